import { addition } from '../grid/formula-refs';
import type { Figure, Table } from '../reading/table';
import { isSubtotal } from './subtotals';

/** Rows or columns that most formulas of a total add up. */
export interface FormulaSum {
  readonly axis: 'rows' | 'cols';
  readonly total: number;
  readonly parts: readonly number[];
}

/** What a table's own adding formulas say: what a SUM adds is what its author meant by the total. */
export function formulaSums(table: Table): FormulaSum[] {
  const rowAt = new Map(table.rows.map(({ row }, index) => [row, index]));
  const colAt = new Map(table.columns.map(({ col }, index) => [col, index]));
  const votes = new Map<string, { sum: FormulaSum; count: number }>();
  table.figures.forEach((line, row) => {
    line.forEach(({ formula, ref }, col) => {
      const added = formula === undefined ? undefined : addition(formula);
      if (!added || added.constants.length > 0) return;
      const { ranges, subtotal } = added;
      const isPassedOver = (cell: Figure | undefined): boolean => subtotal && !!cell && isSubtotal(cell);
      const across = ranges.every(({ top, bottom }) => top === ref.row && bottom === ref.row);
      const down = ranges.every(({ left, right }) => left === ref.col && right === ref.col);
      if (across === down) return;
      const parts = new Set<number>();
      for (const { top, bottom, left, right } of ranges) {
        const [from, to] = across ? [left, right] : [top, bottom];
        for (let at = from; at <= to; at++) {
          const index = (across ? colAt : rowAt).get(at);
          if (index === undefined) continue;
          if (!isPassedOver(across ? line[index] : table.figures[index]?.[col])) parts.add(index);
        }
      }
      const total = across ? col : row;
      if (parts.size < 2 || parts.has(total)) return;
      const sum: FormulaSum = {
        axis: across ? 'cols' : 'rows',
        total,
        parts: [...parts].sort((a, b) => a - b),
      };
      const key = `${sum.axis} ${total} ${sum.parts.join()}`;
      const vote = votes.get(key);
      if (vote) vote.count += 1;
      else votes.set(key, { sum, count: 1 });
    });
  });
  return mostVoted([...votes.values()]);
}

/** One sum for each total: a formula that missed a part stands against its neighbours. */
function mostVoted(votes: readonly { readonly sum: FormulaSum; readonly count: number }[]): FormulaSum[] {
  const best = new Map<string, { sum: FormulaSum; count: number }>();
  for (const vote of votes) {
    const key = `${vote.sum.axis} ${vote.sum.total}`;
    if ((best.get(key)?.count ?? 0) < vote.count) best.set(key, { ...vote });
  }
  return [...best.values()].filter(({ count }) => count > 1).map(({ sum }) => sum);
}
