import type { RecordTable } from '../records/record-table';
import { eachKind } from '../records/row-kinds';
import type { Records, RowsById } from '../records/records';

/** The records without those of some tables; what reading found about them stays told. */
export function withoutTables(records: Records, gone: ReadonlySet<RecordTable>): Records {
  if (gone.size === 0) return records;
  const kept = eachKind<RowsById>((id) => records[id].filter(({ at }) => !gone.has(at.table)));
  return { ...records, ...kept };
}
