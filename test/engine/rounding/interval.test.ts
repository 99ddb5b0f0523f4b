import { parseDecimal } from '../../../src/engine/decimal';
import { fromDecimal, rational, toDecimal, type Rational } from '../../../src/engine/rational';
import {
  added,
  closedInterval,
  consistent,
  intersection,
  intervalOf,
  scaled,
  subtracted,
  type Interval,
  type RoundingMode,
} from '../../../src/engine/rounding/interval';
import { toPlain } from '../../../src/engine/decimal';
import reference from '../../fixtures/diagnosis/interval_cases.json';

interface Figure {
  readonly value: string;
  readonly decimals: number | string;
}

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly value?: string;
  readonly decimals?: number | string;
  readonly mode?: string;
  readonly op?: string;
  readonly x?: readonly number[];
  readonly y?: number | readonly number[];
  readonly intervals?: readonly (readonly number[])[];
  readonly reports?: readonly Figure[];
  readonly total?: Figure;
  readonly items?: readonly (Figure & { readonly weight: number })[];
  readonly computed_interval?: readonly string[];
  readonly computed_bounds_included?: readonly boolean[];
  readonly reported_interval?: readonly string[];
  readonly reported_bounds_included?: readonly boolean[];
  readonly expected: {
    readonly interval?: readonly (string | number)[];
    readonly intersection?: readonly number[] | null;
    readonly consistent?: boolean;
    readonly consistent_exact?: boolean;
    readonly consistent_calc11?: boolean;
  };
}

const CASES = reference.cases as readonly Case[];
const of = (kind: string): [string, Case][] =>
  CASES.filter((given) => given.kind === kind).map((c) => [c.id, c]);

function exact(text: string | number): Rational {
  const value = parseDecimal(String(text));
  if (!value) throw new Error(`no number: ${text}`);
  return fromDecimal(value);
}

function figure({ value, decimals }: Figure, mode = 'round-to-nearest'): Interval {
  const rule: RoundingMode = mode === 'truncation' ? 'truncation' : 'nearest';
  return intervalOf(exact(value), typeof decimals === 'number' ? decimals : undefined, rule);
}

function closed([low, high]: readonly (string | number)[]): Interval {
  return { low: exact(low ?? 0), high: exact(high ?? 0), lowIncluded: true, highIncluded: true };
}

function bounds(interval: Interval | undefined): string[] | null {
  return interval
    ? [interval.low, interval.high].map((bound) => toPlain(toDecimal(bound) ?? { digits: 0n, scale: 0 }))
    : null;
}

function plain(interval: readonly (string | number)[]): string[] | null {
  return bounds(closed(interval));
}

test.each(of('interval-of-value'))(
  '%s: the interval of a value',
  (_id, { value = '', decimals = 0, mode, expected }) => {
    const found = figure({ value, decimals }, mode);
    expect(bounds(found)).toEqual(plain(expected.interval ?? []));
    expect([found.lowIncluded, found.highIncluded]).toEqual([true, true]);
  },
);

test.each(of('interval-intersection'))(
  '%s: what two intervals share',
  (_id, { intervals = [], expected }) => {
    const [a = [], b = []] = intervals;
    const wanted = expected.intersection;
    expect(bounds(intersection(closed(a), closed(b)))).toEqual(wanted ? plain(wanted) : null);
  },
);

test.each(of('interval-arithmetic'))('%s: arithmetic', (_id, { op, x = [], y, expected }) => {
  const found =
    typeof y === 'number'
      ? scaled(closed(x), exact(y))
      : (op === 'minus' ? subtracted : added)(closed(x), closed(y ?? []));
  expect(bounds(found)).toEqual(plain(expected.interval ?? []));
});

test.each(of('same-cell-reported-twice'))(
  '%s: one cell reported more than once',
  (_id, { reports = [], mode, expected }) => {
    let shared: Interval | undefined = reports[0] && figure(reports[0], mode);
    for (const report of reports.slice(1)) shared = shared && intersection(shared, figure(report, mode));
    expect(shared !== undefined).toBe(expected.consistent);
  },
);

// CA03's second item is reported a second time, as 1990 to tens: the stated sum needs both reports.
const SECOND_REPORTS: Readonly<Record<string, Figure>> = { CA03: { value: '1990', decimals: -1 } };
const summations = of('summation').filter(([, { total, items }]) => total && items);

test.each(summations)('%s: a total and its items', (id, given) => {
  const { total = { value: '0', decimals: 0 }, items = [], mode, expected } = given;
  const weighted = items.map((item, index) => {
    const again = index === 1 ? SECOND_REPORTS[id] : undefined;
    const own = figure(item, mode);
    return { interval: (again && intersection(own, figure(again, mode))) ?? own, weight: exact(item.weight) };
  });
  const reported = figure(total, mode);
  expect(consistent(reported, weighted)).toBe(expected.consistent_exact ?? expected.consistent_calc11);
  if (given.reported_interval) {
    expect(bounds(reported)).toEqual(plain(given.reported_interval));
    expect([reported.lowIncluded, reported.highIncluded]).toEqual(given.reported_bounds_included);
  }
  if (given.computed_interval) {
    const zero = intervalOf(rational(0), undefined);
    const sum = weighted.reduce((all, { interval, weight }) => added(all, scaled(interval, weight)), zero);
    expect(bounds(sum)).toEqual(plain(given.computed_interval));
    expect([sum.lowIncluded, sum.highIncluded]).toEqual(given.computed_bounds_included);
  }
});

test('both bounds belong to a rounded figure: a sum of k may differ by k + 1 halves and no more', () => {
  const shown = (value: number): Interval => ({
    ...closedInterval(rational(value), 0),
    lowIncluded: true,
    highIncluded: true,
  });
  const items = [1, 2, 3].map((value) => ({ interval: shown(value), weight: rational(1) }));
  expect(consistent(shown(8), items)).toBe(true);
  expect(consistent(shown(9), items)).toBe(false);
});

test('DOC3: which way a half was rounded is not assumed; 532 and 533 million may both stand for 532,5', () => {
  const exactly = intervalOf(rational(532_500_000), undefined);
  for (const shown of [532_000_000, 533_000_000]) {
    expect(intersection(intervalOf(rational(shown), -6), exactly)).toBeDefined();
  }
});
