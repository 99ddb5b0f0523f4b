import type { Finding } from '../../../engine/findings';
import { LOCALES } from '../../../engine/locales';
import { findingSentence } from '../../../engine/locales/locale';
import type { Language } from '../../locales/words';

export interface FindingText {
  /** The figure that it is about; where it is about none, the sentence itself. */
  readonly title: string;
  /** The engine's whole sentence, which the terminal says too. */
  readonly message: string;
  /** The change that would mend it, where there is one to suggest. */
  readonly suggestion?: string;
}

export function findingText(finding: Finding, language: Language): FindingText {
  const locale = LOCALES[language];
  const message = findingSentence(locale, finding);
  const title = (finding.subject && locale.subject(finding.subject)) || message;
  const { suggestion } = finding;
  return { title, message, ...(suggestion ? { suggestion: locale.diagnosis.suggestion(suggestion) } : {}) };
}
