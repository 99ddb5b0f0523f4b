import { roughHalf, roughLine, type RoughLine } from '../reading/rough-line';
import type { Table } from '../reading/table';
import type { TableSum } from './identity';

/**
 * True where a layout knows every column of a table and all that it says of rows and columns adds up, with every row
 * that has figures in some sum down: nothing is left then for the figures to show by themselves, and to look for it
 * took a sixth of the check of a country. One figure that is wrong, or a row or column of which nothing is said, and
 * they are asked.
 */
export function explainsAll(table: Table, sums: readonly TableSum[]): boolean {
  if (table.extraItems.length > 0 || table.partialColumns.length > 0) return false;
  if (table.figures.some((line) => line.some(({ state }) => state === 'unreadable'))) return false;
  const lines = table.figures.map(roughLine);
  const added = new Set<number>();
  for (const sum of sums) {
    if (sum.kind === 'rows') {
      if (!table.columns.every((_, col) => holdsDown(sum, lines, col))) return false;
      added.add(sum.total);
      for (const row of sum.parts) added.add(row);
    } else if (!lines.every((line) => holdsAcross(sum, line))) return false;
  }
  return lines.every(({ values }, row) => added.has(row) || values.every(Number.isNaN));
}

/** Within half a unit of each figure's last digit, in one column of the lines. */
function holdsDown({ total, parts }: TableSum, lines: readonly RoughLine[], col: number): boolean {
  let off = -valueAt(lines[total], col);
  let room = roughHalf(lines[total], col);
  for (const part of parts) {
    off += valueAt(lines[part], col);
    room += roughHalf(lines[part], col);
  }
  return Math.abs(off) <= room;
}

/** Within half a unit of each figure's last digit, on one line. */
function holdsAcross({ total, parts }: TableSum, line: RoughLine): boolean {
  let off = -valueAt(line, total);
  let room = roughHalf(line, total);
  for (const part of parts) {
    off += valueAt(line, part);
    room += roughHalf(line, part);
  }
  return Math.abs(off) <= room;
}

/** Nought for no figure. */
function valueAt(line: RoughLine | undefined, col: number): number {
  const value = line?.values[col] ?? NaN;
  return Number.isNaN(value) ? 0 : value;
}
