import type { TextSum } from '../../../findings/text-figures';
import type { TextFact } from '../../facts/fact';
import { claimOf, differing, total } from '../claims';
import { type Outcome, placeOf } from '../outcome';

/** A whole and its parts, by index, that do not make one number. */
interface Failed extends Pick<TextSum, 'what'> {
  readonly severity: 'error' | 'warning' | 'info';
  readonly at: number;
  readonly parts: readonly number[];
}

/** The finding about a whole and its parts. */
export function failed(
  { what, severity, at, parts }: Failed,
  facts: readonly TextFact[],
  file: string,
): Outcome {
  const told = facts[at];
  const all = parts.flatMap((index) => facts[index] ?? []);
  const verdict = severity === 'info' ? 'rounding' : 'fail';
  const outcome: Outcome = { rule: 'text-sum', verdict, facts: [at, ...parts] };
  if (!told) return outcome;
  const found = claimOf(told);
  const sum = total(all.map(claimOf));
  const finding: TextSum = {
    rule: 'text-sum',
    severity,
    verdict,
    cells: [],
    parts: [],
    places: [told, ...all].map((fact) => placeOf(file, fact)),
    what,
    told,
    ...differing(told, found.value, sum.value),
  };
  return { ...outcome, finding };
}
