import { divide, isZero, multiply, decimal, subtract, trimmed, type Decimal } from '../decimal';
import { lookupOf, PLACES } from './lattice';
import { inMeasure, type MoneyUnit } from './money';
import type { FundingView, RowKey } from './view';

/** An amount in the summary's measure unit and its share of the total in per cent, to two decimals. */
export interface Part {
  readonly amount: Decimal;
  /** Absent where the total is nought. */
  readonly share?: Decimal;
}

/** State and other funding of a unit, of a year, or of everything; a part is absent where nobody tells it. */
export interface Split {
  readonly total: Decimal;
  readonly state?: Part;
  readonly other?: Part;
}

export interface FundingSummary extends Partial<Split> {
  readonly measure: MoneyUnit;
  readonly byUnit: readonly (Split & { readonly unit: string })[];
  readonly byYear: readonly (Split & { readonly year: number })[];
}

/** What a side says in all, by unit and by year: printed figures where they are printed, else sums. */
export function summaryOf(view: FundingView): FundingSummary {
  const lookup = lookupOf(view);
  const split = (row: RowKey, year: number | undefined): Split | undefined => {
    const of = (source: string): Decimal | undefined => {
      const found = lookup(row, year, source);
      return found && inMeasure(found.dong, view.measure);
    };
    const [total, state, other] = [of('total'), of('state'), of('other')];
    return splitOf(total, state, other);
  };
  const order = PLACES.flatMap((place) =>
    view.units.flatMap((unit, index) => (unit.place === place ? [{ unit, index }] : [])),
  );
  return {
    measure: view.measure,
    ...split('all', undefined),
    byUnit: order.flatMap(({ unit, index }) => {
      const found = split(index, undefined);
      return found ? [{ unit: unit.name, ...found }] : [];
    }),
    byYear: view.years.flatMap((year) => {
      const found = split('all', year);
      return found ? [{ year, ...found }] : [];
    }),
  };
}

/** One of the three may be missing: total = state + other, and nothing else is in the total. */
function splitOf(
  total: Decimal | undefined,
  state: Decimal | undefined,
  other: Decimal | undefined,
): Split | undefined {
  if (!total) return undefined;
  const part = (own: Decimal | undefined, sibling: Decimal | undefined): { part?: Part } => {
    const amount = own ?? (sibling && subtract(total, sibling));
    if (!amount) return {};
    const share = isZero(total) ? undefined : shareOf(amount, total, 2);
    return { part: { amount: trimmed(amount), ...(share ? { share } : {}) } };
  };
  const [ours, theirs] = [part(state, other).part, part(other, state).part];
  return {
    total: trimmed(total),
    ...(ours ? { state: ours } : {}),
    ...(theirs ? { other: theirs } : {}),
  };
}

/** In per cent, rounded half away from zero. */
export function shareOf(part: Decimal, total: Decimal, scale: number): Decimal {
  return divide(multiply(part, decimal(100)), total, scale);
}
