import { cellAt, type Cell, type Sheet } from '../../grid/grid';
import type { RecordLayout } from '../../layouts/layout';
import { finestUnit } from '../../reading/finest-unit';
import type { ColumnBlock, RecordTable } from '../record-table';

/** The finest unit among the money of all records, where each names its own. */
export function measureInCells(
  sheet: Sheet,
  rows: readonly number[],
  blocks: readonly ColumnBlock[],
  { fields }: Pick<RecordLayout, 'fields'>,
): RecordTable['measure'] {
  return finestUnit(moneyCells(sheet, rows, blocks, fields));
}

function* moneyCells(
  sheet: Sheet,
  rows: readonly number[],
  blocks: readonly ColumnBlock[],
  fields: RecordLayout['fields'],
): Generator<Cell | undefined> {
  const money = fields.filter(({ type }) => type === 'money').map(({ id }) => id);
  for (const row of rows)
    for (const { columns } of blocks)
      for (const id of money) {
        const col = columns[id];
        if (col !== undefined) yield cellAt(sheet, row, col);
      }
}
