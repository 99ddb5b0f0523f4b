import { add, isZero, trimmed, ZERO, type Decimal } from '../decimal';
import type { Prepared } from './figure-appendix';
import type { FillIssue } from './fill-issue';
import { MOST_DECIMALS, type FillOptions } from './fill-options';
import type { Rounded } from './shared-rounding';

/**
 * What rounding takes away that nobody asked for: digits of the input where no decimals were chosen, and rows of
 * money of which nothing is left.
 */
export function roundingIssues(
  { plan, leaf, decimals, source: { measure } }: Prepared,
  { values }: Rounded,
  options: Pick<FillOptions, 'decimals'>,
): readonly FillIssue[] {
  if (measure === undefined) return [];
  let held = 0;
  const gone: string[] = [];
  plan.rows.forEach((row, at) => {
    if (!row.subject) return;
    let money: Decimal = ZERO;
    plan.columns.forEach((column) => {
      if (column.sums.length > 0) return;
      const { value } = leaf(row, column);
      held = Math.max(held, trimmed(value).scale);
      money = add(money, value);
    });
    if (!isZero(money) && values[at]?.every((printed) => printed === 0n)) gone.push(row.name);
  });
  return [
    ...(options.decimals === undefined && held > decimals
      ? [{ kind: 'rounded', measure, held, keep: Math.min(held, MOST_DECIMALS) } as const]
      : []),
    ...(gone.length > 0 ? [{ kind: 'rounded-away', measure, rows: gone } as const] : []),
  ];
}
