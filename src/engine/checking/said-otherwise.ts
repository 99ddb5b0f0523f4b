import { addition, contains, takenOff } from '../grid/formula-refs';
import type { Table } from '../reading/table';
import type { TreeSum } from './tree-sums';

/**
 * True where a total row's own formulas take off what the tree would have them add (`Tổng cộng` = amount − discount),
 * in more columns than add up: what a formula says goes before where a row stands.
 */
export function takesOffItsParts(table: Table, { total, parts }: TreeSum): boolean {
  const rows = parts.flatMap((part) => table.rows[part]?.row ?? []);
  let [adding, takingOff] = [0, 0];
  for (const { formula, ref } of table.figures[total] ?? []) {
    if (formula === undefined) continue;
    const [less, more] = [takenOff(formula), addition(formula)?.ranges ?? []];
    if (rows.some((row) => contains(less, row, ref.col))) takingOff += 1;
    else if (rows.some((row) => contains(more, row, ref.col))) adding += 1;
  }
  return takingOff > adding;
}
