import type { Decimal } from '../../../decimal';
import type { TextEquation } from '../../../findings/text-figures';
import type { TextFact } from '../../facts/fact';
import { claimOf, differing, inMeasure } from '../claims';
import { warnedAt, type Outcome } from '../outcome';

/** A figure, the first of some by their indices, that the others do not make together, in the order of the calculation. */
export function notEqual(
  indices: readonly number[],
  signs: TextEquation['signs'],
  expected: Decimal,
  facts: readonly TextFact[],
  file: string,
): Outcome {
  const outcome = { rule: 'text-equation', verdict: 'fail', facts: indices } as const;
  const [told, ...terms] = indices.flatMap((at) => facts[at] ?? []);
  if (!told) return outcome;
  const finding: TextEquation = {
    rule: 'text-equation',
    ...warnedAt(file, [told, ...terms]),
    told,
    // How many of them are no money.
    terms: terms.map((term) => (term.money ? inMeasure(claimOf(term).value, told) : claimOf(term).value)),
    signs,
    ...differing(told, claimOf(told).value, expected),
  };
  return { ...outcome, finding };
}
