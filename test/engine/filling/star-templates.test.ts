import { checkPlan } from '../../../src/engine/check';
import { templateSheets } from '../../../src/engine/filling/template';

test('a blank tally has totals as formulas, and passes a check as it is', () => {
  const sheets = templateSheets('star-tally', { years: [2026] });
  const cells = (sheets[0]?.rows ?? []).flatMap((row) => row ?? []);
  expect(cells.some((cell) => cell?.formula?.startsWith('SUM('))).toBe(true);
  expect(cells.some((cell) => cell?.formula?.includes('COUNTIFS'))).toBe(false);
  const checked = checkPlan([{ file: 'mau.xlsx', sheets }]);
  expect(checked.summary.fail).toBe(0);
});

test('a blank report of targets has its eight columns', () => {
  const [sheet] = templateSheets('target-report', { years: [2026] });
  const header = sheet?.rows.find((row) => row?.[0]?.value === 'TT');
  expect(header?.map((cell) => cell?.value)).toEqual([
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch',
    'Thực hiện',
    'Tỷ lệ so kế hoạch (%)',
    'Kết quả',
    'Căn cứ',
  ]);
});
