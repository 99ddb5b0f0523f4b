import type { Locale } from './locale';

/** The sentences of the rules about sums, figures and formulas of appendices, in one language. */
export type CheckingSentences = Pick<
  Locale['findings'],
  | 'sum-of-parts'
  | 'mean-mismatch'
  | 'balance-mismatch'
  | 'cross-appendix'
  | 'ambiguous-number'
  | 'text-number'
  | 'unit-missing'
  | 'formula-range'
  | 'typed-total'
  | 'unreadable-figure'
  | 'fractional-count'
  | 'negative'
  | 'plan-number'
>;
