import { toPlain } from '../../../src/engine/decimal';
import { readWritten } from '../../../src/engine/text/written-figure';
import { writtenValue, type Wanted } from '../../../src/engine/text/written-value';

/** `1200`, `7000 in [7000, 8000]`, `[40, 50]`, `1200 converted`. */
function said(text: string, wanted: Wanted): string {
  const value = writtenValue(readWritten(text), wanted);
  if (value.kind !== 'value') return value.kind;
  const readings = value.readings.map((reading) => {
    const number = reading.value ? toPlain(reading.value) : '';
    if (value.exact) return number;
    const bounds = [reading.low, reading.high].map((bound) => (bound ? toPlain(bound) : '∞'));
    return `${number === '' ? '' : `${number} in `}[${bounds.join(', ')}]`;
  });
  return `${readings.join(' or ')}${value.converted ? ' converted' : ''}`;
}

test.each<[string, Wanted, string]>([
  ['1,2 tỷ', 'trieu', '1200 converted'],
  ['1.200.000.000 đồng', 'trieu', '1200 converted'],
  ['200.000.000đ', 'trieu', '200 converted'],
  ['15 triệu', 'trieu', '15'],
  ['500 nghìn', 'trieu', '0.5 converted'],
  ['2,5 nghìn tỷ', 'ty', '2500 converted'],
  ['1.234', 'trieu', '1234 or 1.234'],
  ['1.234', 'count', '1234'],
  ['1,5', 'count', '1.5'],
  ['05 lớp', 'count', '5'],
  ['12 nghìn lượt', 'count', '12000'],
  ['37,9%', 'percent', '37.9'],
  ['37,9', 'percent', '37.9'],
  ['05 lớp', 'trieu', 'other-unit'],
  ['15 triệu', 'count', 'other-unit'],
  ['37,9%', 'trieu', 'other-unit'],
  ['15 triệu', 'percent', 'other-unit'],
  ['-', 'trieu', 'blank'],
  ['An Khê', 'trieu', 'none'],
])('%s in %s is %s', (text, wanted, expected) => {
  expect(said(text, wanted)).toBe(expected);
});

test.each<[string, Wanted, string]>([
  ['hơn 7.000', 'count', '7000 in [7000, 8000]'],
  ['hơn 7.250', 'count', '7250 in [7250, 7300]'],
  ['hơn 5.000', 'count', '5000 in [5000, 6000]'],
  ['gần 2 tỷ', 'trieu', '2000 in [1000, 2000] converted'],
  ['gần 2.000', 'count', '2000 in [1000, 2000]'],
  ['khoảng 15', 'count', '15 in [10, 20]'],
  ['khoảng 12', 'count', '12 in [11, 13]'],
  ['khoảng 1,2 tỷ', 'trieu', '1200 in [1100, 1300] converted'],
  ['trên 40%', 'percent', '40 in [40, ∞]'],
  ['trên 6.926', 'count', '6926 in [6926, 6927]'],
  ['dưới 51,4%', 'percent', '51.4 in [51.3, 51.4]'],
  ['trên 90.000', 'count', '90000 in [90000, ∞]'],
  ['ít nhất 5', 'count', '5 in [5, ∞]'],
  ['dưới 50 triệu', 'trieu', '50 in [0, 50]'],
  ['tối đa 5%', 'percent', '5 in [∞, 5]'],
  ['40 - 50', 'count', '[40, 50]'],
  ['khoảng 40 - 50', 'count', '[30, 60]'],
  ['1,2 - 1,5 tỷ', 'trieu', '[1200, 1500] converted'],
  ['tối thiểu 40 - 50', 'count', '[40, ∞]'],
])('%s in %s lies in %s', (text, wanted, expected) => {
  expect(said(text, wanted)).toBe(expected);
});

test('how well a converted figure is known', () => {
  const scaleOf = (text: string): number | undefined => {
    const value = writtenValue(readWritten(text), 'trieu');
    return value.kind === 'value' ? value.readings[0]?.scale : undefined;
  };
  expect(scaleOf('1,2 tỷ')).toBe(-2);
  expect(scaleOf('1.200.000.000 đồng')).toBe(6);
  expect(scaleOf('15,50 triệu')).toBe(2);
});
