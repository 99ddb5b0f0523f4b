import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { opened } from './operations';

/* What somebody laid over a sheet stays through a filling and its undo; lists of ours come and go with ours. */

const AREA = { top: 1, left: 0, bottom: 4, right: 0 };
const OWN = { top: 1, left: 2, bottom: 4, right: 2 };

const mapping = (list: readonly string[]): SheetPlan => ({
  name: 'Bảng chuyển',
  rows: [[{ value: 'Tên' }], ...list.map((value) => [{ value }])],
  validations: [{ range: AREA, list }],
});

test('a filled sheet keeps its conditional formats and lists, and an undo gives back the former list', async () => {
  const { excel, host } = await opened();
  await host.apply({ sheets: [mapping(['Xã A', 'Xã B'])], edits: [] });
  const sheet = excel.sheet('Bảng chuyển');
  sheet.formats.push({ id: 'own', type: 'DataBar', areas: [OWN], members: new Map() });
  sheet.validations.push({ area: OWN, rule: { wholeNumber: {} } });
  await host.snapshot();
  const before = structuredClone(sheet.validations);
  await host.apply({ sheets: [mapping(['Xã C', 'Xã D', 'Xã E'])], edits: [] });
  expect(sheet.formats.map(({ id }) => id)).toEqual(['own']);
  expect(sheet.validations).toContainEqual({
    area: AREA,
    rule: { list: { inCellDropDown: true, source: 'Xã C,Xã D,Xã E' } },
  });
  // A pane that was opened later takes it back from the journal.
  const later = new ExcelHost();
  await later.snapshot();
  const [, last] = await later.acts();
  if (last) await later.undo(last.undo);
  expect(sheet.validations).toHaveLength(before.length);
  expect(sheet.validations).toEqual(expect.arrayContaining(before));
  expect(sheet.formats.map(({ id }) => id)).toEqual(['own']);
});

test('where there was no list before, the undo leaves none', async () => {
  const { excel, host } = await opened();
  await host.apply({ sheets: [{ name: 'Bảng chuyển', rows: [[{ value: 'Tên' }]] }], edits: [] });
  await host.snapshot();
  const undo = await host.apply({ sheets: [mapping(['Xã A'])], edits: [] });
  expect(excel.sheet('Bảng chuyển').validations).toHaveLength(1);
  await host.undo(undo);
  expect(excel.sheet('Bảng chuyển').validations).toEqual([]);
});
