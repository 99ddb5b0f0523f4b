import type { CheckResult } from '../../../engine/check';
import { WORDS } from '../../locales';
import type { Language } from '../../locales/words';
import { findingText } from './finding-text';
import { grouped } from './grouping';

export function reportText(result: CheckResult, language: Language): string {
  const words = WORDS[language].check;
  const lines = [words.headline(result.summary)];
  for (const group of grouped(result.findings)) {
    lines.push('', words[group.id](group.findings.length));
    for (const finding of group.findings) {
      const { title, message } = findingText(finding, language);
      lines.push(`- ${title}: ${message}`);
    }
  }
  return lines.join('\n');
}
