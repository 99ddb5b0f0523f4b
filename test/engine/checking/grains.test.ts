import { checkPlan } from '../../../src/engine/check';
import { grainsOf } from '../../../src/engine/checking/grains';
import type { Cell } from '../../../src/engine/grid/grid';

type Line = readonly (string | number)[];

const UNITS = [...'ABCDEGHIKLMNOPQR'];
const HEADER: Line = ['Xã', 'Dưới 15 tuổi', 'Từ 15 đến 60', 'Trên 60', 'Tổng số'];

/** People of sixteen communes by age, each figure rounded by itself to a grain, as statistics offices do. */
function people(grain: number, roundedApart = true): Line[] {
  const to = (value: number): number => Math.round(value / grain) * grain;
  const held = UNITS.map((_, at) => [
    211 + ((at * 89) % 403),
    612 + ((at * 173) % 907),
    104 + ((at * 57) % 211),
  ]);
  const shown = roundedApart ? held : held.map((line) => line.map(to));
  const lines = shown.map((line, at): Line => [
    `Xã ${UNITS[at] ?? ''}`,
    ...line.map(to),
    to(line.reduce((sum, value) => sum + value, 0)),
  ]);
  const down = [0, 1, 2].map((col) => shown.reduce((sum, line) => sum + (line[col] ?? 0), 0));
  return [HEADER, ...lines, ['Tổng số', ...down.map(to), to(down.reduce((sum, value) => sum + value, 0))]];
}

/** Sums that are told as wrong, by cell and weight. */
function told(lines: readonly Line[]): string[] {
  const rows = lines.map((line) => line.map((value): Cell => ({ value })));
  return checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'S', rows }] }]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' && finding.severity !== 'info'
      ? finding.cells.map(({ row, col }) => `${row},${col} ${finding.severity}`)
      : [],
  );
}

function changed(lines: readonly Line[], row: number, col: number, by: number): Line[] {
  return lines.map((line, at) =>
    at === row ? line.map((own, to) => (to === col && typeof own === 'number' ? own + by : own)) : line,
  );
}

test.each([
  ['pass: rounded to fives, each by itself', people(5), []],
  ['pass: rounded to tens, each by itself', people(10), []],
  ['fail: a total further off than rounding goes', changed(people(5), 17, 4, 1000), ['17,4 error']],
  [
    'fail: round amounts that add up, and a total one grain off',
    changed(people(50, false), 17, 2, 50),
    ['17,2 error'],
  ],
])('%s', (_, lines, expected) => {
  const found = told(lines);
  if (expected.length === 0) expect(found).toEqual([]);
  else expect(found).toEqual(expect.arrayContaining(expected));
});

test('a grain is what all of a column is a multiple of, where that is no accident of few or small figures', () => {
  const grains = (lines: readonly Line[]): number[] => {
    const rows = lines.map((line) => line.map((value): Cell => ({ value })));
    const { tables } = checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'S', rows }] }]);
    return tables.flatMap((table) => grainsOf(table));
  };
  expect(grains(people(5))).toEqual([5, 5, 5, 5]);
  expect(grains(people(1))).toEqual([1, 1, 1, 1]);
  expect(grains(people(300))).toEqual([1, 1, 1, 1]);
});
