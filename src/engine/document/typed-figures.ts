import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';

/** Findings without what is no news of a document: all figures in its tables are text. */
export function withoutTypedInText(findings: readonly Finding[], workbooks: readonly Workbook[]): Finding[] {
  const documents = new Set(workbooks.flatMap(({ file, text }) => (text ? [file] : [])));
  return findings.filter(
    ({ rule, cells }) => rule !== 'text-number' || !cells.every(({ file }) => documents.has(file)),
  );
}
