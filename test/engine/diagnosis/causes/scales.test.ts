import { scaledColumns, scaledRows } from '../../../../src/engine/diagnosis/causes/scales';
import { boardOf, told, type BoardSums } from './board-of';

const ACROSS: BoardSums['across'] = [
  [0, [1, 2, 3]],
  [4, [5, 6, 7]],
];
const RIGHT: readonly (readonly number[])[] = [
  [18, 4, 7, 7, 95, 31, 59, 5],
  [25, 9, 14, 2, 73, 23, 47, 3],
  [44, 21, 17, 6, 56, 12, 43, 1],
  [58, 29, 21, 8, 85, 64, 17, 4],
];
const text = (rows: readonly (readonly number[])[]): string =>
  [
    'Name | T 1 | N 1 | K 1 | D 1 | T 2 | N 2 | K 2 | D 2',
    ...rows.map((row, at) => [`r${at}`, ...row].join(' | ')),
  ].join('\n');
const scaled = (cols: readonly number[], factor: number, only = [0, 1, 2, 3]): number[][] =>
  RIGHT.map((row, at) =>
    row.map((value, col) => (cols.includes(col) && only.includes(at) ? value * factor : value)),
  );
const columns = (rows: readonly (readonly number[])[]): string[] => {
  const board = boardOf(text(rows), { across: ACROSS });
  return scaledColumns(board).map((each) => told(board, each));
};

test.each<[string, readonly (readonly number[])[], string[]]>([
  ['none', RIGHT, []],
  ['a part in thousands', scaled([1], 1000), ['scaled 10^3 N 1 1,2=4 2,2=9 3,2=21 4,2=29 mends 4']],
  // in the second row 9 of 25 is lost either way
  ['a part in thousandths', scaled([2], 0.001), ['scaled 10^-3 K 1 1,3=7 2,3=14 3,3=17 4,3=21 mends 4']],
  ['a part in millions', scaled([1], 1e6), ['scaled 10^6 N 1 1,2=4 2,2=9 3,2=21 4,2=29 mends 4']],
  ['a part in millionths', scaled([1], 1e-6), ['scaled 10^-6 N 1 1,2=4 2,2=9 3,2=21 4,2=29 mends 4']],
  ['a part in hundreds, which is no measure', scaled([1], 100), []],
  ['a part in two rows, which are single mistakes', scaled([1], 1000, [0, 2]), []],
  ['a part in three rows', scaled([1], 1000, [0, 2, 3]), ['scaled 10^3 N 1 1,2=4 3,2=21 4,2=29 mends 3']],
  [
    'two columns',
    scaled([1, 6], 1000),
    ['scaled 10^3 N 1+K 2 1,2=4 1,7=59 2,2=9 2,7=47 3,2=21 3,7=43 4,2=29 4,7=17 mends 8'],
  ],
  [
    'all parts of a year: its total alone is otherwise',
    scaled([1, 2, 3], 1000),
    ['scaled 10^-3 T 1 1,1=18000 2,1=25000 3,1=44000 4,1=58000 mends 4'],
  ],
  ['three columns of two years, which nothing holds together', scaled([1, 2, 6], 1000), []],
])('columns in another measure: %s', (_, held, expected) => {
  expect(columns(held)).toEqual(expected);
});

test('an item in all of three years is one set of columns', () => {
  const drawn = [
    'Name | T 1 | N 1 | K 1 | T 2 | N 2 | K 2 | T 3 | N 3 | K 3',
    'a | 5 | 3000 | 2 | 9 | 4000 | 5 | 11 | 5000 | 6',
    'b | 7 | 1000 | 6 | 8 | 3000 | 5 | 12 | 4000 | 8',
    'c | 6 | 2000 | 4 | 9 | 7000 | 2 | 15 | 9000 | 6',
  ].join('\n');
  const board = boardOf(drawn, {
    across: [
      [0, [1, 2]],
      [3, [4, 5]],
      [6, [7, 8]],
    ],
  });
  expect(scaledColumns(board).map((each) => told(board, each))).toEqual([
    'scaled 10^3 N 1+N 2+N 3 1,2=3 1,5=4 1,8=5 2,2=1 2,5=3 2,8=4 3,2=2 3,5=7 3,8=9 mends 9',
  ]);
});

const DOWN = `
Name | A | B | C
All  | 172 | 205 | 238
a    | 30 | 50 | 80
b    | 101 | 102 | 103
c    | 41 | 53 | 55`;
const rows = (drawn: string): string[] => {
  const board = boardOf(drawn, { down: [[0, [1, 2, 3]]] });
  return scaledRows(board).map((each) => told(board, each));
};
const times = (names: string, factor: number): string =>
  DOWN.split('\n')
    .map((line) =>
      names.includes(line[0] ?? '-') && line !== ''
        ? line
            .split(' | ')
            .map((cell, at) => (at === 0 ? cell : String(Number(cell) * factor)))
            .join(' | ')
        : line,
    )
    .join('\n');
test.each<[string, string, string[]]>([
  ['none', DOWN, []],
  ['a row in thousands', times('b', 1000), ['scaled 10^3 b 3,1=101 3,2=102 3,3=103 mends 3']],
  ['a row in millions', times('b', 1e6), ['scaled 10^6 b 3,1=101 3,2=102 3,3=103 mends 3']],
  ['a row in millionths', times('b', 1e-6), ['scaled 10^-6 b 3,1=101 3,2=102 3,3=103 mends 3']],
  ['a row in hundreds', times('b', 100), []],
  [
    'two rows in thousands, the largest first',
    times('ab', 1000),
    ['scaled 10^3 b+a 3,1=101 3,2=102 3,3=103 2,1=30 2,2=50 2,3=80 mends 3'],
  ],
  [
    'two rows in thousandths, the smallest first',
    times('ac', 0.001),
    ['scaled 10^-3 a+c 2,1=30 2,2=50 2,3=80 4,1=41 4,2=53 4,3=55 mends 3'],
  ],
  ['a row in two columns of three', times('b', 1000).replace('103000', '103'), []],
])('rows in another measure: %s', (_, drawn, expected) => {
  expect(rows(drawn)).toEqual(expected);
});
