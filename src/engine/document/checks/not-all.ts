import { decimal, subtract, trimmed, type Decimal } from '../../decimal';
import type { TextShare } from '../../findings/text-figures';
import type { TextFact } from '../facts/fact';
import { warnedAt, type Outcome } from './outcome';

/** All of it, in per cent. */
export const HUNDRED = decimal(100);

/** Shares that make another number than 100 %. */
export function notAll(
  indices: readonly number[],
  shares: readonly TextFact[],
  sum: Decimal,
  file: string,
): Outcome {
  const finding: TextShare = {
    rule: 'text-share',
    ...warnedAt(file, shares),
    what: 'sum',
    expected: HUNDRED,
    found: trimmed(sum),
    difference: trimmed(subtract(sum, HUNDRED)),
  };
  return { rule: 'text-share', verdict: 'fail', facts: indices, finding };
}
