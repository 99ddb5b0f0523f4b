import { levelName, levelOn } from '../../../src/engine/units/level';

test.each([
  ['2021-12-01', 'district', 'Cấp huyện'],
  ['2025-06-30', 'district', 'Cấp huyện'],
  ['2025-07-01', 'commune', 'Cấp xã'],
  ['2026-11-27', 'commune', 'Cấp xã'],
] as const)('on %s a province has %ss below it', (date, level, name) => {
  expect([levelOn(date), levelName(levelOn(date))]).toEqual([level, name]);
});
