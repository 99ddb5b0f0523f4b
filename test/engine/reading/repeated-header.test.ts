import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function checked(text: string) {
  const { tables, records, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]);
  return {
    tables: [...tables.map(({ rows }) => rows.length), ...records.tables.map(({ rows }) => rows.length)],
    told: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, cells: [cell] }) => `${rule} ${cell?.row}`),
  };
}

const HEADER = 'TT | Tên sản phẩm | Chủ thể | Hạng sao';
const LIST = (second: string, third: string) => `
DANH SÁCH 4 SẢN PHẨM OCOP XÃ A
${HEADER}
1 | Mật ong | HTX A | 3
2 | Chè | HTX B | 4
${second}
${third} | Gạo | HTX C | 3
4 | Măng | HTX D | 3`;

test.each([
  ['a list that goes on over a page', LIST(HEADER, '3'), { tables: [4], told: [] }],
  ['its numbers go on too', LIST(HEADER, '5'), { tables: [4], told: ['row-numbering 5'] }],
  [
    'a table that goes on over a page',
    `TT | Xã | Tổng | 3 sao | 4 sao\n1 | A | 5 | 3 | 2\n2 | B | 7 | 4 | 3\nTT | Xã | Tổng | 3 sao | 4 sao\n3 | C | 6 | 5 | 1\n | Cộng | 18 | 12 | 6`,
    { tables: [4], told: [] },
  ],
])('%s', (_, text, expected) => {
  expect(checked(text)).toEqual(expected);
});

test('numbers that begin again are another list', () => {
  const text = `${LIST('', '3')}\n\nDANH SÁCH 2 SẢN PHẨM OCOP XÃ B\n${HEADER}\n1 | Cam | HTX E | 3\n2 | Bưởi | HTX G | 3`;
  expect(checked(text).tables).toEqual([4, 2]);
});
