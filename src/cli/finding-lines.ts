import type { Finding } from '../engine/findings';
import type { Locale } from '../locales/types/locale';
import { findingLines as linesOf } from '../reporting/report-text';

/** Findings as lines, by file, worst first, behind an empty line; none where there are none. */
export function findingPart(
  findings: readonly Finding[],
  locale: Locale,
  files: readonly string[],
): string[] {
  const lines = linesOf(findings, locale, files);
  return lines.length === 0 ? [] : ['', ...lines];
}
