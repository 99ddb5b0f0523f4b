import type { DecisionDates } from '../../findings/lists';
import { fold } from '../../text/fold';
import type { ProductRecord } from '../product-record';
import { cellOf } from '../record';
import { grouped } from './grouped';

/**
 * One decision's number with several days of recognition. Numbers begin anew each year, and each district
 * numbers its own: only days of one year and one unit speak against each other.
 */
export function checkDecisionDates(products: readonly ProductRecord[]): DecisionDates[] {
  const dated = products.flatMap((product) => {
    const { decision, recognisedOn } = product;
    const cell = cellOf(product, 'recognisedOn') ?? cellOf(product, 'decision');
    return decision === undefined || recognisedOn === undefined || !cell
      ? []
      : [{ product, decision, recognisedOn, cell }];
  });
  return grouped(dated, ({ product: { at, unit }, decision, recognisedOn }) =>
    [at.table.file, at.table.sheet, fold(decision), fold(unit ?? ''), recognisedOn.slice(0, 4)].join('\n'),
  ).flatMap((group): DecisionDates[] => {
    const dates = [...new Set(group.map(({ recognisedOn }) => recognisedOn))];
    const [first] = group;
    if (!first || dates.length < 2) return [];
    return [
      {
        rule: 'decision-dates',
        severity: 'warning',
        verdict: 'fail',
        cells: group.map(({ cell }) => cell),
        parts: [],
        decision: first.decision,
        dates,
      },
    ];
  });
}
