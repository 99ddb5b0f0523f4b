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

const HARVESTS = `
TT | Xã | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
1 | Chư Á | 230 | 64.5 | 1483.5
2 | Ia Kênh | 275 | %A | 1683
3 | Gào | 228 | 54.8 | 1249.4
4 | Biển Hồ | 296 | 55.1 | 1631
 | Tổng cộng | 1029 | %B | 6046.9`;

test.each([
  ['pass: of each class', PER_CLASS.replace('%A', '50').replace('%B', '42'), []],
  ['fail: people of each class', PER_CLASS.replace('%A', '53').replace('%B', '42'), ['warning 1,4 159']],
  ['fail: money of each class', PER_CLASS.replace('%A', '50').replace('%B', '45'), ['warning 2,6 90']],
  ['pass: what a hectare yields', HARVESTS.replace('%A', '61.2').replace('%B', '58.8'), []],
  ['fail: a yield', HARVESTS.replace('%A', '62.1').replace('%B', '58.8'), ['error 2,4 1707.75']],
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
