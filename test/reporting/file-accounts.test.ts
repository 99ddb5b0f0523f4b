import { checkPlan } from '../../src/engine/check';
import { LOCALES } from '../../src/locales';
import { fileAccounts } from '../../src/reporting/file-accounts';
import { readLines } from '../../src/reporting/report-text';

const PRODUCTS = [
  ['STT', 'Tên sản phẩm', 'Chủ thể', 'Nhóm sản phẩm', 'Hình thức', 'Năm', 'Hạng sao'],
  [1, 'Mật ong', 'HTX A', 'Thực phẩm', 'Mới', 2026, 3],
  [2, 'Cà phê bột', 'HTX A', 'Đồ uống', 'Mới', 2026, 4],
];
const BUDGET = [
  ['STT', 'Nội dung', 'Năm', 'Thành tiền', 'NSNN', 'Vốn khác'],
  [1, 'Tập huấn', 2026, 100, 60, 40],
];
const sent = (file: string, unit: string, sheets: Record<string, (string | number)[][]>) => ({
  file,
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: [[`UBND ${unit.toUpperCase()}`], [name.toUpperCase()], ['Đơn vị tính: triệu đồng'], ...rows].map(
      (row) => row.map((value) => ({ value })),
    ),
  })),
});

const WORKBOOKS = [
  sent('xa01.xlsx', 'Xã Ia Lâu', { 'Danh mục sản phẩm': PRODUCTS, 'Dự toán kinh phí': BUDGET }),
  sent('xa02.xlsx', 'Xã Ia Pia', { 'Dự toán kinh phí': BUDGET }),
  sent('xa03.xlsx', 'Xã Ia Tôr', { 'Danh mục sản phẩm': PRODUCTS, 'Dự toán kinh phí': BUDGET }),
];

test('who sent what, and what one unit lacks that most others sent', () => {
  const accounts = fileAccounts(checkPlan(WORKBOOKS));
  expect(
    accounts.map(({ file, units, tables, lacking }) => [
      file,
      units.map((unit) => unit.toLowerCase()),
      tables.map(({ layout, rows }) => `${layout} ${rows ?? ''}`),
      lacking,
    ]),
  ).toEqual([
    ['xa01.xlsx', ['xã ia lâu'], ['products 2', 'budget 1'], []],
    ['xa02.xlsx', ['xã ia pia'], ['budget 1'], ['products']],
    ['xa03.xlsx', ['xã ia tôr'], ['products 2', 'budget 1'], []],
  ]);
});

test('two files of one sheet each are a plan in two files: neither lacks anything', () => {
  const [, budget] = WORKBOOKS;
  const products = sent('sp.xlsx', 'Xã Ia Pia', { 'Danh mục sản phẩm': PRODUCTS });
  const accounts = fileAccounts(checkPlan(budget ? [budget, products] : []));
  expect(accounts.map(({ lacking }) => lacking)).toEqual([[], []]);
});

test('files that were left out stand at the end of the list', () => {
  const lines = readLines(checkPlan(WORKBOOKS), LOCALES.vi, [{ kind: 'encrypted', file: 'xa04.xlsx' }]);
  expect(lines[0]).toBe('Đã đọc 3 tệp, bỏ qua 1 tệp:');
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}xa02\.xlsx \(.*Ia Pia\)$/i));
  expect(lines).toContain('    Còn thiếu so với các đơn vị khác: danh mục sản phẩm.');
  expect(lines.at(-1)).toMatch(/^ {2}Bỏ qua xa04\.xlsx: tệp đặt mật khẩu/);
});
