import type { CheckResult } from '../check';
import type { Finding, Severity, Suggestion } from '../findings';
import { rangeName } from '../grid/address';
import { shownCell } from '../locales/figures';
import { findingSentence, type Locale } from '../locales/locale';
import { deadlineLines, TEXT_WORDS } from '../locales/text-words';
import { REPORT_WORDS, type ReportWords } from '../locales/report-words';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * A check as a text that can be pasted into an email: the counts, what was read, then by sheet, worst first,
 * each with its cells, both figures, the difference, what it means, and the correction that is likely. A
 * correction that mends several sums is told once.
 */
export function reportText(result: CheckResult, locale: Locale): string {
  const { findings, summary, files } = result;
  const words: ReportWords = REPORT_WORDS[locale.language];
  const lines = [words.headline(summary), '', ...tablesRead(result, locale, words)];
  const told = new Map<Suggestion, string>();
  for (const [sheet, found] of bySheet(findings, files.length > 1)) {
    lines.push('', sheet === '' ? words.wholePlan : sheet);
    for (const finding of worstFirst(found)) {
      const correction = correctionText(finding, told, locale, words);
      lines.push(`  ${words.severities[finding.severity]}: ${findingSentence(locale, finding)}${correction}`);
    }
  }
  if (findings.length === 0) lines.push('', words.nothingWrong);
  return `${lines.join('\n')}\n`;
}

/** Findings as lines, worst first, without sheets and corrections. */
export function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const { severities } = REPORT_WORDS[locale.language];
  return worstFirst(findings).map(
    (finding) => `${severities[finding.severity]}: ${findingSentence(locale, finding)}`,
  );
}

function tablesRead(
  { tables, records, texts = [], files, sheets }: CheckResult,
  locale: Locale,
  words: ReportWords,
): string[] {
  const hidden = new Set(sheets.flatMap(({ file, sheet, hidden: is }) => (is ? `${file} › ${sheet}` : [])));
  const where = ({ file, sheet }: { file: string; sheet: string }): string => {
    const whole = `${file} › ${sheet}`;
    return `${files.length > 1 ? whole : sheet}${hidden.has(whole) ? words.hidden : ''}`;
  };
  return [
    ...texts.flatMap(({ file, facts, deadlines }) => {
      const dates = deadlineLines(deadlines, locale.language);
      return [
        words.text(file, facts.length),
        ...(dates.length > 0 ? [TEXT_WORDS[locale.language].deadlines, ...dates] : []),
      ];
    }),
    ...tables.map((table) => {
      const measure = table.measure ? locale.measures[table.measure] : words.unknownMeasure;
      return words.table(where(table), locale.layouts[table.layout.id], rangeName(table.range), measure);
    }),
    ...records.tables.map((table) =>
      words.inputTable(
        where(table),
        locale.layouts[table.layout.id],
        rangeName(table.range),
        table.rows.length,
      ),
    ),
    ...sheets.filter(({ read }) => read.length === 0).map((sheet) => words.unread(where(sheet))),
  ];
}

function correctionText(
  { suggestion, cells: [cell] }: Finding,
  told: Map<Suggestion, string>,
  locale: Locale,
  words: ReportWords,
): string {
  if (!suggestion) return '';
  const before = told.get(suggestion);
  if (before !== undefined) return ` ${words.sameCorrection(before)}`;
  if (cell) told.set(suggestion, shownCell(cell));
  return ` ${locale.diagnosis.suggestion(suggestion)}`;
}

/** Sheets in the order of their worst finding, then of appearance. */
function bySheet(findings: readonly Finding[], withFile: boolean): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    const sheet = cell ? (withFile ? `${cell.file} › ${cell.sheet}` : cell.sheet) : '';
    const group = groups.get(sheet);
    if (group) group.push(finding);
    else groups.set(sheet, [finding]);
  }
  return [...groups].sort(([, a], [, b]) => worst(a) - worst(b));
}

function worst(findings: readonly Finding[]): number {
  return findings.reduce((least, finding) => Math.min(least, weight(finding)), WORST_FIRST.length);
}

function weight({ severity }: Finding): number {
  return WORST_FIRST.indexOf(severity);
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b));
}
