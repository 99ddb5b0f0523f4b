import { cellAt, type Sheet } from '../../grid/grid';
import type { ColumnBlock } from '../record-table';
import { namesUnit } from './place-name';

/** True where most rows of a column name a unit or a department. */
export function areUnits(sheet: Sheet, rows: readonly number[], col: number): boolean {
  const named = rows.filter((row) => {
    const name = cellAt(sheet, row, col)?.value;
    return typeof name === 'string' && namesUnit(name);
  });
  return named.length * 2 >= rows.length && rows.length > 0;
}

/** `Hạng mục nội dung` over `Xã Ea Kao`, `Sở Công Thương`: the rows' units where no other column has any. */
export function unitsAsItems(
  sheet: Sheet,
  rows: readonly number[],
  blocks: readonly ColumnBlock[],
): readonly ColumnBlock[] {
  const { item, unit } = blocks[0]?.columns ?? {};
  if (item === undefined || unit !== undefined || !areUnits(sheet, rows, item)) return blocks;
  return blocks.map(({ columns: { item: col = item, ...columns }, ...block }) => ({
    ...block,
    columns: { ...columns, unit: col },
  }));
}
