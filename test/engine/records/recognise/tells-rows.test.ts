import { toNumber } from '../../../../src/engine/decimal';
import { checkPlan } from '../../../../src/engine/check';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

/** What a sheet is read as, and its money by unit, item and year. */
function read(text: string, merges: Parameters<typeof sheetFromText>[2] = []): string[] {
  const { records, tables, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('KP', text, merges))]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return [
    ...tables.map(({ layout }) => layout.id),
    ...records.tables.map(({ layout }) => layout.id),
    ...records.budget.map(({ unit, item, year, sources: { state, other } }) =>
      [unit, item ?? '', year, state && toNumber(state), other && toNumber(other)].join(' '),
    ),
  ];
}

test('items under the units that head them are their budget, added up or not', () => {
  const text = `
DỰ TOÁN KINH PHÍ OCOP (triệu đồng)
STT | Đơn vị/Nội dung | Năm 2026 | | Năm 2027 |
 | | NSNN | Vốn khác | NSNN | Vốn khác
I | Xã Tân Hưng | 30 | 12 | 25 | 10
1 | Tập huấn | 10 | 2 | 5 | 0
2 | Bao bì | 20 | 10 | 20 | 10
II | Xã Ea Kao | 7 | 3 | 8 | 4
1 | Tập huấn | 7 | 3 | 8 | 4
 | TỔNG CỘNG | 37 | 15 | 33 | 14`;
  const spans = [
    { top: 1, bottom: 1, left: 2, right: 3 },
    { top: 1, bottom: 1, left: 4, right: 5 },
  ];
  expect(read(text, spans)).toEqual([
    'budget',
    'Xã Tân Hưng Tập huấn 2026 10 2',
    'Xã Tân Hưng Tập huấn 2027 5 0',
    'Xã Tân Hưng Bao bì 2026 20 10',
    'Xã Tân Hưng Bao bì 2027 20 10',
    'Xã Ea Kao Tập huấn 2026 7 3',
    'Xã Ea Kao Tập huấn 2027 8 4',
  ]);
});

test('units under headings of years, with the sums of each', () => {
  const text = `
NHU CẦU KINH PHÍ OCOP GIAI ĐOẠN 2026-2027 (triệu đồng)
STT | Đơn vị | Tổng số | NSNN | Vốn khác
A | Năm 2026 | 40 | 30 | 10
1 | Xã Tân Hưng | 25 | 20 | 5
2 | Xã Ea Kao | 15 | 10 | 5
B | Năm 2027 | 50 | 35 | 15
1 | Xã Tân Hưng | 30 | 20 | 10
2 | Xã Ea Kao | 20 | 15 | 5
 | Tổng cộng | 90 | 65 | 25`;
  expect(read(text)).toEqual([
    'budget',
    'Xã Tân Hưng  2026 20 5',
    'Xã Ea Kao  2026 10 5',
    'Xã Tân Hưng  2027 20 10',
    'Xã Ea Kao  2027 15 5',
  ]);
});

test('a row without number and unit goes on with the unit above; one with a number does not', () => {
  const text = `
KINH PHÍ OCOP CÁC XÃ (triệu đồng)
STT | Xã/phường | Năm | NSNN | Vốn khác
1 | Xã Tân Hưng | 2026 | 20 | 5
 | | 2027 | 10 | 4
2 | Xã Ea Kao | 2026 | 7 | 3`;
  const merges = [{ top: 0, bottom: 0, left: 0, right: 4 }];
  expect(read(text, merges)).toEqual([
    'budget',
    'Xã Tân Hưng  2026 20 5',
    'Xã Tân Hưng  2027 10 4',
    'Xã Ea Kao  2026 7 3',
  ]);
  const { findings } = checkPlan([
    bookOf('a.xlsx', sheetFromText('KP', text.replace('\n | | 2027', '\n2 | | 2027'), merges)),
  ]);
  expect(findings.map(({ rule }) => rule)).toContain('rejected-cell');
});

test('units that are all of an appendix stay its rows', () => {
  const text = `
PHỤ LỤC 3: DỰ KIẾN KINH PHÍ (triệu đồng)
STT | Hạng mục nội dung | Năm 2026 | | Năm 2027 |
 | | NSNN | Vốn khác | NSNN | Vốn khác
A | Cấp xã | 30 | 12 | 25 | 10
1 | Xã Tân Hưng | 10 | 2 | 5 | 0
2 | Xã Ea Kao | 20 | 10 | 20 | 10
 | TỔNG CỘNG | 30 | 12 | 25 | 10`;
  const spans = [
    { top: 1, bottom: 1, left: 2, right: 3 },
    { top: 1, bottom: 1, left: 4, right: 5 },
  ];
  expect(read(text, spans)).toEqual(['budget-plan']);
});

test('how many products a heading counts is none of its unit’s name', () => {
  const text = `
DANH SÁCH SẢN PHẨM ĐĂNG KÝ NĂM 2026
TT | Tên sản phẩm | Tên chủ thể | Nhóm | Hình thức
I | Xã Tân Hưng (02 sản phẩm)
1 | Gạo | HTX A | Thực phẩm | Mới
2 | Nếp | HTX A | Thực phẩm | Mới
II | Xã Ea Kao: 1 sản phẩm
1 | Tiêu | HTX B | Thực phẩm | Mới`;
  const { records } = checkPlan([bookOf('a.xlsx', sheetFromText('SP', text))]);
  expect(records.products.map(({ unit }) => unit)).toEqual(['Xã Tân Hưng', 'Xã Tân Hưng', 'Xã Ea Kao']);
});

test('a column of words beside the units of an appendix is no column of figures', () => {
  const text = `
Biểu 05
NHU CẦU KINH PHÍ CÁC ĐƠN VỊ NĂM 2026 (tỷ đồng)
TT | Đơn vị | Nội dung | Tổng | NSNN | Vốn khác
1 | Sở Công Thương | Thực hiện nhiệm vụ OCOP | 1,5 | 1 | 0,5
2 | Xã Ea Kao | Thực hiện nhiệm vụ OCOP | 2,5 | 2 | 0,5
 | Tổng cộng | | 4 | 3 | 1`;
  const { findings } = checkPlan([bookOf('a.xlsx', sheetFromText('KP', text))]);
  expect(findings.map(({ rule }) => rule)).not.toContain('unreadable-figure');
});
