import { loadGazetteer } from '../../../src/engine/units/scope';
import { typedProvince } from '../../../src/engine/units/typed-province';

test.each<[string, true | string[]]>([
  ['Gia Lai', true],
  ['gia lai', true],
  ['Tỉnh Gia Lai', true],
  ['GIA LAI', true],
  ['Dak Lak', true],
  ['ĐắkLắk', true],
  ['Thanh Hóa', true],
  ['Thanh Hoá', true],
  ['Thừa Thiên Huế', true],
  ['Bà Rịa - Vũng Tàu', true],
  ['TP. Hồ Chí Minh', true],
  ['HCM', true],
  ['Bình Định', true],
  ['Gia Lay', ['Gia Lai']],
  ['Hưng Iên', ['Hưng Yên']],
  ['Lâm Đồg', ['Lâm Đồng']],
  ['Nghê Am', ['Nghệ An']],
  ['Bordeaux', []],
])('%s', async (name, expected) => {
  const typed = typedProvince(name, await loadGazetteer());
  expect(typed.isKnown || typed.like).toEqual(expected);
});
