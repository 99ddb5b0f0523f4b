import type { FormulaSlip } from '../findings/formulas';
import { contains, type Addition } from '../grid/formula-refs';
import type { GridRange } from '../grid/grid';
import type { Figure } from '../reading/table';

/** An adding formula of a table's figure. */
export interface Formula {
  readonly figure: Figure;
  readonly added: Addition;
  readonly text: string;
  readonly subject: FormulaSlip['subject'] & object;
}

/** Something about cells of one sheet, by their `key`. */
export type ByCell<T> = ReadonlyMap<number, T>;

/** The columns of a sheet. */
const COLUMNS = 16_384;

/** One number for a cell of a sheet, for sets and maps of cells; row and column count from zero. */
export function key({ row, col }: { readonly row: number; readonly col: number }): number {
  return row * COLUMNS + col;
}

/** What is known of the cells in the ranges; of wide ranges over few known cells, it is those that are gone through. */
export function within<T>(ranges: readonly GridRange[], known: ByCell<T>): T[] {
  const cells = ranges.reduce(
    (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const found: T[] = [];
  if (cells > known.size) {
    for (const [at, item] of known)
      if (contains(ranges, Math.floor(at / COLUMNS), at % COLUMNS)) found.push(item);
    return found;
  }
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const item = known.get(key({ row, col }));
        if (item !== undefined) found.push(item);
      }
    }
  }
  return found;
}
