import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function failing(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' && finding.verdict === 'fail'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${row},${col}`)
      : [],
  );
}

const ONE_ROW = `
Tổng số sản phẩm | 5 sao | 4 sao | 3 sao | Số chủ thể | Doanh nghiệp | Hợp tác xã | Hộ kinh doanh
253 | 4 | 62 | 187 | %A | 41 | 26 | 70`;

const SCORES = `
TT | Xã | Số SP | Điểm sản phẩm | Số chủ thể | Điểm chủ thể | Tổng điểm
1 | A Lưới 1 | 12 | 60 | 8 | 40 | 100
2 | A Lưới 2 | 10 | 50 | 7 | 35 | 85
3 | Khe Tre | 9 | 45 | 5 | 25 | %A
4 | Nam Đông | 6 | 30 | 4 | 20 | 50`;

const AMONG = `
Năm | Số sản phẩm công nhận | Lũy kế | Trong đó 4 sao | 3 sao
2019 | 12 | 12 | 2 | 10
2020 | 25 | 37 | 5 | 20
2021 | 31 | 68 | 6 | 25
2022 | 44 | 112 | 7 | 37
2023 | 52 | 164 | 10 | %A`;

const SUPPORT = `
TT | Chủ thể | Thiết bị | Kinh phí | Nhà nước hỗ trợ (50%) | Chủ thể đối ứng
1 | HTX Tiên Dương | Máy sấy | 180000 | 90000 | 90000
2 | HTX Bắc Hồng | Máy đóng gói | 64000 | %A | 32000
3 | Hộ Trần Văn Ba | Nồi chưng cất | 45500 | 22750 | 22750
| Cộng | | 289500 | 144750 | 144750`;

const APART = `
TT | Chỉ tiêu | Năm 2022 | Năm 2023 | Tăng (+), giảm (-) | Tỷ lệ tăng (%)
1 | Số sản phẩm OCOP | 198 | 246 | %A | 24.2
2 | Số chủ thể | 112 | 139 | 27 | 24.1
3 | Doanh thu | 325.5 | 402.8 | 77.3 | 23.7
4 | Lao động | 2150 | 2040 | -110 | -5.1`;

test.each([
  ['pass: shares of a column further left', AMONG.replace('%A', '42'), []],
  ['fail: shares of a column further left', AMONG.replace('%A', '24'), ['error 5,1']],
  ['pass: a rate in a heading makes no shares', SUPPORT.replace('%A', '32000'), []],
  ['fail: a rate in a heading makes no shares', SUPPORT.replace('%A', '23000'), ['error 2,3', 'error 4,4']],
  ['pass: a difference beside its growth', APART.replace('%A', '48'), []],
  ['fail: a difference beside its growth', APART.replace('%A', '84'), ['error 1,3']],
  ['pass: a total of what its parts are called', SCORES.replace('%A', '70'), []],
  ['fail: a total of what its parts are called', SCORES.replace('%A', '75'), ['error 3,6']],
  ['pass: producers told by their kinds', ONE_ROW.replace('%A', '137'), []],
  ['fail: in one row the headings alone say so', ONE_ROW.replace('%A', '173'), ['warning 1,4']],
  ['undecided: kinds without what they are kinds of', 'Xã | HTX | Doanh nghiệp\nA | 3 | 2\nB | 1 | 2', []],
])('%s', (_, text, expected) => {
  expect(failing(text)).toEqual(expected);
});
