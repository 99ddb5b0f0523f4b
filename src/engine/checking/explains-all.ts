import { roughHalf, roughLine, type RoughLine } from '../reading/rough-line';
import type { Table } from '../reading/table';
import type { TableSum } from './identities';

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
    if (!(sum.kind === 'rows' ? holdsDown(lines, sum, table.columns.length) : holdsAcross(lines, sum)))
      return false;
    if (sum.kind === 'rows') for (const row of [sum.total, ...sum.parts]) added.add(row);
  }
  return lines.every(({ values }, row) => added.has(row) || values.every(Number.isNaN));
}

function holdsDown(lines: readonly RoughLine[], { total, parts }: TableSum, columns: number): boolean {
  for (let col = 0; col < columns; col++) {
    let [off, room] = [-valueAt(lines[total], col), roughHalf(lines[total], col)];
    for (const part of parts) {
      off += valueAt(lines[part], col);
      room += roughHalf(lines[part], col);
    }
    if (Math.abs(off) > room) return false;
  }
  return true;
}

function holdsAcross(lines: readonly RoughLine[], { total, parts }: TableSum): boolean {
  for (const line of lines) {
    let [off, room] = [-valueAt(line, total), roughHalf(line, total)];
    for (const part of parts) {
      off += valueAt(line, part);
      room += roughHalf(line, part);
    }
    if (Math.abs(off) > room) return false;
  }
  return true;
}

/** Nought for none. */
function valueAt(line: RoughLine | undefined, col: number): number {
  const value = line?.values[col] ?? NaN;
  return Number.isNaN(value) ? 0 : value;
}
