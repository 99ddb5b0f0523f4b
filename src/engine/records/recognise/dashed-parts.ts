import { cellAt, isBlank, type Sheet } from '../../grid/grid';
import type { ColumnMap } from '../record-table';
import { addsUp, figureAt } from './row-sums';

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
  const holding = headed.filter((group) => addsUp(sheet, group.row, group.parts, money)).length;
  return holding * 2 > headed.length ? headed.map(({ row }) => row) : [];
}
