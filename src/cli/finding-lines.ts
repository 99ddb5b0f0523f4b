import type { Finding, Severity } from '../engine/findings';
import { findingSentence, type Locale } from '../engine/locales/locale';
import { CLI_WORDS } from './locales/words';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings as lines, worst first, behind an empty line; none where there are none. */
export function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const { severities } = CLI_WORDS[locale.language];
  const lines = WORST_FIRST.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => `${severities[severity]}: ${findingSentence(locale, finding)}`),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}
