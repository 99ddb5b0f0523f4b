import { absolute, compare, decimal, isZero, multiply, shift, type Decimal } from '../decimal';
import type { ScaleSlip } from '../findings';
import { SOURCE_ORDER } from './cut';
import { lookupOf } from './lattice';
import { inMeasure, isRounding, isSingle, type Money } from './money';
import type { Difference } from './reconcile';
import type { FundingView } from './view';

const POWERS = [3, 6, 1, 2, 9] as const;

/** The power of ten between two amounts that differ in nothing else; undefined where there is none. */
export function powerBetween(left: Money, right: Money): number | undefined {
  if (isZero(left.dong) || isZero(right.dong)) return undefined;
  const scaled = (amount: Money, power: number): Money => ({
    ...amount,
    dong: shift(amount.dong, power),
    half: shift(amount.half, power),
    step: shift(amount.step, power),
  });
  for (const power of POWERS) {
    if (agree(left, scaled(right, power))) return power;
    if (agree(scaled(left, power), right)) return -power;
  }
  return undefined;
}

/** Close, and not merely because one of them is known too roughly to tell. */
function agree(a: Money, b: Money): boolean {
  if (!isRounding(a, b)) return false;
  const rough = [a, b].some(({ step, dong }) => compare(multiply(step, decimal(20)), absolute(dong)) > 0);
  return !rough || compare(a.dong, b.dong) === 0;
}

/** Differences that are one slip of the decimal mark or the measure unit. */
export function slipOf(difference: Difference): number | undefined {
  return difference.verdict === 'different' ? powerBetween(difference.left, difference.right) : undefined;
}

/** Years of a series beside the one in question; fewer tell nothing. */
const LEAST_NEIGHBOURS = 3;

/**
 * Single figures a thousand times off against the same unit's other years, which agree among themselves
 * within a factor of ten. A hint, not a proof.
 */
export function scaleSlips(view: FundingView): ScaleSlip[] {
  if (view.years.length <= LEAST_NEIGHBOURS) return [];
  const lookup = lookupOf(view);
  return view.units.flatMap((unit, index) =>
    SOURCE_ORDER.flatMap((source) => {
      const series = view.years.flatMap((year) => {
        const amount = lookup(index, year, source);
        return amount && isSingle(amount) && amount.dong.digits > 0n ? [{ year, amount }] : [];
      });
      return series.flatMap(({ year, amount }): ScaleSlip[] => {
        const others = series.flatMap((each) => (each.year === year ? [] : [each.amount.dong]));
        const power = powerAgainst(amount.dong, others);
        const [cell] = amount.cells;
        if (power === undefined || !cell) return [];
        return [
          {
            rule: 'scale-slip',
            severity: 'warning',
            verdict: 'fail',
            cells: amount.cells,
            parts: [],
            subject: {
              layout: view.kind === 'typed' ? 'plan' : view.kind,
              unit: unit.name,
              year,
              measure: source,
            },
            found: inMeasure(amount.dong, view.measure),
            expected: inMeasure(shift(amount.dong, -power), view.measure),
            power,
            against: 'neighbours',
            measure: view.measure,
            count: 1,
          },
        ];
      });
    }),
  );
}

function powerAgainst(value: Decimal, others: readonly Decimal[]): number | undefined {
  const sorted = [...others].sort(compare);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most || sorted.length < LEAST_NEIGHBOURS) return undefined;
  if (compare(most, multiply(least, decimal(10))) > 0) return undefined;
  for (const power of [3, -3, 6, -6]) {
    const mended = shift(value, -power);
    if (compare(mended, least) >= 0 && compare(mended, most) <= 0) return power;
  }
  return undefined;
}
