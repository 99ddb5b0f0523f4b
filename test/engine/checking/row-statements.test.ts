import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** How many sums hold, and all that is told but information. */
function told(text: string): (number | string)[] {
  const { summary, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Quỹ', text))]);
  return [
    summary.pass,
    ...findings.flatMap(({ rule, severity, cells: [cell] }) =>
      severity === 'info' || !cell ? [] : [`${severity} ${rule} ${cellName(cell.row, cell.col)}`],
    ),
  ];
}

const FUND = `
Đơn vị tính: đồng
TT | Nội dung | Năm 2024 | Năm 2025
%A | TỔNG THU | 412500000 | 430000000
1 | Ngân sách cấp | 302500000 | 310000000
2 | Đóng góp | 110000000 | 120000000
%B | TỔNG CHI | 356200000 | 400000000
1 | Hỗ trợ chủ thể | 256200000 | 300000000
2 | Tập huấn | 100000000 | 100000000
%C | CÒN DƯ (%A-%B) | 56300000 | %D`;

const lettered = (a: string, b: string, c: string): string =>
  FUND.replaceAll('%A', a).replaceAll('%B', b).replaceAll('%C', c);

test.each([
  ['A', 'B', 'C'],
  ['I', 'II', 'III'],
  ['A', 'B', ''],
])('what is left of %s and %s is held against both', (a, b, c) => {
  expect(told(lettered(a, b, c).replace('%D', '30000000'))).toEqual([6]);
  // one column of two is no proof
  expect(told(lettered(a, b, c).replace('%D', '33000000'))).toEqual([5, 'warning sum-of-parts D3']);
});

test('a name that speaks of rows that do not stand there says nothing', () => {
  const other = lettered('A', 'B', 'C').replace('(A-B)', '(A-D)');
  expect(told(other.replace('%D', '30000000'))).toEqual([4]);
  expect(told(other.replace('%D', '33000000'))).toEqual([4]);
});
