import { tallyProducts } from '../../../src/engine/tallying/tally';
import { products, records } from './sheets';

const entry = (
  name: string,
  stars: 3 | 4 | 5,
  recognisedOn: string,
  kind: 'new' | 'reassessment' = recognisedOn < '2023' ? 'new' : 'reassessment',
) => ({
  name,
  unit: 'Kbang',
  stars,
  recognisedOn,
  year: Number(recognisedOn.slice(0, 4)),
  kind,
});

/** Each of these is one product alone. */
const SHEET = products([
  entry('Mật ong', 3, '2021-05-01'),
  entry('Mật ong', 4, '2024-03-01'),
  entry('Cà phê', 4, '2021-05-01'),
  entry('Cà phê', 3, '2024-03-01'),
  entry('Chè', 3, '2021-05-01'),
  entry('Chè', 3, '2024-03-01'),
  entry('Măng khô', 3, '2024-03-01', 'new'),
]);

test.each([
  ['upgraded', '3→4 Mật ong'],
  ['lowered', '4→3 Cà phê'],
] as const)('one product alone is %s', (direction, expected) => {
  const { byYear } = tallyProducts(records({ products: SHEET }), '2024-12-31');
  const of2024 = byYear.find(({ year }) => year === 2024)?.movements;
  expect(
    of2024?.[direction].map(
      ({ from, to, products: some }) => `${from}→${to} ${some.map(({ name }) => name).join(', ')}`,
    ),
  ).toEqual([expected]);
});

test('the same star again is renewed, and the first one is new', () => {
  const { byYear } = tallyProducts(records({ products: SHEET }), '2024-12-31');
  const of2024 = byYear.find(({ year }) => year === 2024)?.movements;
  expect(of2024?.renewed.map(({ name }) => name)).toEqual(['Chè']);
  expect(of2024?.new.map(({ name }) => name)).toEqual(['Măng khô']);
});
