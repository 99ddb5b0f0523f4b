import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';

/** What a person should know of a file's reading: sheets that hold no cells, formulas of which only results are read. */
export function workbookNotices({ file, aside = [], resultsOnly }: Workbook): Finding[] {
  const facts = { severity: 'info', verdict: 'undecided', cells: [], parts: [], file } as const;
  return [
    ...(aside.length > 0 ? [{ ...facts, rule: 'sheets-aside', sheets: aside } as const] : []),
    ...(resultsOnly ? [{ ...facts, rule: 'formulas-unread' } as const] : []),
  ];
}
