import fc from '../property';
import {
  add,
  compare,
  decimal,
  decimalFromNumber,
  divide,
  equals,
  parseDecimal,
  round,
  shift,
  subtract,
  sum,
  toNumber,
  toPlain,
  ZERO,
} from '../../src/engine/decimal';

const DECIMALS = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => decimal(digits, scale));

test('a binary sum is what the sheet shows of it', () => {
  expect(toPlain(decimalFromNumber(0.1 + 0.2) ?? ZERO)).toBe('0.3');
  expect(decimalFromNumber(Number.NaN)).toBeUndefined();
  expect(toPlain(decimalFromNumber(1e21) ?? ZERO)).toBe('1000000000000000000000');
});

test.each([
  ['-12.50', '-12.5'],
  ['1e3', '1000'],
  ['2.5e-3', '0.0025'],
  ['0.0', '0'],
])('%s is %s', (text, plain) => {
  expect(toPlain(parseDecimal(text) ?? ZERO)).toBe(plain);
});

test.each(['', '1,5', 'x', '1.', '--1'])('"%s" is no number', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('halves are rounded away from zero, as Excel does', () => {
  expect(toPlain(round(decimal(25, 1), 0))).toBe('3');
  expect(toPlain(round(decimal(-25, 1), 0))).toBe('-3');
  expect(toPlain(divide(decimal(1), decimal(8), 2))).toBe('0.13');
  expect(toPlain(divide(decimal(-1), decimal(8), 2))).toBe('-0.13');
  expect(() => divide(decimal(1), ZERO, 0)).toThrow(RangeError);
});

test('adding and taking away again changes nothing', () => {
  fc.assert(
    fc.property(DECIMALS, DECIMALS, (a, b) => {
      expect(equals(subtract(add(a, b), b), a)).toBe(true);
      expect(compare(a, b)).toBe(-compare(b, a) + 0);
    }),
  );
});

test('a plain text reads back as the same number', () => {
  fc.assert(fc.property(DECIMALS, (a) => equals(parseDecimal(toPlain(a)) ?? ZERO, a)));
});

test('powers of ten and back', () => {
  fc.assert(
    fc.property(DECIMALS, fc.integer({ min: -9, max: 9 }), (a, n) => equals(shift(shift(a, n), -n), a)),
  );
});

test('a sum does not depend on its order', () => {
  fc.assert(fc.property(fc.array(DECIMALS), (all) => equals(sum(all), sum([...all].reverse()))));
});

test('for charts, the nearest binary number', () => {
  expect(toNumber(decimal(12345, 2))).toBe(123.45);
});
