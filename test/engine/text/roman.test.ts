import { romanNumeral, romanValue } from '../../../src/engine/text/roman';

test('every numeral is read back as its number, in either case', () => {
  for (let number = 1; number < 400; number += 1) {
    expect(romanValue(romanNumeral(number))).toBe(number);
    expect(romanValue(romanNumeral(number).toLowerCase())).toBe(number);
  }
});

test.each(['', 'IIX', 'VV', 'IC', 'A', 'XIIII', '12'])('%j is no number as people write it', (text) => {
  expect(romanValue(text)).toBeUndefined();
});

test.each([
  [4, 'IV'],
  [1994, 'MCMXCIV'],
  [0, '0'],
  [4000, '4000'],
])('%d is written %s', (value, printed) => {
  expect(romanNumeral(value)).toBe(printed);
});
