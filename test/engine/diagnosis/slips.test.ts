import { parseDecimal, toPlain, type Decimal } from '../../../src/engine/decimal';
import { slipBetween, slipsWithin } from '../../../src/engine/diagnosis/slips';

function figure(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`no number: ${text}`);
  return value;
}

test.each([
  ['8421', '8412', 'transposed-digits'],
  ['161', '116', 'transposed-digits'],
  ['19979', '1979', 'extra-digit'],
  ['7552', '755', 'extra-digit'],
  ['130', '1340', 'missing-digit'],
  ['8421', '8521', 'wrong-digit'],
  ['-15', '15', 'sign'],
  ['12000', '1200', 'scale-10'],
  ['10.96', '10960', 'scale-1000'],
  ['644010', '644.01', 'scale-1000'],
  ['2556000000', '2556', 'scale-1000000'],
  ['8421', '7300', undefined],
  ['8421', '8421', undefined],
])('%s for %s: %s', (wrong, right, kind) => {
  expect(slipBetween(figure(wrong), figure(right))).toBe(kind);
});

test('a figure with a leading zero is no transposition of 100', () => {
  expect(slipBetween(figure('100'), figure('10'))).toBe('scale-10');
});

test('slips within bounds, the most telling first, each figure once', () => {
  const found = slipsWithin(figure('8421'), figure('8410.5'), figure('8413.5'), 0);
  expect(found.map(({ kind, right }) => `${toPlain(right)} ${kind}`)).toEqual([
    '8412 transposed-digits',
    '8411 wrong-digit',
  ]);
});
