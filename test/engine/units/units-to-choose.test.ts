import { provincesToChoose, unitsToChoose } from '../../../src/engine/units/units-to-choose';

test('34 provinces', async () => {
  expect(await provincesToChoose()).toHaveLength(34);
});

test.each([
  ['Gia Lai', '2026-01-01', 135, 'Phường Quy Nhơn'],
  ['tỉnh Gia Lai', '2025-07-01', 135, 'Xã Ia Tul'],
  // Its units are Gia Lai's today.
  ['Bình Định', '2026-01-01', 135, 'Xã Ia Tul'],
  ['Gia Lai', '2025-06-30', 17, 'Huyện Ia Pa'],
  ['Bình Định', '2022-11-07', 11, 'Thành phố Quy Nhơn'],
  ['Không Đâu', '2026-01-01', 0, undefined],
] as const)('%s on %s has %i units', async (province, date, count, one) => {
  const units = await unitsToChoose(province, date);
  expect(units).toHaveLength(count);
  if (one !== undefined) expect(units).toContain(one);
});
