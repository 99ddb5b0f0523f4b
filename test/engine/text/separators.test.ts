import { decimal } from '../../../src/engine/decimal';
import { readingOf } from '../../../src/engine/text/separators';

test.each([
  ['100.000', [decimal(100000), decimal(100000, 3)]],
  ['(100.000)', [decimal(-100000), decimal(-100000, 3)]],
])('of the readings of %s thousands are the larger figure', (_, readings) => {
  expect(readingOf(readings, 'thousands')).toEqual(readings[0]);
  expect(readingOf(readings, 'decimals')).toEqual(readings[1]);
  expect(readingOf([...readings].reverse(), 'thousands')).toEqual(readings[0]);
});

test('no readings give none', () => {
  expect(readingOf([], 'thousands')).toBeUndefined();
});
