import { checkPlan } from '../../../src/engine/check';
import { sheetOf } from '../plan-text';

/** What is told of one target with its reported result. */
function told(text: string, plan: string, result: string): string[] {
  const drawn = [
    'Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện',
    `${text} | ${plan} | % | 2024-2025 | ${result}`,
    'Sản phẩm mới | 22 | sản phẩm | 2024-2025 | 22',
  ].join('\n');
  return checkPlan([{ file: 'a.xlsx', sheets: [sheetOf('S', drawn)] }], { asOf: '2026-01-01' })
    .findings.filter(({ rule }) => rule === 'share-over-whole')
    .map(({ rule, severity, cells }) => `${rule} ${severity} ${cells.length}`);
}

const HTX = 'Tỷ lệ chủ thể OCOP là HTX';

test.each<[string, string, string, string[]]>([
  [HTX, 'ít nhất 40%', '130', ['share-over-whole warning 1']],
  [HTX, 'ít nhất 40%', '100.5', ['share-over-whole warning 1']],
  [HTX, 'ít nhất 40%', '100', []],
  [HTX, 'ít nhất 40%', '38', []],
  [HTX, 'ít nhất 40%', '', []],
  ['Tỷ lệ hoàn thành so với kế hoạch', 'ít nhất 100%', '130', []],
])('%s, %s: %s', (text, plan, result, expected) => {
  expect(told(text, plan, result)).toEqual(expected);
});
