import { nobodysRows } from '../../../src/engine/reading/nobodys-rows';
import { sheetFromText } from '../../generators/districts/sheets';

const SHEET = sheetFromText(
  'Bảng',
  `TT | Xã | Tổng | 3 sao
A | B | 1 | 2
Ví dụ | Xã mẫu | 3 | 1
1 | A | 5 | 3

TT | Xã | Tổng | 3 sao
2 | B | 7 | 4
TT | Xã | Tổng | 3 sao
1 | Xã C | 5 | 2`,
);
const HEADER = { rows: [0], start: 0 };

test.each([
  ['column numbers', 1, 'A', 1],
  ['the example of a blank sheet', 2, 'Ví dụ', 2],
  ['a row', 3, '1', undefined],
  ['a blank line', 4, '', 4],
  ['a header that a page repeats', 5, 'TT', 5],
  ['the same header over numbers that begin again', 7, 'TT', 'another'],
])('%s', (_, row, ordinal, passed) => {
  expect(nobodysRows(SHEET, HEADER, row, { ordinal, numbered: true })).toBe(passed);
});

test('before any number of a list nothing can begin again', () => {
  expect(nobodysRows(SHEET, HEADER, 7, { ordinal: 'TT', numbered: false })).toBe(7);
});
