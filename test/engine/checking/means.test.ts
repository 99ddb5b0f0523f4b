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
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
