import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { keptOf, NAMES, productBook } from '../../hostile-names';

const cellsOf = (sheets: readonly Sheet[]): readonly Cell[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.flatMap((cell) => cell ?? []) ?? []));

test.each(NAMES)('%s is written into an open workbook as the text that it is', async (_, name) => {
  const book = productBook(name);
  const excel = new SimulatedExcel(book);
  const host = new ExcelHost();
  await host.snapshot();
  const { plan } = fillPlan([book], { layouts: ['product-list', 'product-plan'] });
  await host.apply(plan);
  const before = new Set(book.sheets.map((sheet) => sheet.name));
  const [after] = await host.snapshot();
  const made = cellsOf(after?.sheets.filter((sheet) => !before.has(sheet.name)) ?? []);
  const planned = cellsOf(plan.sheets);
  const formulas = (cells: readonly Cell[]): readonly string[] =>
    cells.flatMap(({ formula }) => formula ?? []).sort();
  const texts = (cells: readonly Cell[]): number =>
    cells.filter(({ value }) => typeof value === 'string' && value.includes(keptOf(name))).length;
  expect(texts(planned)).toBeGreaterThan(3);
  expect(texts(made)).toBe(texts(planned));
  expect(formulas(made)).toEqual(formulas(planned));
  expect(excel.marks()).toEqual([]);
});
