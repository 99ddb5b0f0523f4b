import { levelOfKinds } from '../../../src/engine/reading/kind-heading';

test.each([
  ['Huyện, thành phố', 'district'],
  ['Huyện/TX/TP', 'district'],
  ['Tên quận, huyện', 'district'],
  ['Thành phố thuộc tỉnh', 'district'],
  ['Huyện, xã', 'district'],
  ['Xã/Phường/Đặc khu', 'commune'],
  ['Cấp xã', 'commune'],
  ['XA, PHUONG, TT', 'commune'],
])('%s is a column of units: %s', (heading, level) => {
  expect(levelOfKinds(heading)).toBe(level);
});

test.each(['Đơn vị', 'Thành phố Huế', 'Vốn xã hội', 'Địa chỉ', 'Tên xã viên', 'Xã hội hóa', ''])(
  '%p is none by its kinds alone',
  (heading) => {
    expect(levelOfKinds(heading)).toBeUndefined();
  },
);
