import type { Locale } from './locale';

/** The sentences of the rules about names of units, in one language. */
export type UnitSentences = Pick<
  Locale['findings'],
  'unknown-unit' | 'divided-unit' | 'ambiguous-unit' | 'unit-spelling' | 'regrouped-units'
>;
