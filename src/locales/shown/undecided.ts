import { INPUTS } from '../../engine/layouts/inputs';
import type { OpenColumn } from '../../engine/targets/open-cell';
import type { TargetResult } from '../../engine/targets/report-targets';
import type { Language } from '../language';
import { fieldName } from './field-name';
import type { StarWords } from '../types/stars';

/** Why a target is undecided: the columns by name where some cells leave it open, else what is not there at all. */
export function shownUndecided(
  { because, columns }: Pick<TargetResult, 'because'> & { readonly columns: readonly OpenColumn[] },
  words: StarWords,
  language: Language,
): string[] {
  if (columns.length === 0) return because ? [words.because[because]] : [];
  return columns.map(({ layout, field, why, count }) => {
    const heading = fieldName(layout, field, language);
    return words.openColumn(heading, why, count, INPUTS[layout].label[language]);
  });
}
