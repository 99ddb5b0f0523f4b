import { applyPlan } from '../../../src/hosts/file/apply-plan';
import { changesBetween } from '../../../src/hosts/file/changes';
import { keepWorkbook } from '../../../src/hosts/file/keep-workbook';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { Zip } from '../../../src/hosts/file/zip';

const plan = () =>
  writeWorkbook([
    {
      name: 'PL 03',
      rows: [
        [{ value: 'Tổng' }, { value: 30, formula: 'SUM(B2:B3)', format: '#,##0' }],
        [{ value: 'An Khê' }, { value: 10, format: '#,##0' }],
        [{ value: 'Kbang' }, { value: 20 }],
      ],
    },
  ]);

const edit = (content: number) => ({
  sheets: [],
  edits: [{ ref: { file: 'a.xlsx', sheet: 'PL 03', row: 1, col: 1 }, content }],
});

test('a corrected file has the figure, the totals that follow, and is calculated when opened', async () => {
  const bytes = new Uint8Array(await plan());
  const before = await openWorkbook(bytes, 'a.xlsx');
  const { workbooks } = applyPlan([before], edit(13));
  const [after] = workbooks;
  if (!after) throw new Error('no workbook');
  const changes = changesBetween(before, after);
  expect(changes.plan.edits).toEqual(edit(13).edits);
  expect(changes.results).toEqual([{ ref: { file: 'a.xlsx', sheet: 'PL 03', row: 0, col: 1 }, value: 33 }]);

  const saved = await keepWorkbook(bytes, changes.plan, changes.results);
  const read = await openWorkbook(saved, 'a.xlsx');
  expect(read.sheets[0]?.rows[0]?.[1]).toMatchObject({ value: 33, formula: 'SUM(B2:B3)', format: '#,##0' });
  expect(read.sheets[0]?.rows[1]?.[1]).toMatchObject({ value: 13, format: '#,##0' });
  expect(await new Zip(saved).xml('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('what was changed and changed back is no change', async () => {
  const before = await openWorkbook(new Uint8Array(await plan()), 'a.xlsx');
  const there = applyPlan([before], edit(13));
  const [back] = applyPlan(there.workbooks, there.undo.plan).workbooks;
  if (!back) throw new Error('no workbook');
  expect(changesBetween(before, back)).toEqual({ plan: { sheets: [], edits: [] }, results: [] });
});
