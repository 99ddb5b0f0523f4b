import type { TextFact } from '../facts/fact';
import type { TextRepeated } from '../../findings/text-figures';
import { claimOf, differing } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** Two figures told of one thing that say different numbers; `facts`: their indices, in the same order. */
export function toldTwice(
  told: TextFact,
  other: TextFact,
  facts: readonly [number, number],
  file: string,
  says = claimOf(other).value,
): Outcome {
  const finding: TextRepeated = {
    rule: 'text-repeated',
    ...warnedAt(file, [told, other]),
    told,
    ...differing(told, claimOf(told).value, says),
  };
  return { rule: 'text-repeated', verdict: 'fail', facts, finding };
}
