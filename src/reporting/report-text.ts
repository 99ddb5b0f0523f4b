import { tableMeasure } from '../locales/shown/table-measure';
import type { CheckResult } from '../engine/check';
import type { Finding } from '../engine/findings';
import { NamedByFile } from '../engine/grid/named-by-file';
import type { Problem } from '../engine/problems';
import { type FileAccount, fileAccounts } from './file-accounts';
import { toldCounts } from './counts';
import { correctionKey } from './mistakes';
import { findingsByFile, findingsBySheet, worstFirst } from './report-order';
import { findingSentence, problemSentence } from '../locales/finding-sentence';
import { REPORT_WORDS } from '../locales/report';
import { shownCell } from '../locales/shown/figures';
import { TEXT_WORDS, deadlineLines } from '../locales/text-report';
import type { Locale } from '../locales/types/locale';
import type { ReportWords } from '../locales/types/report';

export interface ReportOptions {
  /** Why files that were given could not be used. */
  readonly leftOut?: readonly Problem[];
  /** The day of the check, `YYYY-MM-DD`; untold where it is absent. */
  readonly day?: string;
}

/**
 * A check as a text that can be pasted into an email: the counts, the files and the day, what was read file by file
 * and what was not, then the findings by file, sheet and weight, each with its cells, both figures, the difference,
 * what it means, and the correction that is likely. A correction that mends several sums is told once, and the
 * counts say how many there are to make.
 */
export function reportText(
  result: CheckResult,
  locale: Locale,
  { leftOut = [], day }: ReportOptions = {},
): string {
  const { files } = result;
  const words: ReportWords = REPORT_WORDS[locale.language];
  const lines = [
    words.headline(toldCounts(result)),
    words.checked(files, day),
    '',
    ...readLines(result, locale, leftOut),
    ...bySheet(result.findings, { files, locale, words }),
  ];
  if (result.findings.length === 0) lines.push('', words.nothingWrong);
  return `${lines.join('\n')}\n`;
}

/** Findings as lines, worst first, by file where there are several; without sheets and corrections. */
export function findingLines(
  findings: readonly Finding[],
  locale: Locale,
  files: readonly string[],
): string[] {
  const { severities, wholePlan } = REPORT_WORDS[locale.language];
  const line = (finding: Finding): string =>
    `${severities[finding.severity]}: ${findingSentence(locale, finding)}`;
  if (files.length < 2) return worstFirst(findings).map(line);
  const named = new NamedByFile();
  return findingsByFile(findings, files).flatMap(({ file, findings: own }) => [
    file === '' ? wholePlan : file,
    ...own.map((finding) => `  ${line(named.of(finding))}`),
  ]);
}

/** What was read, file by file where there are several, and the files that were left out. */
export function readLines(result: CheckResult, locale: Locale, leftOut: readonly Problem[]): string[] {
  const words: ReportWords = REPORT_WORDS[locale.language];
  return result.files.length + leftOut.length > 1
    ? filesRead(result, locale, words, leftOut)
    : tablesRead(result, locale, words);
}

/** Who sent what, what was read of it, what it lacks; and the files that were left out. */
function filesRead(
  result: CheckResult,
  locale: Locale,
  words: ReportWords,
  leftOut: readonly Problem[],
): string[] {
  const accounts = fileAccounts(result);
  return [
    words.files(accounts.length, leftOut.length),
    ...accounts.flatMap((account) => [
      `  ${words.file(account.file, account.units)}`,
      ...accountLines(account, locale, words).map((line) => `    ${line}`),
      ...deadlinesOf(result, account.file, locale).map((line) => `    ${line}`),
    ]),
    ...leftOut.map((problem) => `  ${words.leftOut(problemSentence(locale, problem))}`),
  ];
}

function tablesRead(result: CheckResult, locale: Locale, words: ReportWords): string[] {
  return fileAccounts(result).flatMap((account) => [
    ...accountLines(account, locale, words),
    ...deadlinesOf(result, account.file, locale),
  ]);
}

function accountLines(
  { file, tables, unread, textFigures, lacking }: FileAccount,
  locale: Locale,
  words: ReportWords,
): string[] {
  const where = ({ sheet, hidden }: { readonly sheet: string; readonly hidden: boolean }): string =>
    `${sheet}${hidden ? words.hidden : ''}`;
  return [
    ...(textFigures === undefined ? [] : [words.text(file, textFigures)]),
    ...tables.map((table) => {
      const layout = locale.layouts[table.layout];
      if (table.rows !== undefined) return words.inputTable(where(table), layout, table.range, table.rows);
      const measure = table.measure
        ? tableMeasure(table.layout, table.measure, locale.measures)
        : words.unknownMeasure;
      return words.table(where(table), layout, table.range, measure);
    }),
    ...unread.map((sheet) => words.unread(where(sheet))),
    ...(lacking.length > 0 ? [words.lacking(lacking.map((id) => locale.layouts[id]))] : []),
  ];
}

function deadlinesOf({ texts = [] }: CheckResult, file: string, { language }: Locale): string[] {
  return texts.flatMap((text) => {
    const dates = text.file === file ? deadlineLines(text.deadlines, language) : [];
    return dates.length > 0 ? [TEXT_WORDS[language].deadlines, ...dates] : [];
  });
}

interface Telling {
  readonly files: readonly string[];
  readonly locale: Locale;
  readonly words: ReportWords;
}

function bySheet(findings: readonly Finding[], { files, locale, words }: Telling): string[] {
  const several = files.length > 1;
  const named = new NamedByFile();
  const told = new Map<string, string>();
  return findingsBySheet(findings, files).flatMap(({ file, sheet, findings: own }) => [
    '',
    [file, sheet].filter((part) => part !== '').join(' › ') || words.wholePlan,
    ...own.map((each) => {
      const finding = several ? named.of(each) : each;
      const correction = correctionText(finding, told, locale, words);
      return `  ${words.severities[finding.severity]}: ${findingSentence(locale, finding)}${correction}`;
    }),
  ]);
}

function correctionText(
  { suggestion, cells: [cell] }: Finding,
  told: Map<string, string>,
  locale: Locale,
  words: ReportWords,
): string {
  if (!suggestion) return '';
  const key = correctionKey(suggestion);
  const before = key === undefined ? undefined : told.get(key);
  if (before !== undefined) return ` ${words.sameCorrection(before)}`;
  if (cell && key !== undefined) told.set(key, shownCell(cell));
  return ` ${locale.diagnosis.suggestion(suggestion)}`;
}
