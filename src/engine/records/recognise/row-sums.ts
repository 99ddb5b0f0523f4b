import { cellAt, type Sheet } from '../../grid/grid';

/** Binary sums of decimals are off by so much at most. */
const SLIGHT = 1e-6;

/** True where each figure that a row has in these columns is the sum of the parts' figures. */
export function addsUp(
  sheet: Sheet,
  row: number,
  parts: readonly number[],
  columns: readonly number[],
): boolean {
  return columns.every((col) => {
    const whole = figureAt(sheet, row, col);
    if (whole === undefined) return true;
    const added = parts.reduce((sum, part) => sum + (figureAt(sheet, part, col) ?? 0), 0);
    return Math.abs(added - whole) <= SLIGHT * Math.max(1, Math.abs(whole));
  });
}

/** The number that a cell holds. */
export function figureAt(sheet: Sheet, row: number, col: number): number | undefined {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'number' ? value : undefined;
}
