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

const kinds = (wrong: string, low: string, high: string, scale = 0): string[] =>
  slipsWithin(figure(wrong), figure(low), figure(high), scale).map(
    ({ kind, right }) => `${toPlain(right)} ${kind}`,
  );

test('both bounds belong to what may be right', () => {
  expect(kinds('8421', '8412', '8412')).toEqual(['8412 transposed-digits']);
  expect(kinds('8421', '8410', '8411')).toEqual(['8411 wrong-digit']);
  expect(kinds('8421', '8413', '8420')).toEqual(['8420 wrong-digit']);
  expect(kinds('8421', '8422', '8423')).toEqual(['8422 wrong-digit', '8423 wrong-digit']);
});

test('each measure in both directions, and nothing becomes itself', () => {
  expect(kinds('5000', '1', '7')).toEqual(['5 scale-1000']);
  expect(kinds('5', '4000', '6000')).toEqual(['5000 scale-1000']);
  expect(kinds('5', '4000000', '6000000')).toEqual(['5000000 scale-1000000']);
  expect(kinds('7', '700', '700')).toEqual(['700 scale-100']);
  expect(kinds('700', '7', '7')).toEqual(['7 scale-100']);
  expect(kinds('11', '11', '11')).toEqual([]);
});

test('a figure that two slips lead to is told by the more telling', () => {
  expect(kinds('10', '1', '1')).toEqual(['1 scale-10']);
  expect(kinds('10', '100', '100')).toEqual(['100 scale-10']);
  expect(kinds('12', '21', '21')).toEqual(['21 transposed-digits']);
});

test('figures below nought keep their sign, but for the slip of the sign', () => {
  expect(kinds('-12', '-21', '-21')).toEqual(['-21 transposed-digits']);
  expect(kinds('-12', '12', '12')).toEqual(['12 sign']);
  expect(kinds('-12', '21', '21')).toEqual([]);
});

test('for a nought another digit may have been meant, at each place behind the comma', () => {
  expect(kinds('0', '1', '3')).toEqual(['1 wrong-digit', '2 wrong-digit', '3 wrong-digit']);
  expect(kinds('0', '0.1', '0.2', 1)).toEqual(['0.1 wrong-digit', '0.2 wrong-digit']);
  expect(kinds('0', '0', '0')).toEqual([]);
});

test('digits behind the comma are digits too, where the figure has them', () => {
  expect(kinds('6.5', '5.6', '5.6', 1)).toEqual(['5.6 transposed-digits']);
  expect(kinds('6.5', '6.4', '6.4', 0)).toEqual(['6.4 wrong-digit']);
  expect(kinds('6', '6.1', '6.1', 1)).toEqual(['6.1 wrong-digit']);
  expect(kinds('6', '6.1', '6.1', 0)).toEqual([]);
  expect(kinds('0.5', '0.05', '0.05', 2)).toEqual(['0.05 transposed-digits']);
});

test('no number begins with a nought, so none is made that way', () => {
  expect(kinds('105', '5', '5')).toEqual([]);
  expect(kinds('105', '15', '15')).toEqual(['15 extra-digit']);
  expect(kinds('105', '1005', '1005')).toEqual(['1005 missing-digit']);
  expect(kinds('5', '15', '15')).toEqual(['15 missing-digit']);
  expect(kinds('5', '50', '50')).toEqual(['50 scale-10']);
  expect(kinds('55', '5', '5')).toEqual(['5 extra-digit']);
});
