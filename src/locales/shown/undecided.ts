import { INPUTS } from '../../engine/layouts/records-registry';
import { undecidedBy, type TargetResult } from '../../engine/targets/report-targets';
import type { Language } from '../language';
import type { StarWords } from '../types/stars';

/** Why a target is undecided: the columns by name where some cells leave it open, else what is not there at all. */
export function shownUndecided(
  result: Pick<TargetResult, 'counted' | 'because'>,
  words: StarWords,
  language: Language,
): string[] {
  const columns = undecidedBy(result);
  if (columns.length === 0) return result.because ? [words.because[result.because]] : [];
  return columns.map(({ layout, field, why, count }) => {
    const { fields, label } = INPUTS[layout];
    const heading = fields.find(({ id }) => id === field)?.label[language] ?? field;
    return words.openColumn(heading, why, count, label[language]);
  });
}
