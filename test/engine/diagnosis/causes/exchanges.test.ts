import { exchangedColumns, exchangedRows } from '../../../../src/engine/diagnosis/causes/exchanges';
import { boardOf, told, type BoardSums } from './board-of';

const ACROSS: BoardSums['across'] = [
  [0, [1, 2]],
  [3, [4, 5]],
];
const RIGHT: readonly (readonly number[])[] = [
  [11, 4, 7, 90, 31, 59],
  [23, 9, 14, 70, 23, 47],
  [38, 21, 17, 55, 12, 43],
  [50, 29, 21, 81, 64, 17],
  [74, 33, 41, 29, 18, 11],
];
const text = (rows: readonly (readonly number[])[]): string =>
  ['Name | T 1 | N 1 | K 1 | T 2 | N 2 | K 2', ...rows.map((row, at) => [`r${at}`, ...row].join(' | '))].join(
    '\n',
  );
const columns = (rows: readonly (readonly number[])[]): string[] => {
  const board = boardOf(text(rows), { across: ACROSS });
  return exchangedColumns(board).map((each) => told(board, each));
};
/** Columns that hold each other's figures in some rows. */
const exchanged = (pairs: readonly (readonly [number, number])[], rows = [0, 1, 2, 3, 4]): number[][] =>
  RIGHT.map((row, at) => {
    const own = [...row];
    if (rows.includes(at)) for (const [a, b] of pairs) [own[a], own[b]] = [row[b] ?? 0, row[a] ?? 0];
    return own;
  });

test.each<[string, readonly (readonly number[])[], string[]]>([
  ['none', RIGHT, []],
  [
    'a total and its part',
    exchanged([[0, 1]]),
    ['exchanged T 1+N 1 1,1=11 1,2=4 2,1=23 2,2=9 3,1=38 3,2=21 4,1=50 4,2=29 5,1=74 5,2=33 mends 5'],
  ],
  [
    'them in three rows of five',
    exchanged([[0, 1]], [1, 2, 4]),
    ['exchanged T 1+N 1 2,1=23 2,2=9 3,1=38 3,2=21 5,1=74 5,2=33 mends 3'],
  ],
  ['them in two rows, which are single mistakes', exchanged([[0, 1]], [1, 2]), []],
  [
    'one item of two years, of which the first columns are taken',
    exchanged([[1, 4]]),
    ['exchanged N 1+N 2 1,2=4 1,5=31 2,2=9 2,5=23 3,2=21 3,5=12 4,2=29 4,5=64 5,2=33 5,5=18 mends 10'],
  ],
  [
    'two items in both years',
    exchanged([
      [0, 1],
      [3, 4],
    ]),
    [
      'exchanged T 1+T 2+N 1+N 2 1,1=11 1,2=4 1,4=90 1,5=31 2,1=23 2,2=9 2,4=70 2,5=23 3,1=38 3,2=21 3,4=55 3,5=12 4,1=50 4,2=29 4,4=81 4,5=64 5,1=74 5,2=33 5,4=29 5,5=18 mends 10',
    ],
  ],
  [
    'a total and its part, and one more mistake in the first row',
    exchanged([[0, 1]]).map((row, at) => (at === 0 ? row.with(5, 1) : row)),
    ['exchanged T 1+N 1 2,1=23 2,2=9 3,1=38 3,2=21 4,1=50 4,2=29 5,1=74 5,2=33 mends 4'],
  ],
])('columns exchanged: %s', (_, held, expected) => {
  expect(columns(held)).toEqual(expected);
});

test('a row between that is the same either way changes nothing; one that may be exchanged is exchanged too', () => {
  const held = exchanged([[1, 2]], [0, 1, 3, 4]);
  expect(columns(held)).toEqual([]);
  const alike = exchanged([[0, 1]]).map((row, at) => (at === 2 ? [9, 9, 0, 55, 12, 43] : row));
  expect(columns(alike)).toEqual([
    'exchanged T 1+N 1 1,1=11 1,2=4 2,1=23 2,2=9 4,1=50 4,2=29 5,1=74 5,2=33 mends 4',
  ]);
});

const GROUPS = `
Name | A | B | C
All  | %A
a    | 3 | 5 | 8
b    | 10 | 20 | 30
Other| 71 | 82 | 93
c    | 31 | 42 | 53
d    | 40 | 40 | 40`;
const rows = (
  drawn: string,
  down: BoardSums['down'] = [
    [0, [1, 2]],
    [3, [4, 5]],
  ],
): string[] => {
  const board = boardOf(drawn, { down: down ?? [] });
  return exchangedRows(board).map((each) => told(board, each));
};
const TOTAL = '13 | 25 | 38';
const SWAPPED = GROUPS.replace('%A', TOTAL)
  .replace('b    | 10 | 20 | 30', 'b    | 31 | 42 | 53')
  .replace('c    | 31 | 42 | 53\nd', 'c    | 10 | 20 | 30\nd');

test.each<[string, string, string[]]>([
  ['none', GROUPS.replace('%A', TOTAL), []],
  ['one under each total', SWAPPED, ['exchanged b+c 3,1=10 5,1=31 3,2=20 5,2=42 3,3=30 5,3=53 mends 6']],
  ['where one of three columns holds', SWAPPED.replace(TOTAL, '34 | 25 | 38'), []],
])('rows exchanged: %s', (_, drawn, expected) => {
  expect(rows(drawn)).toEqual(expected);
});
