import { peek } from '../../excel-host/model';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { at, firstFilling, opened, refusalOf } from './operations';
import { whole } from './whole';

/* A formula in a table's column goes into the others by itself: it is not written where that would change a cell. */

const BUDGET = 'Dự toán';
const WHERE = { top: 2, left: 0, bottom: 4, right: 7 };

function asTable(excel: SimulatedExcel, sheet = BUDGET): void {
  excel.sheet(sheet).tables.push({ name: 'Bảng1', area: WHERE });
}

const formulaAt = (excel: SimulatedExcel, row: number, col: number): string | undefined =>
  peek(excel.sheet(BUDGET), row, col)?.formula;

function setFormula(excel: SimulatedExcel, row: number, col: number): void {
  const cell = peek(excel.sheet(BUDGET), row, col);
  if (cell) cell.formula = `=F${row + 1}+G${row + 1}`;
}

test('a formula that Excel would carry through the column is refused, with the cell', async () => {
  const { excel, host } = await opened();
  asTable(excel);
  const edit = { ref: at(BUDGET, 3, 7), content: '=F4+G4' };
  expect(await refusalOf(host.apply({ sheets: [], edits: [edit] }))).toEqual({
    kind: 'conflict',
    what: 'table',
    sheet: BUDGET,
    cells: 'H4',
  });
  expect(formulaAt(excel, 4, 7)).toBeUndefined();
});

test('a figure in a table is corrected; its formula comes back where the column has it everywhere', async () => {
  const { excel, host } = await opened();
  asTable(excel);
  for (const row of [3, 4]) setFormula(excel, row, 4);
  const undo = await host.apply({ sheets: [], edits: [{ ref: at(BUDGET, 3, 4), content: 7 }] });
  expect(formulaAt(excel, 3, 4)).toBeUndefined();
  await host.undo(undo);
  expect([formulaAt(excel, 3, 4), formulaAt(excel, 4, 4)]).toEqual(['=F4+G4', '=F5+G5']);
});

test('a formula that could not be put back is not written over', async () => {
  const { excel, host } = await opened();
  asTable(excel);
  setFormula(excel, 3, 4);
  const edit = { ref: at(BUDGET, 3, 4), content: 7 };
  expect(await refusalOf(host.apply({ sheets: [], edits: [edit] }))).toMatchObject({
    kind: 'conflict',
    what: 'table',
    cells: 'E4',
  });
  expect(formulaAt(excel, 3, 4)).toBe('=F4+G4');
});

test('a correction in a filled column that fails half-way leaves every formula of it', async () => {
  const { excel, host } = await opened();
  asTable(excel);
  for (const row of [3, 4]) setFormula(excel, row, 4);
  const before = whole(excel);
  excel.fail({ code: 'GeneralException', at: 'Formulas', after: 1 });
  const edits = [3, 4].map((row) => ({ ref: at(BUDGET, row, 4), content: 7 }));
  expect(await refusalOf(host.apply({ sheets: [], edits }))).toMatchObject({ kind: 'unknown' });
  expect(whole(excel)).toBe(before);
});

test('the undo of a formula is refused where somebody typed a figure beside it', async () => {
  const { excel, host } = await opened();
  asTable(excel);
  for (const row of [3, 4]) setFormula(excel, row, 4);
  const undo = await host.apply({ sheets: [], edits: [{ ref: at(BUDGET, 3, 4), content: 7 }] });
  excel.edit(at(BUDGET, 4, 4), 1617481840);
  expect(await refusalOf(host.undo(undo))).toMatchObject({ kind: 'conflict', what: 'table', cells: 'E4' });
  expect(peek(excel.sheet(BUDGET), 4, 4)?.value).toBe(1617481840);
});

test('a filled sheet that somebody made a table of is not filled over', async () => {
  const { excel, host } = await opened();
  await host.apply(firstFilling());
  await host.snapshot();
  const made = excel.model.sheets.find(({ name }) => name.startsWith('Phụ lục'))?.name ?? '';
  asTable(excel, made);
  expect(await refusalOf(host.apply(firstFilling()))).toEqual({
    kind: 'conflict',
    what: 'table',
    sheet: made,
  });
});
