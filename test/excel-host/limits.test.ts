import type { SheetPlan } from '../../src/engine/filling/write-plan';
import type { Cell } from '../../src/engine/grid/grid';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { sheetsNamed } from './formula-syntax';
import { SimulatedExcel } from './simulated-excel';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const margins = { top: 20, bottom: 20, left: 30, right: 15 };

async function written(sheet: Partial<SheetPlan>) {
  const excel = new SimulatedExcel({ file: 'a.xlsx', sheets: [{ name: 'Trang1', rows: [] }] });
  await new ExcelHost().apply({ sheets: [{ name: 'S', rows: [[{ value: 'a' }]], ...sheet }], edits: [] });
  return excel.sheet(sheet.name ?? 'S');
}

const cell = (one: Cell): Partial<SheetPlan> => ({ rows: [[one]] });

describe('the simulated Excel refuses what Excel refuses', () => {
  it.each<[string, Partial<SheetPlan>, Partial<SheetPlan>]>([
    ['a row higher than 409.5 points', { rowHeights: [409.5] }, { rowHeights: [410] }],
    ['a column wider than 255 characters', { columnWidths: [255] }, { columnWidths: [256] }],
    [
      'a text of more than 32,767 letters',
      cell({ value: 'ă'.repeat(32_767) }),
      cell({ value: 'ă'.repeat(32_768) }),
    ],
    [
      'a formula that cannot be parsed',
      cell({ value: 0, formula: 'SUM(A2:A3)' }),
      cell({ value: 0, formula: 'SUM(' }),
    ],
    [
      'a formula that names a sheet that is not there',
      cell({ value: 0, formula: 'Trang1!A1' }),
      cell({ value: 0, formula: "'Không có'!A1" }),
    ],
    [
      'a formula of more than 8,192 letters',
      cell({ value: 0, formula: `1${'+1'.repeat(4_095)}` }),
      cell({ value: 0, formula: `1${'+1'.repeat(4_096)}` }),
    ],
    [
      'an impossible number format',
      cell({ value: 1, format: '#,##0.0;[Red]-0' }),
      cell({ value: 1, format: '[[[0"' }),
    ],
    ['a sheet called History', { name: 'Historic' }, { name: 'History' }],
    ['an apostrophe at an end of the name', { name: "A'B" }, { name: "'A'" }],
    ['a name of more than 31 letters', { name: 'a'.repeat(31) }, { name: 'a'.repeat(32) }],
    [
      'merges that overlap',
      { merges: [A1, { ...A1, top: 1, bottom: 1 }] },
      {
        merges: [
          { ...A1, right: 1 },
          { ...A1, left: 1, right: 1, bottom: 1 },
        ],
      },
    ],
    [
      'a colour that is none',
      cell({ value: 'a', look: { fill: '#DDEBF7' } }),
      cell({ value: 'a', look: { fill: 'không' } }),
    ],
    [
      'margins that leave nothing of the page',
      { page: { orientation: 'portrait', margins, printArea: A1, pageNumbers: true } },
      {
        page: {
          orientation: 'portrait',
          margins: { ...margins, top: 4_000 },
          printArea: A1,
          pageNumbers: true,
        },
      },
    ],
    [
      'a font larger than 409 points',
      cell({ value: 'a', look: { fontSize: 409 } }),
      cell({ value: 'a', look: { fontSize: 410 } }),
    ],
  ])('%s', async (_, inside, outside) => {
    await expect(written(inside)).resolves.toBeDefined();
    await expect(written(outside)).rejects.toThrow();
  });

  it('a list of more than 255 letters in the rule itself', async () => {
    const excel = new SimulatedExcel({ file: 'a.xlsx', sheets: [{ name: 'S', rows: [] }] });
    const set = (source: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRange('A1');
        range.dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      });
    await set('a'.repeat(255));
    await expect(set('a'.repeat(256))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(set("='Không có'!$A$1:$A$3")).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.sheet('S').validations).toHaveLength(1);
  });
});

it('a merge over filled cells keeps the upper left one only, as in Excel', async () => {
  const sheet = await written({
    rows: [[{ value: 'a' }, { value: 'b' }]],
    merges: [{ ...A1, right: 1 }],
  });
  expect([...(sheet.rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual(['a', null]);
});

describe('what Excel can parse', () => {
  it.each([
    ["SUM('Phụ lục I'!C5:C9,Biểu!$D$4)-1%", ['Phụ lục I', 'Biểu']],
    ['IF(A1<>"a,b(",,-(2^3)&"x""y")', []],
    ["SUMIFS('Sở ''A'''!$D:$D,B5)", ["Sở 'A'"]],
    ['Tổng_số+LOG10(1.5E-3)', []],
    ['{1,2;3,4}', []],
    ['SUM(#REF!)', []],
    ['SUM(', undefined],
    ['1+', undefined],
    ['A1 B1)', undefined],
    ['"a', undefined],
    ["'Phụ lục'", undefined],
    ['', undefined],
  ])('%s', (formula, sheets) => {
    expect(sheetsNamed(formula)).toEqual(sheets);
  });
});
