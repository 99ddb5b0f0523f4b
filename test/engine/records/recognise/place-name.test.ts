import { unitInTitle } from '../../../../src/engine/records/recognise/place-name';

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', undefined],
  ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', undefined],
  ['PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026', undefined],
  ['CHỈ TIÊU KINH TẾ, XÃ HỘI HUYỆN MANG YANG', 'Huyện Mang Yang'],
  ['UBND XÃ EA KAO', 'xã Ea Kao'],
  ['DANH SÁCH SẢN PHẨM XÃ HỘI SƠN NĂM 2026', 'Xã Hội Sơn'],
])('%s names %s', (line, unit) => {
  expect(unitInTitle(line)?.name.toLowerCase()).toBe(unit?.toLowerCase());
});

test.each([
  ['UBND THÀNH PHỐ PLEIKU', 'Thành phố Pleiku'],
  ['UBND THỊ XÃ AN KHÊ', 'Thị xã An Khê'],
  ['UBND ĐẶC KHU PHÚ QUỐC', 'Đặc khu Phú Quốc'],
  ['UBND HUYỆN MANG YANG', 'Huyện Mang Yang'],
])('%s is written as %s', (line, unit) => {
  expect(unitInTitle(line)?.name).toBe(unit);
});
