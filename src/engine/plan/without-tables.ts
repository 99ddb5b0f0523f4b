import type { RecordTable } from '../records/record-table';
import type { Placed } from '../records/record';
import type { Records } from '../records/records';

/** The records without those of some tables; what reading found about them stays told. */
export function withoutTables(records: Records, gone: ReadonlySet<RecordTable>): Records {
  if (gone.size === 0) return records;
  const kept = <R extends Placed<object>>(some: readonly R[]): readonly R[] =>
    some.filter(({ at }) => !gone.has(at.table));
  return {
    ...records,
    products: kept(records.products),
    producers: kept(records.producers),
    budget: kept(records.budget),
    targets: kept(records.targets),
    units: kept(records.units),
    tasks: kept(records.tasks),
  };
}
