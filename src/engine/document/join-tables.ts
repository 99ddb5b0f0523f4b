import { fold } from '../text/fold';
import type { GridRange } from '../grid/grid';
import type { TableBlock, TableRow } from './block';

/**
 * A table that was broken over pages by hand: the second part begins with the first one's heading again, or
 * goes on counting where the first one stops. `undefined` where they are two tables.
 */
export function joinedTables(first: TableBlock, second: TableBlock): TableBlock | undefined {
  if (first.width !== second.width || second.nested) return undefined;
  const again = repeatedHeading(first.rows, second.rows);
  const next = numberOf(second.rows[again]);
  // a heading like the one before over rows that count from one again is another table's
  if (again === 0 ? !goesOn(first.rows, next) : next === 1 && firstNumber(first.rows) === 1) return undefined;
  const offset = first.rows.length - again;
  return withRows(
    first,
    [...first.rows, ...second.rows.slice(again)],
    [...(first.merges ?? []), ...movedMerges(second.merges ?? [], again, offset)],
  );
}

/** A heading typed again inside a table, where a page ended, goes. */
export function withoutRepeatedHeadings(table: TableBlock): TableBlock {
  const heading = headingRows(table);
  if (heading === 0) return table;
  const gone = new Set<number>();
  for (let row = heading; row + heading <= table.rows.length; row++) {
    if (!sameRows(table.rows, 0, table.rows, row, heading)) continue;
    for (let each = 0; each < heading; each++) gone.add(row + each);
    row += heading - 1;
  }
  return gone.size === 0 ? table : withoutRows(table, gone);
}

function withoutRows(table: TableBlock, gone: ReadonlySet<number>): TableBlock {
  const place = new Map<number, number>();
  const rows = table.rows.filter((_, row) => {
    if (gone.has(row)) return false;
    place.set(row, place.size);
    return true;
  });
  const merges = (table.merges ?? []).flatMap((merge) => {
    const [top, bottom] = [place.get(merge.top), place.get(merge.bottom)];
    return top === undefined || bottom === undefined ? [] : [{ ...merge, top, bottom }];
  });
  return withRows(table, rows, merges);
}

function withRows(table: TableBlock, rows: readonly TableRow[], merges: readonly GridRange[]): TableBlock {
  return { ...table, rows, ...(table.merges ? { merges } : {}) };
}

/** How many rows at the top of `second` are the top of `first` again. */
function repeatedHeading(first: readonly TableRow[], second: readonly TableRow[]): number {
  let count = 0;
  while (count < 5 && count < second.length - 1 && sameRows(first, count, second, count, 1)) count += 1;
  return count;
}

/** The rows that a table's own marks, or its cells merged downwards, say to be its heading. */
function headingRows({ rows, merges, repeatedRows }: TableBlock): number {
  if (repeatedRows > 0) return repeatedRows;
  const merged = (merges ?? []).filter(({ top }) => top === 0).map(({ bottom }) => bottom + 1);
  const count = Math.max(1, ...merged);
  return filledCells(rows[0]) >= 2 && count <= 5 ? count : 0;
}

function sameRows(
  one: readonly TableRow[],
  oneAt: number,
  other: readonly TableRow[],
  otherAt: number,
  count: number,
): boolean {
  for (let row = 0; row < count; row++) {
    const [a, b] = [one[oneAt + row], other[otherAt + row]];
    if (filledCells(a) < 2 || !a || !b) return false;
    const width = Math.max(a.length, b.length);
    for (let column = 0; column < width; column++) {
      if (fold(a[column]?.text ?? '') !== fold(b[column]?.text ?? '')) return false;
    }
  }
  return true;
}

function firstNumber(rows: readonly TableRow[]): number | undefined {
  return rows.map(numberOf).find((number) => number !== undefined);
}

/** The second part's first row has the number that follows the first part's last. */
function goesOn(first: readonly TableRow[], next: number | undefined): boolean {
  if (next === undefined || next < 2) return false;
  for (let row = first.length - 1; row >= 0; row--) {
    const number = numberOf(first[row]);
    if (number !== undefined) return next === number + 1;
  }
  return false;
}

function numberOf(row: TableRow | undefined): number | undefined {
  const digits = /^\s*(\d{1,4})\.?\s*$/.exec(row?.[0]?.text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function filledCells(row: TableRow | undefined): number {
  return (row ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== '').length;
}

function movedMerges(merges: readonly GridRange[], from: number, by: number): GridRange[] {
  return merges
    .filter(({ top }) => top >= from)
    .map((merge) => ({ ...merge, top: merge.top + by, bottom: merge.bottom + by }));
}
