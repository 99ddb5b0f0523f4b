import fc from '../../property';
import type { ProductValues } from '../../../src/engine/records/product-record';
import { addMonths } from '../../../src/engine/tallying/calendar';
import type { StarCount } from '../../../src/engine/tallying/count';
import { tallyProducts } from '../../../src/engine/tallying/tally';
import { plan, products, productSheet, records } from './sheets';

const shown = ({ total, byStars }: StarCount): string =>
  `${total} = ${byStars[3]} + ${byStars[4]} + ${byStars[5]}`;

/** So many products alike but for their names. */
function many(count: number, prefix: string, values: Partial<ProductValues>): Partial<ProductValues>[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix} ${index + 1}`,
    unit: 'Kbang',
    ...values,
  }));
}

describe('one sheet, two tallies', () => {
  // A province's report of 2024: 337 ever recognised, 235 valid = 92 new + 143 renewed, 102 no longer valid.
  const sheet = products([
    ...many(143, 'Sản phẩm cũ', { stars: 3, recognisedOn: '2020-11-20', year: 2020, kind: 'new' }),
    ...many(102, 'Sản phẩm thôi', { stars: 3, recognisedOn: '2021-06-15', year: 2021, kind: 'new' }),
    ...many(143, 'Sản phẩm cũ', { stars: 4, recognisedOn: '2023-12-01', year: 2023, kind: 'reassessment' }),
    ...many(92, 'Sản phẩm mới', { stars: 3, recognisedOn: '2024-12-31', year: 2024, kind: 'new' }),
  ]);
  const tally = tallyProducts(records({ products: sheet }), '2024-12-31');

  test('337 cumulative and 235 valid', () => {
    expect(shown(tally.cumulative)).toBe('337 = 194 + 143 + 0');
    expect(shown(tally.valid)).toBe('235 = 92 + 143 + 0');
  });

  test('235 = 92 recognised once + 143 recognised again; 102 have ended', () => {
    const valid = tally.counted.filter(({ standing }) => standing.validity === 'valid');
    expect(valid.filter(({ product }) => product.recognitions.length === 1)).toHaveLength(92);
    expect(valid.filter(({ product }) => product.recognitions.length === 2)).toHaveLength(143);
    const ended = tally.findings.find(({ rule }) => rule === 'recognition-expired');
    expect(ended?.cells).toHaveLength(102);
  });

  test('on the eve of the last decision 92 less, both ways', () => {
    const eve = tallyProducts(records({ products: sheet }), '2024-12-30');
    expect([eve.cumulative.total, eve.valid.total]).toEqual([245, 143]);
  });

  test('the movements of each year', () => {
    expect(
      tally.byYear.map(({ year, movements, cumulative, valid }) => [
        year,
        movements.new.length,
        movements.upgraded.map(({ from, to, products: some }) => `${from}→${to} ${some.length}`).join(),
        movements.expired.length,
        cumulative.total,
        valid.total,
      ]),
    ).toEqual([
      [2020, 143, '', 0, 143, 143],
      [2021, 102, '', 0, 245, 245],
      [2022, 0, '', 0, 245, 245],
      [2023, 0, '3→4 143', 0, 245, 245],
      [2024, 92, '', 102, 337, 235],
    ]);
  });
});

describe("Gia Lai's baseline", () => {
  const facts = plan({ from: 2021, to: 2025, baselineTotal: 149, baseline4: 22, baseline3: 127 });

  test('149 + 246 new = 395; 58 upgrades are products of the baseline again', () => {
    const sheet = products([
      ...many(246, 'Sản phẩm mới', { stars: 3, recognisedOn: '2024-06-01', kind: 'new' }),
      ...many(58, 'Sản phẩm nâng hạng', { stars: 4, recognisedOn: '2023-06-01', kind: 'upgrade' }),
    ]);
    const tally = tallyProducts(records({ products: sheet, plan: facts }), '2025-12-31');
    // 149 − 58 unlisted ones: 127 − 58 of 3 stars and 22 of 4; listed: 246 of 3 and 58 of 4.
    expect(shown(tally.cumulative)).toBe('395 = 315 + 80 + 0');
    expect(tally.baseline).toMatchObject({ given: 149, listed: 58 });
    const sumOf = (parts: readonly { readonly cumulative: StarCount }[]): number =>
      parts.reduce((sum, { cumulative }) => sum + cumulative.total, 0);
    expect([sumOf(tally.byUnit), sumOf(tally.byGroup), sumOf(tally.byProducerType)]).toEqual([395, 395, 395]);
  });

  test('where the sheets list the baseline, it is not added twice', () => {
    const sheet = products([
      ...many(22, 'Bốn sao', { stars: 4, recognisedOn: '2019-12-01', kind: 'new' }),
      ...many(127, 'Ba sao', { stars: 3, recognisedOn: '2020-12-31', kind: 'new' }),
      ...many(246, 'Sản phẩm mới', { stars: 3, recognisedOn: '2021-01-01', kind: 'new' }),
    ]);
    const tally = tallyProducts(records({ products: sheet, plan: facts }), '2025-12-31');
    expect(shown(tally.cumulative)).toBe('395 = 373 + 22 + 0');
    expect(tally.findings.filter(({ rule }) => rule === 'baseline-mismatch')).toEqual([]);
  });

  test('more listed than the plan says is reported', () => {
    const sheet = products(many(130, 'Ba sao', { stars: 3, recognisedOn: '2020-12-31', kind: 'new' }));
    const tally = tallyProducts(records({ products: sheet, plan: facts }), '2025-12-31');
    expect(tally.findings.filter(({ rule }) => rule === 'baseline-mismatch')).toMatchObject([
      { stars: 3, expected: { digits: 127n }, found: { digits: 130n } },
    ]);
  });
});

test('by unit, group and producer type; each product under its latest entry', () => {
  const tally = tallyProducts(
    records({
      products: productSheet(`
        Đơn vị    | Tên sản phẩm | Chủ thể | Loại hình chủ thể | Nhóm sản phẩm | Hạng sao | Ngày công nhận
        Mang Yang | Cà phê       | HTX A   | HTX               | Đồ uống       | 3        | 10/5/2021
        Mang Yang | Cà phê       | HTX A   | HTX               | Đồ uống       | 4        | 10/5/2024
        TX. An Khê | Nem          | Hộ B    | Hộ kinh doanh     | Thực phẩm     | 3        | 10/5/2021
        An Khê    | Rượu         | Hộ B    | Hộ kinh doanh     | Đồ uống       | 5        | 10/5/2024
        An Khê    | Chả          | Hộ B    | Hộ kinh doanh     | Thực phẩm     |          |
        An Khê    | Giò          | Hộ B    | Hộ kinh doanh     |               | 3        | 10/5/2024`),
    }),
    '2024-12-31',
  );
  const lines = (
    of: readonly { key: string | undefined; cumulative: StarCount; valid: StarCount }[],
  ): string[] =>
    of.map(({ key, cumulative, valid }) => `${key ?? '?'}: ${shown(cumulative)}; ${shown(valid)}`);
  expect(lines(tally.byUnit)).toEqual([
    'Mang Yang: 1 = 0 + 1 + 0; 1 = 0 + 1 + 0',
    'TX. An Khê: 3 = 2 + 0 + 1; 2 = 1 + 0 + 1',
  ]);
  expect(lines(tally.byGroup)).toEqual([
    'I: 1 = 1 + 0 + 0; 0 = 0 + 0 + 0',
    'II: 2 = 0 + 1 + 1; 2 = 0 + 1 + 1',
    '?: 1 = 1 + 0 + 0; 1 = 1 + 0 + 0',
  ]);
  expect(lines(tally.byProducerType)).toEqual([
    'cooperative: 1 = 0 + 1 + 0; 1 = 0 + 1 + 0',
    'household: 3 = 2 + 0 + 1; 2 = 1 + 0 + 1',
  ]);
});

describe('random product sheets', () => {
  const day = fc
    .integer({ min: Date.UTC(2019, 0, 1) / 86_400_000, max: Date.UTC(2027, 0, 1) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const entry = fc.record(
    {
      name: fc.constantFrom('Gạo', 'Chè', 'Mật ong', 'Cà phê', 'Nem'),
      producer: fc.constantFrom('HTX A', 'Hộ B', 'Công ty C'),
      unit: fc.constantFrom('Kbang', 'An Khê', 'Đức Cơ'),
      group: fc.constantFrom('I', 'II', 'VI'),
      producerType: fc.constantFrom('cooperative', 'household'),
      stars: fc.constantFrom(1, 2, 3, 4, 5),
      recognisedOn: day,
      status: fc.constantFrom('valid', 'withdrawn'),
    },
    { requiredKeys: ['name', 'producer', 'unit', 'recognisedOn'] },
  ) as fc.Arbitrary<Partial<ProductValues>>;

  /** Counts afresh, product by product, from the bare rows. */
  function recount(rows: readonly Partial<ProductValues>[], asOf: string) {
    const cumulative = { total: 0, byStars: { 3: 0, 4: 0, 5: 0 } };
    const valid = { total: 0, byStars: { 3: 0, 4: 0, 5: 0 } };
    const latest = new Map<string, Partial<ProductValues>>();
    for (const row of rows) {
      if (!row.stars || row.stars < 3 || !row.recognisedOn || row.recognisedOn > asOf) continue;
      const key = `${row.name}/${row.producer}/${row.unit}`;
      const before = latest.get(key)?.recognisedOn;
      if (before === undefined || row.recognisedOn >= before) latest.set(key, row);
    }
    for (const { stars, recognisedOn = '', status } of latest.values()) {
      const star = stars as 3 | 4 | 5;
      cumulative.total += 1;
      cumulative.byStars[star] += 1;
      if (status === 'withdrawn' || addMonths(recognisedOn, 36) < asOf) continue;
      valid.total += 1;
      valid.byStars[star] += 1;
    }
    return { cumulative, valid };
  }

  test('equal an independent count, and their own sums both ways', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), day, (rows, asOf) => {
        const tally = tallyProducts(records({ products: products(rows) }), asOf);
        expect({ cumulative: tally.cumulative, valid: tally.valid }).toEqual(recount(rows, asOf));
        for (const parts of [tally.byUnit, tally.byGroup, tally.byProducerType]) {
          for (const which of ['cumulative', 'valid'] as const) {
            for (const stars of [3, 4, 5] as const)
              expect(parts.reduce((sum, part) => sum + part[which].byStars[stars], 0)).toBe(
                tally[which].byStars[stars],
              );
            for (const { [which]: count } of [...parts, tally])
              expect(count.byStars[3] + count.byStars[4] + count.byStars[5]).toBe(count.total);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('each year leads from the former to the next', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), day, (rows, asOf) => {
        const { byYear } = tallyProducts(records({ products: products(rows) }), asOf);
        byYear.forEach(({ cumulative, valid, movements }, index) => {
          const before = byYear[index - 1];
          expect(cumulative.total).toBe((before?.cumulative.total ?? 0) + movements.new.length);
          expect(valid.total).toBe(
            (before?.valid.total ?? 0) +
              movements.new.length +
              movements.returned.length -
              movements.expired.length -
              movements.withdrawn.length,
          );
        });
      }),
      { numRuns: 1000 },
    );
  });
});

test('a workbook for each district, which its rows need not name', () => {
  const district = (name: string, count: number): ReturnType<typeof products> =>
    products(many(count, 'Gạo', { unit: undefined, stars: 3, recognisedOn: '2024-05-10' })).map((entry) => ({
      ...entry,
      at: {
        ...entry.at,
        table: { ...entry.at.table, file: `${name}.xlsx`, unit: { name, from: 'file' as const } },
      },
    }));
  const tally = tallyProducts(
    records({ products: [...district('Kbang', 2), ...district('An Khê', 3)] }),
    '2024-12-31',
  );
  expect(tally.byUnit.map(({ key, valid }) => [key, valid.total])).toEqual([
    ['Kbang', 2],
    ['An Khê', 3],
  ]);
});
