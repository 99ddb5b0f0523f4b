import { cellAt, isBlank, type Sheet } from '../grid/grid';
import { isYear } from './header-columns';

/** Rows under a header that tell whether its columns are one table's. */
const LOOKED_AT = 12;
const LEAST_NAMES = 3;

/**
 * True of a column that names rows of its own, words or years one in each row, behind a column in which nothing stands:
 * another table beside the first.
 */
export function namesBehindGap(sheet: Sheet, header: number, col: number): boolean {
  const rows: number[] = [];
  for (let row = header + 1; row <= header + LOOKED_AT && row < sheet.rows.length; row++) {
    if (isBlank(cellAt(sheet, row, col))) break;
    rows.push(row);
  }
  if (rows.length < LEAST_NAMES || rows.some((row) => !isBlank(cellAt(sheet, row, col - 1)))) return false;
  const names = new Set<unknown>();
  for (const row of rows) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value === 'number' ? isYear(value) : typeof value === 'string' && /\p{L}{2}/u.test(value))
      names.add(value);
  }
  const figures = rows.filter((row) => typeof cellAt(sheet, row, col + 1)?.value === 'number');
  // remarks (`Ghi chú`) stand alone, and words that repeat themselves name nothing
  return names.size === rows.length && figures.length * 2 > rows.length;
}
