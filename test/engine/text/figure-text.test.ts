import { toPlain } from '../../../src/engine/decimal';
import { readFigureText } from '../../../src/engine/text/figure-text';

function readings(text: string): string[] {
  const read = readFigureText(text);
  return read.kind === 'figure' ? read.readings.map(toPlain) : [read.kind];
}

test.each([
  ['2270', ['2270']],
  ['6,5', ['6.5']],
  ['6.5', ['6.5']],
  ['1.234.567,8', ['1234567.8']],
  ['1,234,567.8', ['1234567.8']],
  ['1.234.567', ['1234567']],
  ['1 234 567', ['1234567']],
  ['1\u00a0234', ['1234']],
  ['0,125', ['0.125']],
  ['-12,5', ['-12.5']],
  ['(12,5)', ['-12.5']],
  ['20,57%', ['0.2057']],
  ['12 sản phẩm', ['12']],
])('%s has one reading', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test.each([
  ['53.773', ['53773', '53.773']],
  ['644,010', ['644.01', '644010']],
  ['1.500', ['1500', '1.5']],
])('%s has two, the Vietnamese one first', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test.each(['', ' ', '-', '–', '...', 'x'])('"%s" is nothing', (text) => {
  expect(readings(text)).toEqual(['blank']);
});

test.each(['An Khê', '#REF!', '1.2.3', '12 tháng 5', '1,23,4', '(12', '12.'])('%s is no figure', (text) => {
  expect(readings(text)).toEqual(['none']);
});
