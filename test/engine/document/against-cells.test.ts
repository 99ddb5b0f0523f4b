import { sheetOf } from '../plan-text';
import type { Sheet } from '../../../src/engine/grid/grid';
import { checked, plan } from './plans';

/*
 * Text against the cells of appendices of any kind: the row that words name or the row of totals, the column that
 * years, sources, stars and other words name.
 */

const TARGETS = sheetOf(
  'Phụ lục 2',
  `CHỈ TIÊU GIAI ĐOẠN 2023-2025
TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | Năm 2024 | Năm 2025 | Giai đoạn 2023-2025
1 | Số sản phẩm OCOP được công nhận mới | Sản phẩm | 20 | 25 | 30 | 75
2 | Số sản phẩm được nâng hạng | Sản phẩm | 5 | 6 | 8 | 19
3 | Tỷ lệ chủ thể là hợp tác xã | % | 35 | 38 | 40 | 40
4 | Số điểm giới thiệu và bán sản phẩm OCOP | Điểm | 3 | 3 | 4 | 10
5 | Số lớp tập huấn | Lớp | 10 | 10 | 12 | 32`,
);
const BY_SOURCE = sheetOf(
  'Phụ lục 3',
  `NHU CẦU KINH PHÍ
ĐVT: triệu đồng
TT | Nguồn vốn | Tổng | Năm 2023 | Năm 2024 | Năm 2025
1 | Ngân sách trung ương | 8250 | 2550 | 2700 | 3000
2 | Ngân sách tỉnh | 13750 | 4250 | 4500 | 5000
3 | Vốn của chủ thể | 6150 | 1950 | 2100 | 2100
 | Tổng cộng | 28150 | 8750 | 9300 | 10100`,
);
const BY_CONTENT = sheetOf(
  'Phụ lục 4',
  `DỰ TOÁN KINH PHÍ
ĐVT: đồng
TT | Nội dung | Thành tiền | Ngân sách nhà nước | Vốn khác
1 | Công tác tuyên truyền | 335000000 | 281000000 | 54000000
2 | Tập huấn, tham quan học tập | 496000000 | 424000000 | 72000000
3 | Hỗ trợ xây dựng bao bì, nhãn mác | 1135000000 | 720000000 | 415000000
 | Tổng cộng | 1966000000 | 1425000000 | 541000000`,
);
const BY_UNIT = sheetOf(
  'Phụ lục 1',
  `TỔNG HỢP SẢN PHẨM ĐĂNG KÝ
TT | Địa phương | Số sản phẩm đăng ký | |
 | | Tổng | Sản phẩm mới | Đánh giá lại
1 | Mộc Châu | 9 | 5 | 4
2 | Sông Mã | 13 | 6 | 7
3 | TX Kỳ Anh | 15 | 9 | 6
 | Tổng cộng | 37 | 20 | 17`,
);
const CLASSES = sheetOf(
  'Phụ lục 5',
  `KẾ HOẠCH TẬP HUẤN
TT | Đối tượng | Số lớp | Số người/lớp | Tổng số người
1 | Cán bộ cấp xã | 13 | 50 | 650
2 | Hộ sản xuất, kinh doanh | 14 | 45 | 630
 | Tổng cộng | 27 | | 1280`,
);

const CASES: readonly (readonly [string, Sheet, string])[] = [
  [
    'targets, each by its row',
    TARGETS,
    '- Nâng hạng ⟦19⟧ sản phẩm OCOP.\n\n- Xây dựng ⟦10⟧ điểm giới thiệu và bán sản phẩm OCOP.\n\n- Tổ chức ⟦32⟧ lớp tập huấn cho cán bộ.',
  ],
  [
    'targets of each year',
    TARGETS,
    'Công nhận mới ⟦75⟧ sản phẩm OCOP (năm 2023: ⟦20⟧ sản phẩm; năm 2024: ⟦25⟧ sản phẩm; năm 2025: ⟦30⟧ sản phẩm).',
  ],
  ['shares', TARGETS, '- Tỷ lệ chủ thể OCOP là hợp tác xã đạt ⟦40⟧%.\n\n- Nâng hạng 19 sản phẩm.'],
  [
    'sources as rows',
    BY_SOURCE,
    '1. Tổng nhu cầu kinh phí giai đoạn 2023-2025 là ⟦28.150⟧ triệu đồng (Phụ lục 3), gồm:\n\n- Ngân sách trung ương: ⟦8.250⟧ triệu đồng;\n\n- Ngân sách tỉnh: ⟦13,75⟧ tỷ đồng;\n\n- Vốn của chủ thể: ⟦6.150⟧ triệu đồng.',
  ],
  [
    'money of each year',
    BY_SOURCE,
    'Kinh phí năm 2023 là ⟦8,75⟧ tỷ đồng, năm 2024 là ⟦9,3⟧ tỷ đồng, năm 2025 là ⟦10,1⟧ tỷ đồng.',
  ],
  [
    'rows of contents, in fewer words',
    BY_CONTENT,
    'Kinh phí tuyên truyền ⟦335⟧ triệu đồng; tập huấn, tham quan học tập ⟦496⟧ triệu đồng; hỗ trợ bao bì, nhãn mác 1.135 triệu đồng (Phụ lục 4).',
  ],
  [
    'units without their kind',
    BY_UNIT,
    'Mộc Châu là địa phương có ⟦05⟧ sản phẩm mới; Sông Mã có ⟦06⟧ sản phẩm mới và ⟦07⟧ sản phẩm đánh giá lại; thị xã Kỳ Anh ⟦09⟧ sản phẩm mới.',
  ],
  [
    'rows named behind the figure',
    CLASSES,
    'Tổ chức ⟦27⟧ lớp tập huấn với ⟦1.280⟧ người (Phụ lục 5), trong đó ⟦13⟧ lớp cho cán bộ cấp xã, ⟦14⟧ lớp cho hộ sản xuất, kinh doanh.',
  ],
];

test.each(CASES)('%s: nothing where all is right', (_, sheet, body) => {
  expect(wrongIn(sheet, body.replace(/[⟦⟧]/gu, ''))).toEqual([]);
});

test.each(CASES)('%s: each wrong figure is told with its cell', (_, sheet, body) => {
  const marks = [...body.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, figure = '']) => figure);
  marks.forEach((figure, at) => {
    let index = -1;
    const wrong = slipped(figure);
    const text = body.replace(/⟦([^⟧]*)⟧/gu, (_whole, own: string) => (++index === at ? wrong : own));
    const told = wrongIn(sheet, text);
    expect([figure, told.length > 0 && told.every(({ cells }) => cells > 0)]).toEqual([figure, true]);
  });
});

test.each<readonly [string, Sheet, string]>([
  [
    'some years of the table',
    BY_SOURCE,
    'Kinh phí năm 2023 là 8.750 triệu đồng; từ năm 2024 đến năm 2025 bố trí 19.400 triệu đồng.',
  ],
  [
    'what is left of others',
    BY_CONTENT,
    'Kinh phí tuyên truyền 335 triệu đồng, các nội dung còn lại 1.631 triệu đồng (Phụ lục 4).',
  ],
  [
    'a content that the table does not have',
    BY_CONTENT,
    'Kinh phí tuyên truyền 335 triệu đồng; tổ chức hội nghị 45 triệu đồng (Phụ lục 4).',
  ],
  ['one round', BY_UNIT, 'Có 20 sản phẩm mới (Phụ lục 1). Đợt 1: 11 sản phẩm mới.'],
  [
    'what is to be reached over stars',
    sheetOf(
      'Bảng 1',
      `PHÂN BỔ CHỈ TIÊU NĂM 2025
TT | Đơn vị | Tổng số SP | SP 3 sao | SP 4 sao
1 | Xã Ia Tul | 12 | 9 | 3
2 | Xã Pờ Tó | 8 | 6 | 2
 | Tổng cộng | 20 | 15 | 5`,
    ),
    'Đến hết năm 2025 toàn tỉnh có 145 sản phẩm OCOP được công nhận, trong đó năm 2025 có thêm 20 sản phẩm mới.',
  ],
  ['another unit', BY_UNIT, 'Mộc Châu có 05 sản phẩm mới; Vân Hồ có 03 sản phẩm mới (Phụ lục 1).'],
])('%s is no figure of the table', (_, sheet, body) => {
  expect(wrongIn(sheet, body)).toEqual([]);
});

function wrongIn(sheet: Sheet, body: string): { readonly rule: string; readonly cells: number }[] {
  const { findings } = checked(plan('2023-2025', `II. MỤC TIÊU\n\n${body}`), {
    file: 'phu-luc.xlsx',
    sheets: [sheet],
  });
  return findings
    .filter(
      ({ rule, severity }) => severity !== 'info' && (rule === 'text-appendix' || rule === 'text-target'),
    )
    .map(({ rule, cells }) => ({ rule, cells: cells.length }));
}

/** The last digit that is no nought, by one. */
function slipped(figure: string): string {
  const at = [...figure].findLastIndex((digit) => /[1-9]/u.test(digit));
  const digit = Number(figure.charAt(at));
  return figure.slice(0, at) + String(digit === 9 ? 8 : digit + 1) + figure.slice(at + 1);
}
