import { withoutIdle } from '../../../src/engine/sums/idle-parts';
import { axisOf } from '../../../src/engine/sums/sum-grid';
import { weigh } from '../../../src/engine/sums/weigh';

/** Lines across: a total first, then what may be its parts. */
function better(lines: readonly (readonly number[])[]): readonly number[] | undefined {
  const cols = lines[0]?.length ?? 0;
  const values = Float64Array.from(lines.flat());
  const grid = {
    rows: lines.length,
    cols,
    values,
    halves: new Float64Array(values.length),
    rates: new Set<number>(),
  };
  const axis = axisOf(grid, 'cols');
  const candidate = { total: 0, parts: Array.from({ length: cols - 1 }, (_, at) => at + 1) };
  const weighed = weigh(axis, candidate, 2);
  return weighed && withoutIdle(axis, { ...candidate, ...weighed }, (other) => weigh(axis, other, 2))?.parts;
}

test.each([
  [
    'a subtotal beside its own items, filled on the failing lines only, is no part',
    [
      [50, 20, 30, 0, 0, 0],
      [70, 30, 40, 0, 0, 0],
      [90, 30, 40, 12, 8, 20],
      [80, 10, 60, 5, 5, 10],
    ],
    [1, 2, 3, 4],
  ],
  [
    'a part that is filled where the sum holds stays, whatever else fails',
    [
      [50, 20, 25, 5],
      [70, 30, 30, 10],
      [90, 30, 40, 50],
    ],
    undefined,
  ],
  [
    'a slip beside an idle part is mended by nothing',
    [
      [50, 20, 30, 0],
      [70, 30, 40, 0],
      [99, 30, 40, 50],
    ],
    undefined,
  ],
])('%s', (_, lines, expected) => {
  expect(better(lines)).toEqual(expected);
});
