import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** What the table was read as, and all that is told of it but information. */
function told(text: string): string[] {
  const { sheets, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]);
  return [
    ...sheets.flatMap(({ read }) => read),
    ...findings.flatMap(({ rule, severity, cells: [cell] }) =>
      severity === 'info' || !cell ? [] : [`${severity} ${rule} ${cellName(cell.row, cell.col)}`],
    ),
  ];
}

const SHARED_OUT = `
BIỂU 3: TỔNG HỢP SẢN PHẨM OCOP
STT | Đơn vị | Tổng số sản phẩm | Chia theo hạng sao | | | Chia theo loại hình chủ thể | | |
| | | 5 sao | 4 sao | 3 sao | HTX | Doanh nghiệp | Hộ KD | Tổ hợp tác
1 | Huyện Mộc Châu | 31 | 1 | 9 | 21 | 18 | 8 | 3 | 2
2 | Huyện Vân Hồ | 14 | 0 | 3 | 11 | 9 | 2 | 2 | 1
3 | Huyện Yên Châu | 17 | 0 | 5 | 12 | 13 | 2 | 1 | 1
4 | Huyện Mai Sơn | %A | 1 | 8 | 17 | 19 | 5 | 2 | 0
| Tổng cộng | 88 | 2 | 25 | 61 | 59 | 17 | 8 | 4`;

const PLACES_ACROSS = `
TỔNG HỢP NGUỒN VỐN THEO ĐỊA PHƯƠNG NĂM 2025
Đơn vị tính: Triệu đồng
TT | Nguồn vốn | Huyện A Lưới | Huyện Nam Đông | Thị xã Hương Trà | Tổng cộng
I | Ngân sách nhà nước | 870 | 570 | 500 | 1940
1 | Ngân sách trung ương | 500 | 300 | 200 | 1000
2 | Ngân sách địa phương | 370 | 270 | 300 | 940
II | Vốn ngoài ngân sách | 1050 | 670 | 1380 | 3100
1 | Vốn tín dụng | 400 | 250 | 500 | 1150
2 | Vốn của các chủ thể | 650 | 420 | %A | 1950
| Tổng cộng (I+II) | 1920 | 1240 | 1880 | 5040`;

/** Every figure is said roughly or typed as text, the total too. */
const SAID_ROUGHLY = `
NGUỒN LỰC HUY ĐỘNG
TT | Nguồn | Tổng vốn (tỷ đồng)
1 | Ngân sách trung ương | hơn 4.000
2 | Ngân sách địa phương | trên 6.926
3 | Vốn tín dụng | "%A"
4 | Vốn doanh nghiệp | 566,7
5 | Cộng đồng dân cư | hơn 1.578
| Tổng cộng | trên 90.000`;

const DIVIDED_TOTAL = `
PHỤ LỤC 3: KINH PHÍ
Đơn vị tính: Triệu đồng
TT | Đơn vị/Nguồn vốn | Tổng cộng | Năm 2023 | Năm 2024
| TỔNG CỘNG | 1380 | 660 | 720
| - NSTW | 680 | 330 | 350
| - Vốn khác | 700 | 330 | 370
1 | Huyện Krông Pa | 590 | 280 | 310
| - NSTW | 270 | 120 | 150
| - Vốn khác | 320 | 160 | 160
2 | Huyện Ia Pa | 420 | %A | 220
| - NSTW | 190 | 90 | 100
| - Vốn khác | 230 | 110 | 120
3 | Huyện Phú Thiện | 370 | 180 | 190
| - NSTW | 220 | 120 | 100
| - Vốn khác | 150 | 60 | 90`;

const DIVIDED_BELOW = DIVIDED_TOTAL.replace(/\n\| TỔNG CỘNG[^]*?(?=\n1 )/, '').concat(`
| TỔNG CỘNG | 1380 | 660 | 720
| - NSTW | 680 | 330 | 350
| - Vốn khác | 700 | 330 | 370`);

const WITH_TAX = `
DỰ TOÁN CHI TIẾT
Đơn vị tính: đồng
STT | Nội dung | ĐVT | Khối lượng | Đơn giá | Thành tiền
1 | Thuê gian hàng | gian | 12 | 8500000 | 102000000
2 | Vận chuyển | chuyến | 4 | 6200000 | 24800000
3 | Âm thanh | ngày | 3 | 9500000 | 28500000
| Cộng | | | | 155300000
| Thuế GTGT (8%) | | | | %A
| Tổng cộng sau thuế | | | | 167724000
| Làm tròn | | | | 167724000`;

const CARRIED = `
TT | Nhóm sản phẩm | ĐVT | Lũy kế đến 2023 | 2024 | 2025 | Tổng GĐ 2024-2025 | Lũy kế đến 2025
1 | Thực phẩm | SP | 40 | 20 | 22 | 42 | %A
2 | Đồ uống | SP | 11 | 5 | 6 | 11 | 22
3 | Thảo dược | SP | 6 | 3 | 3 | 6 | 12
4 | Thủ công mỹ nghệ | SP | 9 | 2 | 3 | 5 | 14
| Tổng | SP | 66 | 30 | 34 | 64 | 130
| Tr.đó: sản phẩm 5 sao | SP | 1 | 1 | 1 | 2 | 3`;

const ROAD_MAP = `
TT | Nội dung | ĐVT | Đến năm 2025 | Mục tiêu đến năm 2030 | 2026 | 2027 | 2028 | 2029 | 2030
1 | Số sản phẩm được công nhận mới | Sản phẩm | | 60 | 10 | 12 | 14 | 12 | 12
a | Sản phẩm 3 sao | Sản phẩm | | 45 | 8 | 9 | 10 | 9 | 9
b | Sản phẩm 4 sao | Sản phẩm | | 15 | 2 | 3 | 4 | 3 | 3
2 | Tổng số sản phẩm lũy kế | Sản phẩm | 95 | 155 | 105 | 117 | %A | 143 | 155`;

const REACHED = `
TT | Tên xã | Tổng số tiêu chí đạt | Trong đó số tiêu chí theo nhóm | | |
| | | Hạ tầng | Kinh tế | Môi trường | Chính trị
1 | Xã Yên Sơn | 18 | 8 | 4 | 4 | 2
2 | Xã Thắng Quân | 16 | 7 | 3 | 4 | 2
3 | Xã Tân Long | 14 | 6 | 4 | 3 | 1
4 | Xã Kim Quan | %A | 8 | 3 | 4 | 2
5 | Xã Trung Sơn | 12 | 5 | 2 | 3 | 2
| Bình quân tiêu chí/xã | 15.4 | 6.8 | 3.2 | 3.6 | 1.8`;

const BY_GROUP = `
TT | Nhóm sản phẩm | Hạng sao | | | Tổng cộng | Tỷ lệ %
| | 3 sao | 4 sao | 5 sao | |
1 | Thực phẩm | 82 | 20 | 1 | 103 | 70.07
2 | Đồ uống | 17 | 6 | 0 | 23 | 15.65
3 | Thảo dược | 9 | 4 | 0 | %A | 8.84
4 | Dịch vụ du lịch | 5 | 2 | 1 | 8 | 5.44
| TỔNG | 113 | 32 | 2 | 147 | 100`;

const QUOTIENTS = `
STT | Đơn vị | Kế hoạch vốn (triệu đồng) | Đã giải ngân (triệu đồng) | Tỷ lệ (%)
1 | Xã Pom Lót | 520 | 300 | 57.692307692307686
2 | Xã Noong Hẹt | 610 | 555 | 90.98360655737705
3 | Xã Sam Mứn | 275 | 198 | %A
| Cộng | 1405 | 1053 | 74.9466192170819`;

const SOURCES_AS_TEXT = `
TỔNG HỢP KINH PHÍ
(Đơn vị: triệu đồng)
TT | Đơn vị | Nguồn kinh phí | 2023 | 2024 | Tổng cộng
1 | Phòng Nông nghiệp | Ngân sách tỉnh | 200 | 210 | 410
| | Ngân sách huyện | 80 | 90 | 170
2 | Phòng Kinh tế | Ngân sách tỉnh | 120 | 140 | %A
| | Ngân sách huyện | 60 | 70 | 130
Tổng cộng | | | 460 | 510 | 970`;

const SHARES_BELOW = `
TT | Nhóm sản phẩm | 3 sao | 4 sao | 5 sao | Tổng cộng
1 | Thực phẩm | 82 | 20 | 1 | 103
2 | Đồ uống | 17 | 6 | 0 | 23
3 | Dịch vụ du lịch | 14 | 6 | 1 | 21
| TỔNG | 113 | 32 | 2 | 147
| Tỷ lệ % | 76.87 | %A | 1.36 | 100`;

const SHARE_OF_A_ROW = `
Đơn vị tính: Tỷ đồng
TT | Nguồn vốn | Tổng số | 2026 | 2027 | 2028
1 | Ngân sách nhà nước | 46.5 | 14.2 | 15.5 | 16.8
2 | Vốn tín dụng | 30.6 | 9.5 | 10.2 | 10.9
3 | Vốn dân góp | 59.5 | 18 | 19.9 | 21.6
| Tổng cộng | 136.6 | 41.7 | 45.6 | 49.3
| Tỷ lệ NSNN (%) | 34.04 | 34.05 | %A | 34.08`;

const RESERVE = `
DỰ TOÁN TỔ CHỨC HỘI NGHỊ
ĐVT: đồng
TT | Nội dung chi | ĐVT | SL | Số ngày | Đơn giá | Thành tiền
I | Chi đại biểu | | | | | 38400000
1 | Tiền ăn | người | 80 | 2 | 150000 | 24000000
2 | Nước uống | người | 80 | 2 | 40000 | 6400000
3 | Tài liệu | bộ | 80 | | 100000 | 8000000
II | Chi tổ chức | | | | | 20500000
1 | Hội trường | ngày | | 2 | 6000000 | 12000000
2 | Báo cáo viên | buổi | %A | | 2125000 | 8500000
| Cộng (I+II) | | | | | 58900000
| Dự phòng 5% | | | | | 2945000
| Tổng cộng | | | | | 61845000`;

const PRODUCERS = `
TT | Xã | Tổng chủ thể | HTX | | Doanh nghiệp | | Hộ KD |
| | | SL | % | SL | % | SL | %
1 | Xã A Dơi | 12 | 5 | 41.7 | 2 | 16.7 | 5 | 41.7
2 | Xã Lao Bảo | 20 | 6 | 30 | 9 | 45 | 5 | 25
3 | Xã Khe Sanh | 16 | 8 | 50 | 4 | 25 | %A | 25
| Tổng | 48 | 19 | 39.6 | 15 | 31.3 | 14 | 29.2`;

/** What stands over a list's names is no part of its lower header: the table is read once, and whole. */
const FAIRS = `
KẾ HOẠCH XÚC TIẾN THƯƠNG MẠI NĂM 2025
Đơn vị tính: triệu đồng
TT | Hoạt động | Thời gian | Kinh phí | Nguồn kinh phí | |
| | | | NSTW | NS tỉnh | Doanh nghiệp
1 | Hội chợ Pleiku | Quý I | 1000 | 300 | %A | 250
2 | Phiên chợ vùng cao | Tháng 4-5 | 300 | 0 | 180 | 120
3 | Hội chợ Hà Nội | Tháng 9 | 1200 | 500 | 600 | 100
Tổng cộng | | | 2500 | 800 | 1230 | 470`;

const HALVES = `
TT | Nội dung | Thành tiền (nghìn đồng)
I | Kinh phí tổ chức | 25300
| - Ngân sách tỉnh | 18200
| - Nguồn xã hội hóa | 7100
II | Kinh phí khen thưởng | 14850
| - Tập thể | %A
| - Cá nhân | 5400
| Tổng (I+II) | 40150`;

const LONE_ROW = `
TT | Tên mô hình | Số hộ | Diện tích (ha)
I | Trồng trọt | 53 | 610
1 | Lúa hữu cơ | 35 | 250
2 | Sầu riêng | 18 | 360
II | Chăn nuôi | 32 | 215
1 | Bò lai | 20 | 120
2 | Gà thả đồi | 12 | 95
III | Thủy sản | 6 | 80
1 | Cá lồng bè | 6 | %A
| Tổng cộng | 91 | 905`;

const NO_MEASURE = `
Năm | NSNN | Vốn khác | Tổng cộng
2021 | 1200 | 900 | 2100
2022 | 1500 | 1050 | %A
2023 | 1600 | 1000 | 2600`;

/** What a project costs is no sum of what it had until last year and gets this year. */
const PUBLIC_WORKS = `
KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2025
Đơn vị tính: triệu đồng
TT | Công trình | Tổng mức đầu tư | Lũy kế vốn đã bố trí đến hết năm 2024 | Còn lại | Kế hoạch năm 2025 | |
| | | | | Tổng số | NS tỉnh | NS huyện
| TỔNG CỘNG | 70695 | 34464 | 36231 | 4470 | 2710 | 1760
1 | Đường liên xã | 3838 | 1566 | 2272 | 1000 | 700 | 300
2 | Kênh mương | 35493 | 11833 | 23660 | 1660 | 900 | 760
3 | Trường tiểu học | 31364 | 21065 | 10299 | %A | 1110 | 700`;

/** One total shared out twice: only the first way has a heading that says so. */
const TWO_WAYS = `
TT | Huyện | Trong nước | Xuất khẩu | Tổng số cơ sở | Sơ chế | Chế biến sâu
1 | Chư Prông | 612 | 131 | 743 | 240 | 503
2 | Đức Cơ | 455 | 92 | 547 | 318 | 229
3 | Ia Grai | 387 | 214 | 601 | 355 | 246
4 | Chư Păh | 298 | 77 | 375 | 151 | %A
5 | Mang Yang | 341 | 53 | 394 | 102 | 292`;

const PER_HEAD = `
STT | Xã | Dân số (người) | Số bác sĩ | Số giường bệnh | Giường/vạn dân
1 | Ia Lang | 7479 | 1 | 5 | 6.7
2 | Ia Kriêng | 11571 | 1 | 15 | 13
3 | Ia Kla | 8945 | 0 | 7 | 7.8
| Toàn huyện | 27995 | %A | 27 | 9.6`;

test.each([
  ['products shared out in two ways are no money', SHARED_OUT, '26', '62', 'star-tally', 'sum-of-parts C7'],
  ['places across are no sources', PLACES_ACROSS, '880', '808', 'funding-sources', 'sum-of-parts F9'],
  [
    'dashed lines under a total on top divide it',
    DIVIDED_TOTAL,
    '200',
    '290',
    'budget-plan',
    'sum-of-parts D10',
  ],
  [
    'dashed lines under a total below divide it',
    DIVIDED_BELOW,
    '200',
    '290',
    'budget-plan',
    'sum-of-parts D7',
  ],
  ['each total closes what stands above it', WITH_TAX, '12424000', '14224000', 'table', 'sum-of-parts F9'],
  ['what there was and what the years bring', CARRIED, '82', '28', 'table', 'sum-of-parts H2'],
  ['a goal before the years that lead to it', ROAD_MAP, '131', '113', 'targets', 'sum-of-parts H5'],
  ['means under counts; criteria reached are no shares', REACHED, '17', '19', 'table', 'sum-of-parts C6'],
  ['the lower half of a header is none by itself', BY_GROUP, '13', '31', 'table', 'sum-of-parts F5'],
  ['quotients to the last bit of a double', QUOTIENTS, '72', '82', 'table', 'share-mismatch E4'],
  ['a row of shares below a total', SHARES_BELOW, '21.77', '27.17', 'star-tally', 'share-mismatch D6'],
  ['a row of shares of one row', SHARE_OF_A_ROW, '33.99', '39.33', 'budget-plan', 'share-mismatch E7'],
  ['a reserve behind a total; days beside numbers', RESERVE, '4', '6', 'table', 'price-times-quantity G10'],
  ['a lower header alone is not read twice', FAIRS, '450', '540', 'funding-sources', 'sum-of-parts D5'],
  ['two dashed halves bear each other out', HALVES, '9450', '4950', 'funding-sources', 'sum-of-parts C5'],
  ['one row alone is all of its section', LONE_ROW, '80', '90', 'table', 'sum-of-parts D8'],
  ['a total of nothing but money', NO_MEASURE, '2550', '2505', 'table', 'sum-of-parts D3'],
  [
    'what was had before is no year of a whole',
    PUBLIC_WORKS,
    '1810',
    '1180',
    'budget-plan',
    'sum-of-parts F8',
  ],
  ['a total that is shared out in two ways', TWO_WAYS, '224', '242', 'table', 'sum-of-parts E5'],
  ['what is counted is no money beside a rate', PER_HEAD, '2', '3', 'table', 'sum-of-parts D5'],
  ['kinds of producers are no sources', PRODUCERS, '4', '6', 'table', 'sum-of-parts C5'],
  ['sources as texts are no blank totals', SOURCES_AS_TEXT, '260', '620', 'table', 'sum-of-parts F6'],
])('%s', (_, text, right, wrong, layout, where) => {
  expect(told(text.replace('%A', right))).toEqual([layout]);
  const planted = told(text.replace('%A', wrong));
  expect(planted.some((line) => line.endsWith(` ${where}`))).toBe(true);
});

const COUNTS_AND_MONEY = `
PHỤ LỤC
Sản phẩm tham gia đánh giá, phân hạng năm 2023
TT | Xã, thị trấn | Sản phẩm mới | Đánh giá lại | Nâng hạng | Tổng số | Ngân sách tỉnh | Ngân sách huyện | Vốn đối ứng | Cộng kinh phí
1 | Tiên Châu | 2 | 1 | 1 | %A | 240 | 120 | 120 | 480
2 | Tiên Kỳ | 2 | 1 | 0 | 3 | 180 | 90 | 90 | 360
3 | Tiên Sơn | 1 | 1 | 1 | 3 | 180 | 90 | 90 | %B
4 | Tiên Mỹ | 2 | 0 | 0 | 2 | 120 | 60 | 60 | 240
| Tổng cộng | 7 | 3 | 2 | 12 | 720 | 360 | 360 | 1440`;

test.each([
  ['all holds', '4', '360', []],
  ['a count is wrong', '5', '360', ['error sum-of-parts F4', 'error sum-of-parts F8']],
  ['an amount is wrong', '4', '390', ['error sum-of-parts J6', 'error sum-of-parts J8']],
])('products beside money are no parts of it: %s', (_, count, amount, findings) => {
  const text = COUNTS_AND_MONEY.replace('%A', count).replace('%B', amount);
  expect(told(text)).toEqual(['product-plan', ...findings]);
});

test('figures said roughly are added as intervals, their total too', () => {
  const text = 'warning text-number C3';
  expect(told(SAID_ROUGHLY.replace('%A', '77.000'))).toEqual(['table', text]);
  expect(told(SAID_ROUGHLY.replace('%A', '70.700'))).toEqual(['table', 'warning sum-of-parts C8', text]);
});

test('columns of days are no figures, whatever their layout calls them', () => {
  const text = `
TỔNG HỢP SẢN PHẨM OCOP THEO ĐỢT CÔNG NHẬN
TT | Quyết định | Ngày | Số sản phẩm | 3 sao | 4 sao | Hết hạn
1 | 2510/QĐ-UBND | 25/12/2019 | 12 | 9 | 3 | 25/12/2022
2 | 1105/QĐ-UBND | 30/6/2020 | 18 | 14 | 4 | 30/6/2023
3 | 2888/QĐ-UBND | 28/12/2020 | 25 | %A | 4 | 28/12/2023
| Tổng | | 55 | 44 | 11 |`;
  expect(told(text.replace('%A', '21'))).toEqual(['star-tally']);
  expect(told(text.replace('%A', '12'))).toContain('error sum-of-parts D5');
});

/** An estimate whose rows are contents, with what is put on top of a total. */
const estimate = (text: string): string => `DỰ TOÁN\nĐơn vị tính: triệu đồng\n${text}`;

test.each<[string, string, string[]]>([
  [
    'a reserve between two totals belongs to the second',
    `STT | Nội dung | Kinh phí | NSNN | Vốn khác
1 | Tập huấn | 60 | 40 | 20
2 | Bao bì | 40 | 30 | 10
| Cộng | 100 | 70 | 30
| Dự phòng 10% | 10 | 7 | 3
| Tổng cộng | 110 | %A | 33`,
    ['error sum-of-parts C8', 'error sum-of-parts D8'],
  ],
  [
    'of classes beside money a total need say nothing',
    `STT | Nội dung | Số lớp | Kinh phí
1 | Tập huấn | 5 | 60
2 | Bao bì | 3 | %A
3 | Hội chợ | 2 | 50
| Cộng | | 187`,
    ['error sum-of-parts D7'],
  ],
  [
    'a rate among the columns is no share of an amount',
    `STT | Nội dung | Số lớp | Số người/lớp | Mức chi | Thành tiền
1 | Giảng viên | 5 | 1 | 12 | 60
2 | Tiền ăn | 5 | 40 | 6 | 1200
3 | Hội trường | 5 | 1 | 2 | 10
| Cộng | | | | 1270
| Thuế GTGT (10%) | | | | 127
| Tổng cộng | | | | 13%A`,
    [],
  ],
])('%s', (_, text, findings) => {
  const [layout, ...clean] = told(estimate(text.replace('13%A', '1397').replace('%A', '77')));
  expect(layout).toBeDefined();
  expect(clean).toEqual([]);
  expect(told(estimate(text.replace('%A', '97'))).filter((each) => each.startsWith('error'))).toEqual(
    findings,
  );
});

test.each<[string, string]>([
  [
    'a row of shares within each year and within all years',
    `STT | Nội dung | Tổng cộng | | | Năm 2026 | | | Năm 2027 | |
 | | Cộng | NSNN | Khác | Cộng | NSNN | Khác | Cộng | NSNN | Khác
1 | Tập huấn | 100 | 80 | 20 | 60 | 50 | 10 | 40 | 30 | 10
2 | Bao bì | 200 | 100 | 100 | 90 | 50 | 40 | 110 | 50 | 60
| Tổng cộng | 300 | 180 | 120 | 150 | 100 | 50 | 150 | 80 | 70
| Tỷ lệ (%) | 100 | 60 | 40 | 100 | 66.7 | 33.3 | 100 | 53.3 | 46.7`,
  ],
  [
    'men and women: Nam is no year',
    `STT | Đơn vị | Tổng số | Nam | Nữ
1 | Cấp tỉnh | 6 | 4 | 2
2 | Cấp xã | 77 | 50 | 27
| Tổng cộng | 83 | 54 | 29`,
  ],
  [
    'what is saved is taken off',
    `STT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
1 | Gian tiêu chuẩn | gian | 20 | 4 | 80
2 | Gian đặc biệt | gian | 2 | 5 | 10
| Cộng | | | | 90
| Tiết kiệm 10% | | | | -9
| Tổng cộng | | | | 81`,
  ],
])('%s: nothing is wrong', (_, text) => {
  expect(told(estimate(text)).filter((each) => /^(?:error|warning)/.test(each))).toEqual([]);
});

const STARS_AND_MONEY = `
KẾT QUẢ OCOP QUÝ III/2026
TT | Đơn vị | Sản phẩm | | | Kinh phí (triệu đồng) | |
 | | Tổng | 3 sao | 4 sao | Tổng | Ngân sách | Xã hội hóa
1 | Xã A Lưới | 5 | 4 | 1 | 240.5 | 180.5 | 60
2 | Xã Hoài Ân | 8 | 6 | 2 | %A | 240.5 | 95
3 | Xã Phù Mỹ | 3 | 3 | 0 | 118.5 | 98.5 | 20
| Tổng cộng | 16 | 13 | 3 | %B | 519.5 | 175`;

test.each([
  ['an amount beside stars has fractions', '335.5', '694.5', []],
  [
    'an amount beside stars is the sum of its own parts',
    '353.5',
    '694.5',
    ['error sum-of-parts F5', 'error sum-of-parts F7'],
  ],
])('%s', (_, amount, all, findings) => {
  expect(told(STARS_AND_MONEY.replace('%A', amount).replace('%B', all))).toEqual(['star-tally', ...findings]);
});

const COUNTED_TOTAL = `
DANH SÁCH SẢN PHẨM ĐĂNG KÝ ĐÁNH GIÁ ĐỢT 1 NĂM 2026
STT | Tên sản phẩm / chủ thể | Đăng ký | | | Ghi chú
 | | 3 sao | 4 sao | 5 sao |
I | Xã Tuy Phước (3 sản phẩm) | 2 | 1 | 0 |
1 | Bánh tráng nước dừa - HTX Tam Quan | x | | |
2 | Nem chợ Huyện - Hộ KD Bà Đệ | | x | |
3 | Rượu Bàu Đá - Cty Bàu Đá | x | | |
II | Xã Phù Cát (2 sản phẩm) | 1 | 0 | 1 |
1 | Yến sào - Cty Yến Việt | | | x |
2 | Nước mắm Đề Gi - Cơ sở Thanh Tâm | x | | |
| Tổng cộng: 5 sản phẩm | %A | 1 | 1 |`;

test('a total that says how many rows it adds up is no part of the last section', () => {
  expect(told(COUNTED_TOTAL.replace('%A', '3'))).toEqual(['star-tally']);
  expect(told(COUNTED_TOTAL.replace('%A', '4'))).toEqual(['star-tally', 'error sum-of-parts C11']);
});
