import fc from '../../property';
import { minimalSets } from '../../../src/engine/diagnosis/minimal-sets';
import type { System, SystemFigure } from '../../../src/engine/diagnosis/system';
import { plus, rational, times, type Rational } from '../../../src/engine/rational';
import { minimalSetsByTrying } from './fourier-motzkin';

const OPTIONS = { limit: 500, steps: 1_000_000 };

function whole(n: number): Rational {
  return rational(n);
}

const figure = fc.record({
  value: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: -4, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  half: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  weight: fc.oneof(
    { weight: 6, arbitrary: fc.constant([1, 1]) },
    { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

const constraint = fc.record({
  coefficients: fc.array(fc.constantFrom(-2, -1, -1, 0, 0, 1, 1, 3), { minLength: 5, maxLength: 5 }),
  op: fc.constantFrom('==', '==', '==', '>=', '<='),
  rhs: fc.constantFrom(0, 0, 0, 1, -3),
});

const system = fc
  .record({
    figures: fc.array(figure, { minLength: 5, maxLength: 5 }),
    constraints: fc.array(constraint, { minLength: 1, maxLength: 4 }),
  })
  .map(({ figures, constraints }): System => ({
    figures: figures.map(({ value, half, weight }, index): SystemFigure => {
      const exact = value === null ? undefined : whole(value);
      const width = rational(half, 2);
      return {
        id: `x${index}`,
        value: exact,
        low: exact && plus(exact, times(width, whole(-1))),
        high: exact && plus(exact, width),
        weight: weight === null ? undefined : rational(weight[0] ?? 1, weight[1] ?? 1),
      };
    }),
    constraints: constraints.map(({ coefficients, op, rhs }) => ({
      terms: coefficients.flatMap((c, index) => (c === 0 ? [] : [{ figure: index, coefficient: whole(c) }])),
      low: op === '<=' ? undefined : whole(rhs),
      high: op === '>=' ? undefined : whole(rhs),
    })),
  }));

test('the sets are those that trying every subset gives', () => {
  fc.assert(
    fc.property(system, (given) => {
      const expected = minimalSetsByTrying(given);
      const found = minimalSets(given, OPTIONS);
      expect(found.weight).toEqual(expected.weight);
      expect(new Set(found.sets.map(String))).toEqual(new Set(expected.sets.map(String)));
      expect(found.complete && found.proved).toBe(true);
      if (expected.weight === undefined) expect(found.impossible).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('a limit on the sets is said', () => {
  const figures = Array.from({ length: 30 }, (_, i): SystemFigure => ({
    id: `x${i}`,
    value: whole(1),
    low: whole(1),
    high: whole(1),
    weight: whole(1),
  }));
  const terms = figures.map((_, index) => ({ figure: index, coefficient: whole(1) }));
  const found = minimalSets(
    { figures, constraints: [{ terms, low: whole(7), high: whole(7) }] },
    { ...OPTIONS, limit: 10 },
  );
  expect(found.sets).toHaveLength(10);
  expect(found.complete).toBe(false);
  expect(found.proved).toBe(true);
});
