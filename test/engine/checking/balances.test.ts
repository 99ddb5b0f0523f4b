import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'balance-mismatch' || finding.rule === 'negative'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${finding.rule} ${row},${col}`)
      : [],
  );
}

const MONEY = `
TÌNH HÌNH SỬ DỤNG KINH PHÍ (triệu đồng)
STT | Đơn vị | Dư đầu kỳ | Thu trong kỳ | Chi trong kỳ | Dư cuối kỳ
1 | Xã An | 20 | 150 | 90 | 80
2 | Xã Bình | 0 | 200 | 120 | %A
3 | Xã Cư | 35 | 90 | 115 | 10
4 | Xã Đăk | 15 | 60 | 40 | 35`;

const PRODUCTS = `
BIẾN ĐỘNG SẢN PHẨM OCOP
STT | Đơn vị | Số đầu năm | Công nhận mới | Hết hạn | Thu hồi | Số cuối năm
1 | Xã An | 20 | 5 | 2 | 1 | 22
2 | Xã Bình | 8 | 3 | 0 | 1 | %A
3 | Xã Cư | 15 | 0 | 4 | 0 | 11
4 | Xã Đăk | 9 | 2 | 1 | 1 | 9`;

/** Pieces and what they are worth, side by side. */
const STOCK = `
NHẬP - XUẤT - TỒN
TT | Vật tư | Tồn đầu kỳ | | Nhập | | Xuất | | Tồn cuối kỳ |
 | | SL | Giá trị (đ) | SL | Giá trị (đ) | SL | Giá trị (đ) | SL | Giá trị (đ)
1 | Tem QR | 294 | 102900 | 2490 | 871500 | 2565 | 897750 | %A | 76650
2 | Hộp giấy | 546 | 2293200 | 2816 | 11827200 | 1783 | 7488600 | 1579 | 6631800
3 | Túi vải | 855 | 10687500 | 2780 | 34750000 | 3409 | 42612500 | 226 | %B
4 | Catalogue | 300 | 8400000 | 2146 | 60088000 | 594 | 16632000 | 1852 | 51856000`;

test.each([
  ['pass: what came in and what was spent', MONEY.replace('%A', '80'), []],
  ['fail: one balance leaves the others', MONEY.replace('%A', '95'), ['error balance-mismatch 3,5']],
  ['pass: counts, two of which go out', PRODUCTS.replace('%A', '10'), []],
  ['fail: a count is exact', PRODUCTS.replace('%A', '11'), ['error balance-mismatch 3,6']],
  ['pass: pieces and their worth, each by itself', STOCK.replace('%A', '219').replace('%B', '2825000'), []],
  [
    'fail: each kind is held against its own',
    STOCK.replace('%A', '249').replace('%B', '2855000'),
    ['error balance-mismatch 3,8', 'error balance-mismatch 5,9'],
  ],
  [
    'undecided: two rows say nothing of the columns',
    MONEY.replace('%A', '95').split('\n').slice(0, 5).join('\n'),
    [],
  ],
  [
    'pass: a heading of signs may hold what is below nought',
    'TT | Xã | Kế hoạch đã giao | Điều chỉnh tăng (+), giảm (-) | Kế hoạch sau điều chỉnh\n1 | A | 50 | -5 | 45\n2 | B | 40 | 6 | 46\n3 | C | 30 | -2 | 28',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
