import type { Finding } from '../engine/findings';
import type { Severity } from '../engine/findings/facts';

/** The findings of one sheet, the worst first. */
export interface SheetFindings {
  /** Empty where they are of no file. */
  readonly file: string;
  /** Empty where they are of no sheet: of a text, or of the whole plan. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Files in their order, their sheets by their worst finding, then the findings by weight. */
export function findingsBySheet(findings: readonly Finding[], files: readonly string[]): SheetFindings[] {
  const ofFiles = files.length > 1 ? findingsByFile(findings, files) : [{ file: '', findings }];
  return ofFiles.flatMap((each) =>
    [...grouped(each.findings, sheetOf)]
      .sort(([, a], [, b]) => worst(a) - worst(b))
      .map(([sheet, own]) => ({ file: each.file, sheet, findings: worstFirst(own) })),
  );
}

/** The same by file alone. */
export function findingsByFile(
  findings: readonly Finding[],
  files: readonly string[],
): Omit<SheetFindings, 'sheet'>[] {
  return [...grouped(findings, fileOf)]
    .sort(([a], [b]) => place(files, a) - place(files, b))
    .map(([file, own]) => ({ file, findings: worstFirst(own) }));
}

function fileOf({ cells: [cell], places: [place] = [] }: Finding): string {
  return cell?.file ?? place?.file ?? '';
}

function sheetOf({ cells: [cell] }: Finding): string {
  return cell?.sheet ?? '';
}

/** What is of no file comes last. */
function place(files: readonly string[], file: string): number {
  const at = files.indexOf(file);
  return at < 0 ? files.length : at;
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

function worst(findings: readonly Finding[]): number {
  return findings.reduce((least, finding) => Math.min(least, weight(finding)), WORST_FIRST.length);
}

function weight({ severity }: Finding): number {
  return WORST_FIRST.indexOf(severity);
}

export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b));
}
