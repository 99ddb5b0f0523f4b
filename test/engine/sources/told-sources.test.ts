import { decimal, type Decimal } from '../../../src/engine/decimal';
import { toldSources } from '../../../src/engine/sources/told-sources';

/** `total 100, central 40`: one row a string; the columns are all sources that any row has. */
function told(...rows: string[]): string {
  const shown = rows.map((row) =>
    Object.fromEntries(
      row.split(', ').map((cell): [string, Decimal] => {
        const [id = '', figure = ''] = cell.split(' ');
        return [id, decimal(Number(figure))];
      }),
    ),
  );
  const columns = new Set(shown.flatMap((row) => Object.keys(row)));
  return [...toldSources((id) => columns.has(id), shown)]
    .filter(([, { columns: some }]) => some.length > 0)
    .map(
      ([id, { columns: some }]) =>
        `${id} = ${some.map((each) => `${each.sign === 1 ? '+' : '-'}${each.id}`).join('')}`,
    )
    .join('; ');
}

test.each<[string, string[], string]>([
  [
    'state and total: the rest is other',
    ['total 100, state 40'],
    'total = +total; state = +state; other = +total-state',
  ],
  [
    'leaves that make up the total',
    ['total 100, central 30, producers 70'],
    'total = +total; state = +central; central = +central; other = +producers; producers = +producers',
  ],
  [
    'a slip in one row of three does not take the split away',
    [
      'total 100, central 60, province 40',
      'total 200, central 60, province 140',
      'total 999, central 60, province 40',
    ],
    'total = +total; state = +central+province; central = +central; local = +province; province = +province',
  ],
  [
    'parts that never make up the total tell only themselves',
    ['total 250, central 150', 'total 90, central 20'],
    'total = +total; central = +central',
  ],
  [
    'without a total the parts are all there is',
    ['central 30, credit 70'],
    'total = +central+credit; state = +central; central = +central; other = +credit; credit = +credit',
  ],
])('%s', (_, rows, expected) => {
  expect(told(...rows)).toBe(expected);
});

test('a column of totals that no row fills in leaves the parts as all there is', () => {
  const rows = [{ central: decimal(30), credit: decimal(70) }];
  const sources = toldSources((id) => ['total', 'central', 'credit'].includes(id), rows);
  expect(sources.get('total')?.columns.map(({ id }) => id)).toEqual(['central', 'credit']);
  expect(sources.get('state')?.columns.map(({ id }) => id)).toEqual(['central']);
});
