import type { Table } from '../reading/table';
import { mayNotAdd } from './adding-columns';
import { addsUp, hasNumber } from './rough-sums';
import type { SumClass, TreeSum } from './tree-sums';

const NUMBERS: ReadonlySet<string> = new Set(['letter', 'roman', 'number', 'sub-number']);

/**
 * `1` alone under `III`, where the other numbered sections are the sums of theirs: it is all of its section, as most of
 * its own figures say too.
 */
export function isAllOfItsSection(
  table: Table,
  { total, parts }: TreeSum,
  { holding, failing }: Pick<SumClass, 'holding' | 'failing'>,
): boolean {
  const [only] = parts;
  const isNumbered = (row: number): boolean => NUMBERS.has(table.rows[row]?.marker ?? '');
  if (only === undefined || !isNumbered(total) || !isNumbered(only) || holding <= 3 * failing) return false;
  let [same, other] = [0, 0];
  table.columns.forEach((column, col) => {
    const [whole, part] = [table.figures[total]?.[col], table.figures[only]?.[col]];
    if (mayNotAdd(table, column) || !hasNumber(whole) || !hasNumber(part)) return;
    if (addsUp(whole, [part])) same += 1;
    else other += 1;
  });
  return same > 0 && same >= other;
}
