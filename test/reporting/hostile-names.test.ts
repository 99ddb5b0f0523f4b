import { checkPlan } from '../../src/engine/check';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { LOCALES } from '../../src/locales';
import { WORDS } from '../../src/locales/pane';
import { findingsSheet } from '../../src/reporting/findings-sheet';
import { reportText } from '../../src/reporting/report-text';
import { findingRow } from '../../src/taskpane/panels/check/finding-text';
import { budgetBook, keptOf, NAMES } from '../hostile-names';

test.each(NAMES)('%s stands in the report as a text, and in its sheet', async (_, name) => {
  const result = checkPlan([budgetBook(name, 19)]);
  expect(result.summary.errors).toBeGreaterThan(0);
  const told = keptOf(name).slice(0, 20);
  expect(reportText(result, LOCALES.vi, { leftOut: [], day: '2026-11-28' })).toContain('chỗ sai');
  const sheet = findingsSheet({
    findings: result.findings,
    files: result.files,
    read: [name],
    headline: name,
    words: WORDS.vi.report,
    textOf: (finding) => findingRow(finding, 'vi'),
  });
  const { sheets } = await openWorkbook(await writeWorkbook([sheet]), 'a.xlsx');
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.flatMap((cell) => cell ?? []) ?? []));
  expect(cells.filter(({ value }) => String(value).includes(told)).length).toBeGreaterThan(1);
  // what it calculates are its own hyperlinks and differences
  for (const { formula = '' } of cells) expect(formula).not.toMatch(/http:|cmd|SUM\(A1:A9\)|^[+-]\d/);
});
