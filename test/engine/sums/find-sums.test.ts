import fc from 'fast-check';
import { findSums, type AxisHints } from '../../../src/engine/sums/find-sums';

const NO_HINTS: AxisHints = { totals: new Set(), ends: new Set(), apart: new Set() };

function sumsOf(rows: readonly (readonly number[])[]): string[] {
  const cols = rows[0]?.length ?? 0;
  const values = Float64Array.from(rows.flat());
  const grid = { rows: rows.length, cols, values, halves: new Float64Array(values.length) };
  return findSums(grid, { rows: NO_HINTS, cols: NO_HINTS }).map(
    ({ axis, total, parts }) => `${axis} ${total} = ${parts.join('+')}`,
  );
}

const COUNT = fc.integer({ min: 40, max: 9000 });

test('a total under its rows and a total behind its columns are found without any word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(COUNT, COUNT, COUNT), { minLength: 3, maxLength: 12 }), (parts) => {
      const rows = parts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
      const total = [0, 1, 2, 3].map((col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
      const found = sumsOf([...rows, total]);
      expect(found).toContain('cols 3 = 0+1+2');
      expect(found).toContain(`rows ${parts.length} = ${parts.map((_, at) => at).join('+')}`);
    }),
    { numRuns: 60 },
  );
});

test('figures that add up to nothing bring next to no sum', () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed++) {
    let state = seed;
    const next = (): number => (state = (state * 48271) % 2147483647) % 9000;
    found += sumsOf(Array.from({ length: 12 }, () => Array.from({ length: 6 }, () => 1000 + next()))).length;
  }
  expect(found).toBeLessThan(4);
});
