import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** What cannot be in a plan's printed targets (Phụ lục: Chỉ tiêu, Mức phấn đấu). */
function impossible(indicator: string, planned: string): string[] {
  const sheet = sheetFromText(
    'PL I',
    `
PHỤ LỤC I. HỆ THỐNG CHỈ TIÊU CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2026 - 2030
(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026)
STT | Chỉ tiêu | Mức phấn đấu | Đơn vị chủ trì theo dõi | Thời hạn | Ghi chú
1 | Sản phẩm OCOP đạt từ 3 sao trở lên | Ít nhất 200 sản phẩm | Phòng Kinh tế | 31/12/2030 |
2 | ${indicator} | ${planned} | Phòng Kinh tế | 31/12/2030 |
3 | Sản phẩm OCOP đạt 5 sao | Ít nhất 2 sản phẩm | Phòng Kinh tế | 31/12/2030 |`,
  );
  const { findings, records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.targets).toHaveLength(3);
  return findings.flatMap((finding) => (finding.rule === 'target-impossible' ? [finding.what] : []));
}

test.each([
  ['Sản phẩm OCOP xuất khẩu', '15 - 20 sản phẩm', []],
  ['Sản phẩm OCOP xuất khẩu', '20 - 15 sản phẩm', ['backwards']],
  ['Sản phẩm OCOP xuất khẩu', 'từ 20 đến 15 sản phẩm', ['backwards']],
  ['Chủ thể OCOP là hợp tác xã', 'ít nhất 40%', []],
  ['Chủ thể OCOP là hợp tác xã', '100%', []],
  ['Chủ thể OCOP là hợp tác xã', 'ít nhất 400%', ['above-all']],
  ['Doanh thu của chủ thể OCOP tăng', 'ít nhất 120%', []],
  ['Chủ thể OCOP là hợp tác xã', 'chưa xác định', []],
])('%s: %s', (indicator, planned, expected) => {
  expect(impossible(indicator, planned)).toEqual(expected);
});
