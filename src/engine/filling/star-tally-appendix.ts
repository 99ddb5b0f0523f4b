import { cellName, quotedSheet } from '../grid/address';
import type { Cell, GridRange, Row } from '../grid/grid';
import { GROUPS } from '../layouts/group-list';
import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import type { Unlisted } from '../tallying/baseline';
import { yearOf } from '../tallying/calendar';
import type { Product } from '../tallying/product';
import { movementsBetween, type Movements } from '../tallying/movements';
import { starBefore } from '../tallying/baseline';
import { tallyProducts, type Counted, type TallyOf, type TallyResult } from '../tallying/tally';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import { countIfs, isPlainCriterion, sumOfCells, textCriterion, type Condition } from './formula';
import type { InputData } from './input-data';
import { LOOKS } from './looks';
import { figureFormat } from './number-format';
import { appendixPage } from './page';
import { heightFor } from './sheet-text';
import { AS_OF_CELL, MOVES, NO_NAME, starSupport, upgradeWord, type Support } from './star-support';
import { periodWords, referenceLine, titleBlock } from './title-block';
import type { SheetPlan } from './write-plan';

/** One column of figures: its headers, what it counts, or the columns before it that it adds up. */
interface Column {
  readonly over: string;
  readonly label: string;
  /** What the rows of the support sheet must be; each a column of it and a criterion as it stands in a formula. */
  readonly counts?: readonly (readonly [Parameters<Support['range']>[0], string])[];
  /** Places of the columns that make up this total. */
  readonly sums?: readonly number[];
  readonly value: (rows: readonly Counted[], moves: Movements) => number;
  /** What products that the plan's baseline has and no sheet lists add to it. */
  readonly unlisted?: (unlisted: Unlisted) => number;
}

const MOVED = 'Biến động trong kỳ';

function columns(): Column[] {
  const stars = (over: string, at: number, valid: boolean): Column[] => [
    ...RECOGNISED_STARS.map((star): Column => ({
      over,
      label: `${star} sao`,
      counts: [['stars', String(star)], ...(valid ? ([['valid', '1']] as const) : [])],
      value: (rows) =>
        rows.filter((row) => row.standing.latest.stars === star && (!valid || isValid(row))).length,
      ...(valid ? {} : { unlisted: ({ byStars }) => byStars[star] }),
    })),
    {
      over,
      label: 'Tổng',
      sums: [at, at + 1, at + 2],
      value: (rows) => (valid ? rows.filter(isValid).length : rows.length),
      ...(valid ? {} : { unlisted: ({ total }) => total }),
    },
  ];
  const moved = (label: string, word: string, of: (moves: Movements) => readonly Product[]): Column => ({
    over: MOVED,
    label,
    counts: [['move', `"${word}"`]],
    value: (rows, moves) => among(rows, of(moves)),
  });
  const upgraded = (from: RecognisedStars, to: RecognisedStars): Column =>
    moved(`Nâng ${from} lên ${to} sao`, upgradeWord(from, to), (moves) =>
      moves.upgraded.flatMap((change) => (change.from === from && change.to === to ? change.products : [])),
    );
  return [
    ...stars('Lũy kế', 0, false),
    ...stars('Còn hiệu lực', 4, true),
    {
      over: MOVED,
      label: 'Đầu kỳ',
      counts: [['before', '">=3"']],
      value: (rows, { from }) =>
        rows.filter(({ product }) => starBefore(product, yearOf(from)) !== undefined).length,
      unlisted: ({ total }) => total,
    },
    moved('Mới', MOVES.new, (moves) => moves.new),
    {
      over: MOVED,
      label: 'Cuối kỳ',
      sums: [8, 9],
      value: (rows) => rows.length,
      unlisted: ({ total }) => total,
    },
    upgraded(3, 4),
    upgraded(4, 5),
    moved('Công nhận lại', MOVES.renewed, ({ renewed }) => renewed),
    {
      over: MOVED,
      label: 'Hết hạn',
      counts: [['expired', '1']],
      value: (rows, moves) => among(rows, moves.expired),
    },
  ];
}

const isValid = ({ standing }: Counted): boolean => standing.validity === 'valid';

function among(rows: readonly Counted[], products: readonly Product[]): number {
  const wanted = new Set(products);
  return rows.filter(({ product }) => wanted.has(product)).length;
}

/** The day of the tally: as asked, else the latest day that a decision bears. */
function dayOf(data: InputData, options: FillOptions): string | undefined {
  const days = data.records.products.flatMap(({ recognisedOn }) => recognisedOn ?? []);
  return (
    options.asOf ??
    days.reduce<string | undefined>((last, day) => (last && last > day ? last : day), undefined)
  );
}

/** True where a product sheet shows a recognised star, so that there is something to tally. */
export function hasStars({ records }: InputData): boolean {
  return records.products.some(({ stars }) => stars !== undefined && stars >= 3);
}

/** The tally of stars by unit, and by group below it. Undefined where no day is known. */
export function starTallyAppendix(
  data: InputData,
  naming: Naming,
  options: FillOptions,
): MadeSheet | undefined {
  const asOf = dayOf(data, options);
  if (asOf === undefined) return undefined;
  const result = tallyProducts(data.records, asOf);
  const start = data.records.plan?.from ?? data.years[0] ?? yearOf(asOf);
  const from = `${Math.min(start, yearOf(asOf))}-01-01`;
  const support = starSupport(naming.sheet, result.counted, asOf, from, data);
  const moves = movementsBetween(result.products, from, asOf);
  const all = columns();
  const widths = [
    6,
    Math.min(42, Math.max(18, ...result.byUnit.map(({ key }) => (key ?? '').length + 2))),
    ...all.map(() => 9),
  ];
  const heading = options.headings?.['star-tally'];
  const title = titleBlock(
    {
      number: heading?.number ?? naming.number,
      title:
        heading?.title ?? `TỔNG HỢP HẠNG SAO SẢN PHẨM OCOP ${periodWords(data.years)}`.trim().toUpperCase(),
      reference: referenceLine(data.records.plan),
    },
    widths,
  );
  const dated = withDay(title.rows, support.sheet.name, asOf);
  const context = { all, support, moves, values: options.values ?? false, widths };
  const units = block(dated.length, 'ĐƠN VỊ', 'unit', data.levelName, unitRows(result, data), context);
  const groups = block(
    dated.length + units.rows.length + 2,
    'NHÓM SẢN PHẨM',
    'group',
    'Tổng số',
    groupRows(result),
    context,
  );
  const between = dated.length + units.rows.length + 1;
  const caption: GridRange = { top: between, left: 0, bottom: between, right: widths.length - 1 };
  const gap: Row[] = [[], [{ value: 'Phân theo nhóm sản phẩm', look: LOOKS.below }]];
  const rows = [...dated, ...units.rows, ...gap, ...groups.rows];
  return {
    sheet: {
      name: naming.sheet,
      rows,
      merges: [...title.merges, ...units.merges, caption, ...groups.merges],
      columnWidths: widths,
      rowHeights: [...title.heights, ...units.heights, undefined, undefined, ...groups.heights],
      page: appendixPage(widths, { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 }, [
        dated.length,
        dated.length + 1,
      ]),
    },
    support: support.sheet,
    issues: [],
  };
}

/** The day, in the line where money appendices state their measure unit; it follows the support sheet. */
function withDay(rows: readonly Row[], support: string, asOf: string): Row[] {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const at = `${quotedSheet(support)}!${AS_OF_CELL}`;
  return rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : [
          {
            value: `Tính đến ngày ${day}/${month}/${year}`,
            formula: `"Tính đến ngày "&TEXT(DAY(${at}),"00")&"/"&TEXT(MONTH(${at}),"00")&"/"&YEAR(${at})`,
            look: LOOKS.measure,
          },
        ],
  );
}

interface BodyRow {
  /** What the support sheet calls it. */
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Counted[];
  readonly unlisted?: Unlisted;
}

function unitRows(result: TallyResult, data: InputData): BodyRow[] {
  const known = result.byUnit.flatMap(({ key }) => key ?? []);
  const listed = data.subjects.all.flatMap(({ name, place }) => (place === 'unit' ? [name] : []));
  const names = [...listed, ...known.filter((name) => !listed.includes(name))];
  return [
    ...names.map((name) => ({ key: name, name, rows: ofKey(result, ({ unit }) => unit, name) })),
    ...nameless(result, result.byUnit, ({ unit }) => unit, 'Chưa rõ đơn vị'),
  ];
}

function groupRows(result: TallyResult): BodyRow[] {
  return [
    ...result.byGroup.flatMap(({ key }): BodyRow[] => {
      if (key === undefined) return [];
      const label = GROUPS.find(({ id }) => id === key)?.label.vi ?? key;
      return [{ key, name: label, rows: ofKey(result, ({ group }) => group, key) }];
    }),
    ...nameless(result, result.byGroup, ({ group }) => group, 'Chưa rõ nhóm'),
  ];
}

type KeyOf = (product: Product) => string | undefined;

function ofKey({ counted }: TallyResult, keyOf: KeyOf, key: string | undefined): Counted[] {
  return counted.filter(({ product }) => keyOf(product) === key);
}

/** Products without a unit or group, and those of the baseline that no sheet lists. */
function nameless(
  result: TallyResult,
  tallies: readonly TallyOf<string>[],
  keyOf: KeyOf,
  name: string,
): BodyRow[] {
  if (!tallies.some(({ key }) => key === undefined)) return [];
  const { unlisted } = result.baseline;
  return [
    {
      key: NO_NAME,
      name,
      rows: ofKey(result, keyOf, undefined),
      ...(unlisted.total > 0 ? { unlisted } : {}),
    },
  ];
}

interface Context {
  readonly all: readonly Column[];
  /** Absent in a blank sheet, whose leaves are to be typed. */
  readonly support?: Support;
  readonly moves: Movements;
  readonly values: boolean;
  readonly widths: readonly number[];
}

interface Block {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
  readonly heights: readonly (number | undefined)[];
}

const FIRST = 2;

/** A header of two rows, the total, and a row for each unit or group. */
function block(
  top: number,
  nameHeader: string,
  keyed: 'unit' | 'group',
  totalName: string,
  body: readonly BodyRow[],
  context: Context,
): Block {
  const { all, widths } = context;
  const head = (value: string | null): Cell => ({ value, look: LOOKS.header });
  const merges: GridRange[] = [0, 1].map((col) => ({ top, left: col, bottom: top + 1, right: col }));
  const upper = all.map(({ over }, index) => {
    if (all[index - 1]?.over === over) return head(null);
    const right = all.findLastIndex((column) => column.over === over);
    merges.push({ top, left: FIRST + index, bottom: top, right: FIRST + right });
    return head(over);
  });
  const first = top + 3;
  const total = totalRow(totalName, body, first, context);
  const rows = body.map((row, index) => bodyRow(row, index, first + index, keyed, context));
  return {
    rows: [
      [head('STT'), head(nameHeader), ...upper],
      [head(null), head(null), ...all.map(({ label }) => head(label))],
      total,
      ...rows,
    ],
    merges,
    heights: [
      22,
      heightFor(all.map(({ label }, index) => [label, (widths[FIRST + index] ?? 0) - 1.5])),
      undefined,
      ...body.map(({ name }) => heightFor([[name, (widths[1] ?? 0) - 2]])),
    ],
  };
}

function valueOf(column: Column, row: BodyRow, moves: Movements): number {
  return (
    column.value(row.rows, moves) + (row.unlisted && column.unlisted ? column.unlisted(row.unlisted) : 0)
  );
}

function totalRow(name: string, body: readonly BodyRow[], first: number, { all, moves }: Context): Row {
  return [
    { value: null, look: LOOKS.boldOrdinal },
    { value: name, look: LOOKS.boldName },
    ...all.map((column, index): Cell => {
      const cells = body.map((_, row) => cellName(first + row, FIRST + index));
      return {
        value: body.reduce((sum, row) => sum + valueOf(column, row, moves), 0),
        formula: sumOfCells(cells, true),
        format: figureFormat(0),
        look: LOOKS.boldFigure,
      };
    }),
  ];
}

function bodyRow(
  row: BodyRow,
  index: number,
  at: number,
  keyed: 'unit' | 'group',
  { all, support, moves, values }: Context,
): Row {
  const figures = all.map((column): Cell => {
    const value = valueOf(column, row, moves);
    const formula = column.sums
      ? sumOfCells(
          column.sums.map((place) => cellName(at, FIRST + place)),
          true,
        )
      : values || !support
        ? undefined
        : leafFormula(column, row, at, keyed, support);
    if (!support && formula === undefined)
      return { value: null, format: figureFormat(0), look: LOOKS.figure };
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      format: figureFormat(0),
      look: LOOKS.figure,
    };
  });
  return [{ value: index + 1, look: LOOKS.ordinal }, { value: row.name, look: LOOKS.name }, ...figures];
}

function leafFormula(
  column: Column,
  row: BodyRow,
  at: number,
  keyed: 'unit' | 'group',
  support: Support,
): string | undefined {
  const own =
    row.key === row.name && isPlainCriterion(row.key) ? `$${cellName(at, 1)}` : textCriterion(row.key);
  if (own === undefined || !column.counts) return undefined;
  const conditions: Condition[] = [
    { range: support.range(keyed), criterion: own },
    ...column.counts.map(([range, criterion]) => ({ range: support.range(range), criterion })),
  ];
  const unlisted = row.unlisted && column.unlisted ? column.unlisted(row.unlisted) : 0;
  return `${countIfs(conditions)}${unlisted > 0 ? `+${unlisted}` : ''}`;
}

const NOTHING_MOVED: Movements = {
  from: '2026-01-01',
  to: '2026-12-31',
  new: [],
  upgraded: [],
  renewed: [],
  lowered: [],
  returned: [],
  expired: [],
  withdrawn: [],
};

/** A blank tally of so many units and the six groups: totals are formulas, the other figures are to be typed. */
export function starTallyTemplate(unitCount: number): SheetPlan {
  const all = columns();
  const widths = [6, 24, ...all.map(() => 9)];
  const title = titleBlock(
    { number: '……', title: 'TỔNG HỢP HẠNG SAO SẢN PHẨM OCOP', reference: referenceLine(undefined) },
    widths,
  );
  const dated: Row[] = title.rows.map((row, index) =>
    index < title.rows.length - 1 ? row : [{ value: 'Tính đến ngày ……/……/……', look: LOOKS.measure }],
  );
  const context: Context = { all, moves: NOTHING_MOVED, values: true, widths };
  const empty = (name: string): BodyRow => ({ key: name, name, rows: [] });
  const units = block(
    dated.length,
    'ĐƠN VỊ',
    'unit',
    'Tổng cộng',
    Array.from({ length: unitCount }, () => empty('')),
    context,
  );
  const numerals = GROUPS.filter(({ id }) => /^[IV]+$/.test(id));
  const groupsTop = dated.length + units.rows.length + 1;
  const groups = block(
    groupsTop,
    'NHÓM SẢN PHẨM',
    'group',
    'Tổng số',
    numerals.map(({ label }) => empty(label.vi)),
    context,
  );
  const rows = [...dated, ...units.rows, [], ...groups.rows];
  return {
    name: 'Tổng hợp hạng sao',
    rows,
    merges: [...title.merges, ...units.merges, ...groups.merges],
    columnWidths: widths,
    rowHeights: [...title.heights, ...units.heights, undefined, ...groups.heights],
    page: appendixPage(widths, { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 }, [
      dated.length,
      dated.length + 1,
    ]),
  };
}
