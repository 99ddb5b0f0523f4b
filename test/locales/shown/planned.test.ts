import { decimal } from '../../../src/engine/decimal';
import { shownPlanned } from '../../../src/locales/shown/planned';

test('what a target plans, as a person says it', () => {
  const share = { comparator: 'at-least', measure: '%' } as const;
  expect(shownPlanned({ ...share, planned: [decimal(40)] })).toBe('≥ 40 %');
  expect(
    shownPlanned({ comparator: 'range', measure: 'sản phẩm', planned: [decimal(30), decimal(35)] }),
  ).toBe('30 - 35 sản phẩm');
  expect(shownPlanned({ ...share, planned: [decimal(100)], perCommune: 1 })).toBe('≥ 1 sản phẩm/xã');
  expect(shownPlanned({ ...share, planned: [decimal(90)], perCommune: 2 })).toBe('≥ 90 % xã có ≥ 2 sản phẩm');
});
