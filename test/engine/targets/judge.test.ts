import fc from '../../property';
import { decimal, parseDecimal, toPlain } from '../../../src/engine/decimal';
import type { Actual } from '../../../src/engine/targets/actual';
import type { OpenCell } from '../../../src/engine/targets/open-cell';
import { judgeTarget, roundedShare } from '../../../src/engine/targets/judge';
import type { Comparator, Target } from '../../../src/engine/targets/target';

const CELL: OpenCell = {
  file: 'a.xlsx',
  sheet: 'S',
  row: 1,
  col: 1,
  layout: 'producers',
  field: 'type',
  why: 'blank',
};
const blanks = (count: number): OpenCell[] => Array.from({ length: count }, () => CELL);

function target(comparator: Comparator, ...planned: string[]): Target {
  return {
    indicator: 'cooperative-share',
    text: '',
    comparator,
    planned: planned.map((value) => parseDecimal(value) ?? decimal(0)),
    measure: '%',
  };
}

const share = (numerator: number, denominator: number, unknown = 0): Actual => ({
  kind: 'share',
  numerator,
  denominator,
  cells: [],
  denominatorCells: [],
  unknown: blanks(unknown),
});
const count = (number: number, unknown = 0, unbounded = false): Actual => ({
  kind: 'count',
  count: number,
  cells: [],
  unknown: blanks(unknown),
  ...(unbounded ? { unbounded: true as const } : {}),
});

function said(comparator: Comparator, planned: string[], actual: Actual): string {
  const { verdict, actual: value, lacking, because } = judgeTarget(target(comparator, ...planned), actual);
  return [verdict, value ? toPlain(value) : '-', lacking ? toPlain(lacking) : '-', because ?? '']
    .join(' ')
    .trim();
}

describe('shares', () => {
  test.each([
    // comparator, planned, numerator / denominator (blanks): verdict, actual, lacking
    ['at-least', ['40'], share(9, 24), 'missed 37.5 1'],
    ['at-least', ['40'], share(10, 25), 'reached 40 0'],
    ['at-least', ['40'], share(10, 26), 'missed 38.46 1'],
    ['at-least', ['40'], share(0, 24), 'missed 0 10'],
    ['number', ['12.5'], share(3, 24), 'reached 12.5 0'],
    ['range', ['30', '40'], share(8, 24), 'reached 33.33 0'],
    ['range', ['30', '40'], share(7, 24), 'missed 29.17 1'],
    ['at-most', ['5'], share(1, 20), 'reached 5 0'],
    ['at-most', ['5'], share(2, 20), 'missed 10 1'],
    ['at-least', ['40'], share(0, 0), 'undecided - - empty-denominator'],
    ['at-least', ['40'], share(23, 24, 1), 'undecided - - blanks'],
    ['at-least', ['40'], share(0, 24, 24), 'undecided - - blanks'],
  ] as const)('%s %j of %j', (comparator, planned, actual, expected) =>
    expect(said(comparator, [...planned], actual)).toBe(expected),
  );

  test('a share never looks like the planned value or like nought where it is neither', () => {
    expect(toPlain(roundedShare(39_999, 100_000, decimal(40)))).toBe('39.999');
    expect(toPlain(roundedShare(1, 100_000, decimal(40)))).toBe('0.001');
    expect(toPlain(roundedShare(2, 3, decimal(40)))).toBe('66.67');
  });

  test('the verdict is exact; with what is lacking it is reached, with one less it is not', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        (planned, denominator, some) => {
          const numerator = Math.min(some, denominator);
          const judged = judgeTarget(target('at-least', String(planned)), share(numerator, denominator));
          expect(judged.verdict).toBe(numerator * 100 >= planned * denominator ? 'reached' : 'missed');
          const lacking = Number(judged.lacking?.digits);
          expect((numerator + lacking) * 100 >= planned * denominator).toBe(true);
          if (lacking > 0) expect((numerator + lacking - 1) * 100 >= planned * denominator).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('counts', () => {
  test.each([
    ['at-least', ['246'], count(245), 'missed 245 1'],
    ['at-least', ['246'], count(246), 'reached 246 0'],
    ['range', ['40', '50'], count(40), 'reached 40 0'],
    ['range', ['40', '50'], count(61), 'reached 61 0'],
    ['range', ['40', '50'], count(39), 'missed 39 1'],
    ['number', ['3'], count(0), 'missed 0 3'],
    ['at-most', ['3'], count(4), 'missed 4 1'],
    // A blank may add to a count: enough already, perhaps enough, never enough.
    ['at-least', ['10'], count(12, 3), 'reached 12 0'],
    ['at-least', ['10'], count(8, 3), 'undecided - - blanks'],
    ['at-least', ['10'], count(6, 3), 'missed 6 4'],
    ['at-least', ['10'], count(6, 3, true), 'undecided - - blanks'],
    ['at-most', ['10'], count(9, 3), 'undecided - - blanks'],
    ['at-most', ['10'], count(11, 3), 'missed 11 1'],
  ] as const)('%s %j of %j', (comparator, planned, actual, expected) =>
    expect(said(comparator, [...planned], actual)).toBe(expected),
  );
});

test('nothing to count from is undecided, and says why', () => {
  expect(said('at-least', ['40'], { kind: 'unknown', because: 'no-producers' })).toBe(
    'undecided - - no-producers',
  );
  const reported: Actual = { kind: 'reported', value: decimal(375, 1), cells: [] };
  expect(said('at-least', ['40'], reported)).toBe('missed 37.5 2.5');
});
