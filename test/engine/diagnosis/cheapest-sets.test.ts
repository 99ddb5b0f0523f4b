import fc from '../../property';
import { cheapestSets } from '../../../src/engine/diagnosis/cheapest-sets';
import { contradiction, startOf } from '../../../src/engine/diagnosis/feasibility';
import type { MilpSolver } from '../../../src/engine/diagnosis/milp';
import { cheapestByMilp } from '../../../src/engine/diagnosis/milp-sets';
import { minimalSets, wholeCosts } from '../../../src/engine/diagnosis/minimal-sets';
import { rational } from '../../../src/engine/rational';
import { loadSolver } from '../../../src/hosts/milp/load-node';
import { blockSystem, withTotals } from './block';

let solver: MilpSolver;

beforeAll(async () => {
  solver = await loadSolver();
});

const SIZE = { rows: 9, cols: 6 };

const planted = fc.record({
  cells: fc.array(
    fc.array(fc.integer({ min: 0, max: 900 }), { minLength: SIZE.cols, maxLength: SIZE.cols }),
    {
      minLength: SIZE.rows,
      maxLength: SIZE.rows,
    },
  ),
  errors: fc.uniqueArray(
    fc.record({
      row: fc.nat({ max: SIZE.rows }),
      col: fc.nat({ max: SIZE.cols }),
      by: fc.integer({ min: -60, max: 60 }).filter((by) => Math.abs(by) > 4),
    }),
    { minLength: 1, maxLength: 4, selector: ({ row, col }) => `${row} ${col}` },
  ),
  room: fc.constantFrom(0, 0, 2),
  half: fc.constantFrom(rational(0), rational(0), rational(1, 2)),
});

test('never more cells than were changed, and as many as the MILP solver finds', () => {
  fc.assert(
    fc.property(planted, ({ cells, errors, room, half }) => {
      const table = withTotals(cells);
      for (const { row, col, by } of errors) {
        const line = table[row];
        if (line) line[col] = (line[col] ?? 0) + by;
      }
      const start = startOf(blockSystem(table, room, half));
      const { costs } = wholeCosts(start.system);
      const direct = cheapestSets(start, { costs, limit: 20, steps: 1_000_000 });
      const milp = cheapestByMilp(start, costs, solver, 20);
      expect(direct.kind).toBe('found');
      if (direct.kind !== 'found') return;
      expect(Number(direct.cost)).toBeLessThanOrEqual(errors.length);
      expect(milp).toMatchObject({ proved: true });
      expect(Number(direct.cost)).toBe(milp?.set.length);
      for (const set of direct.sets) expect(contradiction(start, set)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('ten errors in ten rows: the gaps pair off row by column', () => {
  const table = withTotals(
    Array.from({ length: 30 }, (_, row) => Array.from({ length: 15 }, (_, col) => row * 15 + col)),
  );
  const wrong = Array.from({ length: 10 }, (_, error) => ({
    row: error * 3,
    col: error,
    by: 100 + error * error,
  }));
  for (const { row, col, by } of wrong) {
    const line = table[row];
    if (line) line[col] = (line[col] ?? 0) + by;
  }
  const found = minimalSets(blockSystem(table), { limit: 100, steps: 20_000 });
  expect(found).toMatchObject({ complete: true, proved: true });
  expect(found.sets).toEqual([wrong.map(({ row, col }) => row * 16 + col)]);
});

test('out of steps, the set still suffices and is said to be unproved; the solver proves it', () => {
  const table = withTotals([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  for (const [row, col] of [
    [0, 0],
    [1, 1],
    [2, 0],
  ] as const) {
    const line = table[row];
    if (line) line[col] = (line[col] ?? 0) + 10 + row;
  }
  const system = blockSystem(table);
  const short = minimalSets(system, { limit: 10, steps: 1 });
  expect(short).toMatchObject({ proved: false, complete: false });
  expect(contradiction(startOf(system), short.sets[0] ?? [])).toBeUndefined();
  expect(minimalSets(system, { limit: 10, steps: 1, solver })).toMatchObject({
    proved: true,
    weight: { n: 3n },
  });
});
