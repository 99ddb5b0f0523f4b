import { rowSums } from '../../../src/engine/checking/row-sums';
import { PRODUCT_PLAN } from '../../../src/engine/layouts/appendices/product-plan';
import type { Table } from '../../../src/engine/reading/table';
import { openTable } from './open-table';

const plan: Partial<Table> = { layout: PRODUCT_PLAN };

/** `0=1+2`: rows by their places. */
const told = (lines: string, more: Partial<Table> = {}): string =>
  rowSums(openTable(`U | A | B\n${lines}`, more))
    .map(({ total, parts }) => `${total}=${parts.join('+')}`)
    .join(' ');

test.each<[string, string, string]>([
  ['nothing over anything', 'a | 1 | 2\nb | 3 | 4', ''],
  ['a total over all', '=T | 4 | 6\na | 1 | 2\nb | 3 | 4', '0=1+2'],
  ['a total under all', 'a | 1 | 2\nb | 3 | 4\n=T | 4 | 6', '2=0+1'],
  ['a total of nothing', '=T | 4 | 6', ''],
  ['sections', '=T | 4 | 6\n*I | 4 | 6\n.a | 1 | 2\n.b | 3 | 4', '0=1 1=2+3'],
  ['a heading without figures adds up nothing', '=T | 4 | 6\n*I | |\n.a | 1 | 2\n.b | 3 | 4', ''],
  ['nor is it a part', '=T | 4 | 6\n*I | |\nb | 3 | 4\nc | 1 | 2', '0=2+3'],
  ['a total without figures', '=T | |\na | 1 | 2\nb | 3 | 4', ''],
  [
    'dashed lines under the total are its own',
    '=T | 4 | 6\n-x | 3 | 3\n-y | 1 | 3\na | 1 | 2\nb | 3 | 4',
    '0=1+2 0=3+4',
  ],
  ['one of them too', '=T | 4 | 6\n-x | 4 | 6\na | 1 | 2\nb | 3 | 4', '0=1 0=2+3'],
  ['dashed lines at the end are parts like others', '=T | 4 | 6\na | 1 | 2\n-x | 3 | 4', '0=1+2'],
  ['nothing but dashed lines', '=T | 4 | 6\n-x | 1 | 2\n-y | 3 | 4', '0=1+2'],
  [
    'totals of blocks above them',
    'a | 1 | 2\nb | 3 | 4\n=I | 4 | 6\nc | 5 | 1\nd | 2 | 2\n=II | 7 | 3',
    '2=0+1 5=3+4',
  ],
  [
    'totals of blocks below them',
    '=I | 4 | 6\na | 1 | 2\nb | 3 | 4\n=II | 7 | 3\nc | 5 | 1\nd | 2 | 2',
    '0=1+2 3=4+5',
  ],
  [
    'noughts and single parts say nothing of which',
    '=I | 1 | 0\na | 1 | 0\nb | 0 | 0\n=II | 7 | 3\nc | 5 | 1\nd | 2 | 2\n=III | 7 | 3',
    '0=1+2 3=4+5 6=0+3',
  ],
])('an open table: %s', (_, lines, expected) => {
  expect(told(lines)).toBe(expected);
});

const shared = (...units: readonly (readonly [whole: number, ...lines: number[]])[]): string =>
  units
    .map(([whole, ...lines], at) =>
      [`u${at} | ${whole} |`, ...lines.map((own) => `.-x | ${own} |`)].join('\n'),
    )
    .join('\n');

test.each<[string, string, string]>([
  ['all of them', shared([6, 2, 4], [5, 2, 3]), '0=1+2 3=4+5'],
  ['a unit’s lines may be off by one more than they are', shared([6, 2, 7], [5, 2, 6]), '0=1+2 3=4+5'],
  ['not by more', shared([6, 2, 8], [5, 2, 7]), ''],
  ['one that holds is more than none that fails', shared([6, 2, 4]), '0=1+2'],
  ['one of two is not enough', shared([6, 2, 4], [5, 2, 30]), ''],
  [
    'two of six are',
    shared([6, 2, 4], [5, 2, 3], [5, 20, 3], [5, 20, 3], [5, 20, 3], [5, 20, 3]),
    '0=1+2 3=4+5 6=7+8 9=10+11 12=13+14 15=16+17',
  ],
  [
    'two of seven are not',
    shared([6, 2, 4], [5, 2, 3], [5, 20, 3], [5, 20, 3], [5, 20, 3], [5, 20, 3], [5, 20, 3]),
    '',
  ],
  ['noughts say nothing', shared([0, 0, 0], [0, 0, 0], [6, 2, 4]), '0=1+2 3=4+5 6=7+8'],
  ['not even against themselves', shared([0, 0, 0], [1, 9, 0]), ''],
  ['lines under a unit that has nothing', shared([6, 2, 4], [0, 20, 3]), ''],
])('a layout’s units and their dashed lines: %s', (_, lines, expected) => {
  expect(told(lines, plan)).toBe(expected);
});

test('remarks under units take nothing from the sums above them', () => {
  expect(told('=T | 11 | \n*I | 11 |\n.u | 6 |\n..-x | 60 |\n..-y | 9 |\n.v | 5 |', plan)).toBe('0=1 1=2+5');
});
