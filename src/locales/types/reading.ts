import type { Locale } from './locale';

/** Sentences about what reading noticed by itself. */
export type ReadingSentences = Pick<
  Locale['findings'],
  | 'blank-total'
  | 'formula-slip'
  | 'no-result'
  | 'legacy-font'
  | 'blank-heading'
  | 'rows-left-out'
  | 'hidden-part'
>;
