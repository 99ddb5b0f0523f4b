import { startOf } from '../../../src/engine/diagnosis/feasibility';
import { ZeroSumGroups } from '../../../src/engine/diagnosis/zero-sum-groups';
import { blockSystem } from './block';

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
