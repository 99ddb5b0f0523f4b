import type { CheckResult } from '../../../engine/check';
import { WORDS } from '../../locales';
import type { Language } from '../../locales/words';
import { findingText } from './finding-text';
import { grouped } from './grouping';

/** The findings as text to paste into a letter: the counts, then each in a line, worst first. */
export function reportText(result: CheckResult, language: Language): string {
  const words = WORDS[language].check;
  const lines = [words.headline(result.summary)];
  for (const group of grouped(result.findings)) {
    lines.push('', words[group.id](group.findings.length));
    for (const finding of group.findings) {
      const { message, suggestion } = findingText(finding, language);
      lines.push(`- ${message}${suggestion ? ` ${suggestion}` : ''}`);
    }
  }
  return lines.join('\n');
}
