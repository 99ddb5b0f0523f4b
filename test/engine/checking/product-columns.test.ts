import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function mismatches(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Dự toán', text))]).findings.flatMap((finding) =>
    finding.rule === 'price-times-quantity'
      ? `${finding.severity} ${finding.cells.map(({ row, col }) => `${row},${col}`).join()} ${finding.expected ? toPlain(finding.expected) : ''}`
      : [],
  );
}

const ESTIMATE = `
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
I | Gian hàng |  |  |  | 186000000
1 | Thuê gian hàng | gian | 12 | 8000000 | 96000000
2 | Trang trí | gian | 12 | 7500000 | 90000000
II | Truyền thông |  |  |  | 48500000
1 | Băng rôn | cái | 25 | 500000 | %A
2 | Phóng sự | lần | 3 | 12000000 | 36000000
 | Tổng cộng |  |  |  | 234500000`;

const CLASSES = `
TT | Lớp | Số người | Số ngày | Mức chi (nghìn đồng) | Kinh phí (triệu đồng)
1 | Cán bộ | 40 | 2 | 150 | 12
2 | Chủ thể | 35 | 3 | 180 | 18,9
3 | Bao bì | 30 | 2 | 175 | 10,5
4 | Bán hàng | 25 | 2 | 150 | %A`;

const RATES = `
TT | Tên lớp | Số lớp | Số người/lớp | Số người | Kinh phí (đồng) | Bình quân một lớp
1 | Cán bộ xã | 4 | 40 | %A | 120000000 | 30000000
2 | Chủ thể | 6 | 30 | 180 | 210000000 | 35000000
3 | Chuyển đổi số | 5 | 25 | 125 | 112500000 | %B
4 | Bán hàng | 3 | 35 | 105 | 96000000 | 32000000`;

/** Three rows are few; the headings say what is of what. */
const PER_CLASS = `
TT | Tên lớp | Số lớp | Học viên/lớp | Tổng học viên | Kinh phí/lớp (tr.đ) | Tổng kinh phí (tr.đ)
1 | Kiến thức OCOP | 3 | %A | 150 | 34.5 | 103.5
2 | Bán hàng online | 2 | 40 | 80 | %B | 84
3 | An toàn thực phẩm | 2 | 50 | 100 | 36 | 72
 | Cộng | 7 | | 330 | | 259.5`;

/** No heading says amount; what was spent mostly equals what was to be. */
const SPENT = `
TT | Nội dung | SL | Đơn giá | Dự toán | Quyết toán
1 | Gian hàng | 12 | %A | 66000 | 66000
2 | Trang trí | 12 | 1800 | 21600 | 20500
3 | Điện, nước | 5 | 900 | 4500 | 4500
4 | Âm thanh | 2 | 9500 | 19000 | 19000
 | Cộng |  |  | 111100 | 110000`;

/** State money pays all but one line. */
const PAID = `
TT | Nội dung | SL | Đơn giá | Thành tiền | NSNN | Vốn khác
1 | Gian hàng | 12 | 5500 | 66000 | 66000 |
2 | Trang trí | 12 | 1800 | 21600 | 20000 | 1600
3 | Điện, nước | 5 | 900 | 4500 | 4500 |
4 | Âm thanh | 2 | 9500 | 19000 | 19000 |
 | Cộng |  |  | 111100 | 109500 | 1600`;

const DENSITY = `
TT | Xã | Diện tích (km2) | Dân số (người) | Mật độ (người/km2)
1 | Quỳnh Lưu | 31.25 | 42160 | 1349.1
2 | Quỳnh Tam | 93.4 | 31870 | %A
3 | Quỳnh Sơn | 58.66 | 33420 | 569.7
 | Cộng | 183.31 | 107450 | 586.2`;

const HARVESTS = `
TT | Xã | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
1 | Chư Á | 230 | 64.5 | 1483.5
2 | Ia Kênh | 275 | %A | 1683
3 | Gào | 228 | 54.8 | 1249.4
4 | Biển Hồ | 296 | 55.1 | 1631
 | Tổng cộng | 1029 | %B | 6046.9`;

test.each([
  ['pass: what was to be paid, and what was', SPENT.replace('%A', '5500'), []],
  ['fail: a price of what was to be paid', SPENT.replace('%A', '5530'), ['error 1,4 66360']],
  ['pass: what one source pays is no product', PAID, []],
  ['pass: people of each square kilometre', DENSITY.replace('%A', '341.2'), []],
  ['fail: people of each square kilometre', DENSITY.replace('%A', '371.2'), ['warning 2,3 34670.08']],
  ['pass: of each class', PER_CLASS.replace('%A', '50').replace('%B', '42'), []],
  ['fail: people of each class', PER_CLASS.replace('%A', '53').replace('%B', '42'), ['warning 1,4 159']],
  ['fail: money of each class', PER_CLASS.replace('%A', '50').replace('%B', '45'), ['warning 2,6 90']],
  ['pass: what a hectare yields', HARVESTS.replace('%A', '61.2').replace('%B', '58.8'), []],
  ['fail: a yield', HARVESTS.replace('%A', '62.1').replace('%B', '58.8'), ['error 2,4 1707.75']],
  [
    'pass: the mean of a total above its rows, whatever it is called',
    `TT | Xã | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
| Toàn huyện (cũ) | 1029 | 58.8 | 6046.9${HARVESTS.replace('%A', '61.2')
      .split('\n')
      .slice(2, -1)
      .map((line) => `\n${line}`)
      .join('')}`,
    [],
  ],
  ['fail: a total’s mean', HARVESTS.replace('%A', '61.2').replace('%B', '85.8'), ['warning 5,4 8828.82']],
  ['pass: every amount is quantity times price', ESTIMATE.replace('%A', '12500000'), []],
  ['fail: one amount is not', ESTIMATE.replace('%A', '15200000'), ['error 5,5 12500000']],
  ['pass: three factors, another measure unit', CLASSES.replace('%A', '7,5'), []],
  ['fail: three factors', CLASSES.replace('%A', '5,7'), ['error 4,5 7.5']],
  [
    'pass: an amount that is rounded to its own digits',
    'TT | Nội dung | Số lượng | Đơn giá (đồng) | Thành tiền (triệu đồng)\n1 | A | 7 | 123456 | 0,9\n2 | B | 11 | 234567 | 2,6\n3 | C | 13 | 345678 | 4,5',
    [],
  ],
  ['pass: rates times counts', RATES.replace('%A', '160').replace('%B', '22500000'), []],
  ['fail: people in a class', RATES.replace('%A', '150').replace('%B', '22500000'), ['error 1,4 160']],
  ['fail: a mean', RATES.replace('%A', '160').replace('%B', '25200000'), ['error 3,5 126000000']],
  [
    'undecided: a rate of what does not stand there',
    'TT | Xã | Số hộ | Sản phẩm/chủ thể | Diện tích\n1 | A | 12 | 3 | 40\n2 | B | 15 | 2 | 33\n3 | C | 20 | 4 | 71',
    [],
  ],
  [
    'undecided: prices and amounts of something else',
    'TT | Sản phẩm | Sản lượng | Giá bán | Doanh thu tiền mặt\n1 | Mật ong | 200 | 150 | 1200\n2 | Chè | 500 | 300 | 4100\n3 | Gạo | 900 | 25 | 700',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});

test('what a rate with decimals leaves open is counted to its digits, and few things prove it', () => {
  const perProducer = (last: string): string => `
STT | Huyện | Số SP | Số chủ thể | SP/chủ thể
1 | Chư Păh | 13 | 10 | 1,3
2 | Ia Grai | 16 | 8 | 2
3 | Đức Cơ | 8 | 6 | 1,33
4 | Chư Prông | 21 | 10 | 2,1
5 | Mang Yang | 22 | 7 | 3,14
6 | Đak Pơ | 26 | 10 | ${last}`;
  expect(mismatches(perProducer('2,6'))).toEqual([]);
  expect(mismatches(perProducer('2,9'))).toEqual(['error 6,2 29']);
});

/** Things at a price of their own; the last so many rows come to a hundred too much. */
const priced = (right: number, wrong: number, quantity = (at: number): number => 3 + at): string =>
  [
    'TT | Nội dung | Số lượng | Đơn giá | Thành tiền',
    ...Array.from({ length: right + wrong }, (_, at) => {
      const [count, price] = [quantity(at), 1200 + 170 * at];
      return `${at + 1} | Mục ${at} | ${count} | ${price} | ${count * price + (at < right ? 0 : 100)}`;
    }),
  ].join('\n');

const weights = (text: string): string[] => mismatches(text).map((line) => line.split(' ')[0] ?? '');

test.each<[string, number, number, string[]]>([
  ['three against one prove it', 3, 1, ['error']],
  ['two against one are to be looked at', 2, 1, ['warning']],
  ['four against two prove it', 4, 2, ['error', 'error']],
  ['five against three are to be looked at', 5, 3, ['warning', 'warning', 'warning']],
  ['three against three are no product', 3, 3, []],
  ['one alone is none', 1, 0, []],
])('%s: %d right, %d wrong', (_, right, wrong, expected) => {
  expect(weights(priced(right, wrong))).toEqual(expected);
});

test('where there is one of each, its price is its amount whatever the columns mean', () => {
  expect(weights(priced(4, 2, () => 1))).toEqual([]);
  const first = (at: number): number => (at === 0 ? 1 : 2);
  expect(weights(priced(4, 2, first))).toEqual(['warning', 'warning']);
  expect(weights(priced(5, 2, first))).toEqual(['error', 'error']);
});

/** 1200, 1370 … of the first unit for each of 3, 4 …, in the second; the last wrong. */
const inUnits = (price: string, amount: string, power: number): string =>
  [
    `TT | Nội dung | Số lượng | Đơn giá (${price}) | Thành tiền (${amount})`,
    ...[0, 1, 2, 3].map((at) => {
      const product = (3 + at) * (1200 + 170 * at) + (at < 3 ? 0 : 1000);
      return `${at + 1} | Mục ${at} | ${3 + at} | ${1200 + 170 * at} | ${power < 0 ? (product / 10 ** -power).toFixed(-power) : product * 10 ** power}`;
    }),
  ].join('\n');

test.each([
  ['đồng', 'đồng', 0],
  ['đồng', 'nghìn đồng', -3],
  ['đồng', 'triệu đồng', -6],
  ['đồng', 'tỷ đồng', -9],
  ['triệu đồng', 'nghìn đồng', 3],
  ['triệu đồng', 'đồng', 6],
])('prices in %s, amounts in %s', (price, amount, power) => {
  expect(weights(inUnits(price, amount, power))).toEqual(['error']);
});

const DAYS = (last: string): string => `
TT | Lớp | Số người | Số ngày | Mức chi (đồng) | Kinh phí (đồng)
1 | Cán bộ | 40 | 2 | 150000 | 12000000
2 | Chủ thể | 35 | 3 | 180000 | 18900000
3 | Bao bì | 30 | 2 | 175000 | 10500000
4 | ${last}`;

test.each([
  ['what is not counted in days has none', DAYS('Tài liệu | 90 | | 20000 | 1800000'), []],
  ['and is wrong without them', DAYS('Tài liệu | 90 | | 20000 | 1900000'), ['error 4,5 1800000']],
  ['with one of three left nobody knows', DAYS('Tài liệu | | | 20000 | 1900000'), []],
  ['nor where a figure cannot be read', DAYS('Tài liệu | 90 | 2 | xx | 1900000'), []],
  ['nor where nothing is counted', DAYS('Tài liệu | 0 | 2 | 20000 | 1900000'), []],
  ['nor where there is no amount', DAYS('Tài liệu | 90 | 2 | 20000 |'), []],
])('three factors: %s', (_, text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});

/** Hectares of a tenth, and what is paid for each. */
const HECTARES = (last: string): string => `
TT | Xã | Diện tích | Mức hỗ trợ | Kinh phí
1 | A | 12,3 | 40 | 492
2 | B | 15,7 | 30 | 471
3 | C | 21,4 | 20 | 428
4 | D | 33,1 | 40 | ${last}`;

test.each([
  ['as it stands', '1324', []],
  ['a twentieth of a hectare less, and half a unit', '1322', []],
  ['more than that', '1321', ['error 4,4 1324']],
])('a factor with decimals is known to half its last: %s', (_, amount, expected) => {
  expect(mismatches(HECTARES(amount))).toEqual(expected);
});

test('a price that is a rate as well is told once', () => {
  const each = (last: number): string => `
TT | Nội dung | Số hộ | Mức hỗ trợ/hộ | Kinh phí
1 | A | 12 | 3500 | 42000
2 | B | 17 | 2700 | 45900
3 | C | 23 | 4100 | 94300
4 | D | 31 | 1900 | ${last}`;
  expect(mismatches(each(58900))).toEqual([]);
  expect(mismatches(each(59800))).toEqual(['error 4,4 58900']);
});
