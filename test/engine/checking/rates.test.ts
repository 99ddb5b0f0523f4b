import { isPer, isRate } from '../../../src/engine/checking/rates';

test.each([
  ['Số người/lớp', true],
  ['SP/chủ thể', true],
  ['Năng suất (tạ/ha)', true],
  ['Giường/vạn dân', true],
  ['Bình quân một lớp', true],
  ['Số thôn/bản', false],
  ['HTX/THT', false],
  ['Số xã/phường', false],
  ['Year/Month / 2010/02', false],
  ['Số lớp', false],
])('%s: a rate is %s', (heading, expected) => {
  expect(isRate(heading)).toBe(expected);
});

test.each([
  ['Kinh phí/lớp (tr.đ)', 'Số lớp', true],
  ['Học viên/1 lớp', 'Số lớp (lớp)', true],
  ['Đơn giá (nghìn đồng/kg)', 'Số lớp', false],
  ['Mật độ (người/km2)', 'Diện tích (km2)', true],
  ['Mật độ (người/km2)', 'Dân số (người)', false],
  ['Số xã/phường', 'Số xã', false],
  ['Kinh phí/lớp', 'Số người', false],
])('%s is of each that %s counts: %s', (rate, count, expected) => {
  expect(isPer(rate, count)).toBe(expected);
});
