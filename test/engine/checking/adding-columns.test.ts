import { checkPlan } from '../../../src/engine/check';
import type { Cell } from '../../../src/engine/grid/grid';

type Value = string | number | null;

function findings(rows: readonly (readonly Value[])[]): string[] {
  const cells = rows.map((row) =>
    row.map((value): Cell | undefined => (value === null ? undefined : { value })),
  );
  return checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'S', rows: cells }] }])
    .findings.filter(({ rule }) => rule === 'sum-of-parts')
    .map(({ severity, cells: [total] }) => `${severity} ${total?.row},${total?.col}`);
}

const LEDGER: readonly (readonly Value[])[] = [
  ['Ngày', 'Thu', 'Chi', 'Lãi', 'Tồn'],
  ['Đầu kỳ', null, null, null, 1000],
  ['Đợt một', 500, 200, 11, 1311],
  ['Đợt hai', 120, 300, 17, 1148],
  ['Đợt ba', 250, 100, 23, 1321],
  ['Cộng', 870, 600, 51, 1321],
];

test('a balance carried from row to row is no sum of its rows', () => {
  expect(findings(LEDGER)).toEqual([]);
});

test('the same under a heading that no word list has: at most something to look at', () => {
  const renamed = LEDGER.map((row, at) => (at === 0 ? [...row.slice(0, 4), 'Quỹ'] : row));
  expect(findings(renamed).filter((line) => line.startsWith('error'))).toEqual([]);
});

test('a wrong total of its amounts is an error all the same', () => {
  const wrong = LEDGER.map((row) => (row[0] === 'Cộng' ? ['Cộng', 880, 600, 51, 1321] : row));
  expect(findings(wrong)).toEqual(['error 5,1']);
});

test('one wrong part total among numbered blocks is an error, whoever its rows are', () => {
  const rows: readonly (readonly Value[])[] = [
    ['TT', 'Nội dung', 'Kế hoạch', 'Giải ngân'],
    [null, 'TỔNG CỘNG', 1250, 980],
    ['A', 'Khối tỉnh', 450, 380],
    [1, 'Sở Nông nghiệp và Môi trường', 300, 260],
    [2, 'Sở Công Thương', 150, 120],
    ['B', 'Khối xã', 800, 600],
    [1, 'Xã Ia Pa', 300, 250],
    [2, 'Xã Pờ Tó', 250, 150],
    [3, 'Xã Ia Tul', 250, 210],
  ];
  expect(findings(rows)).toEqual(['error 5,3']);
});

test('the years that stars were given in are added up nowhere', () => {
  const rows: readonly (readonly Value[])[] = [
    ['Huyện', '3 sao', '4 sao', '5 sao', 'Tổng', 'Năm cấp'],
    ['Chư Sê', 10, 3, 0, 13, 2022],
    ['Chư Păh', 8, 2, 1, 11, 2023],
    ['Đak Đoa', 12, 5, 0, 17, 2021],
    ['Cộng', 30, 10, 1, 41, null],
  ];
  expect(findings(rows)).toEqual([]);
});

test('what is left belongs to the sum of its whole', () => {
  const rows: readonly (readonly Value[])[] = [
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Còn lại'],
    [1, 'Xã A', 100, 40, 60],
    [2, 'Xã B', 200, 90, 110],
    [3, 'Xã C', 300, 150, 155],
    [null, 'Tổng', 600, 280, 325],
  ];
  expect(findings(rows)).toEqual(['warning 3,2', 'warning 4,2']);
});

test('a heading that names a source heads names where no figure stands under it', () => {
  const rows: readonly (readonly Value[])[] = [
    ['Đơn vị tính: đồng'],
    ['TT', 'Chủ thể', 'NSTW', 'NSĐP', 'Đối ứng', 'Tổng cộng'],
    [1, 'HTX A', 120_000_000, 30_000_000, 50_000_000, 200_000_000],
    [2, 'HTX B', 80_000_000, 20_000_000, 40_000_000, 140_000_000],
    [3, 'HTX C', 90_000_000, 10_000_000, 20_000_000, 121_000_000],
    [null, 'Cộng', 290_000_000, 60_000_000, 110_000_000, 461_000_000],
  ];
  expect(findings(rows)).toEqual(['error 4,5', 'error 5,5']);
});

const GROWTH = (last: Value): readonly (readonly Value[])[] => [
  ['Huyện', '2021', '2022', '2023', '2024 so 2021 (lần)'],
  ['Sa Pa', 20, 25, 31, 1.55],
  ['Bát Xát', 16, 20, 25, 1.56],
  ['Bảo Yên', 10, 12, 15, 1.5],
  ['Tổng', 46, 57, 71, last],
];

test.each([
  ['a column of ratios, whatever it is headed, is no sum', GROWTH(1.54), []],
  ['a total that is none of its parts’ size is looked at', GROWTH(6.65), ['error 4,4']],
  [
    'a row of means adds up neither down nor across',
    [
      ['Chỉ tiêu', 'Toàn tỉnh', 'Vùng 1', 'Vùng 2', 'Vùng 3'],
      ['Số lao động', 1250, 430, 520, 300],
      ['Doanh thu', 864, 301, 362, 201],
      ['Nộp ngân sách', 2150, 800, 900, 450],
      ['Thu nhập bình quân', 6.5, 6.8, 6.4, 6.2],
    ],
    [],
  ],
  [
    'codes are no figures',
    [
      ['Mã số', 'Nhiệm vụ', 'NSNN', 'Khác', 'Cộng'],
      ['01', 'Nâng cấp sản phẩm', 500, 120, 620],
      ['02', 'Truyền thông', 200, 0, 200],
      ['03', 'Đánh giá', 150, 0, 150],
      [null, 'CỘNG', 850, 120, 970],
    ],
    [],
  ],
] as const)('%s', (_, rows, expected) => {
  expect(findings(rows)).toEqual(expected);
});

test('a rate among sources of money need not be added, and may', () => {
  const training = (total: Value, third = 40): readonly (readonly Value[])[] => [
    ['DỰ KIẾN KINH PHÍ TẬP HUẤN (triệu đồng)'],
    ['TT', 'Chuyên đề', 'Số người/lớp', 'Kinh phí', 'NSTW', 'NS tỉnh'],
    [1, 'Kiến thức OCOP', 30, 320, 200, 120],
    [2, 'Quản lý chất lượng', 50, 285, 180, 105],
    [3, 'Thương mại điện tử', third, 410, 250, 160],
    [null, 'Tổng cộng', total, 1015, 630, 385],
  ];
  expect(findings(training(null))).toEqual([]);
  expect(findings(training(120))).toEqual([]);
  expect(
    findings(training(null).map((row, at) => (at === 5 ? [...row.slice(0, 4), 640, 385] : row))),
  ).not.toEqual([]);
});

test('indexes around a hundred are no sum, though their head is above all but one of them', () => {
  const index = (whole: number): readonly (readonly Value[])[] => [
    ['TT', 'Nhóm hàng', 'So với tháng trước'],
    [null, 'CHỈ SỐ CHUNG', whole],
    [1, 'Lương thực', 100.2],
    [2, 'Rau quả', 101.1],
    [3, 'Thịt, trứng', 99.8],
    [4, 'Thủy sản', 100.3],
  ];
  expect([findings(index(100.37)), findings(index(100.25))]).toEqual([[], []]);
});
