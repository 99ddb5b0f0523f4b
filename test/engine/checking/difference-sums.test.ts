import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { check, sheetOf } from '../plan-text';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' || finding.rule === 'negative'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${finding.rule} ${row},${col}`)
      : [],
  );
}

const YEARS = `
Nội dung | Năm 2022 | Năm 2023 | Chênh lệch
Số sản phẩm | 120 | 156 | 36
Số chủ thể | 80 | 100 | %A
Doanh thu (tỷ đồng) | 250 | 290 | 40
Số lao động | 1500 | 1450 | -50`;

const PLANNED = `
TT | Địa phương | Kế hoạch giao | Thực hiện | Tăng (+), giảm (-)
1 | Bát Xát | 12 | 15 | 3
2 | Bảo Thắng | 10 | 8 | -2
3 | Bắc Hà | 8 | 11 | %A
4 | Sa Pa | 15 | 21 | 6`;

const DOWN = `
Chỉ tiêu | Huyện A | Huyện B | Huyện C
Kế hoạch | 120 | 85 | 64
Thực hiện | 131 | 92 | 71
Chênh lệch | 11 | 7 | %A`;

test.each([
  ['pass: one year and the next', YEARS.replace('%A', '20'), []],
  ['fail: one difference is off', YEARS.replace('%A', '21'), ['error sum-of-parts 2,2']],
  ['pass: differences may be below nought', PLANNED.replace('%A', '3'), []],
  ['fail: against a plan', PLANNED.replace('%A', '4'), ['error sum-of-parts 3,3']],
  ['pass: a row of differences', DOWN.replace('%A', '7'), []],
  ['undecided: two columns only look apart', 'TT | Xã | Tăng thêm | Hộ\n1 | A | 3 | 10\n2 | B | 4 | 20', []],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** What is left by a formula in most rows: `%B` is typed over one, `%T` is the column's total. */
const LEFT = `TÌNH HÌNH GIẢI NGÂN
ĐVT: triệu đồng
STT | Đơn vị | Chuyển sang | Giao trong năm | Tổng | Đã giải ngân | Còn lại
1 | Xã An Lão | 20 | 480 | 500 =C4+D4 | 320 | 180 =E4-F4
2 | Xã Hoài Ân | 0 | 420 | 420 =C5+D5 | 420 | 0 =E5-F5
3 | Xã Phù Mỹ | 30 | 350 | 380 =C6+D6 | 145 | %B
4 | Xã Tây Sơn | 15 | 275 | 290 =C7+D7 | 200 | 90 =E7-F7
| Cộng | 65 =SUM(C4:C7) | 1525 =SUM(D4:D7) | 1590 =SUM(E4:E7) | 1085 =SUM(F4:F7) | %T =SUM(G4:G7)`;

/** The row of column numbers says how what is left comes about. */
const STATED = `ĐIỀU CHỈNH DỰ TOÁN
Đơn vị: triệu đồng
TT | Nội dung | Dự toán đã giao | Điều chỉnh tăng | Điều chỉnh giảm | Dự toán sau điều chỉnh
A | B | (1) | (2) | (3) | (4)=(1)+(2)-(3)
1 | Tập huấn | 120 | | 15 | 105 =C5+D5-E5
2 | Xúc tiến | 250 | 40 | | 290 =C6+D6-E6
3 | Bao bì | 180 | | 25 | %B
| Tổng cộng | 550 =SUM(C5:C7) | 40 =SUM(D5:D7) | 40 =SUM(E5:E7) | %T =SUM(F5:F7)`;

test.each<[string, string, string[]]>([
  ['pass: what is left', LEFT.replace('%B', '235').replace('%T', '505'), []],
  ['fail: what is left is told, not the whole', LEFT.replace('%B', '253').replace('%T', '523'), ['G6']],
  [
    'pass: a stated difference, blanks count as nothing',
    STATED.replace('%B', '155').replace('%T', '550'),
    [],
  ],
  ['fail: the stated figure is told', STATED.replace('%B', '205').replace('%T', '600'), ['F7']],
])('%s', (_, text, cells) => {
  const { findings } = check(sheetOf('Bảng', text));
  expect(
    findings.flatMap(({ rule, severity, cells: own }) =>
      severity === 'info' || rule === 'typed-total'
        ? []
        : [`${rule} ${own.map(({ row, col }) => cellName(row, col)).join()}`],
    ),
  ).toEqual(cells.map((cell) => `balance-mismatch ${cell}`));
});
