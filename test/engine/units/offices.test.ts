import { isDepartment } from '../../../src/engine/text/unit-name';
import { bare } from '../../../src/engine/text/fold';
import { fullName } from '../../../src/engine/units/official-unit';
import { gazetteer } from './gazetteer';

test('no unit of any date is taken for an office, however it is written', async () => {
  const { editions } = await gazetteer();
  const units = editions.flatMap(({ provinces, districts, communes }) => [
    ...provinces,
    ...districts,
    ...communes,
  ]);
  const writings = units.flatMap((unit) =>
    [unit.name, fullName(unit)].flatMap((name) => [name, name.toUpperCase(), name.toLowerCase(), bare(name)]),
  );
  expect(writings.length).toBeGreaterThan(100_000);
  expect(writings.filter(isDepartment)).toEqual([]);
});

test.each([
  'Sở Nông nghiệp và Môi trường',
  'So Nong nghiep',
  'SỞ Y TẾ',
  'Ban Dân tộc',
  'Ban QLDA',
  'ban dan toc tinh',
  'Chi cục PTNT',
  'VP điều phối nông thôn mới',
  'VPĐP NTM',
  'Liên minh HTX',
  'Liên minh hợp tác xã tỉnh',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hiệp hội Doanh nghiệp',
  'Đài PT-TH',
  'Báo Gia Lai',
  'Trung tâm Khuyến nông',
  'Thanh tra tỉnh',
  'Quản lý thị trường',
  'Các sở, ngành',
])('%s is an office', (name) => {
  expect(isDepartment(name)).toBe(true);
});
