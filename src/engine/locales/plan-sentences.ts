import type { SheetName } from '../plan/sheet-name';
import type { Locale } from './locale';

/** The rules about what a plan's workbooks are together. */
export type PlanRuleId = 'repeated-sheet' | 'measure-missing' | 'baseline-stars' | 'valid-above-cumulative';

/** The sentences of those rules in one language. */
export type PlanSentences = Pick<Locale['findings'], PlanRuleId>;

/** Two sheets as a person tells them apart: with their files where these differ. */
export function namesOf(sheets: readonly SheetName[]): readonly string[] {
  const several = new Set(sheets.map(({ file }) => file)).size > 1;
  return sheets.map(({ file, sheet }) => (several ? `'[${file}]${sheet}'` : `"${sheet}"`));
}
