import { totalLineCauses } from '../../../../src/engine/diagnosis/causes/total-lines';
import { boardOf, told, type BoardSums } from './board-of';

/** A total row, three units, and columns of which the first adds up the others. */
const ROWS: BoardSums = { down: [[0, [1, 2, 3]]], across: [[0, [1, 2, 3]]] };
const TABLE = (total: string, extra = ''): string => `
Name | T  | A | B | C
All  | ${total}
a    | 60 | 10 | 20 | 30
b    | 111 | 31 | 37 | 43
c    | 13 | 2 | 4 | 7${extra}`;

const causes = (text: string, sums: BoardSums = ROWS, missing: readonly string[] = []): string[] => {
  const board = boardOf(text, sums);
  return totalLineCauses(board, missing).map((candidate) => told(board, candidate));
};

test.each<[string, string, string[]]>([
  ['holds', '184 | 43 | 61 | 80', []],
  ['lacks a row', '124 | 33 | 41 | 50', ['line-left-out All+a explains 4 mends 4']],
  ['counts a row twice', '295 | 74 | 98 | 123', ['line-counted-twice All+b explains 4 mends 4']],
  ['counts all twice', '368 | 86 | 122 | 160', ['subtotal-counted All explains 4 mends 4']],
  ['is all noughts', '0 | 0 | 0 | 0', ['totals-not-made All explains 4 mends 4']],
  ['is blank', ' | | | ', ['totals-not-made All explains 4 mends 4']],
  [
    'is more, and adds up itself',
    '190 | 45 | 63 | 82',
    ['line-missing All explains 4 mends 4 weak or totals-not-made'],
  ],
  ['is less in places, and adds up itself', '184 | 40 | 63 | 81', []],
  [
    'is more and less everywhere, and adds up itself',
    '185 | 40 | 64 | 81',
    ['totals-not-made All explains 4 mends 4 weak'],
  ],
  ['is more, and does not add up itself', '190 | 45 | 63 | 83', []],
  ['lacks a row in two places only', '184 | 43 | 41 | 50', []],
  ['lacks a row but in one place of four, where it holds', '124 | 33 | 41 | 80', []],
])('a total row that %s', (_, total, expected) => {
  expect(causes(TABLE(total))).toEqual(expected);
});

test('one more mistake at one place in five leaves the row left out', () => {
  const text = `
Name | A | B | C | D | E
All  | 2 | 3 | 4 | 5 | %E
a    | 2 | 3 | 4 | 5 | 6
b    | 10 | 11 | 12 | 13 | 14`;
  const sums: BoardSums = { down: [[0, [1, 2]]] };
  const left = (e: string, d = '5'): string[] =>
    causes(text.replace('%E', e).replace('4 | 5 | ', `4 | ${d} | `), sums);
  expect(left('6')).toEqual(['line-left-out All+b explains 5 mends 5']);
  expect(left('9')).toEqual(['line-left-out All+b explains 4 mends 4']);
  expect(left('9', '8')).toEqual([]);
});

test('a place that holds speaks against it, unless few do', () => {
  const text = `
Name | A | B | C | D | E | F
All  | 2 | 3 | 4 | 5 | 6 | 7
a    | 2 | 3 | 4 | 5 | 6 | 7
b    | 10 | 11 | 12 | 13 | 14 | 0`;
  const sums: BoardSums = { down: [[0, [1, 2]]] };
  expect(causes(text, sums)).toEqual(['line-left-out All+b explains 5 mends 5']);
  const holding = text.replace('6 | 7\na', '6 | 9\na').replace('14 | 0', '14 | 2');
  expect(causes(holding, sums)).toEqual(['line-left-out All+b explains 5 mends 5']);
  const more = holding.replace('5 | 6 | 9\na', '5 | 20 | 9\na');
  expect(causes(more, sums)).toEqual([]);
});

test('a row called alike with the same figures stands twice; one called otherwise does not', () => {
  const total = '184 | 43 | 61 | 80';
  expect(causes(TABLE(total, '\nA    | 60 | 10 | 20 | 30'), { down: [[0, [1, 2, 3, 4]]] })).toEqual([
    'line-twice All+a+A explains 4 mends 4',
  ]);
  expect(causes(TABLE(total, '\nx    | 60 | 10 | 20 | 30'), { down: [[0, [1, 2, 3, 4]]] })).toEqual([
    'line-left-out All+a explains 4 mends 4',
  ]);
});

test('a row beside the parts that the total holds too is a subtotal', () => {
  const text = `
Name | A | B | C
All  | 37 | 49 | 61
Sub  | 10 | 13 | 16
a    | 4 | 6 | 7
b    | 6 | 7 | 9
c    | 17 | 23 | 29`;
  expect(causes(text, { down: [[0, [2, 3, 4]]] })).toEqual(['subtotal-counted All+Sub explains 3 mends 3']);
});

test('a total column that leaves out a column; what is missing across is no row', () => {
  const text = `
Name | T | A | B
a    | 4 | 1 | 3
b    | 5 | 2 | 3.5
c    | 6 | 3 | 3.2
d    | 7 | 4 | 3.1`;
  const across: BoardSums = { across: [[0, [1, 2]]] };
  expect(causes(text, across)).toEqual([]);
  const left = text.replace(/\| (\d) \| (\d) \|/g, '| $2 | $2 |');
  expect(causes(left, across)).toEqual(['line-left-out T+B explains 4 mends 4']);
});

test('one unit of other appendices that is not in the table is named, and two sums are enough then', () => {
  const sums: BoardSums = { down: [[0, [1, 2]]], across: [[0, [1, 2]]] };
  const lacking = 'Name | T | A | B\nAll | 9 | 4 | 5\na | 2 | 1 | 1\nb | 3 | 3 | 0'.replace(
    '9 | 4 | 5',
    '9 | 6 | 3',
  );
  expect(causes(lacking, sums, ['Kbang'])).toEqual(['line-missing All explains 3 mends 3 weak']);
  expect(causes(lacking, sums, ['Kbang', 'Ia Pa'])).toEqual(['line-missing All explains 3 mends 3 weak']);
  const only = 'Name | T | A | B\nAll | 9 | 8 | 1\na | 2 | 1 | 1\nb | 3 | 3 | 0';
  expect(causes(only, sums, ['Kbang'])).toEqual(['line-missing All explains 2 mends 2 weak']);
  expect(causes(only, sums)).toEqual([]);
});

test('what a missing row would hold, with its name where only one can be meant', () => {
  const lacking = 'Name | T | A | B\nAll | 9 | 6 | 3\na | 2 | 1 | 1\nb | 3 | 3 | 0';
  const board = boardOf(lacking, { down: [[0, [1, 2]]], across: [[0, [1, 2]]] });
  const cause = (missing: readonly string[]) => totalLineCauses(board, missing)[0]?.cause;
  expect(cause(['Kbang'])).toMatchObject({
    name: 'Kbang',
    figures: [{ digits: 4n }, { digits: 2n }, { digits: 2n }],
  });
  expect(cause(['Kbang', 'Ia Pa'])).not.toHaveProperty('name');
});

test('a gap is a row’s figure within the room and a fiftieth of it', () => {
  const text = (b: string): string => `
Name | A | B | C
All  | 100 | 100 | 100
a    | 100 | 100 | 100
b    | ${b}`;
  const sums = (room: number): BoardSums => ({ down: [[0, [1, 2]]], room });
  expect(causes(text('50 | 50 | 50'), sums(2))).toEqual(['line-left-out All+b explains 3 mends 3']);
  const off = (total: number) =>
    text('50 | 50 | 50').replaceAll('100 |', `${total} |`).replace(/All.*/, `All | 100 | 100 | 100`);
  expect(causes(off(101), sums(2))).toEqual(['line-left-out All+b explains 3 mends 3']);
  expect(causes(off(102), sums(2))).toEqual([]);
  expect(causes(off(101), sums(0.5))).toEqual([]);
});
