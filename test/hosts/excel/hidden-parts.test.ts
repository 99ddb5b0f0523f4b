import { checkPlan } from '../../../src/engine/check';
import type { Sheet } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { sheetFromText } from '../../generators/districts/sheets';
import { book, FILE, fullSheet } from './books';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const PLAN: Sheet = {
  ...sheetFromText(
    'Phụ lục 2',
    `
    Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030
    STT | Đơn vị | Tổng sản phẩm | Nhóm thực phẩm | Nhóm đồ uống
    | Cấp xã | 16 | 12 | 4
    1 | An Khê | 6 | 4 | 2
    2 | Chư Sê | 4 | 3 | 1
    3 | Kông Chro | 6 | 5 | 1`,
  ),
  hiddenRows: new Set([4]),
  hiddenCols: new Set([3]),
};

const hiddenIn = (sheet: Sheet | undefined) => [
  [...(sheet?.hiddenRows ?? [])],
  [...(sheet?.hiddenCols ?? [])],
];

test('what is hidden is read and told as of a file, for one round trip more', async () => {
  const excel = new SimulatedExcel(book(PLAN, fullSheet('Khác', 20, 5)));
  const workbooks = await new ExcelHost().snapshot();
  expect(excel.trips).toHaveLength(4);
  expect(hiddenIn(workbooks[0]?.sheets[0])).toEqual([[4], [3]]);
  expect(hiddenIn(workbooks[0]?.sheets[1])).toEqual([[], []]);
  const told = (books: typeof workbooks) =>
    checkPlan(books).findings.flatMap((finding) =>
      finding.rule === 'hidden-part' ? [[finding.what, finding.cells.map(({ row, col }) => [row, col])]] : [],
    );
  expect(told(workbooks)).toEqual(told([book(PLAN, fullSheet('Khác', 20, 5))]));
  expect(told(workbooks)).toHaveLength(2);
});

test('a hidden record of an input sheet is told too', () => {
  const products = sheetFromText(
    'Danh mục sản phẩm',
    `
    DANH MỤC SẢN PHẨM
    STT | Tên sản phẩm | Đơn vị | Nhóm sản phẩm | Năm | Hạng sao
    1 | Mật ong | Xã Hòa Bình | Thực phẩm | 2026 | 3
    2 | Cà phê | Xã Hòa Bình | Đồ uống | 2026 | 3`,
  );
  const told = (sheet: Sheet) =>
    checkPlan([book(sheet)]).findings.flatMap((finding) =>
      finding.rule === 'hidden-part' ? [[finding.what, finding.cells.map(({ row, col }) => [row, col])]] : [],
    );
  const last = products.rows.length - 1;
  expect(told({ ...products, hiddenRows: new Set([last]) })).toEqual([['rows', [[last, 0]]]]);
  expect(told({ ...products, hiddenRows: new Set([0]) })).toEqual([]);
});

test('where nothing is hidden nothing more is asked', async () => {
  const excel = new SimulatedExcel(book(fullSheet('Một', 20, 5)));
  await new ExcelHost().snapshot();
  expect(excel.trips).toHaveLength(3);
});

test('an edit leaves what is hidden known; rows that are hidden later are told of', async () => {
  const excel = new SimulatedExcel(book(PLAN));
  const host = new ExcelHost();
  host.watch(() => undefined);
  await settled();
  await host.snapshot();
  excel.edit({ file: FILE, sheet: 'Phụ lục 2', row: 3, col: 3 }, 5);
  await settled();
  const quick = await host.snapshot({ quiet: true });
  expect(quick[0]?.sheets[0]?.rows[3]?.[3]?.value).toBe(5);
  expect(hiddenIn(quick[0]?.sheets[0])).toEqual([[4], [3]]);
  // of columns no event tells: the next edit shows it
  const [sheet] = excel.model.sheets;
  sheet?.hiddenRows.clear();
  excel.edit({ file: FILE, sheet: 'Phụ lục 2', row: 3, col: 3 }, 6);
  await settled();
  const shown = await host.snapshot({ quiet: true });
  expect(hiddenIn(shown[0]?.sheets[0])).toEqual([[], [3]]);
  excel.hideRows('Phụ lục 2', [2, 3]);
  await settled();
  const later = await host.snapshot({ quiet: true });
  expect(hiddenIn(later[0]?.sheets[0])).toEqual([[2, 3], [3]]);
});
