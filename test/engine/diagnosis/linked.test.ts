import { startOf } from '../../../src/engine/diagnosis/feasibility';
import { linked } from '../../../src/engine/diagnosis/linked';
import { R0, R1, rational } from '../../../src/engine/rational';
import type { Figure } from '../../../src/engine/reading/table';

/** Figures of 1 each, and sums of them: those that must come to nothing fail. */
function groups(
  cells: number,
  sums: readonly (readonly number[])[],
  set: readonly number[],
  holding: number,
) {
  const many = 1 + Math.max(...sums.flat());
  const start = startOf({
    figures: Array.from({ length: many }, (_, at) => ({
      id: String(at),
      value: R1,
      low: R1,
      high: R1,
      weight: R1,
    })),
    constraints: sums.map((of, at) => {
      const value = at < holding ? rational(of.length) : R0;
      return { terms: of.map((figure) => ({ figure, coefficient: R1 })), low: value, high: value };
    }),
  });
  const figure: Figure = { ref: { file: 'a', sheet: 'S', row: 0, col: 0 }, state: 'number', scale: 0 };
  return linked({ start, cells: Array.from({ length: cells }, () => figure) }, set);
}

test.each<[string, number, number[][], number[], number[][], number?]>([
  [
    'apart',
    4,
    [
      [0, 1],
      [2, 3],
    ],
    [0, 2],
    [[0], [2]],
  ],
  [
    'of one sum',
    4,
    [
      [0, 1],
      [2, 3],
    ],
    [1, 0],
    [[0, 1]],
  ],
  [
    'linked by a third',
    4,
    [
      [0, 1],
      [1, 2],
    ],
    [0, 2, 1],
    [[0, 1, 2]],
  ],
  [
    'in no sum',
    4,
    [
      [0, 1],
      [2, 3],
    ],
    [3],
    [[3]],
  ],
  [
    'left to disagree',
    2,
    [
      [0, 2],
      [1, 3],
    ],
    [0, 2, 3],
    [[0, 2]],
  ],
  [
    'four of one sum',
    8,
    [
      [0, 1, 2, 3],
      [0, 4],
      [1, 5],
      [2, 6],
      [3, 7],
    ],
    [0, 1, 2, 3],
    [[0, 1, 2, 3]],
  ],
  [
    'five: each that a sum of its own shows alone, the rest together',
    9,
    [
      [0, 1, 2, 3, 4],
      [0, 5],
      [1, 6],
      [2, 7],
    ],
    [4, 3, 2, 1, 0],
    [[0], [1], [2], [3, 4]],
  ],
  [
    'all five by sums of their own',
    10,
    [
      [0, 1, 2, 3, 4],
      [0, 5],
      [1, 6],
      [2, 7],
      [3, 8],
      [4, 9],
    ],
    [0, 1, 2, 3, 4],
    [[0], [1], [2], [3], [4]],
  ],
  [
    'sums that hold show nothing',
    9,
    [
      [0, 5],
      [1, 6],
      [0, 1, 2, 3, 4],
    ],
    [0, 1, 2, 3, 4],
    [[0, 1, 2, 3, 4]],
    2,
  ],
])('%s', (_, cells, sums, set, expected, holding = 0) => {
  expect(groups(cells, sums, set, holding).sort(([a = 0], [b = 0]) => a - b)).toEqual(expected);
});
