import { isDepartment, unitName } from '../../../src/engine/text/unit-name';

test.each([
  ['TX. An Khê', 'town', 'An Khê'],
  ['TP.Pleiku', 'city', 'Pleiku'],
  ['Thành phố Đông Hà', 'city', 'Đông Hà'],
  ['H. Mang Yang', 'district', 'Mang Yang'],
  ['UBND huyện Kbang', 'district', 'Kbang'],
  ['x. Ia Nan', 'commune', 'Ia Nan'],
  ['P. Ba Đồn', 'ward', 'Ba Đồn'],
  ['Đk. Cồn Cỏ', 'special-zone', 'Cồn Cỏ'],
  ['Đặc khu Cồn Cỏ'.normalize('NFD'), 'special-zone', 'Cồn Cỏ'],
  ['Thi xa Duc Pho', 'town', 'Duc Pho'],
  ['Phú Thiện', undefined, 'Phú Thiện'],
  ['Phường', undefined, 'Phường'],
])('%s', (text, prefix, base) => {
  const name = unitName(text);
  expect(name.prefix).toBe(prefix);
  expect(name.base).toBe(unitName(base).base);
});

test('near-misses share a skeleton, two real units do not', () => {
  expect(unitName('Đak Đoa').skeleton).toBe(unitName('Đăk Đoa').skeleton);
  expect(unitName("K'Bang").skeleton).toBe(unitName('Kbang').skeleton);
  expect(unitName('Chư Păh').skeleton).not.toBe(unitName('Chư Puh').skeleton);
});

test.each([
  'Sở Nông nghiệp và Môi trường',
  'So Nong nghiep',
  'Ban Dân tộc',
  'Chi cục Phát triển nông thôn',
  'Liên minh HTX tỉnh',
  'Hội Nông dân tỉnh',
  'Đài Phát thanh và Truyền hình',
  'Báo Gia Lai',
  'Trường Chính trị tỉnh',
])('%s is a department', (name) => expect(isDepartment(name)).toBe(true));

test.each(['Hội An', 'Đoàn Kết', 'Báo Đáp', 'Trường Sơn', 'Sơn Hà', 'Sơ Pai', 'Đài Xuyên', 'TP. Hội An'])(
  '%s is a place',
  (name) => expect(isDepartment(name)).toBe(false),
);
