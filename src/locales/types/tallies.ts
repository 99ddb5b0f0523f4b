import type { Locale } from './locale';

/** The rules about stars, products and targets. */
export type TallyRuleId =
  | 'star-score'
  | 'score-range'
  | 'score-below'
  | 'star-rule-assumed'
  | 'decision-before-assessment'
  | 'recognition-expired'
  | 'expiry-mismatch'
  | 'recognition-undated'
  | 'near-duplicate-product'
  | 'baseline-mismatch'
  | 'target-missed'
  | 'target-unreadable'
  | 'target-actual-differs'
  | 'share-over-whole'
  | 'producer-conflict'
  | 'producer-unlisted';

/** The sentences of those rules in one language. */
export type TallySentences = Pick<Locale['findings'], TallyRuleId>;
