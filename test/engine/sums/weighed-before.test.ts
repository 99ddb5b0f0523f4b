import fc from '../../property';
import { findSums, type AxisHints, type Before } from '../../../src/engine/sums/find-sums';
import type { SumGrid } from '../../../src/engine/sums/sum-grid';
import { WeighedBefore } from '../../../src/engine/sums/weighed-before';
import { weigh } from '../../../src/engine/sums/weigh';
import { axisOf } from '../../../src/engine/sums/sum-grid';

const NOTHING_SAID = (length: number): AxisHints => ({
  totals: new Set(),
  ends: new Set([length - 1]),
  apart: new Set(),
  names: Array.from({ length }, (_, at) => `d${at % 3}`),
});

const gridOf = (rows: number, cols: number, values: readonly number[]): SumGrid => ({
  rows,
  cols,
  values: Float64Array.from(values),
  halves: new Float64Array(rows * cols).fill(0.5),
  rates: new Set(),
});

/** Total, first part, second part on each line; the first row their total. */
function addingUp(rows: number, cols: number, draw: readonly number[]): number[] {
  const values = Array.from({ length: rows * cols }, (_, at) => draw[at % draw.length] ?? 0);
  for (let row = 1; row < rows; row++) {
    const at = row * cols;
    values[at] = (values[at + 1] ?? 0) + (values[at + 2] ?? 0);
  }
  for (let col = 0; col < cols; col++) {
    let sum = 0;
    for (let row = 1; row < rows; row++) sum += values[row * cols + col] ?? 0;
    values[col] = sum;
  }
  return values;
}

test('a search that remembers finds what one that does not remember finds, after any edits', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 90 }),
      fc.integer({ min: 3, max: 7 }),
      fc.array(fc.nat(900), { minLength: 30, maxLength: 90 }),
      fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(900), fc.constant(NaN))), { minLength: 1, maxLength: 3 }),
      (rows, cols, draw, edits) => {
        const before: Before = { rows: new WeighedBefore(), cols: new WeighedBefore() };
        const hints = { rows: NOTHING_SAID(rows), cols: NOTHING_SAID(cols) };
        const values = addingUp(rows, cols, draw);
        findSums(gridOf(rows, cols, values), hints, { gaps: false, before });
        for (const [at, value] of edits) {
          values[at % values.length] = value;
          const grid = gridOf(rows, cols, values);
          const fresh = findSums(grid, hints, { gaps: false });
          expect(findSums(grid, hints, { gaps: false, before })).toEqual(fresh);
          found += fresh.length;
        }
      },
    ),
    { numRuns: 12, seed: 10 },
  );
  expect(found).toBeGreaterThan(15);
});

test('only candidates with a changed figure are weighed again', () => {
  const values = addingUp(40, 3, [3, 5, 8, 2]);
  const before = new WeighedBefore();
  const weighedOf = (grid: SumGrid): number => {
    const axis = axisOf(grid, 'rows');
    let weighed = 0;
    before.begin(axis);
    for (let total = 1; total < 38; total++) {
      const candidate = { total, parts: [total + 1, total + 2] };
      const said = before.of(candidate, 2, (tries) => {
        weighed += 1;
        return weigh(axis, candidate, 2, tries);
      });
      expect(said).toEqual(weigh(axis, candidate, 2));
    }
    return weighed;
  };
  expect(weighedOf(gridOf(40, 3, values))).toBe(37);
  expect(weighedOf(gridOf(40, 3, values))).toBe(0);
  values[10 * 3 + 1] = 77;
  expect(weighedOf(gridOf(40, 3, values))).toBe(3);
});
