import type { Decimal } from '../decimal';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { findSums, type AxisHints, type FoundSum } from '../sums/find-sums';
import type { SumGrid } from '../sums/sum-grid';
import { TriedBefore } from '../sums/tried-before';
import { isTotalWord } from '../sums/total-words';
import { measureOf } from './column-measure';

/** More digits behind the comma than this are binary remainders and no figures. */
const MOST_DECIMALS = 6;

/** Reading gives the same columns again for the same header. */
const tried = new WeakMap<readonly FigureColumn[], TriedBefore>();

/**
 * The sums that a table's own figures show, whatever its words mean: positions are rows and columns of the
 * table. Shares take no part.
 */
export function foundSums(table: Table): FoundSum[] {
  if (table.columns.length === 0 || table.rows.length === 0) return [];
  const before = tried.get(table.columns) ?? new TriedBefore();
  tried.set(table.columns, before);
  return findSums(gridOf(table), { rows: rowHints(table), cols: columnHints(table) }, before)
    .filter((sum) => sum.axis === 'rows' || sameMeasure(table, sum))
    .map((sum) => (sum.shape === 'run' ? { ...sum, parts: withBlanks(table, sum) } : sum));
}

/** A run of neighbours reaches over the blank rows or columns within it and up to its total. */
function withBlanks(table: Table, { axis, total, parts }: FoundSum): number[] {
  const own = new Set(parts);
  const [first = total, last = total] = [Math.min(...parts), Math.max(...parts)];
  const from = Math.min(first, total + 1 <= first ? total + 1 : first);
  const to = Math.max(last, total - 1 >= last ? total - 1 : last);
  const isBlank = (at: number): boolean =>
    axis === 'rows'
      ? (table.figures[at] ?? []).every(({ state }) => state === 'blank')
      : table.figures.every((row) => row[at]?.state === 'blank');
  const filled: number[] = [];
  for (let at = from; at <= to; at++) if (at !== total && (own.has(at) || isBlank(at))) filled.push(at);
  return filled;
}

function gridOf(table: Table): SumGrid {
  const [rows, cols] = [table.rows.length, table.columns.length];
  const lines = table.figures.map(roughLine);
  const scale = lines.reduce((most, line) => Math.max(most, line.scale), 0);
  const values = new Float64Array(rows * cols).fill(NaN);
  const halves = new Float64Array(rows * cols);
  const exact = table.columns.map((column) => measureOf(table, column) === 'count');
  lines.forEach((line, row) => {
    for (let col = 0; col < cols; col++) {
      const value = line.values[col] ?? NaN;
      if (Number.isNaN(value)) continue;
      const at = row * cols + col;
      values[at] = Math.round(value * 10 ** scale);
      halves[at] = exact[col] === true ? 0 : 0.5 * 10 ** (scale - (line.scales[col] ?? 0));
    }
  });
  return { rows, cols, values, halves };
}

/** A line's figures as plain numbers, NaN for none, and their decimals. */
interface RoughLine {
  readonly values: Float64Array;
  readonly scales: Int8Array;
  /** The most decimals among them. */
  readonly scale: number;
}

const rough = new WeakMap<readonly Figure[], RoughLine>();

function roughLine(line: readonly Figure[]): RoughLine {
  const before = rough.get(line);
  if (before) return before;
  const values = Float64Array.from(line, ({ value, readings }) => {
    const read = value ?? readings?.[0];
    return read ? plainNumber(read) : NaN;
  });
  const scales = Int8Array.from(line, (figure) => Math.min(MOST_DECIMALS, scaleOf(figure)));
  const made = { values, scales, scale: scales.reduce((most, scale) => Math.max(most, scale), 0) };
  rough.set(line, made);
  return made;
}

function scaleOf({ state, scale, readings }: Figure): number {
  return state === 'ambiguous' ? (readings?.[0]?.scale ?? 0) : scale;
}

function rowHints({ rows, figures }: Table): AxisHints {
  const totals = new Set<number>();
  const ends = new Set<number>([rows.length - 1]);
  rows.forEach(({ name, kind }, row) => {
    if (kind === 'grand' || isTotalWord(name)) totals.add(row);
    const below = figures[row + 1];
    if (below?.every(({ state }) => state === 'blank')) ends.add(row);
  });
  const apart = new Set(rows.flatMap((_, row) => (isYears(figures[row] ?? []) ? [row] : [])));
  return { totals, ends, apart };
}

/** A row of years that run on heads the figures below it and adds up to nothing. */
function isYears(row: readonly Figure[]): boolean {
  const first = row.find(({ value }) => value)?.value;
  if (!first || !isYear(plainNumber(first))) return false;
  const values = row.flatMap(({ value }) => (value ? [plainNumber(value)] : []));
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

function plainNumber({ digits, scale }: Decimal): number {
  return Number(digits) / 10 ** scale;
}

function columnHints(table: Table): AxisHints {
  const totals = new Set<number>();
  const apart = new Set<number>();
  table.columns.forEach((column, col) => {
    if (column.header.split(' / ').some(isTotalWord)) totals.add(col);
    if (measureOf(table, column) === 'share') apart.add(col);
  });
  return { totals, ends: new Set([table.columns.length - 1]), apart };
}

/** Numbers of things and their money never add up to one another. */
function sameMeasure(table: Table, { total, parts }: FoundSum): boolean {
  const of = (col: number): string | undefined => {
    const column = table.columns[col];
    return column && measureOf(table, column);
  };
  return parts.every((part) => of(part) === of(total));
}
