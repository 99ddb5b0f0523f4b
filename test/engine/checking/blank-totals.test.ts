import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** All that is told but information, with what blank totals would be, and how many sums stay open. */
function told(last: string, first = '30 | 20 | 10'): (number | string)[] {
  const { summary, findings } = checkPlan([
    bookOf(
      'a.xlsx',
      sheetFromText(
        'KP',
        `
Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng số | Ngân sách nhà nước | Vốn khác
1 | Xã Ia Grai | ${first}
2 | Xã Ia Pa | 50 | 30 | 20
3 | Xã Chư Sê | 40 | 25 | 15
| Tổng cộng | ${last}`,
      ),
    ),
  ]);
  return [
    summary.undecided,
    ...findings.flatMap((finding) => {
      const { rule, severity, cells } = finding;
      if (severity === 'info') return [];
      const sums = finding.rule === 'blank-total' ? ` ${finding.sums.map(toPlain).join()}` : '';
      return [`${severity} ${rule} ${cells.map(({ row, col }) => cellName(row, col)).join()}${sums}`];
    }),
  ];
}

test('a blank cell in a row of totals is told as blank, with its sum, and what it leaves open is no error', () => {
  expect(told('120 | 75 | 45')).toEqual([0]);
  expect(told('120 | | 45')).toEqual([2, 'warning blank-total D6 75']);
  expect(told('120 | 75 |')).toEqual([2, 'warning blank-total E6 45']);
  expect(told('| 75 | 45')).toEqual([2, 'warning blank-total C6 120']);
});

test('several blank cells of one row are one finding', () => {
  expect(told('120 | |')).toEqual([3, 'warning blank-total D6,E6 75,45']);
});

test('a total of its row that is blank is told as blank', () => {
  expect(told('120 | 75 | 45', '| 20 | 10')).toEqual([2, 'warning blank-total C3 30']);
});

test('what a blank total does not explain stays an error', () => {
  expect(told('130 | | 45').filter((line) => `${line}`.startsWith('error'))).not.toEqual([]);
});
