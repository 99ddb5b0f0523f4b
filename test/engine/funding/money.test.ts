import type { MoneyUnit } from '../../../src/engine/text/measure-unit';
import { parseDecimal, ZERO } from '../../../src/engine/decimal';
import { isRounding, money, sumMoney, type Money } from '../../../src/engine/funding/money';
import { usualScale } from '../../../src/engine/funding/precision';
import { scaleSlips } from '../../../src/engine/funding/scale';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed, findingLines, sideFrom } from './sheets';

const UNITS: Readonly<Record<string, MoneyUnit>> = { đồng: 'dong', nghìn: 'nghin', triệu: 'trieu', tỷ: 'ty' };

/** `1436 triệu`, `700 + 736.4 triệu`: figures known to the decimals that they show. */
function amount(text: string): Money {
  const [unit = ''] = /\p{L}+$/u.exec(text) ?? [];
  const figures = text.replace(unit, '').split('+');
  return sumMoney(
    figures.map((figure, col) => {
      const value = parseDecimal(figure.trim()) ?? ZERO;
      return money(value, value.scale, UNITS[unit] ?? 'dong', [{ file: 'a', sheet: 'b', row: 0, col }]);
    }),
  );
}

describe('rounding told apart from difference', () => {
  test.each([
    // Two figures: less than one unit of the coarser's last digit.
    ['1436 triệu', '1436400000 đồng', true],
    ['1436 triệu', '1436999999 đồng', true],
    ['1436 triệu', '1437000000 đồng', false],
    ['1436 triệu', '1437 triệu', false],
    ['1.4 tỷ', '1436 triệu', true],
    ['1.4 tỷ', '1500 triệu', false],
    ['1.44 tỷ', '1436 triệu', true],
    ['1436400 nghìn', '1436 triệu', true],
    // Sums: half a unit for each figure, bounds included.
    ['1437 triệu', '700 + 736 triệu', true],
    ['1438 triệu', '700 + 736 triệu', false],
    ['1438 triệu', '700 + 500 + 236 triệu', true],
    ['1438 triệu', '700000000 + 736500000 đồng', false],
  ])('%s and %s', (a, b, expected) => {
    expect(isRounding(amount(a), amount(b))).toBe(expected);
    expect(isRounding(amount(b), amount(a))).toBe(expected);
  });
});

test.each([
  ['whole numbers with one exception', [0, 0, 0, 1], 0],
  ['three decimals, some trailing noughts lost', [3, 3, 2, 3, 0], 3],
  ['as many of each: the coarser', [0, 3], 0],
  ['no figures', [], 0],
])('the usual number of decimals: %s', (_, scales, expected) => {
  expect(usualScale(scales)).toBe(expected);
});

describe('a figure a thousand times off against its neighbours', () => {
  const sheet = (row: string) => [
    bookOf(
      'a.xlsx',
      sheetFromText(
        'Dự toán',
        `
DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | NSNN | Vốn khác
1 | Kbang | Tập huấn | 2021 | ${row}
2 | Kbang | Tập huấn | 2022 | 2490 | 2951
3 | Kbang | Tập huấn | 2023 | 6000 | 1000
4 | Kbang | Tập huấn | 2024 | 6100 | 1100
5 | Kbang | Tập huấn | 2025 | 7000 | 1800
`,
      ),
    ),
  ];

  test.each([
    ['a point typed as a decimal mark', '4.2 | 1200', ['scale-slip warning Kbang 2021 state']],
    ['đồng among triệu', '4200000000 | 1200', ['scale-slip warning Kbang 2021 state']],
    ['a small first year is no slip', '90 | 1200', []],
    ['a year without money is none', '0 | 1200', []],
  ])('%s', (_, row, expected) => {
    const slips = findingLines(analysed(sheet(row))).filter((line) => line.startsWith('scale-slip'));
    expect(slips.filter((line) => line.endsWith('state'))).toEqual(expected);
  });

  test('neighbours that do not agree among themselves tell nothing', () => {
    const [view] = sideFrom(sheet('1 | 1')).views;
    expect(view && scaleSlips({ ...view, years: [2021, 2022] })).toEqual([]);
  });
});
