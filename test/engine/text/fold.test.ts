import { bare, clean, fold } from '../../../src/engine/text/fold';

test('odd spaces and line breaks are drawn together, and text is composed', () => {
  expect(clean('  Năm\u00a02021 \r\n  Tổng '.normalize('NFD'))).toBe('Năm 2021 Tổng');
});

test.each([
  ['Hoà Bình', 'Hòa Bình'],
  ['THUỶ', 'thủy'],
  ['Đơn  vị', 'đơn vị'],
  ['Sở, ngành', 'sở ngành'],
  ['Ủy ban'.normalize('NFD'), 'uỷ ban'],
])('%s and %s are the same text', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['Chư Păh', 'Chư Puh'],
  ['Phú Thiện', 'Phù Thiện'],
  ['Đak Đoa', 'Đăk Đoa'],
])('%s and %s are two texts', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('without diacritics, as headers are typed in haste', () => {
  expect(bare('ĐƠN VỊ TÍNH: Triệu đồng')).toBe('don vi tinh trieu dong');
  expect(bare('Tỷ lệ (%)')).toBe('ty le %');
});
