import type { Locale } from './locale';

/** The rules about input sheets. */
export type RecordRuleId =
  | 'duplicate-product'
  | 'duplicate-budget-row'
  | 'unknown-group'
  | 'year-outside-period'
  | 'price-times-quantity'
  | 'rejected-cell';

/** The sentences of those rules in one language. */
export type RecordSentences = Pick<Locale['findings'], RecordRuleId>;
