import type { Finding } from '../engine/findings';
import type { Locale } from '../engine/locales/locale';
import { findingLines as linesOf } from '../engine/reporting/report-text';

/** Findings as lines, worst first, behind an empty line; none where there are none. */
export function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const lines = linesOf(findings, locale);
  return lines.length === 0 ? [] : ['', ...lines];
}
