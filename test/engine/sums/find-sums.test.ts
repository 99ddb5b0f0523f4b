import fc from '../../property';
import { findSums, type AxisHints } from '../../../src/engine/sums/find-sums';

const NO_HINTS: AxisHints = { totals: new Set(), ends: new Set(), apart: new Set(), names: [] };

function sumsOf(rows: readonly (readonly number[])[], names: readonly string[] = []): string[] {
  const cols = rows[0]?.length ?? 0;
  const values = Float64Array.from(rows.flat());
  const grid = {
    rows: rows.length,
    cols,
    values,
    halves: new Float64Array(values.length),
    rates: new Set<number>(),
  };
  return findSums(grid, { rows: { ...NO_HINTS, names }, cols: NO_HINTS }).map(
    ({ axis, total, parts }) => `${axis} ${total} = ${parts.join('+')}`,
  );
}

const COUNT = fc.integer({ min: 40, max: 9000 });

test('a total under its rows and a total behind its columns are found without any word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(COUNT, COUNT, COUNT), { minLength: 3, maxLength: 12 }), (parts) => {
      const rows = parts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
      const total = [0, 1, 2, 3].map((col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
      const found = sumsOf([...rows, total]);
      expect(found).toContain('cols 3 = 0+1+2');
      expect(found).toContain(`rows ${parts.length} = ${parts.map((_, at) => at).join('+')}`);
    }),
    { numRuns: 60 },
  );
});

test('figures that add up to nothing bring next to no sum', () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed++) {
    let state = seed;
    const next = (): number => (state = (state * 48271) % 2147483647) % 9000;
    found += sumsOf(Array.from({ length: 12 }, () => Array.from({ length: 6 }, () => 1000 + next()))).length;
  }
  expect(found).toBeLessThan(4);
});

/** Three columns of figures that share nothing but their order. */
const line = (seed: number): number[] => [seed * 37 + 411, seed * 91 + 1207, seed * seed * 13 + 2003];

function plus(...rows: readonly (readonly number[])[]): number[] {
  return [0, 1, 2].map((col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
}

test('a grand total adds the totals of its blocks, whatever else stands between them', () => {
  const [a, b, c, d, e, f] = [line(1), line(2), line(3), line(4), line(5), line(6)];
  const other = [3, 5, 9];
  const rows = [a, b, plus(a, b), other, c, d, plus(c, d), other, e, f, plus(e, f), other];
  const found = sumsOf([...rows, plus(a, b, c, d, e, f)]);
  expect(found).toContain('rows 12 = 2+6+10');
});

test('rows that are called alike add up to the total of their kind', () => {
  const state = [line(1), line(2), line(3)];
  const people = [line(7), line(8), line(9)];
  const rows = state.flatMap((row, at) => [row, people[at] ?? []]);
  const names = ['nsnn', 'dan', 'nsnn', 'dan', 'nsnn', 'dan', 'nsnn ca huyen', 'dan ca huyen'];
  const found = sumsOf([...rows, plus(...state), plus(...people)], names);
  expect(found).toContain('rows 6 = 0+2+4');
  expect(found).toContain('rows 7 = 1+3+5');
});

test('where the names repeat, the smallest figures are a sum as well', () => {
  const names = ['3 sao', '4 sao', 'cong'];
  const blocks = [1, 2, 3].flatMap((seed) => {
    const [a, b] = [line(seed), line(seed + 4)];
    return [a, b, plus(a, b)];
  });
  const small = [
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 1],
  ];
  const found = sumsOf([...blocks, ...small], [...names, ...names, ...names, ...names]);
  expect(found).toContain('rows 11 = 9+10');
});

test('a total is told by its nearest parts and not spelt out a second time', () => {
  const [a, b, c, d] = [line(1), line(2), line(3), line(4)];
  const found = sumsOf([a, b, plus(a, b), c, d, plus(c, d), plus(a, b, c, d)]);
  expect(found.filter((sum) => sum.startsWith('rows 6'))).toEqual(['rows 6 = 2+5']);
});
