import { cellAt, isBlank, type Sheet } from '../../grid/grid';
import type { ColumnMap } from '../record-table';

interface Group {
  readonly row: number;
  readonly parts: readonly number[];
}

/** Binary sums of decimals are off by so much at most. */
const SLIGHT = 1e-6;

/** "- Ngân sách xã": a part of the row or of the words above it. */
export function isDashed(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-–+•*]/u.test(value);
}

/**
 * Rows that the dashed rows under them add up to, in most of a table's groups: they are headings with their sums
 * beside them, and to count both would count all twice.
 */
export function dashedHeadings(
  sheet: Sheet,
  rows: readonly number[],
  columns: ColumnMap,
  money: readonly number[],
): readonly number[] {
  const { item, stt } = columns;
  if (item === undefined) return [];
  const groups: { row: number; parts: number[] }[] = [];
  for (const row of rows) {
    const isPart =
      isDashed(cellAt(sheet, row, item)?.value) && (stt === undefined || isBlank(cellAt(sheet, row, stt)));
    const open = groups.at(-1);
    if (isPart && open) open.parts.push(row);
    else groups.push({ row, parts: [] });
  }
  const headed = groups.filter(
    ({ row, parts }) => parts.length > 0 && money.some((col) => figureAt(sheet, row, col) !== undefined),
  );
  const holding = headed.filter((group) => isSum(sheet, group, money)).length;
  return holding * 2 > headed.length ? headed.map(({ row }) => row) : [];
}

function isSum(sheet: Sheet, { row, parts }: Group, money: readonly number[]): boolean {
  return money.every((col) => {
    const whole = figureAt(sheet, row, col);
    if (whole === undefined) return true;
    const added = parts.reduce((sum, part) => sum + (figureAt(sheet, part, col) ?? 0), 0);
    return Math.abs(added - whole) <= SLIGHT * Math.max(1, Math.abs(whole));
  });
}

function figureAt(sheet: Sheet, row: number, col: number): number | undefined {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'number' ? value : undefined;
}
