import type { Sheet } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import { checkCounts } from './check-counts';
import { checkRowNumbering } from './check-numbering';
import type { ListFinding } from './list-findings';

/** What a sheet's lists say of themselves against what stands in them. */
export function checkLists(sheet: Sheet, file: string, inputs: readonly RecordTable[]): ListFinding[] {
  return [...checkRowNumbering(sheet, file), ...inputs.flatMap((table) => checkCounts(sheet, table))];
}
