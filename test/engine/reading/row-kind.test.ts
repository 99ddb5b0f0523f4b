import {
  isFooter,
  isTitle,
  isTotalName,
  kindOfName,
  ordinalKind,
} from '../../../src/engine/reading/row-kind';

test.each([
  ['TỔNG CỘNG', 'grand'],
  ['Tổng số', 'grand'],
  ['Cộng', 'grand'],
  ['Toàn tỉnh', 'grand'],
  ['Tổng cộng (A+B)', 'grand'],
  ['Tổng cộng: 5 sản phẩm', 'grand'],
  ['Tổng số (12 SP)', 'grand'],
  ['Cấp huyện', 'section'],
  ['II. Cấp tỉnh', 'section'],
  ['Các huyện, thị xã, thành phố', 'section'],
  ['Sở, ngành', 'section'],
  ['Cộng cấp xã', 'section'],
  ['Tổng mục I', 'section'],
  ['Trong đó:', 'detail'],
  ['Tỷ lệ (%)', 'detail'],
])('%s is %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

test.each([
  'Cộng Hòa',
  'Tống Phan',
  'Các Sơn',
  'Xã Phương Thịnh',
  'Cấp Tiến',
  'Toàn Thắng',
  'Tổng Cọt',
  'Khoái Châu',
])('%s is a place like any other', (name) => expect(kindOfName(name)).toBeUndefined());

test.each([
  ['1', 'number'],
  ['12.', 'number'],
  ['1.1', 'sub-number'],
  ['I.2', 'sub-number'],
  ['1.1.1', 'sub-sub-number'],
  ['IV', 'roman'],
  ['A', 'letter'],
  ['-', 'dash'],
  ['a)', 'dash'],
  ['An Khê', undefined],
])('the ordinal %s', (text, marker) => expect(ordinalKind(text)).toBe(marker));

test('lines about a table', () => {
  expect(isFooter('TM. ỦY BAN NHÂN DÂN')).toBe(true);
  expect(isFooter('Ghi chú: số liệu đăng ký')).toBe(true);
  expect(isTitle('Phụ lục 02:')).toBe(true);
  expect(isFooter('Mang Yang')).toBe(false);
});

test.each([
  'Cộng',
  'Toàn tỉnh',
  'I. Tổng cộng',
  'Tổng số hộ',
  'Tổng số: 15 sản phẩm',
  'Cộng 03 sản phẩm',
  'Cộng năm 2026',
  'Cộng xã Tân An',
  'Tổng kinh phí thực hiện',
  'Tổng (1+2)',
  'Cộng trang 1',
])('%s adds up other rows', (name) => expect(isTotalName(name)).toBe(true));

test.each([
  'Công',
  'Cộng Hòa',
  'Cộng tác viên',
  'Cộng đồng du lịch',
  'Tổng kết mô hình',
  'Tổng công ty Sông Gianh',
])('%s adds up nothing', (name) => expect(isTotalName(name)).toBe(false));
