import type { MoneyUnit } from '../text/measure-unit';
import type { Decimal } from '../decimal';
import type { PlanFact, PlanRecord } from '../records/plan-record';
import { cutOf } from './cut';
import { money, type Money } from './money';
import type { FundingView } from './view';

const PROMISES: readonly (readonly [PlanFact & `promised${string}`, string])[] = [
  ['promisedTotal', 'total'],
  ['promisedState', 'state'],
  ['promisedOther', 'other'],
];

/** The money that the plan's text promises; undefined where it promises none. */
export function viewOfFacts(plan: PlanRecord, fallback: MoneyUnit): FundingView | undefined {
  const measure = plan.measure ?? fallback;
  const shown = new Map<string, Money>();
  for (const [fact, source] of PROMISES) {
    const value = plan[fact];
    const cell = plan.cells[fact];
    if (value) shown.set(source, money(value, value.scale, measure, cell ? [cell] : []));
  }
  if (shown.size === 0) return undefined;
  const { file, sheet } = plan.table;
  return { ...totals('plan', shown, measure), files: [file], sheet };
}

/** Figures that the reviewer typed: the totals of a plan by source. */
export function viewOfTyped(figures: Readonly<Record<string, Decimal>>, measure: MoneyUnit): FundingView {
  const shown = new Map(
    Object.entries(figures).map(([source, value]) => [source, money(value, value.scale, measure)]),
  );
  return totals('typed', shown, measure);
}

function totals(
  kind: FundingView['kind'],
  shown: ReadonlyMap<string, Money>,
  measure: MoneyUnit,
): FundingView {
  const lines = [{ row: 'all' as const, cut: cutOf(shown) }];
  return { kind, files: [], measure, years: [], units: [], sections: {}, lines };
}
