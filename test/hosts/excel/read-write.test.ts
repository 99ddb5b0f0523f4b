import fc from '../../property';
import type { Cell, Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+84',
    '-',
    '@a',
    "'x",
    '53.773',
    '3-2',
    '001',
    'TRUE',
    '#REF!',
    'Chư Păh',
    ' ',
    '6,5 %',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const value = fc.oneof(
  text,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 1, max: 99_999 }).map((units) => units / 10),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }),
);
const cell = fc
  .record({ value, format: fc.option(fc.constantFrom('#,##0', '#,##0.0', '0.00%'), { nil: undefined }) })
  .map(({ value, format }): Cell => ({ value, ...(format === undefined ? {} : { format }) }));
const rows = fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 5 }), { maxLength: 6 });

/** Cells by place; blank rows and cells have none. */
function cells(workbook: Workbook | undefined, name: string): [string, Cell][] {
  const sheet = workbook?.sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c): [string, Cell][] => (cell ? [[`${r},${c}`, cell]] : [])),
  );
}

describe('what is written is what is read', () => {
  it('any cells of any sheet', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 2, 2)));
        const host = new ExcelHost();
        await host.apply({ sheets: [{ name: 'Mới', rows: written }], edits: [] });
        const [workbook] = await host.snapshot();
        const expected = cells({ file: FILE, sheets: [{ name: 'Mới', rows: written }] }, 'Mới');
        expect(cells(workbook, 'Mới')).toEqual(expected);
        expect(excel.model.sheets).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  it('filling twice is filling once', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const once = new SimulatedExcel(book(fullSheet('Biểu 1', 2, 2)));
        const host = new ExcelHost();
        const plan = { sheets: [{ name: 'Mới', rows: second }], edits: [] };
        await host.apply(plan);
        const [fresh] = await host.snapshot();
        await host.apply({ sheets: [{ name: 'Mới', rows: first }], edits: [] });
        await host.apply(plan);
        const [again] = await host.snapshot();
        expect(cells(again, 'Mới')).toEqual(cells(fresh, 'Mới'));
        expect(once.model.sheets).toHaveLength(2);
      }),
      { numRuns: 30 },
    );
  });

  it('formulas that point to a sheet made after their own', async () => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 2, 2)));
    const host = new ExcelHost();
    await host.apply({
      sheets: [
        { name: 'Một', rows: [[{ value: 2, formula: "'Hai'!A1" }]] },
        { name: 'Hai', rows: [[{ value: 2 }]] },
      ],
      edits: [],
    });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Biểu 1', 'Một', 'Hai']);
    const [workbook] = await host.snapshot();
    expect(cells(workbook, 'Một')[0]?.[1].formula).toBe("'Hai'!A1");
  });

  it('stops between round trips when told to', async () => {
    new SimulatedExcel(book(fullSheet('Biểu 1', 8_000, 20)));
    const stop = new AbortController();
    const reading = new ExcelHost().snapshot({ onProgress: () => stop.abort(), signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ refusal: { kind: 'stopped' } });
  });
});
