import { planProvince } from '../../../src/engine/units/plan-province';
import { findUnit } from '../../../src/engine/units/find-unit';
import { wholeName } from '../../../src/engine/units/official-unit';
import { gazetteer } from './gazetteer';

const IA_TUL = 'Xã Ia Tul, Huyện Ia Pa, Tỉnh Gia Lai';

test.each([
  ['xã Ia Tul, huyện Ia Pa', [], [IA_TUL], undefined],
  ['Ia Tul', ['Huyện Ia Pa'], [IA_TUL], undefined],
  ['xa ia tul huyen ia pa', [], [IA_TUL], undefined],
  ['huyện Ia Pa - xã Ia Tul', [], [IA_TUL], undefined],
  ['Thôn 2 - X. Ia Tul - H.Ia Pa - Gia Lai', [], [IA_TUL], undefined],
  ['Ia Tul Ia Pa', [], [IA_TUL], undefined],
  ['XIa Tul', ['H Ia Pa'], [IA_TUL], undefined],
  ['làng Hoa Lư, xã Ia Tul', ['Ia Pa'], [IA_TUL], undefined],
  // today's commune in the district that it was made from, as people still write it
  ['xã Ia Pa, huyện Ia Pa', [], ['Xã Ia Pa, Tỉnh Gia Lai'], undefined],
  ['TPPleiku', [], ['Thành phố Pleiku, Tỉnh Gia Lai'], undefined],
  ['TX An Khê', [], ['Thị xã An Khê, Tỉnh Gia Lai'], undefined],
  [
    'Đắk Pơ',
    ['tỉnh Gia Lai'],
    ['Huyện Đăk Pơ, Tỉnh Gia Lai', 'Thị trấn Đak Pơ, Huyện Đăk Pơ, Tỉnh Gia Lai', 'Xã Đak Pơ, Tỉnh Gia Lai'],
    undefined,
  ],
  // a slip, and a district that has no such commune
  ['xã Ia Tull, Ia Pa', [], [IA_TUL], 'spelling'],
  ['xã Ia Tul, huyện Chư Sê', [], [IA_TUL, 'Xã Ia Tul, Tỉnh Gia Lai'], 'elsewhere'],
  // a district of another province, and one that is only misspelt
  ['Mỹ Thọ', ['H. Cao Lãnh'], ['Xã Mỹ Thọ, Huyện Phù Mỹ, Tỉnh Bình Định'], 'elsewhere'],
  ['Ia Tul', ['H. Ia Pà'], [IA_TUL], undefined],
  ['Kim Tân', ['Huyện Ia Paa'], ['Xã Kim Tân, Huyện Ia Pa, Tỉnh Gia Lai'], undefined],
  ['xã Không Có, huyện Ia Pa', [], [], undefined],
  ['Sở Công Thương', [], [], undefined],
  ['', [], [], undefined],
])('%s, %j means %j, doubt %s', async (text, within, expected, doubt) => {
  const lists = await gazetteer();
  const found = findUnit(text, within, { gazetteer: lists, scope: lists.scopeOf('Gia Lai', '2026-01-01') });
  expect([found.units.map(wholeName).sort(), found.doubt]).toEqual([[...expected].sort(), doubt]);
});

test.each([
  ['phường 1, quận 3', 'Hồ Chí Minh', ['Phường 1, Quận 3, Thành phố Hồ Chí Minh']],
  ['P01, Q3', 'Hồ Chí Minh', ['Phường 1, Quận 3, Thành phố Hồ Chí Minh']],
  [
    'Phường Văn Miếu - Quốc Tử Giám',
    'Hà Nội',
    [
      'Phường Văn Miếu - Quốc Tử Giám, Thành phố Hà Nội',
      'Phường Văn Miếu Quốc Tử Giám, Quận Đống Đa, Thành phố Hà Nội',
    ],
  ],
  ['Vĩnh Quang, TP. Cao Bằng', 'Cao Bằng', ['Xã Vĩnh Quang, Thành phố Cao Bằng, Tỉnh Cao Bằng']],
  ['Quan Hoa, Cầu Giấy', 'Hà Nội', ['Phường Quan Hoa, Quận Cầu Giấy, Thành phố Hà Nội']],
  ['Huyện Cao Lãnh', 'Đồng Tháp', ['Huyện Cao Lãnh, Tỉnh Đồng Tháp']],
  [
    'Cao Lãnh',
    'Đồng Tháp',
    [
      'Huyện Cao Lãnh, Tỉnh Đồng Tháp',
      'Phường Cao Lãnh, Tỉnh Đồng Tháp',
      'Thành phố Cao Lãnh, Tỉnh Đồng Tháp',
    ],
  ],
])('%s in %s means %j', async (text, province, expected) => {
  const lists = await gazetteer();
  const found = findUnit(text, [], { gazetteer: lists, scope: lists.scopeOf(province, '2026-01-01') });
  expect(found.units.map(wholeName).sort()).toEqual(expected);
});

test.each([
  ['Long Điền A', ['Huyện Chợ Mới'], 'An Giang', ['Xã Long Điền A, Huyện Chợ Mới, Tỉnh An Giang']],
  ['Long Điền A', ['huyện Chợ Mới cũ'], 'An Giang', ['Xã Long Điền A, Huyện Chợ Mới, Tỉnh An Giang']],
  ['Tân Sơn', ['H. Chợ Mới'], 'Bắc Kạn', ['Xã Tân Sơn, Huyện Chợ Mới, Tỉnh Bắc Kạn']],
])('beside %s, %j is a district of %s', async (text, within, province, expected) => {
  const lists = await gazetteer();
  const found = findUnit(text, within, { gazetteer: lists, scope: lists.scopeOf(province, '2024-05-01') });
  expect([found.units.map(wholeName), found.doubt]).toEqual([expected, undefined]);
});

test('a commune called as its district, after itself', async () => {
  const lists = await gazetteer();
  const found = findUnit('An Phú, An Phú', [], {
    gazetteer: lists,
    scope: lists.scopeOf('An Giang', '2026-01-01'),
  });
  expect(found.units.map(wholeName)).toContain('Thị trấn An Phú, Huyện An Phú, Tỉnh An Giang');
});

test.each([
  ['Thôn 3, xã Ia Tull, huyện Ia Pa', 'xã Ia Tull'],
  ['Xã Ià Tul', 'Xã Ià Tul'],
  ['Xã Ia Tul', undefined],
  ['xa ia tul', undefined],
])('the slip in %s is %s', async (text, slip) => {
  const lists = await gazetteer();
  expect(
    findUnit(text, ['Ia Pa'], { gazetteer: lists, scope: lists.scopeOf('Gia Lai', '2024-05-01') }).slip,
  ).toBe(slip);
});

test('a plan of 2021 of Gia Lai has nothing of Bình Định', async () => {
  const lists = await gazetteer();
  const names = (date: string): string[] =>
    lists.scopeOf('Gia Lai', date)?.provinces.map(({ name }) => name) ?? [];
  expect(names('2021-12-01')).toEqual(['Gia Lai', 'Gia Lai']);
  expect(names('2026-01-01')).toEqual(['Gia Lai', 'Bình Định', 'Gia Lai']);
  expect(lists.scopeOf('Không Có', '2026-01-01')).toBeUndefined();
});

test('a plan of Bình Định before the merger has none of the communes that Gia Lai became', async () => {
  const lists = await gazetteer();
  const of = (date: string, name: string) =>
    findUnit(name, [], { gazetteer: lists, scope: lists.scopeOf('Bình Định', date) }).units.map(wholeName);
  expect(of('2025-06-30', 'Xã Ia Grai')).toEqual([]);
  expect(of('2025-07-01', 'Xã Ia Grai')).toEqual(['Xã Ia Grai, Tỉnh Gia Lai']);
  expect(of('2025-06-30', 'Xã Vạn Đức')).toEqual(['Xã Vạn Đức, Tỉnh Gia Lai']);
});

test.each([
  ['2025-06-30', 'Bình Định'],
  ['2025-07-01', 'Gia Lai'],
])('the province that names speak for on %s is %s', async (date, name) => {
  const names = ['Huyện Hoài Ân', 'Huyện Phù Cát', 'Huyện Tuy Phước', 'Thành phố Quy Nhơn'];
  expect(planProvince([], {}, names, await gazetteer(), date)).toEqual({ name, from: 'names' });
});
