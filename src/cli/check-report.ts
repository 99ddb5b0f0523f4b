import type { CheckResult } from '../engine/check';
import type { Finding, Severity } from '../engine/findings';
import { rangeName } from '../engine/grid/address';
import { findingSentence, type Locale } from '../engine/locales/locale';
import type { CliWords } from './locales/words';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** A check as a text that can be pasted into an email: the counts, then by sheet, worst first. */
export function checkReport(result: CheckResult, locale: Locale, words: CliWords): string {
  const { tables, records, findings, summary, files } = result;
  const lines = [words.headline(summary), ''];
  const where = ({ file, sheet }: { file: string; sheet: string }): string =>
    files.length > 1 ? `${file} › ${sheet}` : sheet;
  for (const table of tables) {
    const measure = table.measure ? locale.measures[table.measure] : words.unknownMeasure;
    lines.push(words.table(where(table), locale.layouts[table.layout.id], rangeName(table.range), measure));
  }
  for (const table of records.tables) {
    const layout = locale.layouts[table.layout.id];
    lines.push(words.inputTable(where(table), layout, rangeName(table.range), table.rows.length));
  }
  for (const [sheet, found] of bySheet(findings, files.length > 1)) {
    lines.push('', sheet === '' ? words.wholePlan : sheet);
    for (const finding of worstFirst(found))
      lines.push(`  ${words.severities[finding.severity]}: ${findingSentence(locale, finding)}`);
  }
  if (findings.length === 0) lines.push('', words.nothingWrong);
  return `${lines.join('\n')}\n`;
}

/** Sheets in the order of their worst finding, then of appearance. */
function bySheet(findings: readonly Finding[], withFile: boolean): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    const sheet = cell ? (withFile ? `${cell.file} › ${cell.sheet}` : cell.sheet) : '';
    groups.set(sheet, [...(groups.get(sheet) ?? []), finding]);
  }
  return [...groups].sort(([, a], [, b]) => worst(a) - worst(b));
}

function worst(findings: readonly Finding[]): number {
  return Math.min(...findings.map(weight));
}

function weight({ severity }: Finding): number {
  return WORST_FIRST.indexOf(severity);
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b));
}
