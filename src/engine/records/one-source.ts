import { sourceInCell } from '../language/sources-named';
import { SOURCE_IDS } from '../layouts/source-ids';
import type { BudgetValues } from './budget-record';
import type { ColumnMap } from './record-table';
import type { Placed } from './record';

type Row = Placed<BudgetValues>;

/**
 * The rows of a sheet that has one source a row, each with its amount under its source too, as if the amount's column
 * were that source's in this row. Rows whose source nobody knows are left: their money is not split.
 */
export function withOwnSource(rows: readonly Row[]): readonly Row[] {
  const known = new Map<ColumnMap, Map<string, ColumnMap>>();
  return rows.map((row) => {
    const { source, amount, at } = row;
    const named = source === undefined ? undefined : sourceInCell(source);
    const id = SOURCE_IDS.find((each) => each === named);
    const col = at.columns['amount'];
    if (id === undefined || amount === undefined || col === undefined) return row;
    if (SOURCE_IDS.some((each) => at.columns[each] !== undefined)) return row;
    const own = known.get(at.columns) ?? new Map<string, ColumnMap>();
    known.set(at.columns, own);
    const columns = own.get(id) ?? { ...at.columns, [id]: col };
    own.set(id, columns);
    return { ...row, sources: { [id]: amount }, at: { ...at, columns } };
  });
}
