import type { MilpSolver } from '../../../src/engine/diagnosis/milp';
import { sortedSets, tableSets } from '../../../src/engine/diagnosis/table-sets';
import { tableSystem } from '../../../src/engine/diagnosis/table-system';
import { Work } from '../../../src/engine/diagnosis/work';
import { sumsOf, tableOf, type BoardSums } from './causes/board-of';

const GRID: BoardSums = { down: [[0, [1, 2, 3]]], across: [[0, [1, 2]]] };
/** A table of three rows, its totals right but for what is given. */
const grid = (first: string, last = 'c | 30 | 10 | 20'): string =>
  `N | T | A | B\nAll | 60 | 24 | 36\n${first}\nb | 20 | 8 | 12\n${last}`;

/** The cells of each set, `row,col` from the table's first figure, and how sure it is. */
function found(
  text: string,
  { work = Infinity, solver }: { work?: number; solver?: MilpSolver } = {},
): string[] {
  const { start, cells } = tableSystem(sumsOf(tableOf(text), GRID));
  const { sets, complete, proved, solvable } = tableSets(start, { work: new Work(work), solver });
  const name = (at: number): string => {
    const ref = cells[at]?.ref;
    return ref ? `${ref.row},${ref.col}` : 'aside';
  };
  const how = Object.entries({ complete, proved, solvable }).flatMap(([key, is]) => (is ? [key] : []));
  return [...sets.map((set) => set.map(name).join(' ')), how.join(' ')];
}

/** A solver that says of the one figure that it finds in three rows with a gap that it must change. */
const solving = (status: 'optimal' | 'stopped'): MilpSolver => ({
  solve: ({ columns, rows }) => {
    const gaps = rows.filter(({ low = 0, high = 0, terms }) => terms.length > 2 && (low > 0 || high < 0));
    const [first] = gaps;
    const both = first?.terms.find(({ column }) =>
      gaps.every(({ terms }) => terms.some((term) => term.column === column)),
    );
    return { status, values: columns.map((_, at) => (at === (both?.column ?? 0) + 1 ? 1 : 0)) };
  },
});
const infeasible: MilpSolver = { solve: () => ({ status: 'infeasible', values: [] }) };
test.each<[string, string, Parameters<typeof found>[1], string[]]>([
  ['nothing fails', grid('a | 10 | 6 | 4'), {}, ['', 'complete proved solvable']],
  ['a figure that both its sums show', grid('a | 10 | 5 | 4'), {}, ['2,2', 'complete proved solvable']],
  [
    'every set of the same cost',
    grid('a | 10 | 5 | 5'),
    {},
    ['1,2 1,3', '2,2 2,3', '3,2 3,3', '4,2 4,3', 'complete proved solvable'],
  ],
  [
    'what shows by itself where the work is not enough for more',
    grid('a | 10 | 5 | 4'),
    { work: 90 },
    ['2,2', 'proved solvable'],
  ],
  ['nothing without any work', grid('a | 10 | 5 | 4'), { work: 0 }, ['solvable']],
  [
    'what a solver proves',
    grid('a | 10 | 5 | 4'),
    { solver: solving('optimal') },
    ['2,2', 'proved solvable'],
  ],
  [
    'what it has when its time is up',
    grid('a | 10 | 5 | 4'),
    { solver: solving('stopped') },
    ['2,2', 'solvable'],
  ],
  [
    'what shows by itself where it has nothing',
    grid('a | 10 | 5 | 4'),
    { solver: infeasible },
    ['2,2', 'proved solvable'],
  ],
])('%s', (_, text, options, expected) => {
  expect(found(text, options)).toEqual(expected);
});

test('sets are in the order of their figures', () => {
  expect(sortedSets([[9, 3], [3, 1], [3], [2, 1, 7]])).toEqual([[1, 2, 7], [1, 3], [3], [3, 9]]);
});

/** So many rows, each with a mistake of its own that its sum alone shows. */
const apart = (many: number): string =>
  [
    'N | T | A | B',
    ...Array.from({ length: many }, (_, at) => `r${at} | 10 | ${at === 0 ? '' : 5} | 4`),
  ].join('\n');

test.each<[number, MilpSolver | undefined, number, string]>([
  // each of three figures may be the wrong one: more sets than are listed
  [6, undefined, 200, 'proved solvable'],
  [4, undefined, 81, 'complete proved solvable'],
  [20, infeasible, 41, 'proved solvable'],
  [21, infeasible, 200, 'proved'],
  [60, undefined, 200, 'proved'],
  [61, undefined, 123, 'proved'],
])('%i mistakes that share no figure', (many, solver, sets, how) => {
  const { start } = tableSystem(sumsOf(tableOf(apart(many)), { across: [[0, [1, 2]]] }));
  const answer = tableSets(start, { work: new Work(Infinity), solver });
  expect(answer.sets).toHaveLength(sets);
  expect(answer.sets.every((set) => set.length === many)).toBe(true);
  expect(
    Object.entries(answer)
      .flatMap(([key, is]) => (is === true ? [key] : []))
      .sort()
      .join(' '),
  ).toBe(how);
});
