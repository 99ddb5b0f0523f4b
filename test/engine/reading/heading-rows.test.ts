import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(middle: string): string[] {
  const text = `TT | Đơn vị | Năm 2025 | Năm 2026 | Cộng
1 | Xã A | 5 | 3 | 8
2 | Xã B | 7 | 4 | 11
 | Cộng | 12 | 7 | 19
${middle}
1 | Xã C | 2 | 6 | 8
2 | Xã D | 1 | 4 | 5
 | Cộng | 3 | 10 | 13`;
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.map(
    ({ rule, cells: [cell] }) => `${rule} ${cell?.row},${cell?.col}`,
  );
}

test.each([
  [
    'words that head the columns once more',
    ' | Khu vực II | Vụ đông xuân | Vụ hè thu | Gộp',
    ['rows-left-out 4,1'],
  ],
  ['a word for each figure that is missing', ' | Xã E | xem thêm | xem thêm | xem thêm', 3],
  ['a numbered row whose figures are words', '3 | Xã E | xem thêm | đang làm | sau này', 3],
  ['a heading without words beside it', ' | Khu vực II | | |', 0],
])('%s', (_, middle, expected) => {
  const findings = told(middle);
  if (typeof expected === 'number')
    expect(findings.filter((each) => each.startsWith('unreadable-figure')).length).toBe(expected);
  else expect(findings).toEqual(expected);
});
