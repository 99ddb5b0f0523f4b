import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetOf } from '../../generators/districts/sheets';

/** Households of so many communes by two kinds, some of whose totals are one more than their parts, as rounding leaves them. */
function told(rows: number, off: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const [a, b] = [211 + ((at * 89) % 403), 612 + ((at * 173) % 907)];
    return [at + 1, `Xã số ${at + 1}`, a, b, a + b + (at < off ? 1 : 0)];
  });
  const { findings } = checkPlan([
    bookOf('a.xlsx', sheetOf('S', [['TT', 'Xã', 'Hộ nghèo', 'Hộ cận nghèo', 'Tổng số hộ'], ...lines])),
  ]);
  const sums = findings.filter(({ rule }) => rule === 'sum-of-parts');
  const of = (verdict: string): number => sums.filter((finding) => finding.verdict === verdict).length;
  return `${of('fail')} wrong, ${of('rounding')} rounded`;
}

test.each([
  [40, 4, 'rounded'],
  [41, 4, 'wrong'],
  [30, 3, 'wrong'],
  [15, 3, 'rounded'],
  [16, 3, 'wrong'],
  [10, 2, 'wrong'],
  [10, 1, 'wrong'],
])('of %i sums of counts %i are off by one: they are %s', (rows, off, what) => {
  expect(told(rows, off)).toBe(what === 'wrong' ? `${off} wrong, 0 rounded` : `0 wrong, ${off} rounded`);
});
