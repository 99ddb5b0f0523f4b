import { startOf } from '../../../src/engine/diagnosis/feasibility';
import { peel } from '../../../src/engine/diagnosis/peel';
import type { SystemConstraint } from '../../../src/engine/diagnosis/system';
import { OutOfWork, Work } from '../../../src/engine/diagnosis/work';
import { R1, rational, toFloat } from '../../../src/engine/rational';

interface Sum {
  readonly of: readonly number[];
  readonly factors?: readonly number[];
  /** What it must come to; nothing: no bound on that side. */
  readonly low?: number;
  readonly high?: number;
  readonly aside?: true;
}

/** These figures come to this. */
const to = (value: number, ...of: number[]): Sum => ({ of, low: value, high: value });

function startFrom(values: readonly number[], sums: readonly Sum[]) {
  const constraints = sums.map(({ of, factors = [], low, high, aside }): SystemConstraint => ({
    terms: of.map((figure, at) => ({ figure, coefficient: rational(factors[at] ?? 1) })),
    low: low === undefined ? undefined : rational(low),
    high: high === undefined ? undefined : rational(high),
    ...(aside ? { aside } : {}),
  }));
  const figures = values.map((given, at) => {
    const value = rational(given);
    return { id: String(at), value, low: value, high: value, weight: R1 };
  });
  return startOf({ figures, constraints });
}

test.each<[string, readonly number[], readonly Sum[], number[], number[], number[], number]>([
  ['nothing fails', [1, 2], [to(3, 0, 1)], [], [], [3], 0],
  ['one sum alone may be mended by any of its figures', [1, 2], [to(4, 0, 1)], [], [0], [3], 1],
  ['two sums that ask for the same', [1, 2, 3], [to(8, 0, 1), to(9, 0, 2)], [0], [], [8, 9], 1],
  ['two that ask for other changes', [1, 2, 3], [to(8, 0, 1), to(10, 0, 2)], [], [0, 1], [3, 4], 1],
  [
    'the figure of a sum that holds is left alone',
    [1, 2, 3, 4],
    [to(8, 0, 1), to(9, 0, 2), to(5, 0, 3)],
    [],
    [0, 1],
    [3, 4, 5],
    1,
  ],
  [
    'two mistakes, the one with more sums first; what ties them is right then',
    [1, 2, 3, 4, 5],
    [to(8, 0, 1), to(9, 0, 2), to(10, 0, 3), to(12, 4, 1), to(13, 4, 2), to(16, 0, 4)],
    [0, 4],
    [],
    [8, 9, 10, 12, 13, 16],
    2,
  ],
  [
    'what no figure mends stays open',
    [1, 2, 3],
    [to(8, 0, 1), to(9, 0, 2), to(6, 1, 2)],
    [0],
    [2],
    [8, 9, 5],
    1,
  ],
  [
    'bounds instead of a value: halfway between them',
    [1, 2, 3],
    [
      { of: [0, 1], low: 7, high: 9 },
      { of: [0, 2], low: 8, high: 10 },
    ],
    [0],
    [],
    [8, 9],
    1,
  ],
  [
    'a bound on one side alone',
    [1, 2, 3],
    [
      { of: [0, 1], low: 8 },
      { of: [0, 2], low: 9 },
    ],
    [0],
    [],
    [8, 9],
    1,
  ],
  [
    'what is taken off',
    [10, 1, 2],
    [
      { of: [0, 1], factors: [-1, 1], low: -4, high: -4 },
      { of: [0, 2], factors: [-1, 1], low: -3, high: -3 },
    ],
    [0],
    [],
    [-4, -3],
    1,
  ],
  [
    'what is taken off, with bounds that only one change meets',
    [10, 1, 2],
    [
      { of: [0, 1], factors: [-1, 1], low: -6, high: -4 },
      { of: [0, 2], factors: [-1, 1], high: -3, low: -3 },
    ],
    [0],
    [],
    [-4, -3],
    1,
  ],
  [
    'as many sums for one change as for another: the first',
    [1, 2, 3, 4, 5],
    [to(8, 0, 1), to(9, 0, 2), to(12, 0, 3), to(13, 0, 4)],
    [0],
    [2, 3],
    [8, 9, 10, 11],
    1,
  ],
  [
    'of sums that share figures the short ones count first',
    [1, 1, 1, 1, 1],
    [to(9, 0, 1, 2), to(9, 0, 3), to(5, 1, 4)],
    [],
    [0, 1, 2],
    [3, 2, 2],
    2,
  ],
  [
    'appendices that may disagree are no evidence',
    [1, 2, 3],
    [to(8, 0, 1), { ...to(9, 0, 2), aside: true }],
    [],
    [0],
    [3, 4],
    1,
  ],
  [
    'nor do they protect a figure, or open when it changes',
    [1, 2, 3, 4],
    [to(8, 0, 1), to(9, 0, 2), { ...to(5, 0, 3), aside: true }],
    [0],
    [],
    [8, 9, 10],
    1,
  ],
])('%s', (_, values, sums, figures, left, come, atLeast) => {
  const peeled = peel(startFrom(values, sums));
  expect(peeled.figures).toEqual(figures);
  expect(peeled.left).toEqual(left);
  expect(peeled.sums.map(toFloat)).toEqual(come);
  expect(peeled.atLeast).toBe(atLeast);
});

test('of two figures with as many sums that agree the one with fewer that do not, else the first', () => {
  // 0 stands in three failing sums of which two agree, 1 in two that agree
  const first = [to(9, 0, 2), to(9, 0, 3), to(30, 0, 4), to(9, 1, 5), to(9, 1, 6)];
  const ones = [1, 1, 1, 1, 1, 1, 1];
  expect(peel(startFrom(ones, first)).figures).toEqual([1, 0]);
  expect(peel(startFrom(ones, [...first.slice(3), ...first.slice(0, 3)])).figures).toEqual([1, 0]);
  expect(peel(startFrom(ones, [...first.slice(0, 2), ...first.slice(3)])).figures).toEqual([0, 1]);
});

test('it costs work', () => {
  const start = startFrom([1, 2, 3], [to(8, 0, 1), to(9, 0, 2)]);
  expect(() => peel({ ...start, work: new Work(3) })).toThrow(OutOfWork);
});
