import { checkPlan, type CheckResult } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** Product groups on the left and something that a layout knows on the right, in the same rows. */
const BESIDE_SOURCES = `
TỔNG HỢP SẢN PHẨM VÀ KINH PHÍ OCOP NĂM 2025
TT | Nhóm sản phẩm | Số SP | | | TT | Nguồn vốn | Kinh phí (triệu đồng)
1 | Thực phẩm | 18 | | | 1 | Ngân sách trung ương | 650
2 | Đồ uống | 5 | | | 2 | Ngân sách tỉnh | 1240
3 | Sinh vật cảnh | %A | | | 3 | Vốn doanh nghiệp, HTX | 2175
 | Tổng | 30 | | | | Tổng cộng | 4065`;

const BESIDE_LIST = `
SẢN PHẨM VÀ KINH PHÍ OCOP NĂM 2025
STT | Tên sản phẩm | Chủ thể | Hạng sao | | TT | Loại hình | Số hộ
1 | Gạo sạch | HTX An Phú | 3 | | 1 | Hợp tác xã | 18
2 | Trà sen | HTX Bình Minh | 4 | | 2 | Hộ kinh doanh | 5
3 | Mắm cá | Hộ Lê Thị Tâm | 3 | | 3 | Trang trại | %A
4 | Nem chua | Hộ Trần Văn Hòa | 3 | | | Tổng | 30`;

const LOWER = `
KẾT QUẢ 5 NĂM
Năm | SP mới | Nâng hạng | Cộng
2021 | 12 | 1 | 13
2022 | 18 | 3 | 21 | | Hạng | Số SP
2023 | 21 | 2 | 23 | | 3 sao | 71
2024 | 16 | 5 | 21 | | 4 sao | 19
2025 | 25 | 4 | 29 | | 5 sao | %A
Cộng | 92 | 15 | 107 | | Tổng | 92
| | | | | Ghi chú: lũy kế`;

/** A column of notes with figures, behind a blank one. */
const NOTES = `
KINH PHÍ NĂM 2026 (triệu đồng)
TT | Đơn vị | Tổng | NSNN | Vốn khác
1 | Xã An | 12 | 10 | 2 | | 2025: 11
2 | Xã Bình | 18 | 15 | 3
3 | Xã Cư | 21 | 20 | 1 | | 3
 | Cộng | 51 | 45 | 6`;

const result = (text: string): CheckResult =>
  checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))], { asOf: '2026-01-01' });

test.each([
  ['pass: beside sources', BESIDE_SOURCES.replace('%A', '7'), [0, 5], []],
  ['fail: beside sources', BESIDE_SOURCES.replace('%A', '4'), [0, 5], ['5,2']],
  ['pass: beside a product list', BESIDE_LIST.replace('%A', '7'), [0, 5], []],
  ['pass: begins in another row', LOWER.replace('%A', '2'), [0, 5], []],
  ['fail: begins in another row', LOWER.replace('%A', '5'), [0, 5], ['7,6']],
  ['pass: notes are no table', NOTES, [0], []],
  ['fail: beside a product list', BESIDE_LIST.replace('%A', '4'), [0, 5], ['5,7']],
])('%s: what stands beside a table that a layout knows is read and added up', (_, text, lefts, failing) => {
  const { tables, records, findings } = result(text);
  const all = [...tables, ...records.tables].map(({ range }) => range.left);
  expect(all.sort((a, b) => a - b)).toEqual(lefts);
  expect(
    findings.flatMap(({ verdict, cells }) =>
      verdict === 'fail' ? cells.map(({ row, col }) => `${row},${col}`) : [],
    ),
  ).toEqual(failing);
});
