import { columnIndex } from '../../../src/engine/grid/address';
import type { Sheet } from '../../../src/engine/grid/grid';
import { recalculated } from '../../../src/hosts/file/recalculate';

/** A sheet as a table: a figure, or a formula with the result that it had. */
type Written = number | string | readonly [formula: string, result: number] | null;

const sheet = (...rows: Written[][]): Sheet => ({
  name: 'PL',
  rows: rows.map((row) =>
    row.map((each) => {
      if (each === null) return undefined;
      return typeof each === 'object' ? { value: each[1], formula: each[0] } : { value: each };
    }),
  ),
});

const at = (address: string) => ({
  row: Number(address.slice(1)) - 1,
  col: columnIndex(address.slice(0, 1)),
});
const values = (from: Sheet) => from.rows.map((row) => row?.map((cell) => cell?.value ?? null));

test('a total follows its parts, and the total of totals follows that', () => {
  const before = sheet([['A2+A5', 9], null], [['SUM(A3:A4)', 3]], [1], [20], [6]);
  expect(values(recalculated(before, [at('A4')]))).toEqual([[27, null], [21], [1], [20], [6]]);
});

test('decimals are added exactly', () => {
  const before = sheet([['SUM(A2:A3)', 0]], [0.1], [0.2]);
  expect(values(recalculated(before, [at('A2')]))[0]).toEqual([0.3]);
});

test('a formula that takes in nothing that changed keeps a result that may be wrong', () => {
  const before = sheet([['SUM(A2:A3)', 99]], [1], [2], [5]);
  expect(values(recalculated(before, [at('A4')]))[0]).toEqual([99]);
});

test.each([
  ['another function', 'AVERAGE(A2:A3)'],
  ['subtotals that skip hidden rows', 'SUBTOTAL(109,A2:A3)'],
])('%s is left to a spreadsheet program', (_what, formula) => {
  expect(values(recalculated(sheet([[formula, 99]], [1], [2]), [at('A2')]))[0]).toEqual([99]);
});

test('SUM leaves texts out; a plus sign beside a text is not guessed at', () => {
  const before = sheet(
    [
      ['SUM(A2:A3)', 0],
      ['A2+A3', 77],
    ],
    [4],
    ['5'],
  );
  expect(values(recalculated(before, [at('A2')]))[0]).toEqual([4, 77]);
});

test('a subtotal leaves subtotals out', () => {
  const before = sheet([['SUBTOTAL(9,A2:A4)', 0]], [['SUBTOTAL(9,A3:A4)', 0]], [1], [2]);
  expect(values(recalculated(before, [at('A3')]))).toEqual([[3], [3], [1], [2]]);
});

test('formulas that run in a circle come to an end', () => {
  const before = sheet([['A2+A3', 1]], [['A1+A3', 1]], [1]);
  expect(recalculated(before, [at('A3')]).rows).toHaveLength(3);
});
