import type { Finding } from '../../../engine/findings';
import { LOCALES } from '../../../engine/locales';
import { findingSentence } from '../../../engine/locales/locale';
import type { Language } from '../../locales/words';

export interface FindingText {
  /** The figure that it is about; where it is about none, the sentence itself. */
  readonly title: string;
  /** The engine's whole sentence, which the terminal says too. */
  readonly message: string;
}

export function findingText(finding: Finding, language: Language): FindingText {
  const locale = LOCALES[language];
  const message = findingSentence(locale, finding);
  return { title: (finding.subject && locale.subject(finding.subject)) || message, message };
}
