import { cellName } from '../grid/address';
import type { Cell, GridRange, Row } from '../grid/grid';
import type { Unlisted } from '../tallying/baseline';
import type { Movements } from '../tallying/movements';
import type { Counted } from '../tallying/tally';
import { countIfs, isPlainCriterion, sumOfNeighbours, textCriterion, type Condition } from './formula';
import type { Looks } from './page/looks';
import { figureFormat } from './number-format';
import type { Column } from './star-columns';
import type { Support } from './star-support';

/** A line of the tally: a unit or a group, and its products. */
export interface BodyRow {
  /** What the support sheet calls it. */
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Counted[];
  readonly unlisted?: Unlisted;
}

/** What all rows of a tally share. */
export interface TallyContext {
  readonly all: readonly Column[];
  /** Absent in a blank sheet, whose leaves are to be typed. */
  readonly support?: Support;
  readonly moves: Movements;
  readonly values: boolean;
  readonly looks: Looks;
}

/** The rows of a table of stars with its two header rows; merges are counted from its first row. */
export interface StarBlock {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
}

const FIRST = 2;

/** A table of stars: where it begins, what its rows are of and what they are called. */
export interface StarRows {
  readonly top: number;
  readonly nameHeader: string;
  readonly keyed: 'unit' | 'group';
  readonly totalName: string;
  readonly body: readonly BodyRow[];
}

/** A header of two rows, the total, and a row for each unit or group. */
export function block(
  { top, nameHeader, keyed, totalName, body }: StarRows,
  context: TallyContext,
): StarBlock {
  const { all, looks } = context;
  const head = (value: string | null): Cell => ({ value, look: looks.header });
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
  };
}

function valueOf(column: Column, row: BodyRow, moves: Movements): number {
  return column.value(row.rows, moves) + unlistedOf(column, row);
}

function unlistedOf({ unlisted: which }: Column, { unlisted }: BodyRow): number {
  if (which === undefined || !unlisted) return 0;
  if (which === 'total') return unlisted.total;
  const { byStars } = unlisted;
  return which === 'stars' ? byStars[3] + byStars[4] + byStars[5] : byStars[which];
}

function totalRow(
  name: string,
  body: readonly BodyRow[],
  first: number,
  { all, moves, looks }: TallyContext,
): Row {
  return [
    { value: null, look: looks.boldOrdinal },
    { value: name, look: looks.boldName },
    ...all.map((column, index): Cell => {
      const cells = body.map((_, row) => cellName(first + row, FIRST + index));
      return {
        value: body.reduce((sum, row) => sum + valueOf(column, row, moves), 0),
        formula: sumOfNeighbours(cells),
        format: figureFormat(0),
        look: looks.boldFigure,
      };
    }),
  ];
}

function bodyRow(
  row: BodyRow,
  index: number,
  at: number,
  keyed: 'unit' | 'group',
  { all, support, moves, values, looks }: TallyContext,
): Row {
  const figures = all.map((column): Cell => {
    const value = valueOf(column, row, moves);
    const formula = column.sums
      ? sumOfNeighbours(column.sums.map((place) => cellName(at, FIRST + place)))
      : values || !support
        ? undefined
        : leafFormula(column, row, at, keyed, support);
    if (!support && formula === undefined)
      return { value: null, format: figureFormat(0), look: looks.figure };
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      format: figureFormat(0),
      look: looks.figure,
    };
  });
  return [{ value: index + 1, look: looks.ordinal }, { value: row.name, look: looks.name }, ...figures];
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
  const unlisted = unlistedOf(column, row) > 0 ? column.unlisted : undefined;
  const counted = countIfs(conditions);
  return unlisted === undefined || unlisted === 'stars'
    ? counted
    : `${counted}+${support.unlisted(unlisted)}`;
}
