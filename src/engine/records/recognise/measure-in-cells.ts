import { cellAt, isBlank, type Sheet } from '../../grid/grid';
import type { RecordLayout } from '../../layouts/layout';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { readWritten } from '../../text/written-figure';
import type { ColumnBlock, RecordTable } from '../record-table';

const UNITS = ['ty', 'trieu', 'nghin', 'dong'] as const;

/** The finest unit among figures that all name their own (`1,2 tỷ` beside `850 triệu`: triệu); undefined where one names none. */
export function measureInCells(
  sheet: Sheet,
  rows: readonly number[],
  blocks: readonly ColumnBlock[],
  { fields }: Pick<RecordLayout, 'fields'>,
): RecordTable['measure'] {
  const money = fields.filter(({ type }) => type === 'money').map(({ id }) => id);
  let finest = Infinity;
  for (const row of rows)
    for (const { columns } of blocks)
      for (const id of money) {
        const col = columns[id];
        const cell = col === undefined ? undefined : cellAt(sheet, row, col);
        if (isBlank(cell)) continue;
        const written = typeof cell?.value === 'string' ? readWritten(cell.value) : undefined;
        if (written?.kind === 'blank') continue;
        if (written?.kind !== 'figure' || written.unit.kind !== 'money') return undefined;
        finest = Math.min(finest, written.unit.exponent);
      }
  return UNITS.find((unit) => DONG_EXPONENT[unit] <= finest && finest < Infinity);
}
