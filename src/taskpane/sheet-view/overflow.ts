import { isBlank, type Cell, type Row } from '../../engine/grid/grid';

const FARTHEST = 40;

/** True for text that runs on over blank neighbours, as Excel lets it: unwrapped and at the left. */
export function runsOn(cell: Cell): boolean {
  const { value, look } = cell;
  if (typeof value !== 'string' || look?.wrap) return false;
  return look?.horizontal === undefined || look.horizontal === 'left';
}

/** The last column that a running text may cover: the one before its next filled neighbour. */
export function reach(row: Row, col: number, lastColumn: number): number {
  let last = col;
  while (last < lastColumn && last - col < FARTHEST && isBlank(row[last + 1])) last += 1;
  return last;
}
