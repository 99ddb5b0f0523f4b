import fc from '../../property';
import { decimal, equals, negate, toPlain, type Decimal } from '../../../src/engine/decimal';
import { readWritten, type Written } from '../../../src/engine/text/written-figure';

/** `exactly 1.2 money9`, `about range 40..50 counted(sản phẩm)`. */
function said(text: string): string {
  const written = readWritten(text);
  if (written.kind === 'blank') return `blank ${written.mark}`;
  if (written.kind === 'none') return 'none';
  const numbers =
    written.kind === 'figure'
      ? written.readings.map(toPlain)
      : written.readings.map(({ low, high }) => `${toPlain(low)}..${toPlain(high)}`);
  return [
    ...(written.bound === 'exactly' ? [] : [written.bound]),
    numbers.join(' or '),
    ...unitOf(written),
    ...(written.per === undefined ? [] : [`per ${written.per}`]),
  ].join(' ');
}

function unitOf({ unit }: Extract<Written, { kind: 'figure' | 'range' }>): string[] {
  switch (unit.kind) {
    case 'none':
      return [];
    case 'percent':
      return [unit.of === undefined ? '%' : `% ${unit.of}`];
    case 'money':
      return [`đồng^${unit.exponent}`];
    case 'counted':
      return [`${unit.exponent === 0 ? '' : `10^${unit.exponent} `}${unit.noun}`];
  }
}

describe('a unit inside the cell', () => {
  test.each([
    ['1,2 tỷ', '1.2 đồng^9'],
    ['1,2 tỉ đồng', '1.2 đồng^9'],
    ['1.200.000.000 đồng', '1200000000 đồng^0'],
    ['200.000.000đ', '200000000 đồng^0'],
    ['200.000.000 ₫', '200000000 đồng^0'],
    ['VNĐ 5.000.000', '5000000 đồng^0'],
    ['12.500 đồng', '12500 đồng^0'],
    ['15 triệu', '15 đồng^6'],
    ['15tr', '15 đồng^6'],
    ['15 trđ', '15 đồng^6'],
    ['15 tr.đ', '15 đồng^6'],
    ['15 TRIỆU ĐỒNG', '15 đồng^6'],
    ['15 trieu dong', '15 đồng^6'],
    ['2,5 nghìn tỷ đồng', '2.5 đồng^12'],
    ['3 trăm triệu đồng', '3 đồng^8'],
    ['500 ngàn', '500 đồng^3'],
    ['1 tỷ 200 triệu', '1.2 đồng^9'],
    ['3 triệu 500 nghìn đồng', '3.5 đồng^6'],
    ['1.234,5 (triệu đồng)', '1234.5 đồng^6'],
    ['1.200 triệu', '1200 or 1.2 đồng^6'],
    ['50 triệu đồng/sản phẩm', '50 đồng^6 per sản phẩm'],
    ['37,9%', '37.9 %'],
    ['37,9 %', '37.9 %'],
    ['40 phần trăm', '40 %'],
    ['40% chủ thể', '40 % chủ thể'],
    ['05 lớp', '5 lớp'],
    ['3 sao', '3 sao'],
    ['7 sản phẩm', '7 sản phẩm'],
    ['12 Sản phẩm', '12 sản phẩm'.replace('s', 'S')],
    ['02 HTX', '2 HTX'],
    ['100 m²', '100 m²'],
    ['12 nghìn lượt', '12 10^3 lượt'],
    ['03 lớp/năm', '3 lớp per năm'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('words that bound', () => {
  test.each([
    ['hơn 7.000', 'over 7000 or 7'],
    ['gần 2 tỷ', 'nearly 2 đồng^9'],
    ['khoảng 15 triệu đồng', 'about 15 đồng^6'],
    ['ước khoảng 15', 'about 15'],
    ['Ước đạt 15', 'about 15'],
    ['~ 15', 'about 15'],
    ['≈15', 'about 15'],
    ['trên 40%', 'more-than 40 %'],
    ['dưới 50 triệu', 'less-than 50 đồng^6'],
    ['≥ 50', 'at-least 50'],
    ['>=50', 'at-least 50'],
    ['< 5', 'less-than 5'],
    ['ít nhất 40%', 'at-least 40 %'],
    ['Tối thiểu 05 lớp', 'at-least 5 lớp'],
    ['tối đa 50 triệu đồng/sản phẩm', 'at-most 50 đồng^6 per sản phẩm'],
    ['không quá 10', 'at-most 10'],
    ['không dưới 10', 'at-least 10'],
    ['từ 5 sản phẩm trở lên', 'at-least 5 sản phẩm'],
    ['5 trở xuống', 'at-most 5'],
    ['100+', 'at-least 100'],
    ['khoảng trên 100', 'more-than 100'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('ranges', () => {
  test.each([
    ['15 - 20', '15..20'],
    ['01-02', '1..2'],
    ['5÷7', '5..7'],
    ['5–7', '5..7'],
    ['từ 40 đến 50', '40..50'],
    ['Từ 40 tới 50 sản phẩm', '40..50 sản phẩm'],
    ['40 - 50 sản phẩm', '40..50 sản phẩm'],
    ['30% - 40%', '30..40 %'],
    ['30-40%', '30..40 %'],
    ['1,2 - 1,5 tỷ', '1.2..1.5 đồng^9'],
    ['900 triệu - 1,2 tỷ', '0.9..1.2 đồng^9'],
    ['1.200 - 1.500', '1200..1500 or 1.2..1.5'],
    ['khoảng 40-50', 'about 40..50'],
    ['từ 50 đến dưới 70', '50..70'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each(['2021-2025', '2021 - 2025', '1-1', '7-5', '05-01-2026', '5 lớp - 7 người'])(
    '%s is none',
    (text) => {
      expect(said(text)).toBe('none');
    },
  );
});

describe('how digits are typed', () => {
  test.each([
    ['１２３', '123'],
    ['１．２３４．５６７', '1234567'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u2009234', '1234'],
    ['1\u202f234,5', '1234.5'],
    ['−12', '-12'],
    ['–12,5', '-12.5'],
    ['123-', '-123'],
    ['123 -', '-123'],
    ['(123)', '-123'],
    ['(12,5%)', '-12.5 %'],
    ["1'234'567", '1234567'],
    ['1’234', '1234'],
    ["'05", '5'],
    ['1. 200. 000', '1200000'],
    ['12*', '12'],
    ['12 (1)', '12'],
    ['12¹', '12'],
    ['12 [2]', '12'],
    ['1.234.567**', '1234567'],
    ['1.2E+09', '1200000000'],
    ['5'.normalize('NFD') + ' ' + 'tỷ'.normalize('NFD'), '5 đồng^9'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test.each([
  ['', 'empty'],
  ['\u00a0 ', 'empty'],
  ['-', 'dash'],
  ['- -', 'dash'],
  ['—', 'dash'],
  ['...', 'dots'],
  ['…', 'dots'],
  ['. . .', 'dots'],
  ['x', 'cross'],
  ['X', 'cross'],
  ['k', 'words'],
  ['Không', 'words'],
])('"%s" is a blank shown as %s', (text, mark) => {
  expect(said(text)).toBe(`blank ${mark}`);
});

test.each([
  'An Khê',
  '#REF!',
  '1.2.3',
  '12.',
  '1.',
  'I.1',
  '1,23,4',
  '(12',
  '12)',
  '(05 lớp',
  '12 tháng 5',
  '30/6',
  '05/01/2026',
  '94/KH-UBND',
  '15 ngày 5 tháng',
  'Phụ lục 1',
  'năm 2025',
  '0905123456',
  '0905 123 456',
  '7 sản phẩm đạt 3 sao',
  '11 sản phẩm: 01 sản phẩm 4 sao, 10 sản phẩm 3 sao',
  '1 Nguyễn Huệ',
  '2 và các',
  '5 của tỉnh',
  '--5',
  '-5-',
  'trênn 5',
])('%s is no figure', (text) => {
  expect(said(text)).toBe('none');
});

test('long texts are not looked at', () => {
  expect(said(`${'1'.repeat(200)}`)).toBe('none');
});

interface Style {
  readonly group: string;
  readonly mark: string;
  readonly minus: (text: string) => string;
  readonly unit: string;
}

function written(value: Decimal, { group, mark, minus, unit }: Style): string {
  const [whole = '', fraction] = toPlain(value).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const text = `${grouped}${fraction === undefined ? '' : mark + fraction}${unit}`;
  return value.digits < 0n ? minus(text) : text;
}

const styles = fc.record<Style>({
  group: fc.constantFrom('.', ' ', '\u00a0', '\u202f', ''),
  mark: fc.constant(','),
  minus: fc.constantFrom(
    (text: string) => `-${text}`,
    (text: string) => `−${text}`,
    (text: string) => `- ${text}`,
  ),
  unit: fc.constantFrom('', ' triệu đồng', ' tỷ', '%', ' sản phẩm', ' (triệu đồng)'),
});
const english = styles.map((style) => ({ ...style, group: ',', mark: '.' }));
const values = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(4))
  .map(([digits, scale]) => decimal(digits, scale));

test('what is written in any style is among the readings, and first in the Vietnamese one', () => {
  fc.assert(
    fc.property(values, styles, english, (value, vietnamese, other) => {
      for (const style of [vietnamese, other]) {
        const read = readWritten(written(value, style));
        if (read.kind !== 'figure') throw new Error(written(value, style));
        expect(read.readings.some((reading) => equals(reading, value))).toBe(true);
        // A lone comma before three digits is decimals in Vietnamese and thousands in English.
        if (style === vietnamese) expect(equals(read.readings[0] ?? negate(value), value)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('never throws', () => {
  const marks = fc.constantFrom(..."0159.,-–()%*¹ \u00a0đtỷriệulớphơn~≥/÷E+'x…".split(''));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(marks).map((each) => each.join('')),
      ),
      (text) => {
        readWritten(text);
      },
    ),
    { numRuns: 3000 },
  );
});
