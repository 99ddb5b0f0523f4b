import type { Finding } from '../../../engine/findings';
import { LOCALES } from '../../../locales';
import { RULES } from '../../../locales/findings';
import { findingSentence, findingWhat } from '../../../locales/finding-sentence';
import type { Language } from '../../../locales/language';

export interface FindingText {
  /** The figure that it is about, or else its rule; of a sentence of the plan what there is to say. */
  readonly title: string;
  /** What there is to say beside the title and the cells; absent where the title says it. */
  readonly what?: string;
}

/** A finding beside its cells, as a card shows it. */
export function findingText(finding: Finding, language: Language): FindingText {
  const locale = LOCALES[language];
  const what = findingWhat(locale, finding);
  // Sentences beside it say what it is about.
  if (finding.places) return { title: what };
  const about = finding.subject && locale.subject(finding.subject);
  return { title: about ? about : RULES[finding.rule].label[language], what };
}

/** A finding in a line of its own: what it is about, and the whole sentence with the likely correction. */
export function findingRow(
  finding: Finding,
  language: Language,
): { readonly title: string; readonly message: string; readonly suggestion?: string } {
  const locale = LOCALES[language];
  const message = findingSentence(locale, finding);
  const title = (finding.subject && locale.subject(finding.subject)) || message;
  const { suggestion } = finding;
  return { title, message, ...(suggestion ? { suggestion: locale.diagnosis.suggestion(suggestion) } : {}) };
}
