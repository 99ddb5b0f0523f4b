import { toPlain } from '../../../src/engine/decimal';
import { findNorms, normBreaks } from '../../../src/engine/diagnosis/norms';
import { BUDGET_PLAN } from '../../../src/engine/layouts/appendices/budget-plan';
import { PRODUCT_PLAN } from '../../../src/engine/layouts/appendices/product-plan';
import type { Table } from '../../../src/engine/reading/table';
import { tableOf } from './causes/board-of';

const UNITS = [
  'An Khê',
  'Kbang',
  'Đak Đoa',
  'Chư Păh',
  'Ia Grai',
  'Mang Yang',
  'Kông Chro',
  'Đức Cơ',
  'Chư Prông',
  'Chư Sê',
];
const COUNTS = [3, 5, 2, 7, 4, 6, 3, 8, 5, 9];

/** A table of units, a line each, under the headings. */
function drawn(
  layout: Table['layout'],
  headings: string,
  line: (at: number) => readonly unknown[],
  units = UNITS,
): Table {
  const lines = units.map((name, at) => [name, ...line(at)].join(' | '));
  return { ...tableOf([`Unit | ${headings}`, ...lines].join('\n')), layout };
}

const counts = (of: readonly unknown[] = COUNTS, units = UNITS): Table =>
  drawn(PRODUCT_PLAN, 'new 2026', (at) => [of[at] ?? ''], units);

/** 800 for each product, but where another amount is given. */
const amounts = (
  others: Readonly<Record<number, unknown>> = {},
  of: readonly number[] = COUNTS,
  units = UNITS,
): Table => drawn(BUDGET_PLAN, 'other 2026', (at) => [others[at] ?? (of[at] ?? 0) * 800], units);

/** Products that are paid for by twos, but for the last. */
const EVEN = [2, 4, 6, 8, 10, 12, 14, 16, 18, 3];

/** One for two products, and for the odd one what is given. */
const halved = (last: unknown): Table =>
  drawn(BUDGET_PLAN, 'other 2026', (at) => [at === 9 ? last : (EVEN[at] ?? 0) / 2]);

/** The ratio, and for each year in how many rows of how many it holds. */
const told = (...tables: readonly Table[]): string[] =>
  findNorms(tables).map(({ ratio, years }) =>
    [
      `${ratio.n}/${ratio.d}`,
      ...years.map(
        ({ year, cases }) => `${year}: ${cases.filter(({ holds }) => holds).length} of ${cases.length}`,
      ),
    ].join(' '),
  );

test.each<[string, Table[], string[]]>([
  ['so much for each product', [counts(), amounts()], ['800/1 2026: 10 of 10']],
  ['one row in ten may leave it', [counts(), amounts({ 2: 5000 })], ['800/1 2026: 9 of 10']],
  ['two may not', [counts(), amounts({ 2: 5000, 3: 7777 })], []],
  [
    'half a unit of the amount’s last digit is rounding',
    [
      counts([3, 3, 5, 7, 9, 11], UNITS.slice(0, 6)),
      drawn(BUDGET_PLAN, 'other 2026', (at) => [[1.5, 1.5, 2.5, 3.5, 4.5, 5.5][at]], UNITS.slice(0, 6)),
    ],
    ['1/2 2026: 6 of 6'],
  ],
  ['another number in one row', [counts(COUNTS.with(4, 5)), amounts()], ['800/1 2026: 9 of 10']],
  [
    'five rows are enough',
    [counts(COUNTS, UNITS.slice(0, 5)), amounts({}, COUNTS, UNITS.slice(0, 5))],
    ['800/1 2026: 5 of 5'],
  ],
  ['four are not', [counts(COUNTS, UNITS.slice(0, 4)), amounts({}, COUNTS, UNITS.slice(0, 4))], []],
  [
    'two different numbers may be chance',
    [counts([3, 5, 3, 5, 3, 5, 3, 5, 3, 5]), amounts({}, [3, 5, 3, 5, 3, 5, 3, 5, 3, 5])],
    [],
  ],
  [
    'rows without a product count for nothing',
    [counts(COUNTS.with(0, 0)), amounts({ 0: 0 })],
    ['800/1 2026: 10 of 10'],
  ],
  [
    'money where there is no product leaves it',
    [counts(COUNTS.with(0, 0)), amounts({ 0: 900 })],
    ['800/1 2026: 9 of 10'],
  ],
  ['a product without money leaves it', [counts(), amounts({ 0: '' })], ['800/1 2026: 9 of 10']],
  ['what nobody can read is left out', [counts(), amounts({ 0: 'xx' })], ['800/1 2026: 9 of 9']],
  [
    'money in three rows without a product is no norm',
    [counts(COUNTS.with(0, 0).with(1, 0).with(2, 0)), amounts({ 0: 900, 1: 900, 2: 900 })],
    [],
  ],
  [
    'nothing paid for any product is none',
    [
      counts(),
      amounts(
        {},
        COUNTS.map(() => 0),
      ),
    ],
    [],
  ],
  [
    'three different numbers are enough',
    [counts([3, 5, 2, 5, 3, 5, 2, 5, 3, 5]), amounts({}, [3, 5, 2, 5, 3, 5, 2, 5, 3, 5])],
    ['800/1 2026: 10 of 10'],
  ],
  [
    'rows without a product are none of these numbers',
    [counts([3, 5, 0, 5, 3, 5, 0, 5, 3, 5]), amounts({}, [3, 5, 0, 5, 3, 5, 0, 5, 3, 5])],
    [],
  ],
  ['half a unit more than the norm is rounding', [counts(EVEN), halved(2)], ['1/2 2026: 10 of 10']],
  ['half a unit less as well', [counts(EVEN), halved(1)], ['1/2 2026: 10 of 10']],
  ['one and a half are none', [counts(EVEN), halved(3)], ['1/2 2026: 9 of 10']],
  ['a blank cell is rounded from nothing', [counts(EVEN.with(9, 1)), halved('')], ['1/2 2026: 9 of 10']],
  [
    'of two kinds of products the one that is paid for in more rows',
    [
      drawn(PRODUCT_PLAN, 'upgrade 2026 | new 2026', (at) => [at === 3 ? 99 : COUNTS[at], COUNTS[at]]),
      amounts(),
    ],
    ['800/1 2026: 10 of 10'],
  ],
  [
    'and their columns of other years are not taken for one another',
    [
      drawn(PRODUCT_PLAN, 'new 2026 | upgrade 2027', (at) => [COUNTS[at], COUNTS[at]]),
      drawn(BUDGET_PLAN, 'other 2026 | other 2027', (at) => [
        (COUNTS[at] ?? 0) * 800,
        (COUNTS[at] ?? 0) * (at === 3 ? 799 : 800),
      ]),
    ],
    ['800/1 2026: 10 of 10'],
  ],
  ['counts beside counts have none', [counts(), counts()], []],
  ['money beside money has none', [amounts(), amounts()], []],
])('%s', (_, tables, expected) => {
  expect(told(...tables)).toEqual(expected);
});

test('another year is measured by it where a third of its rows keep to it, and is told in order', () => {
  const two = drawn(PRODUCT_PLAN, 'new 2027 | new 2026', (at) => [COUNTS[at], COUNTS[at]]);
  const paid = (kept: number) =>
    drawn(BUDGET_PLAN, 'other 2027 | other 2026', (at) => [
      (COUNTS[at] ?? 0) * (at < kept ? 800 : 801),
      (COUNTS[at] ?? 0) * 800,
    ]);
  expect(told(two, paid(5))).toEqual(['800/1 2026: 10 of 10 2027: 5 of 10']);
  expect(told(two, paid(4))).toEqual(['800/1 2026: 10 of 10']);
});

test.each([
  [6, ['800/1 2026: 18 of 18 2027: 6 of 18']],
  [5, ['800/1 2026: 18 of 18']],
])('of eighteen rows a third are six: with %d', (kept, expected) => {
  const units = Array.from({ length: 18 }, (_, at) => `Xã ${'ABCDEGHIKLMNOPQRST'[at] ?? ''}`);
  const of = (at: number): number => 2 + ((at * 7) % 11);
  const two = drawn(PRODUCT_PLAN, 'new 2026 | new 2027', (at) => [of(at), of(at)], units);
  const paid = drawn(
    BUDGET_PLAN,
    'other 2026 | other 2027',
    (at) => [of(at) * 800, of(at) * (at < kept ? 800 : 801)],
    units,
  );
  expect(told(two, paid)).toEqual(expected);
});

test('of two columns of a year the one that keeps to it best', () => {
  const paid = (first: number) =>
    drawn(BUDGET_PLAN, 'state 2026 | other 2026', (at) => [
      (COUNTS[at] ?? 0) * (at === 0 ? first : 800),
      (COUNTS[at] ?? 0) * 800,
    ]);
  const columns = (first: number) =>
    findNorms([counts(), paid(first)]).flatMap(({ years }) => years.map(({ amountCol }) => amountCol));
  expect(columns(801)).toEqual([1]);
  expect(columns(800)).toEqual([0]);
});

test('rows that leave it are one finding of their column, with what the amount would pay for', () => {
  const norms = findNorms([counts(), amounts({ 2: 2400 })]);
  expect(
    normBreaks(norms).map(({ severity, norm, holds, of, subject, rows, cells, parts }) => ({
      severity,
      norm: toPlain(norm),
      holds,
      of,
      subject,
      rows: rows.map(({ unit, count, found, expected, implied }) => [
        unit,
        ...[count, found, expected].map(toPlain),
        implied && toPlain(implied),
      ]),
      cells: cells.length,
      parts: parts.length,
    })),
  ).toEqual([
    {
      severity: 'info',
      norm: '800',
      holds: 9,
      of: 10,
      subject: { layout: 'budget-plan', measure: 'other', year: 2026 },
      rows: [['Đak Đoa', '2', '2400', '1600', '3']],
      cells: 1,
      parts: 1,
    },
  ]);
  expect(normBreaks(findNorms([counts(), amounts()]))).toEqual([]);
});

test('a norm that no decimal tells is not told', () => {
  const thirds = [3, 6, 9, 12, 15, 18, 21, 24, 27, 30];
  const paid = drawn(BUDGET_PLAN, 'other 2026', (at) => [at === 9 ? 99 : (thirds[at] ?? 0) / 3]);
  const norms = findNorms([counts(thirds), paid]);
  expect(norms.map(({ ratio }) => `${ratio.n}/${ratio.d}`)).toEqual(['1/3']);
  expect(normBreaks(norms)).toEqual([]);
});
