import type { TextFact } from '../facts/fact';
import type { Outcome } from './outcome';
import { differenceAt } from './relations/differences';
import { growthAt } from './relations/growths';
import { productsTogetherAt } from './relations/products-together';
import { raisedAt } from './relations/raised';
import { ratioAt } from './relations/ratios';
import { timesAt } from './relations/times';
import { totalAt } from './relations/totals';

/**
 * What no other check has spoken of: a share, a step, a rest or a total whose words say that it comes of other
 * figures, but not in any set phrase of which. Those around it decide.
 */
export function checkRelations(
  facts: readonly TextFact[],
  outcomes: readonly Outcome[],
  file: string,
): Outcome[] {
  // What a share is of may be judged by a relation of its own.
  const judged = new Set(
    outcomes.flatMap(({ rule, facts: told }) =>
      rule === 'text-share' ? told.slice(0, 1) : rule === 'text-product' ? told.slice(-1) : told,
    ),
  );
  return facts.flatMap((_, index): Outcome[] => {
    if (judged.has(index)) return [];
    const found = [ratioAt, growthAt, differenceAt, totalAt, raisedAt, timesAt, productsTogetherAt].map(
      (relation) => relation(index, facts, file),
    );
    return (
      found.find(([outcome]) => outcome?.verdict === 'pass') ?? found.find(({ length }) => length > 0) ?? []
    );
  });
}
