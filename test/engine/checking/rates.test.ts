import { isRate } from '../../../src/engine/checking/rates';

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
