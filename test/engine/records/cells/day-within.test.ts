import { dayWithin } from '../../../../src/engine/records/cells/day-within';
import { readRecords } from '../../../../src/engine/records/read-records';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

test.each([
  ['120/QĐ-UBND ngày 05/3/2025', '2025-03-05'],
  ['QĐ số 120/QĐ-UBND, ngày 5 tháng 3 năm 2025', '2025-03-05'],
  ['120/QĐ-UBND (15.12.2024)', '2024-12-15'],
  ['120/QĐ-UBND', undefined],
  ['120/QĐ-UBND ngày 31/02/2025', undefined],
  ['12/QĐ-UBND ngày 05/3/2022; 40/QĐ-UBND ngày 07/4/2025', undefined],
])('%s', (text, day) => {
  expect(dayWithin(text)).toBe(day);
});

const recognised = (headings: string, row: string): unknown[] => {
  const text = `DANH MỤC SẢN PHẨM OCOP\nSTT | Đơn vị | Tên sản phẩm | Hạng sao | ${headings}\n${row}`;
  const { products } = readRecords([bookOf('a.xlsx', sheetFromText('SP', text))]);
  return products.map(({ decision, recognisedOn }) => [decision, recognisedOn]);
};

test('number and day of a decision in one cell are both told; a column of days goes first', () => {
  const both = '1 | Xã A | Mật | 3 | Quyết định số 120/QĐ-UBND ngày 05/3/2025';
  expect(recognised('Số, ngày quyết định công nhận', `${both}\n${both.replace('1 |', '2 |')}`)).toEqual([
    ['120/QĐ-UBND', '2025-03-05'],
    ['120/QĐ-UBND', '2025-03-05'],
  ]);
  expect(recognised('Số quyết định | Ngày công nhận', `${both} | 06/3/2025`)).toEqual([
    ['120/QĐ-UBND', '2025-03-06'],
  ]);
});
