import { cellAt, isBlank, type Sheet } from '../../grid/grid';
import { addsUp, figureAt } from './row-sums';

/** Fewer parts, or fewer columns where no row is numbered, add up by chance. */
const LEAST_PARTS = 2;
const LEAST_COLUMNS = 2;

/**
 * Rows that add up all the numbered rows of a table, whatever they are called (`Cả thảy`): to count them too would
 * count all twice. Where no row is numbered only the first and the last may be one, and more columns must say so.
 */
export function addedUpRows(
  sheet: Sheet,
  rows: readonly number[],
  ordinalCol: number | undefined,
  money: readonly number[],
): readonly number[] {
  const isNumbered = (row: number): boolean =>
    ordinalCol !== undefined && !isBlank(cellAt(sheet, row, ordinalCol));
  const numbered = rows.filter(isNumbered);
  const ends = rows.filter((_, index) => index === 0 || index === rows.length - 1);
  const named = numbered.length > 0 ? rows.filter((row) => !isNumbered(row)) : ends;
  const least = numbered.length > 0 ? 1 : LEAST_COLUMNS;
  return named.filter((row) => {
    const parts = numbered.length > 0 ? numbered : rows.filter((other) => other !== row);
    const told = money.filter((col) => (figureAt(sheet, row, col) ?? 0) !== 0);
    // one of its own figures may be wrong
    const held = told.filter((col) => addsUp(sheet, row, parts, [col])).length;
    return parts.length >= LEAST_PARTS && held >= least && held * 2 > told.length;
  });
}
