import { check, sheetOf } from '../plan-text';

const TEXT = `
Lộ trình sản phẩm của các xã
 | | 2026 | 2027 | 2028 |
1 | Chư Prông | 3 | 2 | 4 | 9
2 | Ia Lâu | 1 | 5 | 1 | 7
3 | Ia Púch | 2 | 3 | 1 | 6
 | Cộng | 6 | 10 | 6 | 22`;

test('years alone head a table, and figures behind the last of them are its too', () => {
  const { tables, summary } = check(sheetOf('S', TEXT));
  expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([
    ['2026', '2027', '2028', ''],
  ]);
  expect([summary.pass, summary.fail]).toEqual([8, 0]);
});
