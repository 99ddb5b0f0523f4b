import type { ProductValues } from '../../../src/engine/records/product-record';
import { baselineOf, starBefore } from '../../../src/engine/tallying/baseline';
import { productsOf } from '../../../src/engine/tallying/identity';
import { unitFinder } from '../../../src/engine/tallying/units';
import { plan, products, records } from './sheets';

test.each([
  ['adds up', { baselineTotal: 149, baseline4: 22, baseline3: 127 }, [], { 3: 127, 4: 22, 5: 0 }],
  [
    'is less than its stars',
    { baselineTotal: 149, baseline4: 23, baseline3: 127 },
    ['baseline-stars -1'],
    { 3: 127, 4: 23, 5: 0 },
  ],
  ['is split in part', { baselineTotal: 149, baseline4: 22 }, [], { 3: 0, 4: 22, 5: 0 }],
  [
    'is split in full and is more',
    { baselineTotal: 160, baseline3: 127, baseline4: 22, baseline5: 1 },
    ['baseline-stars 10'],
    { 3: 127, 4: 22, 5: 1 },
  ],
  ['has no total', { baseline4: 22, baseline3: 127 }, [], { 3: 127, 4: 22, 5: 0 }],
])('a baseline that %s', (_, facts, expected, byStars) => {
  const { findings, unlisted } = baselineOf([], plan({ from: 2021, to: 2025, ...facts }));
  expect(findings.map(({ rule, difference }) => `${rule} ${difference?.digits}`)).toEqual(expected);
  expect(unlisted.byStars).toEqual(byStars);
});

/** The star that the only product of these entries had before 2021. */
function before(...entries: readonly Partial<ProductValues>[]): number | undefined {
  const sheet = products(entries.map((values) => ({ name: 'Mật ong', unit: 'Kbang', ...values })));
  const [product] = productsOf(sheet, unitFinder(records({ products: sheet })));
  return product && starBefore(product, 2021);
}

test.each<[string, readonly Partial<ProductValues>[], number | undefined]>([
  ['new in the period', [{ stars: 4, kind: 'new', year: 2022, recognisedOn: '2022-05-01' }], undefined],
  [
    'upgraded to four stars in the period',
    [{ stars: 4, kind: 'upgrade', year: 2022, recognisedOn: '2022-05-01' }],
    3,
  ],
  ['upgraded to five', [{ stars: 5, kind: 'upgrade', year: 2022, recognisedOn: '2022-05-01' }], 4],
  ['assessed again', [{ stars: 4, kind: 'reassessment', year: 2022, recognisedOn: '2022-05-01' }], 4],
  ['recognised on the eve', [{ stars: 3, kind: 'new', year: 2020, recognisedOn: '2020-12-31' }], 3],
  [
    'recognised on the first day',
    [{ stars: 3, kind: 'new', year: 2021, recognisedOn: '2021-01-01' }],
    undefined,
  ],
  [
    'recognised before and upgraded since',
    [
      { stars: 3, kind: 'new', year: 2019, recognisedOn: '2019-06-01' },
      { stars: 4, kind: 'upgrade', year: 2022, recognisedOn: '2022-06-01' },
    ],
    3,
  ],
  [
    'recognised twice before: the later star',
    [
      { stars: 3, kind: 'new', year: 2019, recognisedOn: '2019-06-01' },
      { stars: 4, kind: 'upgrade', year: 2020, recognisedOn: '2020-06-01' },
    ],
    4,
  ],
])('a product %s', (_, entries, stars) => {
  expect(before(...entries)).toBe(stars);
});

test('more of a star, or in all, than the plan says is a mismatch; as many are none', () => {
  const sheet = products([
    { name: 'A', unit: 'Kbang', stars: 3, kind: 'new', year: 2020, recognisedOn: '2020-05-01' },
    { name: 'B', unit: 'Kbang', stars: 4, kind: 'new', year: 2020, recognisedOn: '2020-05-01' },
  ]);
  const list = productsOf(sheet, unitFinder(records({ products: sheet })));
  const of = (facts: Parameters<typeof plan>[0]) => {
    const { listed, unlisted, findings } = baselineOf(list, plan({ from: 2021, to: 2025, ...facts }));
    return [
      listed,
      unlisted.total,
      unlisted.byStars[3],
      unlisted.byStars[4],
      findings.map(({ rule }) => rule).join(),
    ];
  };
  expect(of({ baselineTotal: 2, baseline3: 1, baseline4: 1 })).toEqual([2, 0, 0, 0, '']);
  expect(of({ baselineTotal: 5, baseline3: 3, baseline4: 2 })).toEqual([2, 3, 2, 1, '']);
  expect(of({ baselineTotal: 1 })).toEqual([2, 0, 0, 0, 'baseline-mismatch']);
  expect(of({ baselineTotal: 2, baseline3: 0 })).toEqual([2, 0, 0, 0, 'baseline-mismatch']);
  expect(of({})).toEqual([2, 0, 0, 0, '']);
});
