import { add } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextRaised } from '../../findings/text-figures';
import { claimOf, differing, inMeasure } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** A number that what there was and what came do not make; `facts`: the indices of the three. */
export function notMade(
  whole: TextFact,
  added: TextFact,
  former: TextFact,
  facts: readonly number[],
  file: string,
): Outcome {
  const [is, plus, was] = [claimOf(whole).value, claimOf(added).value, claimOf(former).value];
  const sum = add(was, plus);
  const finding: TextRaised = {
    rule: 'text-raised',
    ...warnedAt(file, [whole, added, former]),
    ...differing(whole, is, sum),
    baseline: inMeasure(was, whole),
    added: inMeasure(plus, whole),
  };
  return { rule: 'text-raised', verdict: 'fail', facts, finding };
}
