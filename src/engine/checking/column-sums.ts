import type { SumKind } from '../findings/sums';
import { gather } from '../gather';
import type { FigureColumn, Period, Table } from '../reading/table';
import { itemsOf, measureOf } from './column-measure';
import { hasNumber, roughly } from './rough-sums';

interface ColumnSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * An item is the sum of the nearest of its descendants that stand in the same period. A single part is no
 * sum ("trong đó"), and parts that stand under "trong đó" make one only where they mostly do.
 */
export function itemSums(table: Table): ColumnSum[] {
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const sums: ColumnSum[] = [];
  for (const columns of byPeriod(table.columns)) {
    const present = new Map(columns.map((col) => [table.columns[col]?.item ?? '', col]));
    const parts = new Map<number, number[]>();
    for (const [item, col] of present) {
      let parent = parents.get(item);
      while (parent !== undefined && !present.has(parent)) parent = parents.get(parent);
      const total = parent === undefined ? undefined : present.get(parent);
      if (total !== undefined) gather(parts, total, col);
    }
    for (const [total, cols] of parts) {
      if (cols.length < 2) continue;
      const all = { kind: 'items' as const, total, parts: cols.sort((a, b) => a - b) };
      const sum = withoutStrangers(table, all);
      if (isBelievable(table, sum)) sums.push(sum);
    }
  }
  return sums;
}

function byPeriod(columns: readonly FigureColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ period }, col) => {
    const key = period.kind === 'year' ? String(period.year) : `${period.from ?? ''}-${period.to ?? ''}`;
    gather(groups, key, col);
  });
  return [...groups.values()];
}

/** Columns whose headings are missing or under "trong đó" make a sum only where it mostly holds. */
function isBelievable(table: Table, sum: ColumnSum): boolean {
  if (![sum.total, ...sum.parts].some((col) => table.partialColumns.includes(table.columns[col]?.col ?? -1)))
    return true;
  const { holding, failing } = tally(table, sum);
  return holding >= failing || holding + failing <= FEW_ROWS;
}

/** So few rows are no vote: what stands under "trong đó" is taken for all the parts then. */
const FEW_ROWS = 2;

/** A column that the layout does not know counts as a part unless the sums mostly hold without it. */
function withoutStrangers(table: Table, sum: ColumnSum): ColumnSum {
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  const parts = sum.parts.filter((col) => !strangers.has(table.columns[col]?.item ?? ''));
  if (parts.length === sum.parts.length || parts.length < 2) return sum;
  const without = { ...sum, parts };
  return tally(table, without).holding > tally(table, sum).holding ? without : sum;
}

/**
 * In how many rows a sum of columns holds: a vote on what the columns mean, never a verdict. Roughly, where the
 * layout has said what they mean and money is no matter of a unit or two; `close`, by the figures' own digits, where
 * the vote alone decides.
 */
export function tally(
  table: Table,
  sum: ColumnSum,
  close = table.layout.id === 'table',
): { holding: number; failing: number } {
  const column = table.columns[sum.total];
  const exact = column !== undefined && measureOf(table, column) === 'count';
  const cols = [sum.total, ...sum.parts];
  let holding = 0;
  let failing = 0;
  for (const row of table.figures) {
    let [off, room, numbers, readable, nought] = [0, 0, 0, true, true];
    for (const col of cols) {
      const figure = row[col];
      if (figure?.state === 'unreadable') readable = false;
      if (hasNumber(figure)) numbers += 1;
      const value = roughly(figure);
      if (value !== 0) nought = false;
      off += col === sum.total ? -value : value;
      room += 0.5 / 10 ** (figure?.scale ?? 0);
    }
    if (!readable || numbers === 0) continue;
    // noughts add up to nought whatever the columns mean
    if (close && nought) continue;
    const slack = close ? (exact ? 0 : room) : table.layout.measure === 'count' ? 0 : cols.length;
    if (Math.abs(off) <= slack) holding += 1;
    else failing += 1;
  }
  return { holding, failing };
}

/** A whole period is the sum of the years that it covers, item by item, where all of them stand there. */
export function yearSums(table: Table): ColumnSum[] {
  const sums: ColumnSum[] = [];
  const years = [
    ...new Set(table.columns.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []))),
  ];
  table.columns.forEach(({ period, item }, total) => {
    if (period.kind !== 'whole' || !coversYears(period, years)) return;
    const inside = years.filter((year) => isWithin(year, period));
    const parts = inside.map((year) => columnsOfYear(table, year, item));
    if (parts.length > 1 && parts.every((cols) => cols.length > 0)) {
      const sum = { kind: 'years' as const, total, parts: parts.flat().sort((a, b) => a - b) };
      if (isBelievable(table, sum) && areItsYears(table, item, parts, sum)) sums.push(sum);
    }
  });
  return sums;
}

/**
 * `Lũy kế đến hết năm 2024` beside `Kế hoạch năm 2025` under `Tổng mức đầu tư`: a year in which only columns that the
 * layout does not know stand for the item is one of its years only where the sums bear it out.
 */
function areItsYears(
  table: Table,
  item: string,
  years: readonly (readonly number[])[],
  sum: ColumnSum,
): boolean {
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  const isTold = (col: number): boolean => {
    const own = table.columns[col]?.item ?? '';
    return own === item || !strangers.has(own);
  };
  if (years.every((cols) => cols.some(isTold))) return true;
  const { holding, failing } = tally(table, sum);
  return holding > failing;
}

/** The item's own column in a year, or the columns that share it out where it has none. */
function columnsOfYear(table: Table, year: number, item: string): number[] {
  const inYear = table.columns.flatMap(({ period }, col) =>
    period.kind === 'year' && period.year === year ? [col] : [],
  );
  const own = inYear.find((col) => table.columns[col]?.item === item);
  if (own !== undefined) return [own];
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const present = new Set(inYear.map((col) => table.columns[col]?.item));
  return inYear.filter((col) => {
    let parent = parents.get(table.columns[col]?.item ?? '');
    while (parent !== undefined && parent !== item && !present.has(parent)) parent = parents.get(parent);
    return parent === item;
  });
}

type WholePeriod = Extract<Period, { kind: 'whole' }>;

function isWithin(year: number, { from = -Infinity, to = Infinity }: WholePeriod): boolean {
  return year >= from && year <= to;
}

/** A period whose header names years is their sum only where each of its years has its columns. */
function coversYears({ from, to }: WholePeriod, years: readonly number[]): boolean {
  if (from === undefined || to === undefined) return true;
  for (let year = from; year <= to; year++) if (!years.includes(year)) return false;
  return true;
}
