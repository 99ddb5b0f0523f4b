import { planFileName } from '../../../src/engine/plan/file-name';
import { checkPlan } from '../../../src/engine/check';
import { workbookOf } from '../../taskpane/results';

const named = (...facts: readonly (readonly [string, string | number])[]): string | undefined =>
  planFileName(
    checkPlan([workbookOf('kh.xlsx', [['THÔNG TIN KẾ HOẠCH'], ['Thông tin', 'Giá trị'], ...facts])]).records,
  );

test.each([
  [
    [
      ['Số kế hoạch', '94/KH-UBND'],
      ['Tỉnh', 'Gia Lai'],
      ['Từ năm', 2026],
      ['Đến năm', 2030],
    ],
    'KH 94-KH-UBND Gia Lai 2026-2030',
  ],
  [
    [
      ['Tỉnh', 'Gia Lai'],
      ['Từ năm', 2026],
    ],
    'Gia Lai 2026',
  ],
  [
    [
      ['Từ năm', 2026],
      ['Đến năm', 2030],
    ],
    undefined,
  ],
] as const)('%j is called %s', (facts, name) => {
  expect(named(...facts)).toBe(name);
});
