import type { Locale } from './locale';

/** The rules about state and other funding. */
export type FundingRuleId =
  | 'funding-mismatch'
  | 'scale-slip'
  | 'share-mismatch'
  | 'words-mismatch'
  | 'unit-sent-nothing'
  | 'unit-sent-twice'
  | 'unit-other-year';

/** The sentences of those rules in one language. */
export type FundingSentences = Pick<Locale['findings'], FundingRuleId>;
