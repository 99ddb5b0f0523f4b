import { toRough } from '../decimal';
import { roughLine } from '../reading/rough-line';
import { areMeasuredAlike } from '../reading/row-measure';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { findSums, type AxisHints, type Before } from '../sums/find-sums';
import type { FoundSum } from '../sums/shapes';
import type { SumGrid } from '../sums/sum-grid';
import { WeighedBefore } from '../sums/weighed-before';
import { isRestWord, isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { mayNotAdd } from './adding-columns';
import { roughly } from './rough-sums';
import { LARGE, measureOf, saysCount } from './column-measure';
import { grainsOf } from './grains';

/** Reading gives the same columns again for the same header. */
const tried = new WeakMap<readonly FigureColumn[], Before>();

/**
 * The sums that a table's own figures show, whatever its words mean: positions are rows and columns of the
 * table. Shares take no part.
 */
export function foundSums(table: Table): ShownSum[] {
  const before = tried.get(table.columns) ?? { rows: new WeighedBefore(), cols: new WeighedBefore() };
  tried.set(table.columns, before);
  const hints = { rows: rowHints(table), cols: columnHints(table) };
  const rates = new Set(table.columns.flatMap((column, col) => (mayNotAdd(table, column) ? [col] : [])));
  const isOpen = table.layout.id === 'table';
  const along = holdsRecordsOnly(table) ? COLUMNS : undefined;
  const search = (grains: readonly number[] = []): FoundSum[] =>
    withoutDoubled(
      findSums(gridOf(table, rates, grains), hints, {
        gaps: isOpen,
        before,
        ...(along ? { along } : {}),
      }).filter((sum) => sameMeasure(table, sum)),
    );
  const grains = isOpen ? grainsOf(table) : [];
  if (grains.some((grain) => grain > 1)) {
    const sums = search(grains.map((grain) => (grain > 1 ? GRAIN_ROOM * grain : 1)));
    if (areRounded(sums, FEW_OFF)) return sums.map((sum) => ({ ...sum, grains }));
  }
  const sums = search();
  const counted = new Set(sums.filter((sum) => isCounted(table, sum)));
  const rounded = areRounded([...counted]);
  return sums.flatMap((sum): ShownSum[] => {
    const off = sum.holding.length - sum.exactly;
    if (!rounded && off * 3 > sum.holding.length && counted.has(sum)) return [];
    return [rounded ? { ...sum, grains: [] } : sum];
  });
}

const COLUMNS = ['cols'] as const;

/** Where every row is a record, none is a total of others: in a register of thousands nothing is looked for downwards. */
function holdsRecordsOnly({ meant, rows, figures }: Table): boolean {
  return (
    meant !== undefined &&
    rows.every((_, row) => meant.records.has(row) || figures[row]?.every(({ state }) => state === 'blank'))
  );
}

/** Without the sums by which another, better shown, would add its own parts twice: `A = B + C` beside `T = A + B + C + D`. */
function withoutDoubled(sums: readonly FoundSum[]): FoundSum[] {
  return sums.filter(
    (sum) =>
      !sums.some(
        ({ axis, parts, score }) =>
          axis === 'cols' &&
          sum.axis === 'cols' &&
          score > sum.score &&
          parts.length > sum.parts.length &&
          [sum.total, ...sum.parts].every((at) => parts.includes(at)),
      ),
  );
}

/** Statistics offices round at random, up as well as down: a figure may be nearly a whole grain off. */
const GRAIN_ROOM = 1.4;

/** A sum that the figures show. */
export interface ShownSum extends FoundSum {
  /** What each column's whole numbers are rounded to, where sums show that they are rounded; 1 where nothing stands. */
  readonly grains?: readonly number[];
}

/** Whole numbers that are rounded all the same: many sums are a little off, or of few most. */
function areRounded(sums: readonly FoundSum[], few = LEAST_OFF): boolean {
  let [off, holding] = [0, 0];
  for (const sum of sums) {
    off += sum.holding.length - sum.exactly;
    holding += sum.holding.length;
  }
  return (
    (off >= LEAST_OFF && off * 10 >= holding) ||
    (off >= LEAST_OFF - 1 && off * 5 >= holding) ||
    (off >= few && off * 2 >= holding)
  );
}

/** So many sums that are a little off are no slips any more. */
const LEAST_OFF = 4;
/** So many of figures that all are multiples of one number, where half of the sums are off. */
const FEW_OFF = 2;

/**
 * True for sums of things that are counted: whole numbers whose headings say so, and small ones of which nobody says
 * anything. Large ones may be amounts.
 */
function isCounted(table: Table, { axis, total, holding }: FoundSum): boolean {
  const cells = holding.map((line) => (axis === 'cols' ? [line, total] : [total, line]));
  return cells.some(([row = 0, col = 0]) => {
    const column = table.columns[col];
    if (!column || measureOf(table, column) !== 'count') return false;
    return saysCount(table, column) || Math.abs(roughly(table.figures[row]?.[col])) < LARGE;
  });
}

function gridOf(table: Table, rates: ReadonlySet<number>, grains: readonly number[]): SumGrid {
  const [rows, cols] = [table.rows.length, table.columns.length];
  const lines = table.figures.map(roughLine);
  const scale = lines.reduce((most, line) => Math.max(most, line.scale), 0);
  const values = new Float64Array(rows * cols).fill(NaN);
  const halves = new Float64Array(rows * cols);
  lines.forEach((line, row) => {
    for (let col = 0; col < cols; col++) {
      const value = line.values[col] ?? NaN;
      if (Number.isNaN(value)) continue;
      const at = row * cols + col;
      values[at] = Math.round(value * 10 ** scale);
      halves[at] = 0.5 * (grains[col] ?? 1) * 10 ** (scale - (line.scales[col] ?? 0));
    }
  });
  return { rows, cols, values, halves, rates };
}

function rowHints({ rows, figures }: Table): AxisHints {
  const totals = new Set<number>();
  const ends = new Set<number>([rows.length - 1]);
  rows.forEach(({ name, line, kind }, row) => {
    if (kind === 'grand' || isTotalWord(line ?? name)) totals.add(row);
    const below = figures[row + 1];
    if (below?.every(({ state }) => state === 'blank')) ends.add(row);
  });
  const apart = new Set(rows.flatMap((_, row) => (isYears(figures[row] ?? []) ? [row] : [])));
  return { totals, ends, apart, names: rows.map(({ name, line }) => bare(line || name)) };
}

/** A row of years that run on heads the figures below it and adds up to nothing. */
function isYears(row: readonly Figure[]): boolean {
  const first = row.find(({ value }) => value)?.value;
  if (!first || !isYear(toRough(first))) return false;
  const values = row.flatMap(({ value }) => (value ? [toRough(value)] : []));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    values.length >= 3 &&
    step !== 0 &&
    values.every((value, at) => isYear(value) && (at === 0 || (value - (values[at - 1] ?? 0)) * step > 0))
  );
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function columnHints(table: Table): AxisHints {
  const totals = new Set<number>();
  const apart = new Set<number>();
  table.columns.forEach((column, col) => {
    if (column.header.split(' / ').some(isTotalWord)) totals.add(col);
    if (measureOf(table, column) === 'share') apart.add(col);
  });
  const rests = new Set(
    table.columns.flatMap(({ header }, col) => (header.split(' / ').some(isRestWord) ? [col] : [])),
  );
  const names = table.columns.map(({ header }) => bare(header.split(' / ').at(-1) ?? ''));
  return { totals, ends: new Set([table.columns.length - 1]), rests, apart, names };
}

/** Numbers of things and their money never add up to one another. */
function sameMeasure(table: Table, { axis, total, parts }: FoundSum): boolean {
  if (axis === 'rows') return areMeasuredAlike([total, ...parts].map((row) => table.rows[row]));
  const of = (col: number): string | undefined => {
    const column = table.columns[col];
    return column && measureOf(table, column);
  };
  return parts.every((part) => of(part) === of(total));
}
