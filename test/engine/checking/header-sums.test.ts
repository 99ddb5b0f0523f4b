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

test.each([
  ['pass: a total of what its parts are called', SCORES.replace('%A', '70'), []],
  ['fail: a total of what its parts are called', SCORES.replace('%A', '75'), ['error 3,6']],
  ['pass: producers told by their kinds', ONE_ROW.replace('%A', '137'), []],
  ['fail: in one row the headings alone say so', ONE_ROW.replace('%A', '173'), ['warning 1,4']],
  ['undecided: kinds without what they are kinds of', 'Xã | HTX | Doanh nghiệp\nA | 3 | 2\nB | 1 | 2', []],
])('%s', (_, text, expected) => {
  expect(failing(text)).toEqual(expected);
});
