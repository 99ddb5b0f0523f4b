import { buildTable, type Block, type Shape, type Truth } from './build-table';
import { leavesOf, productGroups, productKinds, sources, type ItemNode } from './item-trees';
import { DEPARTMENTS, printedName, someUnits, type Level, type Prefixing, type Unit } from './names';
import type { PrintedTable } from './printed-table';
import type { Random } from './random';

/** A consistent plan: what is true of it, and its appendices before they are laid out. */
export interface GeneratedPlan {
  readonly level: Level;
  readonly units: readonly Unit[];
  readonly years: readonly number[];
  readonly tables: readonly PrintedTable[];
  /** Money figures are rounded each for itself, so that sums may be off by rounding. */
  readonly rounded: boolean;
}

export interface PlanOptions {
  /** Money is known in đồng and each figure is rounded for itself. */
  readonly rounded?: boolean;
  /** Every appendix is there: products, groups, budget, sources. */
  readonly complete?: boolean;
}

interface Common {
  readonly random: Random;
  readonly level: Level;
  readonly units: readonly Unit[];
  readonly years: readonly number[];
  readonly prefixing: Prefixing;
  readonly period: string;
  readonly yearText: (year: number) => string;
  readonly numbered: boolean;
  readonly rounded: boolean;
}

export function makePlan(random: Random, options: PlanOptions = {}): GeneratedPlan {
  const level = random.pick(['district', 'commune'] as const);
  const units = someUnits(random, level, random.pick([1, 2, 3, 5, 8, 12, 18]));
  const first = random.int(2018, 2031);
  const years = Array.from({ length: random.pick([1, 2, 3, 5, 5, 10]) }, (_, index) => first + index);
  const last = years[years.length - 1] ?? first;
  const dash = random.pick(['-', ' - ', '–', ' – ']);
  const common: Common = {
    random,
    level,
    units,
    years,
    prefixing: random.pick(['full', 'short', 'none', 'towns-only'] as const),
    period: years.length === 1 ? `năm ${first}` : `giai đoạn ${first}${dash}${last}`,
    yearText: random.pick([(year) => `Năm ${year}`, (year) => `NĂM ${year}`, (year) => String(year)]),
    numbered: random.chance(0.8),
    rounded: options.rounded ?? random.chance(0.4),
  };
  const counts = new Map<string, number>();
  const newProducts = (unit: number, year: number): number => {
    const key = `${unit} ${year}`;
    const before = counts.get(key) ?? (random.chance(0.25) ? 0 : random.int(0, 19));
    counts.set(key, before);
    return before;
  };
  const all = [
    productPlanTable(common, newProducts),
    productGroupsTable(common, newProducts),
    budgetTable(common, 'budget-plan'),
    budgetTable(common, 'funding-sources'),
  ].filter((table) => table !== undefined);
  return {
    level,
    units,
    years,
    tables: options.complete ? all : random.some(all, 1),
    rounded: common.rounded,
  };
}

/** Chance remembered: the same question has the same answer. */
function remembered(make: (leaf: string) => number): Truth {
  const known = new Map<string, number>();
  return (unit, year, leaf) => {
    const key = `${unit} ${year} ${leaf}`;
    const value = known.get(key) ?? make(leaf);
    known.set(key, value);
    return value;
  };
}

function unitTotals(common: Common): { blocks: Block[]; unitOfLine: (number | undefined)[] } {
  const { random, units, level, numbered } = common;
  const all = units.map((_, index) => index);
  const names =
    level === 'district'
      ? ['Cấp huyện', 'Tổng cộng', 'TỔNG SỐ', 'Toàn tỉnh', 'Cộng', 'Tổng']
      : ['Cấp xã', 'Tổng cộng', 'TỔNG SỐ', 'Toàn tỉnh', 'Cộng', 'Toàn huyện', 'Tổng'];
  if (numbered) names.push('Tỉnh Quảng Trị');
  const where = random.pick(['top', 'top', 'bottom', 'both', 'none'] as const);
  const lines = units.map((unit, index) => ({
    kind: 'unit' as const,
    name: printedName(unit, common.prefixing, units),
    ordinal: numbered ? String(index + 1) : '',
    units: [index],
    parts: [],
  }));
  const shift = where === 'top' || where === 'both' ? 1 : 0;
  const total = (name: string): Block => ({
    kind: 'grand',
    name,
    ordinal: '',
    units: all,
    parts: all.map((index) => index + shift),
  });
  const top = where === 'both' ? 'Tổng cộng' : random.pick(names);
  const blocks = [
    ...(shift ? [total(top)] : []),
    ...lines,
    ...(where === 'bottom' ? [total(random.pick(names))] : where === 'both' ? [total('TỔNG CỘNG')] : []),
  ];
  return { blocks, unitOfLine: blocks.map(({ kind, units: of }) => (kind === 'unit' ? of[0] : undefined)) };
}

function productPlanTable(common: Common, newProducts: Truth): PrintedTable {
  const { random, years } = common;
  const tree = productKinds(random);
  const others = remembered(() => (random.chance(0.4) ? 0 : random.int(0, 9)));
  const single = years.length === 1;
  const { blocks, unitOfLine } = unitTotals(common);
  const shape: Shape = {
    years,
    yearText: common.yearText,
    whole: single
      ? undefined
      : random.pick([
          { text: capital(common.period), items: 'parts' as const },
          { text: capital(common.period), items: 'all' as const },
          { text: `Cả ${common.period}`, items: 'all' as const },
          undefined,
        ]),
    wholeFirst: random.chance(0.2),
    totalsLast: random.chance(0.2),
    amongThem: random.chance(0.2),
    tree,
    blocks,
    truth: (unit, year, leaf) => (leaf === 'new' ? newProducts(unit, year, leaf) : others(unit, year, leaf)),
    factor: 1,
  };
  return {
    layout: 'product-plan',
    title: `DỰ KIẾN SẢN PHẨM OCOP ${common.period.toUpperCase()}`,
    measure: 'count',
    measureText: random.chance(0.3) ? 'Đơn vị tính: sản phẩm' : undefined,
    ordinalHeader: random.pick(['STT', 'TT', 'Số TT']),
    nameHeader: random.pick(['ĐƠN VỊ', 'Đơn vị', 'Địa phương', 'Tên đơn vị', 'Huyện, thị xã, thành phố']),
    decimals: 0,
    unitOfLine,
    ...buildTable(shape, random),
  };
}

function productGroupsTable(common: Common, newProducts: Truth): PrintedTable {
  const { random, years } = common;
  const tree = productGroups(random);
  const groups = leavesOf(tree).map(({ id }) => id);
  const spread = new Map<string, Map<string, number>>();
  const truth: Truth = (unit, year, leaf) => {
    const key = `${unit} ${year}`;
    let shares = spread.get(key);
    if (!shares) {
      shares = new Map(groups.map((id) => [id, 0]));
      for (let rest = newProducts(unit, year, 'new'); rest > 0; rest--) {
        const id = random.pick(groups);
        shares.set(id, (shares.get(id) ?? 0) + 1);
      }
      spread.set(key, shares);
    }
    return shares.get(leaf) ?? 0;
  };
  const { blocks, unitOfLine } = unitTotals(common);
  const shape: Shape = {
    years,
    yearText: common.yearText,
    whole: { text: '', items: 'all' },
    wholeFirst: true,
    totalsLast: random.chance(0.2),
    amongThem: random.chance(0.2),
    tree,
    blocks,
    truth,
    factor: 1,
  };
  return {
    layout: 'product-groups',
    title: `DỰ KIẾN PHÂN NHÓM SẢN PHẨM OCOP ${common.period.toUpperCase()}`,
    measure: 'count',
    measureText: undefined,
    ordinalHeader: random.pick(['STT', 'TT']),
    nameHeader: random.pick(['ĐƠN VỊ', 'Đơn vị', 'Địa phương', 'Địa bàn']),
    decimals: 0,
    unitOfLine,
    ...buildTable(shape, random),
  };
}

const MEASURES = [
  {
    measure: 'trieu',
    texts: ['Đơn vị tính: Triệu đồng', 'ĐVT: triệu đồng', '(ĐVT: Triệu đồng)'],
    exponent: 6,
  },
  { measure: 'nghin', texts: ['Đơn vị tính: nghìn đồng', 'Đơn vị: 1.000 đồng'], exponent: 3 },
  { measure: 'dong', texts: ['Đơn vị tính: đồng', 'ĐVT: Đồng'], exponent: 0 },
] as const;

function budgetTable(common: Common, layout: 'budget-plan' | 'funding-sources'): PrintedTable | undefined {
  const { random, years } = common;
  const tree = sources(random);
  const { measure, texts, exponent } = random.pick(MEASURES);
  const decimals = measure === 'trieu' ? random.pick([0, 0, 0, 1, 3]) : 0;
  const { blocks, unitOfLine } = budgetBlocks(common);
  const rounded = common.rounded && measure !== 'dong';
  const factor = rounded ? 10 ** (exponent - decimals) : 1;
  const whole = layout === 'funding-sources';
  const truth = remembered(() =>
    random.chance(0.15) ? 0 : random.int(1, 4000) * factor + (factor > 1 ? random.int(0, factor) : 0),
  );
  const shape: Shape = {
    years,
    yearText: common.yearText,
    whole: whole
      ? { text: '', items: 'all' }
      : years.length === 1
        ? undefined
        : random.pick([
            { text: `Tổng cộng kinh phí ${common.period}`, items: 'root' as const },
            { text: capital(common.period), items: 'all' as const },
            { text: `Tổng cộng`, items: 'root' as const },
            { text: `Cả giai đoạn`, items: 'root' as const },
            undefined,
          ]),
    wholeFirst: random.chance(0.2),
    totalsLast: random.chance(0.15),
    amongThem: random.chance(0.2),
    tree,
    blocks,
    truth,
    factor,
  };
  return {
    layout,
    title: whole
      ? `NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP ${common.period.toUpperCase()}`
      : `DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP ${common.period.toUpperCase()}`,
    measure,
    measureText: random.pick(texts),
    ordinalHeader: random.pick(['STT', 'TT']),
    nameHeader: random.pick(['Hạng mục nội dung', 'Nội dung', 'Đơn vị', 'Đơn vị thực hiện']),
    decimals,
    unitOfLine,
    ...buildTable(shape, random),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Units, and in some plans departments under a section of their own; sections lead or close their rows. */
function budgetBlocks(common: Common): { blocks: Block[]; unitOfLine: (number | undefined)[] } {
  const { random, units, level, numbered } = common;
  if (random.chance(0.25)) return unitTotals(common);
  const departments = random.some(DEPARTMENTS, 1).slice(0, 4);
  const all = units.map((_, index) => index);
  const offices = departments.map((_, index) => units.length + index);
  const marks = random.pick([
    ['', ''],
    ['A', 'B'],
    ['I', 'II'],
  ] as const);
  const own =
    level === 'district' ? ['Cấp huyện', 'Các huyện, thị xã, thành phố'] : ['Cấp xã', 'Các xã, phường'];
  const lead = random.chance(0.8) || marks[0] !== '';
  const grandTop = random.chance(0.4);
  const ordinal = (index: number): string => (numbered ? String(index + 1) : '');
  const unitLines = units.map((unit, index) => ({
    kind: 'unit' as const,
    name: printedName(unit, common.prefixing, units),
    ordinal: ordinal(index),
    units: [index],
  }));
  const officeLines = departments.map((name, index) => ({
    kind: 'department' as const,
    name,
    ordinal: ordinal(index),
    units: [units.length + index],
  }));
  const sections = random.shuffled([
    { name: random.pick(own), units: all, lines: unitLines },
    { name: random.pick(['Cấp tỉnh', 'Các sở, ngành', 'Khối tỉnh']), units: offices, lines: officeLines },
  ]);
  const blocks: Block[] = [];
  const heads: number[] = [];
  const grandAt = grandTop ? 0 : -1;
  if (grandTop)
    blocks.push({ kind: 'grand', name: 'TỔNG CỘNG', ordinal: '', units: [...all, ...offices], parts: [] });
  sections.forEach((section, index) => {
    const start = blocks.length + (lead ? 1 : 0);
    const head: Block = {
      kind: 'section',
      name: section.name,
      ordinal: marks[index] ?? '',
      units: section.units,
      parts: section.lines.map((_, line) => start + line),
    };
    if (lead) blocks.push(head);
    blocks.push(...section.lines.map((line): Block => ({ ...line, parts: [] })));
    if (!lead) blocks.push(head);
    heads.push(lead ? start - 1 : blocks.length - 1);
  });
  const grand: Block = {
    kind: 'grand',
    name: random.pick(['TỔNG CỘNG', 'Tổng cộng (A+B)', 'Tổng số', 'Cộng']),
    ordinal: '',
    units: [...all, ...offices],
    parts: heads,
  };
  if (grandAt === 0) blocks[0] = { ...grand, name: 'TỔNG CỘNG' };
  else blocks.push(grand);
  return {
    blocks,
    unitOfLine: blocks.map(({ kind, units: of }) => (kind === 'unit' ? of[0] : undefined)),
  };
}

/** The leaf items of a tree, for tests that look at what a table shows. */
export function itemsShown(tree: ItemNode): string[] {
  return leavesOf(tree).map(({ id }) => id);
}
