import type { Cell, CellValue, GridRange, Sheet } from '../../src/engine/grid/grid';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One figure of a table as it was made: where it stands, and which cells add up to it. */
export interface MadeSum {
  readonly total: readonly [row: number, col: number];
  readonly parts: readonly (readonly [row: number, col: number])[];
}

export interface MadeTable {
  readonly sheet: Sheet;
  /** Every sum of it that holds. */
  readonly sums: readonly MadeSum[];
  /** Rows of plain units, and the column of their names. */
  readonly units: readonly number[];
  readonly nameCol: number;
  /** What was chosen, for a failing test's name. */
  readonly look: string;
}

export interface Look {
  readonly numbering: 'stt' | 'none' | 'in-name' | 'roman' | 'dashes' | 'letters';
  readonly totals: 'top' | 'bottom' | 'both';
  readonly sections: 'none' | 'numbered' | 'unnumbered';
  readonly measure: 'count' | 'trieu' | 'dong';
  readonly columns: 'items' | 'years' | 'years-items';
  readonly totalColumn: 'first' | 'last' | 'none';
  readonly percent: boolean;
  readonly note: boolean;
  readonly unitWord: string;
  readonly known: boolean;
  readonly measureColumn: boolean;
  readonly blankHeading: boolean;
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

export function randomLook(random: () => number): Look {
  return {
    numbering: pick(random, ['stt', 'none', 'in-name', 'roman', 'dashes', 'letters']),
    totals: pick(random, ['top', 'bottom', 'both']),
    sections: pick(random, ['none', 'none', 'numbered', 'unnumbered']),
    measure: pick(random, ['count', 'trieu', 'dong']),
    columns: pick(random, ['items', 'years', 'years-items']),
    totalColumn: pick(random, ['first', 'last', 'none']),
    percent: random() < 0.2,
    note: random() < 0.2,
    unitWord: pick(random, ['Đơn vị', 'Tên đơn vị', 'Địa phương', 'Nơi thực hiện', 'Xã, phường']),
    known: random() < 0.5,
    measureColumn: random() < 0.15,
    blankHeading: random() < 0.1,
  };
}

const UNITS =
  'Ia Hrú,Ia Tul,Chư Mố,Đak Sơ,An Bình,Chư Rla,Ia Bang,Kông Bơ La,Ya Hội,Đê Ar,Hà Tây,Ia Khai,Biển Hồ,Tân Sơn,Kim Tân,Pờ Tó,Ia Broăi,Chư A Thai,Ayun Hạ,Ia Peng'.split(
    ',',
  );
const MONEY_ITEMS = ['NSTW', 'NS tỉnh', 'NS xã', 'Vốn tín dụng', 'Vốn của chủ thể'];
const COUNT_ITEMS = ['Nhóm thực phẩm', 'Nhóm đồ uống', 'Nhóm dược liệu', 'Nhóm thủ công mỹ nghệ'];
const STRANGE_ITEMS = ['Loại A', 'Lúa', 'Trồng mới', 'Chăm sóc', 'Đường làng', 'Thủy lợi'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

interface Column {
  readonly heads: readonly string[];
  /** Columns, by index, that add up to it. */
  readonly parts: readonly number[];
}

function columnsOf(look: Look, random: () => number): { columns: Column[]; spans: [number, number][] } {
  const items = look.known ? (look.measure === 'count' ? COUNT_ITEMS : MONEY_ITEMS) : STRANGE_ITEMS;
  const names = items.slice(0, 2 + Math.floor(random() * (items.length - 2)));
  const total = look.measure === 'count' ? 'Tổng số' : 'Tổng cộng';
  const years = [2026, 2027, 2028].slice(0, 2 + Math.floor(random() * 2));
  if (look.columns !== 'years-items') {
    const heads = look.columns === 'items' ? names : years.map((year) => `Năm ${year}`);
    const plain: Column[] = heads.map((head) => ({ heads: [head], parts: [] }));
    if (look.totalColumn === 'none') return { columns: plain, spans: [] };
    const first = look.totalColumn === 'first';
    const own: Column = { heads: [total], parts: plain.map((_, at) => at + (first ? 1 : 0)) };
    return { columns: first ? [own, ...plain] : [...plain, own], spans: [] };
  }
  const columns: Column[] = [];
  const spans: [number, number][] = [];
  for (const year of years) {
    const from = columns.length;
    columns.push({ heads: [`Năm ${year}`, 'Tổng'], parts: names.map((_, at) => from + 1 + at) });
    for (const name of names) columns.push({ heads: ['', name], parts: [] });
    spans.push([from, columns.length - 1]);
  }
  return { columns, spans };
}

/** A clean table in some look: every sum that it prints holds. */
export function randomTable(seed: number, given?: Partial<Look>): MadeTable {
  const random = seeded(seed);
  const look = { ...randomLook(random), ...given };
  const { columns, spans } = columnsOf(look, random);
  const rows: CellValue[][] = [];
  const merges: GridRange[] = [];
  const numbered = look.numbering === 'stt' || look.numbering === 'roman' || look.numbering === 'letters';
  const nameCol = numbered ? 1 : 0;
  const firstFigure = nameCol + 1 + (look.measureColumn ? 1 : 0);
  const words = { count: 'sản phẩm', trieu: 'triệu đồng', dong: 'đồng' }[look.measure];
  rows.push([`Biểu tổng hợp của tỉnh giai đoạn 2026-2028`]);
  rows.push([`Đơn vị tính: ${words}`]);
  rows.push([]);
  const depth = look.columns === 'years-items' ? 2 : 1;
  for (let level = 0; level < depth; level++) {
    const line: CellValue[] =
      level === 0
        ? [...(numbered ? ['TT'] : []), look.blankHeading ? null : look.unitWord]
        : [...(numbered ? [null] : []), null];
    if (look.measureColumn) line.push(level === 0 ? 'ĐVT' : null);
    for (const { heads } of columns) line.push(heads[level] === '' ? null : (heads[level] ?? null));
    if (look.percent && level === 0) line.push('Tỷ trọng (%)');
    rows.push(line);
  }
  const head = 3;
  for (const [from, to] of spans)
    merges.push({ top: head, bottom: head, left: firstFigure + from, right: firstFigure + to });
  const scale = look.measure === 'dong' ? 1_000_000 : 1;
  const figure = (): number => {
    const value = Math.floor(random() ** 2 * (look.measure === 'count' ? 12 : 900));
    return value * scale;
  };
  const body: { kind: 'unit' | 'section' | 'total'; name: string; values: number[]; under?: number }[] = [];
  const groups = look.sections === 'none' ? 1 : 2 + Math.floor(random() * 2);
  const names = [...UNITS].sort(() => random() - 0.5);
  for (let group = 0; group < groups; group++) {
    const size = 3 + Math.floor(random() * 3);
    const units = names.splice(0, size).map((name) => ({
      kind: 'unit' as const,
      name: look.known ? `Xã ${name}` : name,
      values: valuesOf(columns, figure),
    }));
    if (look.sections !== 'none')
      body.push({
        kind: 'section',
        name: `Khu vực ${['phía Bắc', 'phía Nam', 'phía Tây'][group]}`,
        values: columns.map((_, at) => units.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
      });
    body.push(...units);
  }
  const plain = body.filter(({ kind }) => kind === 'unit');
  const sum = columns.map((_, at) => plain.reduce((all, { values }) => all + (values[at] ?? 0), 0));
  const grand = (name: string): (typeof body)[number] => ({ kind: 'total', name, values: sum });
  if (look.totals !== 'bottom') body.unshift(grand(look.totals === 'both' ? 'Toàn tỉnh' : 'TỔNG CỘNG'));
  if (look.totals !== 'top') body.push(grand('Tổng cộng'));
  const top = rows.length;
  const sums: MadeSum[] = [];
  const units: number[] = [];
  let number = 0;
  let section = 0;
  const at = new Map<number, number>();
  body.forEach((each, index) => {
    if (look.note && index === 3) rows.push([...(numbered ? [null] : []), 'Ghi chú: số liệu tạm tính']);
    at.set(index, rows.length);
    const line: CellValue[] = [];
    if (each.kind === 'unit') number += 1;
    if (each.kind === 'section') [number, section] = [0, section + 1];
    const mark =
      each.kind === 'unit'
        ? look.numbering === 'roman'
          ? look.sections === 'none'
            ? (ROMAN[number - 1] ?? String(number))
            : String(number)
          : look.numbering === 'letters'
            ? ('abcdefghiklmn'[number - 1] ?? '')
            : number
        : each.kind === 'section' && look.sections === 'numbered'
          ? (ROMAN[section - 1] ?? '')
          : null;
    if (numbered) line.push(mark);
    const prefix =
      each.kind === 'unit'
        ? ({ 'in-name': `${number}. `, dashes: '- ' }[look.numbering as string] ?? '')
        : !numbered && each.kind === 'section' && look.sections === 'numbered'
          ? `${ROMAN[section - 1]}. `
          : '';
    line.push(prefix + each.name);
    if (look.measureColumn) line.push(words);
    line.push(...each.values.map((value) => (value === 0 && each.kind === 'unit' ? null : value)));
    if (look.percent) {
      const whole = sum[0] ?? 0;
      line.push(whole === 0 ? null : Math.round(((each.values[0] ?? 0) / whole) * 10000) / 100);
    }
    rows.push(line);
    if (each.kind === 'unit') units.push(rows.length - 1);
  });
  const cell = (index: number, col: number): [number, number] => [at.get(index) ?? top, firstFigure + col];
  body.forEach((each, index) => {
    columns.forEach(({ parts }, col) => {
      if (parts.length > 1)
        sums.push({ total: cell(index, col), parts: parts.map((part) => cell(index, part)) });
      if (each.kind === 'total')
        sums.push({
          total: cell(index, col),
          parts: body.flatMap((other, part) =>
            other.kind === (look.sections === 'none' ? 'unit' : 'section') ? [cell(part, col)] : [],
          ),
        });
      if (each.kind === 'section') {
        const own: [number, number][] = [];
        for (let part = index + 1; part < body.length && body[part]?.kind === 'unit'; part++)
          own.push(cell(part, col));
        sums.push({ total: cell(index, col), parts: own });
      }
    });
  });
  rows.push([]);
  rows.push([null, 'Người lập biểu']);
  return {
    sheet: {
      name: 'Biểu',
      merges,
      rows: rows.map((line) =>
        line.map((value): Cell | undefined => (value === null ? undefined : { value })),
      ),
    },
    sums,
    units,
    nameCol,
    look: `${seed} ${Object.entries(look)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')}`,
  };
}

function valuesOf(columns: readonly Column[], figure: () => number): number[] {
  const values = columns.map(({ parts }) => (parts.length > 0 ? 0 : figure()));
  columns.forEach(({ parts }, at) => {
    if (parts.length > 0) values[at] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
  });
  return values;
}
