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

const result = (text: string): CheckResult =>
  checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))], { asOf: '2026-01-01' });

test.each([
  ['pass: beside sources', BESIDE_SOURCES.replace('%A', '7'), [0, 5], []],
  ['fail: beside sources', BESIDE_SOURCES.replace('%A', '4'), [0, 5], ['5,2']],
  ['pass: beside a product list', BESIDE_LIST.replace('%A', '7'), [0, 5], []],
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
