import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Cell } from '../../../src/engine/grid/grid';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE } from './books';

/* Types of values are asked for only where a value looks like an error: nothing is mistaken for something else. */

const SHEET = 'Biểu 1';

const CELLS: readonly (Cell | undefined)[] = [
  { value: 12.5 },
  { value: 46_000, format: 'dd/mm/yyyy' },
  { value: true },
  { value: false, formula: 'A1>20' },
  { value: 'Kông Chro' },
  { value: '53.773' },
  { value: 'TRUE' },
  undefined,
  { value: '', formula: 'IF(A1>1,"","x")' },
  { value: '#1 của tỉnh' },
];
const ERRORS: readonly Cell[] = [
  { value: { error: '#N/A' } },
  { value: '#N/A' },
  { value: { error: '#DIV/0!' }, formula: 'A1/0' },
  { value: { error: '#SPILL!' }, formula: 'A1:A3' },
  { value: { error: '#NAME?' }, formula: 'VNĐ(1)' },
  { value: '#REF!', format: '@' },
];

function opened(...rows: (readonly (Cell | undefined)[])[]) {
  const excel = new SimulatedExcel(book({ name: SHEET, rows }));
  const host = new ExcelHost();
  const stop = host.watch(() => undefined);
  const read = async (quiet: boolean) => {
    excel.trips.length = 0;
    const [workbook] = await host.snapshot({ quiet });
    return { rows: workbook?.sheets[0]?.rows, trips: excel.trips.length };
  };
  return { excel, read, stop };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('without errors no types are asked for, and every kind of value is what it was', async () => {
  const { read, stop } = opened(CELLS);
  await soon();
  expect(await read(false)).toEqual({ rows: [CELLS], trips: 3 });
  stop();
});

test('an error and a text that looks like one are told apart, in one round trip more', async () => {
  const { read, stop } = opened(CELLS, ERRORS);
  await soon();
  expect(await read(false)).toEqual({ rows: [CELLS, ERRORS], trips: 4 });
  stop();
});

test('so they are where an edit brings one, in two round trips', async () => {
  const { excel, read, stop } = opened(CELLS, ERRORS);
  await soon();
  await read(false);
  excel.edit({ file: FILE, sheet: SHEET, row: 0, col: 4 }, '#N/A');
  await soon();
  const { rows, trips } = await read(true);
  expect(rows?.[0]?.[4]).toEqual({ value: '#N/A' });
  expect(rows?.[1]).toEqual(ERRORS);
  expect(trips).toBe(2);
  excel.edit({ file: FILE, sheet: SHEET, row: 0, col: 4 }, 'Chư Sê');
  await soon();
  expect((await read(true)).trips).toBe(1);
  stop();
});

test('a sheet full of errors is read in round trips that fit', async () => {
  const many = Array.from({ length: 600 }, () => ERRORS);
  const { excel, read, stop } = opened(...many);
  await soon();
  excel.sizeLimit = 100_000;
  expect((await read(false)).rows).toEqual(many);
  stop();
});
