import { checkPlan } from '../../../src/engine/check';
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
