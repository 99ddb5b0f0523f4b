import { shiftedColumns, shiftedRows } from '../../../../src/engine/diagnosis/causes/shifts';
import { boardOf, told, type BoardSums } from './board-of';

/** Two items a year and their total: `T = N + K`, `U = M + L`; the first row adds up the others. */
const ROWS = [
  [0, 0, 0, 0, 0, 0],
  [11, 4, 7, 90, 31, 59],
  [23, 9, 14, 70, 23, 47],
  [38, 21, 17, 55, 12, 43],
  [50, 29, 21, 81, 64, 17],
  [74, 33, 41, 29, 18, 11],
  [91, 50, 41, 63, 37, 26],
  [80, 61, 19, 42, 28, 14],
  [66, 12, 54, 99, 45, 54],
];
const LAST = ROWS.length - 1;
const ACROSS: BoardSums['across'] = [
  [0, [1, 2]],
  [3, [4, 5]],
];
const DOWN: BoardSums['down'] = [[0, ROWS.map((_, row) => row).slice(1)]];

function grid(change: (rows: number[][]) => void = () => undefined): string {
  const rows = ROWS.map((row) => [...row]);
  rows[0] = (rows[0] ?? []).map((_, col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
  change(rows);
  const lines = rows.map((row, at) => [at === 0 ? 'All' : `r${at}`, ...row].join(' | '));
  return ['Name | T 1 | N 1 | K 1 | U 2 | M 2 | L 2', ...lines].join('\n');
}
const put = (rows: number[][], row: number, col: number, value: number): void => {
  (rows[row] ?? [])[col] = value;
};
/** A column whose figures from one row to another come from so many rows above (below where negative). */
const moved = (col: number, by: number, from = 1, to = LAST) =>
  grid((rows) => {
    const own = rows.map((row) => row[col] ?? 0);
    for (let row = from; row <= to; row++) {
      const source = row - by;
      if (source >= 1 && source <= LAST) put(rows, row, col, own[source] ?? 0);
    }
  });

const columns = (text: string, sums: BoardSums = { across: ACROSS, down: DOWN }): string[] => {
  const board = boardOf(text, sums);
  return shiftedColumns(board).map((each) => told(board, each));
};
const rows = (text: string, sums: BoardSums = { across: ACROSS, down: DOWN }): string[] => {
  const board = boardOf(text, sums);
  return shiftedRows(board).map((each) => told(board, each));
};

const shiftedBy = (row: number, cells: (own: readonly number[]) => readonly number[]): string =>
  grid((all) => {
    all[row] = [...cells(all[row] ?? [])];
  });

test.each<[number, string[]]>([
  [1, ['shifted by 1 N 1 3,2=9 4,2=21 5,2=29 6,2=33 7,2=50 8,2=61 9,2=12 mends 8']],
  // what a paste by two rows wrote over is two figures, of which nobody knows which is which
  [2, ['shifted by 2 N 1 4,2=21 5,2=29 6,2=33 7,2=50 mends 4']],
  [-1, ['shifted by -1 N 1 3,2=9 4,2=21 5,2=29 6,2=33 7,2=50 8,2=61 2,2=4 mends 8']],
  [-2, ['shifted by -2 N 1 4,2=21 5,2=29 6,2=33 7,2=50 mends 4']],
])('a column pasted %i rows lower', (by, expected) => {
  expect(columns(moved(1, by))).toEqual(expected);
});

test('a part of a column, and a column of totals before its parts', () => {
  expect(columns(moved(2, -1, 2))).toContain('shifted by -1 K 1 4,3=17 5,3=21 7,3=41 8,3=19 3,3=14 mends 6');
  expect(columns(moved(0, 1))[0]).toBe(
    'shifted by 1 T 1 3,1=23 4,1=38 5,1=50 6,1=74 7,1=91 8,1=80 9,1=66 mends 8',
  );
});

test('neighbouring columns together, where each alone explains nothing', () => {
  const text = grid((all) => {
    const held = all.map((row) => [...row]);
    for (let row = 2; row <= LAST; row++)
      for (const col of [2, 3]) put(all, row, col, held[row - 1]?.[col] ?? 0);
  });
  expect(columns(text)[0]).toBe(
    'shifted by 1 K 1+U 2 3,3=14 3,4=70 4,3=17 4,4=55 5,3=21 5,4=81 6,3=41 6,4=29 7,4=63 8,3=19 8,4=42 mends 11',
  );
});

test('one more mistake in a row ends a short stretch; the longer one is taken', () => {
  const text = moved(1, 1)
    .split('\n')
    .map((line) => (line.startsWith('r3 ') ? line.replace('| 12 |', '| 1000 |') : line))
    .join('\n');
  expect(columns(text)).toEqual(['shifted by 1 N 1 5,2=29 6,2=33 7,2=50 8,2=61 9,2=12 mends 5']);
});

test('what holds, and what fails in too few rows, is no shift', () => {
  expect(columns(grid())).toEqual([]);
  expect(rows(grid())).toEqual([]);
  expect(columns(moved(1, 1, 2, 3))).toEqual([]);
});

const first = (own: readonly number[]): number => own[0] ?? 0;

test.each<[string, (own: readonly number[]) => readonly number[], string[]]>([
  [
    'a column to the right',
    (own) => [5, ...own.slice(0, 5)],
    ['shifted by 1 r3 4,1=38 4,2=21 4,3=17 4,4=55 4,5=12 4,6=43 mends 6'],
  ],
  [
    'two columns to the right',
    (own) => [1, 2, ...own.slice(0, 4)],
    ['shifted by 2 r3 4,1=38 4,2=21 4,3=17 4,4=55 4,5=12 4,6=43 mends 6'],
  ],
  [
    'a column to the left',
    (own) => [...own.slice(1), 5],
    ['shifted by -1 r3 4,1=38 4,2=21 4,3=17 4,4=55 4,5=12 4,6=43 mends 6'],
  ],
  ['nowhere, but twice as much', (own) => own.map((value) => value * 2), []],
])('a row shifted %s, where only the totals of its columns say so', (_, cells, expected) => {
  expect(rows(shiftedBy(3, cells), { down: DOWN })).toEqual(expected);
});

test('a row shifted from its second column on, as its own sums and those of its columns say', () => {
  expect(rows(shiftedBy(3, (own) => [first(own), ...own.slice(0, 5)]))).toEqual([
    'shifted by 1 r3 4,2=21 4,3=17 4,4=55 4,5=12 4,6=43 mends 7',
  ]);
});

/** Four years of a total and its two parts; no row adds up the others. */
const YEARS: BoardSums = { across: [0, 3, 6, 9].map((total) => [total, [total + 1, total + 2]]) };
const wide = (cells: (own: readonly number[]) => readonly number[]): string => {
  const own = [0, 1, 2, 3].flatMap((year) => {
    const [n, k] = [13 + 29 * year, 38 + 7 * year];
    return [n + k, n, k];
  });
  const heads = [1, 2, 3, 4].flatMap((year) => [`T ${year}`, `N ${year}`, `K ${year}`]);
  const lines = [own, cells(own), own.map((value) => value * 3)];
  return [['Name', ...heads], ...lines.map((line, at) => [`r${at}`, ...line])]
    .map((line) => line.join(' | '))
    .join('\n');
};

test.each<[string, (own: readonly number[]) => readonly number[], string[]]>([
  [
    'right, from its second on',
    (own) => [first(own), 5, ...own.slice(1, 11)],
    ['shifted by 1 r1 2,2=13 2,3=38 2,4=87 2,5=42 2,6=45 2,7=123 2,8=71 2,9=52 2,10=159 2,11=100 mends 3'],
  ],
  [
    'right, by two: its last two are lost. By one to the left the blocks of three would hold as well',
    (own) => [1, 2, ...own.slice(0, 10)],
    [
      'shifted by -1 r1 2,12=52 2,11=71 2,10=123 2,9=45 2,8=42 2,7=87 2,6=38 2,5=13 2,4=51 2,3=2 2,2=1 mends 3',
      'shifted by 2 r1 2,1=51 2,2=13 2,3=38 2,4=87 2,5=42 2,6=45 2,7=123 2,8=71 2,9=52 2,10=159 mends 3',
    ],
  ],
  [
    'left: its first is lost. By two to the right the blocks of three would hold as well',
    (own) => [...own.slice(1), 5],
    [
      'shifted by -1 r1 2,12=59 2,11=100 2,10=159 2,9=52 2,8=71 2,7=123 2,6=45 2,5=42 2,4=87 2,3=38 2,2=13 mends 3',
      'shifted by 2 r1 2,1=87 2,2=42 2,3=45 2,4=123 2,5=71 2,6=52 2,7=159 2,8=100 2,9=59 2,10=5 mends 3',
    ],
  ],
  [
    'right, from its second year on: two sums are too few',
    (own) => [...own.slice(0, 3), 5, ...own.slice(3, 11)],
    [],
  ],
  ['left, up to its third year', (own) => [...own.slice(1, 9), 5, ...own.slice(9)], []],
  ['nowhere', (own) => own, []],
])('a row shifted %s, where only its own sums say so', (_, cells, expected) => {
  expect(rows(wide(cells), YEARS).sort()).toEqual([...expected].sort());
});

test.each<[string, (own: readonly number[]) => readonly number[], string[]]>([
  [
    'right, by two from its second on',
    (own) => [first(own), 1, 2, ...own.slice(1, 4)],
    ['shifted by 2 r3 4,2=21 4,3=17 4,4=55 4,5=12 4,6=43 mends 5'],
  ],
  [
    'left, up to its fifth',
    (own) => [...own.slice(1, 5), 5, ...own.slice(5)],
    ['shifted by -1 r3 4,1=38 4,2=21 4,3=17 4,4=55 4,5=12 mends 5'],
  ],
  [
    'left, by two up to its fifth',
    (own) => [...own.slice(2, 5), 5, 6, ...own.slice(5)],
    ['shifted by -2 r3 4,1=38 4,2=21 4,3=17 4,4=55 4,5=12 mends 5'],
  ],
  [
    'right, from its fourth on: two figures are too few',
    (own) => [...own.slice(0, 3), 5, ...own.slice(3, 5)],
    [],
  ],
])('a row shifted %s, where only the totals of its columns say so', (_, cells, expected) => {
  expect(rows(shiftedBy(3, cells), { down: DOWN })).toEqual(expected);
});
