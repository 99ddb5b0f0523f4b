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
    const { kind, total, parts } = sum;
    if (kind === 'rows') {
      if (!table.columns.every((_, col) => holds(sum, (row) => at(lines[row], col)))) return false;
      for (const row of [total, ...parts]) added.add(row);
    } else if (!lines.every((line) => holds(sum, (col) => at(line, col)))) return false;
  }
  return lines.every(({ values }, row) => added.has(row) || values.every(Number.isNaN));
}

/** A figure and half a unit of its last digit; nought for none. */
type Rough = readonly [value: number, room: number];

function at(line: RoughLine | undefined, col: number): Rough {
  const value = line?.values[col] ?? NaN;
  return Number.isNaN(value) ? NOUGHT : [value, roughHalf(line, col)];
}

const NOUGHT: Rough = [0, 0];

/** Within half a unit of each figure's last digit. */
function holds({ total, parts }: TableSum, figureAt: (place: number) => Rough): boolean {
  const [whole, ownRoom] = figureAt(total);
  let [off, room] = [-whole, ownRoom];
  for (const part of parts) {
    const [value, half] = figureAt(part);
    off += value;
    room += half;
  }
  return Math.abs(off) <= room;
}
