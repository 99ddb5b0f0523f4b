import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** What each text of a table is read as; `?` where it stays in doubt. */
function read(...rows: readonly string[]): string {
  const text = ['Đơn vị | Tổng | NSNN | Vốn khác', ...rows].join('\n');
  const [table] = checkPlan([bookOf('a.xlsx', sheetFromText('Nguồn', text))]).tables;
  const figures = (table?.figures ?? []).flat().filter((figure) => figure.text !== undefined);
  return figures
    .map(({ state, value }) => (state === 'ambiguous' || !value ? '?' : toPlain(value)))
    .join(' ');
}

const COMMAS = 'A | "12,500" | "10,000" | "2,500"';
const POINTS = 'A | "12.500" | "10.000" | "2.500"';

test.each<[string, string[], string]>([
  ['the total tells: thousands', ['A | 12500 | "10,000" | "2,500"'], '10000 2500'],
  ['the total tells: decimals', ['A | 12.5 | "10,000" | "2,500"'], '10 2.5'],
  ['a part tells', ['A | "12,500" | "10,000" | 2500'], '12500 10000'],
  [
    'each row in its own style',
    ['A | 12500 | "10,000" | "2,500"', 'B | 14.75 | "11,500" | "3,250"'],
    '10000 2500 11.5 3.25',
  ],
  ['a row that holds either way: a comma is decimal', [COMMAS], '12.5 10 2.5'],
  ['a row that holds either way: a point parts thousands', [POINTS], '12500 10000 2500'],
  [
    'two commas in millions say little',
    [COMMAS, 'B | "1,234,567" | "1,234,000" | 567'],
    '12.5 10 2.5 1234567 1234000',
  ],
  [
    'three say that a comma parts thousands',
    [COMMAS, 'B | "1,234,567" | "1,234,000" | 567', 'C | "1,111,333" | 1111000 | 333'],
    '12500 10000 2500 1234567 1234000 1111333',
  ],
  [
    'but not where a comma is decimal as well',
    [COMMAS, 'B | "1,234,567" | "1,234,000" | 567', 'C | "1,111,333" | 1111000 | 333', 'D | "3,5" | 2 | 1.5'],
    '12.5 10 2.5 1234567 1234000 1111333 3.5',
  ],
  ['two decimal points say little', [POINTS, 'B | 15 | "12.5" | "2.5"'], '12500 10000 2500 12.5 2.5'],
  ['three say that a point is decimal', [POINTS, 'B | "15.0" | "12.5" | "2.5"'], '12.5 10 2.5 15 12.5 2.5'],
  [
    'but not where it parts millions as well',
    [POINTS, 'B | "15.0" | "12.5" | "2.5"', 'C | "1.234.567" | 1234000 | 567'],
    '12500 10000 2500 15 12.5 2.5 1234567',
  ],
  [
    'what the sums ask for goes before what the others say',
    ['A | 12500 | "10,000" | "2,500"', 'B | "15,0" | "12,5" | "2,5"'],
    '10000 2500 15 12.5 2.5',
  ],
  ['no sum holds, one reading is far nearer', ['A | 12600 | "10,000" | 2500'], '10000'],
  ['no sum holds, the other one is', ['A | 777 | "10,000" | 500'], '10'],
  ['no sum holds, and neither is', ['A | 5500 | "10,000" | 500'], '?'],
])('%s', (_, rows, expected) => {
  expect(read(...rows)).toBe(expected);
});
