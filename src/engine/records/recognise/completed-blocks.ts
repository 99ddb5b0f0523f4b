import { isBlank, type Sheet } from '../../grid/grid';
import type { InputId } from '../../layouts/layout';
import type { ColumnBlock, TableUnit } from '../record-table';

const UNIT_LEVEL_COLUMN: Partial<Record<InputId, string>> = { products: 'commune' };

/** The year of a title for rows that have none; the commune as the unit where no other unit is told. */
export function completed(
  blocks: readonly ColumnBlock[],
  id: InputId,
  unit: TableUnit | undefined,
  year: number | undefined,
): ColumnBlock[] {
  return blocks.map((block) => {
    const col = block.columns[UNIT_LEVEL_COLUMN[id] ?? ''];
    const promoted = !('unit' in block.columns) && !unit && col !== undefined;
    const dated =
      block.year ?? ('year' in block.columns || (id !== 'products' && id !== 'budget') ? undefined : year);
    return {
      ...block,
      ...(dated === undefined ? {} : { year: dated }),
      columns: promoted ? { ...block.columns, unit: col } : block.columns,
    };
  });
}

/** Rows that are looked at to see whether a column of units was ever filled. */
const ROWS_LOOKED_AT = 2000;

/**
 * A district that fills in the province's form writes its name above the table and leaves the column of units
 * blank: then that column says nothing. Undefined where it is filled, or not there.
 */
export function withoutBlankUnits(
  blocks: readonly ColumnBlock[],
  sheet: Sheet,
  headerBottom: number,
): readonly ColumnBlock[] | undefined {
  const col = blocks[0]?.columns['unit'];
  if (col === undefined) return undefined;
  const rows = sheet.rows.slice(headerBottom + 1, headerBottom + 1 + ROWS_LOOKED_AT);
  if (!rows.every((row) => isBlank(row?.[col]))) return undefined;
  return blocks.map(({ columns, ...block }) => ({
    ...block,
    columns: Object.fromEntries(Object.entries(columns).filter(([id]) => id !== 'unit')),
  }));
}
