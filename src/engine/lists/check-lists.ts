import type { Sheet } from '../grid/grid';
import { checkRowNumbering } from './check-numbering';
import type { ListFinding } from './list-findings';

/** What a sheet's lists say of themselves against what stands in them. */
export function checkLists(sheet: Sheet, file: string): ListFinding[] {
  return checkRowNumbering(sheet, file);
}
