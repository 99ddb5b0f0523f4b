import { compare, type Decimal } from '../decimal';
import { FULL_SCORE, type StarRule } from '../layouts/star-rules';

/**
 * The star that a score alone would give. `gap`: the rule prints whole-number bands and the score lies
 * between two of them; `outside`: below 0 or above 100.
 */
export type PotentialStar =
  | { readonly kind: 'star'; readonly stars: 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'gap'; readonly lower: number; readonly upper: number }
  | { readonly kind: 'outside' };

/** Potential, not recognised: rules since 2026 also set least requirements for each star. */
export function potentialStar(score: Decimal, rule: StarRule): PotentialStar {
  if (score.digits < 0n || compare(score, FULL_SCORE) > 0) return { kind: 'outside' };
  const reached = rule.bands.find(({ from }) => compare(score, from) >= 0);
  if (!reached) return { kind: 'outside' };
  const top = compare(score, reached.to);
  if (top < 0 || (top === 0 && reached.closed)) return { kind: 'star', stars: reached.stars };
  return { kind: 'gap', lower: reached.stars, upper: reached.stars + 1 };
}
