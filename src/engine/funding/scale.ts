import { absolute, compare, decimal, equals, isZero, multiply, shift, type Decimal } from '../decimal';
import type { ScaleSlip } from '../findings/funding';
import { SOURCE_ORDER } from './cut';
import { lookupOf } from './lattice';
import { amountIn, isRounding, isSingle, type Money } from './money';
import type { Difference } from './reconcile';
import type { FundingView } from './view';

const POWERS = [3, 6, 1, 2, 9] as const;

/** An amount as it would be with its decimal mark moved. */
function moved(amount: Money, power: number): Money {
  return {
    ...amount,
    dong: shift(amount.dong, power),
    half: shift(amount.half, power),
    step: shift(amount.step, power),
  };
}

/** Whether rounding is all that is left between two amounts once the mark of one is moved. */
function isOffBy({ left, right }: Difference, power: number): boolean {
  return power > 0 ? isRounding(left, moved(right, power)) : isRounding(moved(left, -power), right);
}

/** The power of ten between two sides that differ in nothing else, where they are known well enough to tell. */
function slipOf(difference: Difference): number | undefined {
  const { left, right, verdict } = difference;
  if (verdict !== 'different' || isZero(left.dong) || isZero(right.dong)) return undefined;
  return POWERS.flatMap((power) => [power, -power]).find((power) => {
    if (!isOffBy(difference, power)) return false;
    const [a, b] = power > 0 ? [left, moved(right, power)] : [moved(left, -power), right];
    return equals(a.dong, b.dong) || [a, b].every(isKnownWell);
  });
}

/** Known to a twentieth of itself or better. */
function isKnownWell({ step, dong }: Money): boolean {
  return compare(multiply(step, decimal(20)), absolute(dong)) <= 0;
}

/** The differences of one row that are slips, by power; what one figure tells surely goes for its rougher neighbours. */
export function slipsOf(differences: readonly Difference[]): ReadonlyMap<Difference, number> {
  const slips = new Map<Difference, number>();
  for (const difference of differences) {
    const power = slipOf(difference);
    if (power !== undefined) slips.set(difference, power);
  }
  const powers = new Set(slips.values());
  for (const difference of differences) {
    if (slips.has(difference) || difference.verdict !== 'different') continue;
    const power = [...powers].find((each) => isOffBy(difference, each));
    if (power !== undefined) slips.set(difference, power);
  }
  return slips;
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
            found: amountIn(amount.dong, view.measure),
            expected: amountIn(shift(amount.dong, -power), view.measure),
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
