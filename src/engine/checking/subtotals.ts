import { add, compare, isZero, ZERO, type Decimal } from '../decimal';
import { addition } from '../grid/formula-refs';
import type { Figure, Table } from '../reading/table';

/** True for `=SUBTOTAL(9, …)` and `=SUBTOTAL(109, …)` alone: it passes over other subtotals and over rows filtered out. */
export function isSubtotal({ formula }: Figure): boolean {
  return formula !== undefined && addition(formula)?.subtotal === true;
}

/**
 * The parts in hidden rows that a SUBTOTAL leaves out, as its result shows: it is what the visible parts give and not
 * what all do. Empty for every other total.
 */
export function hiddenFromSubtotal(
  { hiddenRows }: Pick<Table, 'hiddenRows'>,
  total: Figure,
  parts: readonly Figure[],
): readonly Figure[] {
  if (!hiddenRows || !total.value || !isSubtotal(total)) return [];
  const hidden = parts.filter(({ ref, value }) => hiddenRows.has(ref.row) && value && !isZero(value));
  if (hidden.length === 0) return [];
  const [all, left] = [sumOf(parts), sumOf(hidden)];
  return compare(add(total.value, left), all) === 0 ? hidden : [];
}

function sumOf(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { value }) => (value ? add(sum, value) : sum), ZERO);
}
