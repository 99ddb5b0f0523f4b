import type { RejectedCell } from '../../findings/records';
import { cellOf, type RecordAt } from '../record';
import { grouped } from './grouped';

/** Rows whose unit is blank though their table has a column for it: they would count for nobody. */
export function checkMissingUnits(
  records: readonly { readonly at: RecordAt; readonly unit?: string | undefined }[],
): RejectedCell[] {
  const missing = records.filter(({ at, unit }) => unit === undefined && at.columns['unit'] !== undefined);
  return grouped(missing, ({ at }) => `${at.table.file}\n${at.table.sheet}\n${at.table.range.top}`).map(
    (group) => ({
      rule: 'rejected-cell',
      severity: 'warning',
      verdict: 'fail',
      cells: group.flatMap((record) => cellOf(record, 'unit') ?? []),
      parts: [],
      layout: group[0]?.at.table.layout.id ?? 'products',
      field: 'unit',
      reason: 'missing',
      text: '',
    }),
  );
}
