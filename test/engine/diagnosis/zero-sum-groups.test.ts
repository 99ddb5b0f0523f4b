import { startOf } from '../../../src/engine/diagnosis/feasibility';
import { ZeroSumGroups } from '../../../src/engine/diagnosis/zero-sum-groups';
import { blockSystem, withTotals } from './block';

/** A block of 3 × 3 figures with totals that adds up, with some figures made wrong: `[row, column, by]`. */
function groups(...wrong: readonly (readonly [number, number, number])[]): ZeroSumGroups {
  const table = [
    [1, 2, 3, 6],
    [4, 5, 6, 15],
    [7, 8, 9, 24],
    [12, 15, 18, 45],
  ];
  for (const [row, column, by] of wrong) {
    const line = table[row];
    if (line) line[column] = (line[column] ?? 0) + by;
  }
  return ZeroSumGroups.of(startOf(blockSystem(table)));
}

const cell = (row: number, column: number): number => row * 4 + column;

test('the block is every row and every column', () => {
  expect(new Set(groups().figures()).size).toBe(16);
});

test.each<[string, (readonly [number, number, number])[], number[], number]>([
  ['nothing wrong', [], [], 0],
  ['one figure: its row and its column cancel', [[0, 0, 5]], [], 1],
  ['one figure, once it is free', [[0, 0, 5]], [cell(0, 0)], 0],
  ['another figure of its row is no help: the columns are off', [[0, 0, 5]], [cell(0, 1)], 1],
  [
    'two apart',
    [
      [0, 0, 5],
      [1, 1, 7],
    ],
    [],
    2,
  ],
  [
    'two apart, one free',
    [
      [0, 0, 5],
      [1, 1, 7],
    ],
    [cell(1, 1)],
    1,
  ],
  [
    'two in a row: three sums fail, all in one group',
    [
      [0, 0, 5],
      [0, 1, 7],
    ],
    [],
    2,
  ],
  [
    'two in a row that cancel there: two columns fail',
    [
      [0, 0, 5],
      [0, 1, -5],
    ],
    [],
    1,
  ],
  [
    'three apart',
    [
      [0, 0, 5],
      [1, 1, 7],
      [2, 2, 11],
    ],
    [],
    3,
  ],
  ['a total', [[0, 3, 5]], [], 1],
  ['the total of all', [[3, 3, 5]], [], 1],
])('%s', (_, wrong, free, least) => {
  expect(groups(...wrong).changes(free)).toBe(least);
});

/** So many rows of a block, each with so many figures made wrong, no two in one column. */
function rowsOfWrong(rows: number, each: number): ZeroSumGroups {
  const width = rows * each;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, col) => 100 + row * 7 + col),
  );
  const table = withTotals(cells);
  for (let at = 0; at < width; at++) {
    const line = table[Math.floor(at / each)];
    // no few of these cancel
    if (line) line[at] = (line[at] ?? 0) + Math.floor(Math.abs(Math.sin(at + 1)) * 1e7) + 1;
  }
  return ZeroSumGroups.of(startOf(blockSystem(table)));
}

test.each([
  [7, 1],
  [8, 1],
  [4, 2],
  [5, 2],
  [6, 2],
  [3, 3],
  [4, 3],
  [5, 3],
  [9, 3],
])('%i rows with %i wrong figures each, however many sums fail by them', (rows, each) => {
  expect(rowsOfWrong(rows, each).changes([])).toBe(rows * each);
});

test('where groups are too large to be tried, what is left is the least that can be', () => {
  // five sums in a group, and beyond eighty gaps only pairs are tried: threes are the least of what is left
  expect(rowsOfWrong(21, 4).changes([])).toBe((21 * 5 * 2) / 3);
  // beyond thirty threes are tried, so fours are the least
  expect(rowsOfWrong(7, 4).changes([])).toBe(35 - 8);
});
