import { checkPlan } from '../../src/engine/check';
import { diagnose } from '../../src/engine/diagnosis/diagnose';
import { LOCALES } from '../../src/locales';
import { findingSentence, findingWhat } from '../../src/locales/finding-sentence';
import { reportText } from '../../src/reporting/report-text';
import { workbookOf } from '../taskpane/results';

/** An Khê's food products are 4, and were typed as 14. */
const WRONG = workbookOf('ke-hoach.xlsx', [
  ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
  ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
  [null, 'Cấp xã', 10, 7, 3],
  [1, 'An Khê', 6, 14, 2],
  [2, 'Chư Sê', 4, 3, 1],
]);
const result = diagnose(checkPlan([WRONG])).result;

test('the likely slip is told once, and the other sums that it mends refer to it', () => {
  // by content: what comes out of a worker in pieces shares no objects
  const sent = { ...result, findings: structuredClone(result.findings) };
  expect(reportText(sent, LOCALES.vi, { day: '2026-03-05' }))
    .toBe(`1 lỗi cần sửa (2 chỗ sai), 0 chênh lệch do làm tròn, 4 chỗ khớp; 0 điểm cần xem lại.
ke-hoach.xlsx; kiểm tra ngày 05/3/2026.

Đã đọc Sheet1, A2:E5: phân nhóm sản phẩm (sản phẩm).

Sheet1
  SAI: Sheet1!C4 (Tổng sản phẩm giai đoạn 2026-2030 của An Khê): sai, in 6, cộng các cột thành phần được 16, chênh −10. Có lẽ Sheet1!D4 phải là 4 (thừa một chữ số). Sửa như vậy thì 2 tổng cùng khớp.
  SAI: Sheet1!D3 (Nhóm thực phẩm giai đoạn 2026-2030 của Cấp xã): sai, in 7, cộng các dòng được 17, chênh −10. Cách sửa như đã nêu ở Sheet1!C4.
`);
});

test('several files: each sheet is named with its file', () => {
  const both = diagnose(checkPlan([WRONG, { ...WRONG, file: 'khac.xlsx' }])).result;
  const text = reportText(both, LOCALES.en);
  expect(text).toContain('\nke-hoach.xlsx › Sheet1\n');
  expect(text).toContain('\nkhac.xlsx › Sheet1\n');
  expect(text).toContain("Perhaps '[ke-hoach.xlsx]Sheet1'!D4 should be 4");
  expect(text).toContain("WRONG: '[khac.xlsx]Sheet1'!C4");
  expect(text).not.toMatch(/(?<!\])Sheet1'?![A-Z]/);
});

test('beside its cells a finding says what is wrong without naming them again', () => {
  const [finding] = result.findings;
  if (!finding) throw new Error('no finding');
  expect(findingWhat(LOCALES.vi, finding)).toBe('Sai, in 6, cộng các cột thành phần được 16, chênh −10.');
  expect(findingSentence(LOCALES.vi, finding)).toMatch(/^Sheet1!C4 \(.*\): sai, in 6/);
});
