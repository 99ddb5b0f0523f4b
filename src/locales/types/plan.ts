import type { Locale } from './locale';

/** The rules about what a plan's workbooks are together. */
export type PlanRuleId =
  'repeated-sheet' | 'abolished-level' | 'measure-missing' | 'baseline-stars' | 'valid-above-cumulative';

/** The sentences of those rules in one language. */
export type PlanSentences = Pick<Locale['findings'], PlanRuleId>;
