import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const TABLE = `KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI
TT | Xã | Điện | Nhà ở | Y tế | Thu nhập | Số tiêu chí đạt
1 | Ea Drông | x | x | x | | 3
2 | Ea Siên | x | | | | 1
3 | Cư Bao | x | x | | x | 3
4 | Ea Blang | x | | x | | 2
 | Số xã đạt | 4 | 2 | 2 | 1 | 9`;

const SHARES = `TT | Xã | Điện | Nhà ở | Y tế | Chợ | Tỷ lệ (%)
1 | Ea Drông | x | | | | 25
2 | Ea Siên | x | x | x | | 75
3 | Cư Bao | x | x | | x | 75
4 | Ea Blang | | x | | | 25
5 | Ea Tul | x | x | x | x | 100
 | Số xã đạt | 4 | 4 | 2 | 2 | 60
 | Tỷ lệ xã đạt (%) | 80 | 80 | 40 | 40 | `;

const told = (text: string): unknown[] =>
  checkPlan([bookOf('a.xlsx', sheetFromText('TC', text))]).findings.flatMap(({ rule, severity, cells }) =>
    rule === 'mark-count' || severity === 'error'
      ? [`${severity} ${rule} ${cells.map(({ row, col }) => cellName(row, col)).join()}`]
      : [],
  );
const changed = (from: string, to: string): string => TABLE.replace(from, to);

test.each([
  ['pass: marks and their counts', TABLE, []],
  ['pass: words instead of marks', TABLE.replaceAll('| x', '| Đạt').replaceAll(' | |', ' | Chưa đạt |'), []],
  ['pass: shares of marks under and beside them', SHARES, []],
  ['fail: a column’s share', SHARES.replace('| 80 | 40', '| 80 | 60'), ['warning mark-count E8']],
  ['fail: a row’s share', SHARES.replace('x | | 75', 'x | | 57'), ['warning mark-count G3']],
  ['fail: a column’s count', changed('| 4 | 2 | 2 | 1', '| 4 | 3 | 2 | 1'), ['warning mark-count D7']],
  ['fail: a row’s count', changed('| x | 3\n4', '| x | 2\n4'), ['warning mark-count G5']],
  [
    'undecided: nobody counts the marks',
    changed(' | Số xã đạt | 4 | 2 | 2 | 1 | 9', ' | Số xã đạt | 7 | 9 | 8 | 6 | 30'),
    [],
  ],
  [
    'undecided: one mark in each row beside figures of something else',
    'STT | Xã | Mới | Nâng hạng | Số sản phẩm\n1|Ia Pa|x||1\n2|Kbang|x||1\n3|Ia Ko||x|1\n4|Ayun||x|5',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
