import { decimal, toPlain } from '../../../src/engine/decimal';
import { displayText, shownAs, shownValue } from '../../../src/engine/grid/display';

test.each([
  [1234.5, '#,##0.0', '1.234,5'],
  [1234.5, '#,##0', '1.235'],
  [0.2057, '0.00%', '20,57%'],
  [12, undefined, '12'],
  [44562, 'dd/mm/yyyy', '01/01/2022'],
])('%s in %s shows %s', (value, format, text) => {
  expect(displayText({ value, ...(format === undefined ? {} : { format }) })).toBe(text);
});

test('errors, texts and blanks are shown as they are', () => {
  expect(displayText({ value: { error: '#REF!' } })).toBe('#REF!');
  expect(displayText({ value: 'An Khê' })).toBe('An Khê');
  expect(displayText({ value: null })).toBe('');
  expect(displayText(undefined)).toBe('');
});

test('what a page shows of a figure is rounded away from zero', () => {
  expect(toPlain(shownValue(decimal(65, 1), '#,##0'))).toBe('7');
  expect(toPlain(shownValue(decimal(65, 1), '#,##0.00'))).toBe('6.5');
  expect(toPlain(shownValue(decimal(65, 1), 'General'))).toBe('6.5');
  expect(toPlain(shownValue(decimal(1234567), '#,##0,'))).toBe('1235000');
});

test('decimals that a format promises', () => {
  expect(shownAs('#,##0.000').promised).toBe(3);
  expect(shownAs('#,##0.##').promised).toBe(0);
  expect(shownAs('không phải mẫu số [').kind).toBe('number');
});
