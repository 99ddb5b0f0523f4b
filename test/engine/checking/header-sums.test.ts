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

test.each([
  ['pass: producers told by their kinds', ONE_ROW.replace('%A', '137'), []],
  ['fail: in one row the headings alone say so', ONE_ROW.replace('%A', '173'), ['warning 1,4']],
  ['undecided: kinds without what they are kinds of', 'Xã | HTX | Doanh nghiệp\nA | 3 | 2\nB | 1 | 2', []],
])('%s', (_, text, expected) => {
  expect(failing(text)).toEqual(expected);
});
