import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'mean-mismatch' || finding.rule === 'fractional-count' || finding.verdict === 'fail'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${finding.rule} ${row},${col}`)
      : [],
  );
}

const SCORES = `
BẢNG ĐIỂM CỦA HỘI ĐỒNG NĂM 2025
STT | Sản phẩm | Ông An | Bà Bình | Ông Chi | Điểm TB
1 | Gạo sạch | 80 | 85 | 87 | 84
2 | Trà sen | 71 | 74 | 70 | %A
3 | Nem chua | 66 | | 68 | 67
4 | Mắm cá | 90 | 91 | 92 | 91`;

const BY_MONTH = `
DOANH THU ĐIỂM BÁN HÀNG
Điểm bán | T1 | T2 | T3 | Cả quý | Bình quân/tháng
Điểm số 1 | 452 | 618 | 385 | 1455 | 485
Điểm số 2 | 284 | 356 | 221 | 861 | 287
Điểm số 3 | 156 | 198 | 126 | 480 | %A
Cộng | 892 | 1172 | 732 | 2796 | 932`;

const RATIOS = `
TỔNG HỢP SẢN PHẨM OCOP THEO HẠNG SAO ĐẾN 31/12/2025
STT | Đơn vị | Tổng số sản phẩm | 3 sao | 4 sao | 5 sao | Số chủ thể | Bình quân SP/chủ thể
 | Toàn tỉnh | 30 | 20 | 8 | 2 | 15 | 2
1 | Xã An | 12 | 8 | 3 | 1 | 5 | 2.4
2 | Xã Bình | 10 | 7 | 2 | 1 | 5 | 2
3 | Xã Cư | 8 | 5 | 3 | 0 | 5 | 1.6`;

const MEAN_ROW = `
TIẾN ĐỘ THỰC HIỆN 9 THÁNG NĂM 2026
TT | Đơn vị | Kế hoạch (SP) | Thực hiện (SP) | Tỷ lệ (%)
1 | Xã Ea Kao | 12 | 9 | 75
2 | Xã Hòa Phú | 8 | 8 | 100
3 | Xã Ea Drông | 6 | 3 | 50
4 | Phường Tân An | 20 | 17 | 85
 | Toàn tỉnh | 46 | 37 | 80.4
 | Bình quân/xã | 11.5 | %A | `;

const WEIGHED = `
NĂNG SUẤT, SẢN LƯỢNG CÂY ĂN QUẢ NĂM 2025
TT | Xã | Năng suất (tạ/ha) | Sản lượng (tấn)
1 | Xã An | 100 | 110
2 | Xã Bình | 120 | 60
3 | Xã Cư | 90 | 36
 | Trung bình | 104.1 | 68.7`;

test.each([
  ['pass: rounded, and of those who were there', SCORES.replace('%A', '71.7'), []],
  ['fail: one mean leaves the others', SCORES.replace('%A', '75.7'), ['error mean-mismatch 3,5']],
  [
    'undecided: too few rows to say what it is of',
    SCORES.split('\n').slice(0, 5).join('\n').replace('%A', '9'),
    [],
  ],
  ['pass: a total line has its own mean', BY_MONTH.replace('%A', '160'), []],
  [
    'fail: of three means and that of the total one leaves the others',
    BY_MONTH.replace('%A', '106'),
    ['error mean-mismatch 4,5'],
  ],
  ['pass: what one thing has of another is no mean of columns, nor a count', RATIOS, []],
  ['pass: a lone row of means of the rows', MEAN_ROW.replace('%A', '9.3'), []],
  [
    'fail: of two columns of a row of means one leaves the other',
    MEAN_ROW.replace('%A', '9.8'),
    ['warning mean-mismatch 7,3'],
  ],
  ['pass: one column holds by chance or the other is weighed', WEIGHED, []],
  ['undecided: no column of a row of means holds', MEAN_ROW.replace('%A', '9.8').replace('11.5', '10'), []],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
