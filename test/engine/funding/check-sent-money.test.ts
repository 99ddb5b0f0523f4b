import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const SENT = `DỰ TOÁN KINH PHÍ
ĐVT: đồng
STT | Đơn vị | Nội dung | Năm | NSNN | Vốn khác
1 | Xã A | Bao bì | 2026 | 30000000 | 12000000
2 | Xã A | Bao bì | 2027 | 20000000 | 5000000
3 | Xã B | Bao bì | 2026 | 7000000 | 3000000
4 | Xã B | Bao bì | 2027 | 9000000 | 4000000`;

function told(state: number, other: number, text = SENT): string[] {
  const sent = sheetFromText('KP', text);
  const appendix = sheetFromText(
    'PL 3',
    `PHỤ LỤC 3: DỰ KIẾN KINH PHÍ
Đơn vị tính: triệu đồng
STT | Hạng mục nội dung | Năm 2026 | | Năm 2027 |
 | | NSNN | Vốn khác | NSNN | Vốn khác
1 | Xã A | ${state} | ${other} | 20 | 5
2 | Xã B | 7 | 3 | 9 | 4
 | TỔNG CỘNG | ${state + 7} | ${other + 3} | 29 | 9`,
    [
      { top: 2, bottom: 2, left: 2, right: 3 },
      { top: 2, bottom: 2, left: 4, right: 5 },
    ],
  );
  return checkPlan([bookOf('a.xlsx', sent, appendix)]).findings.flatMap(({ rule, severity, cells }) =>
    rule === 'funding-mismatch'
      ? `${severity} ${cells.map(({ sheet, row, col }) => `${sheet}!${cellName(row, col)}`).join()}`
      : [],
  );
}

test('undecided: a budget of something else', () => {
  expect(told(30, 12, SENT.replaceAll('000000', '900000'))).toEqual([]);
});

test.each<[string, number, number, string[]]>([
  ['pass: what was sent is what the appendix says', 30, 12, []],
  [
    'fail: money moved from one source to the other in the appendix',
    25,
    17,
    ['error PL 3!C5,KP!E4', 'error PL 3!D5,KP!F4'],
  ],
])('%s', (_, state, other, expected) => {
  expect(told(state, other)).toEqual(expected);
});
