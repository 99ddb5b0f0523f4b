import { equals } from '../../../decimal';
import type { TextFact } from '../../facts/fact';
import { agreement, claimOf, total } from '../claims';
import { addUp, claimsOf, segmentsOf } from './run';

/** `84 sản phẩm, trong đó 65 3 sao, 17 4 sao; theo nhóm: 69, 05, 10`: the second makes it up, so that the first should. */
export function otherSegment(
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
): { readonly left: readonly number[]; readonly right: readonly number[] } | undefined {
  const whole = facts[at];
  const [first, second, more] = segmentsOf(parts, facts);
  if (!whole || !first || !second || more || first.length < 2 || second.length < 2) return undefined;
  return addUp(whole, second, facts) && !addUp(whole, first, facts)
    ? { left: first, right: second }
    : undefined;
}

/** `42 sản phẩm, trong đó: 30 mới, 12 đánh giá lại; 33 đạt 3 sao, 09 đạt 4 sao`: both make one number, and it is another. */
export function sharedOutTwice(
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
): readonly number[] | undefined {
  const whole = facts[at];
  const segments = segmentsOf(parts, facts);
  const [first, second, more] = segments;
  if (!whole || !first || !second || more || first.length < 2 || second.length < 2) return undefined;
  const [one, other] = [first, second].map(
    (own) => total(own.flatMap((index) => claimsOf(facts[index]))).value,
  );
  const isOne = one !== undefined && other !== undefined && equals(one, other);
  return isOne &&
    agreement(claimOf(whole), total(first.flatMap((index) => claimsOf(facts[index])))) === 'contrary'
    ? first
    : undefined;
}
