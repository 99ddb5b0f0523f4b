import { checkPlan } from '../../../src/engine/check';
import { sheetOf } from '../plan-text';
import { checked, plan, planOf, shownChecks } from './plans';

/** What a few sentences of a plan for 2025 agree and differ in: rule, verdict, figures. */
function shown(body: string): string[] {
  return shownChecks(checked(plan('2025', body)).text);
}

/*
 * Figures that no single word ties together: what holds passes, what one wrong digit explains is a warning, and of
 * all else nothing is said.
 */
test.each<[string, string, string[]]>([
  [
    'growth: pass',
    'Doanh thu đạt 24,6 tỷ đồng, tăng 20% so với năm 2024 (20,5 tỷ đồng).',
    ['text-share pass: 20 24.6 20.5'],
  ],
  [
    'growth: fail',
    'Doanh thu đạt 24,6 tỷ đồng, tăng 30% so với năm 2024 (20,5 tỷ đồng).',
    ['text-share fail: 30 24.6 20.5 (warning)'],
  ],
  ['growth: undecided', 'Doanh thu đạt 24,6 tỷ đồng, tăng 47% so với năm 2024 (29,5 tỷ đồng).', []],
  [
    'what there was, what came and what went: pass',
    'Số hộ nghèo đầu kỳ 1.512 hộ, thoát nghèo 1.043 hộ, phát sinh mới 87 hộ, cuối kỳ còn 556 hộ.',
    ['text-equation pass: 556 1512 1043 87'],
  ],
  [
    'what there was, what came and what went: fail',
    'Dư nợ đầu năm 5,2 tỷ đồng, cho vay mới 1,9 tỷ đồng, thu hồi 1,4 tỷ đồng, dư nợ đến 25/9 là 5,9 tỷ đồng.',
    ['text-equation fail: 5.9 5.2 1.9 1.4 (warning)'],
  ],
  [
    'what there was, what came and what went: undecided',
    'Dư nợ đầu năm 5,2 tỷ đồng, cho vay mới 1,9 tỷ đồng, dư nợ đến 25/9 là 5,9 tỷ đồng.',
    [],
  ],
  [
    'done and coming make the year: pass',
    'Đến nay đã công nhận 08 mô hình, dự kiến quý IV công nhận thêm 03 mô hình, ước cả năm 11 mô hình.',
    ['text-raised pass: 11 3 8'],
  ],
  [
    'done and coming make the year: fail',
    'Đến nay đã công nhận 08 mô hình, dự kiến quý IV công nhận thêm 03 mô hình, ước cả năm 12 mô hình.',
    ['text-raised fail: 12 3 8 (warning)'],
  ],
  [
    'done and coming make the year: undecided',
    'Đến nay đã công nhận 08 mô hình, nâng cấp 03 mô hình, ước cả năm 12 mô hình.',
    [],
  ],
  [
    'so much for each of several: pass',
    'Khen 45 tập thể và 60 cá nhân, tổng tiền thưởng 52,5 triệu đồng (tập thể 600.000 đồng, cá nhân 425.000 đồng).',
    ['text-equation pass: 52.5 45 600000 60 425000'],
  ],
  [
    'so much for each of several: fail',
    'Khen 48 tập thể và 60 cá nhân, tổng tiền thưởng 52,5 triệu đồng (tập thể 600.000 đồng, cá nhân 425.000 đồng).',
    ['text-equation fail: 52.5 48 600000 60 425000 (warning)'],
  ],
  [
    'so much for each of several: undecided',
    'Khen 48 tập thể, tổng tiền thưởng 52,5 triệu đồng (tập thể 600.000 đồng, cá nhân 425.000 đồng).',
    [],
  ],
  [
    'a line for each year: fail',
    'Tổng vốn 42.500 triệu đồng cho 18 mô hình.\n\nNăm 2023: 06 mô hình, kinh phí 17.500 triệu đồng.\n\nNăm 2024: 06 mô hình, kinh phí 18.000 triệu đồng.\n\nNăm 2025: 06 mô hình, kinh phí 9.000 triệu đồng.',
    ['text-sum pass: 18 6 6 6', 'text-sum fail: 42500 17500 18000 9000 (warning)'],
  ],
  [
    'what comes and what goes in a list: pass',
    'Điều chỉnh dự toán, tăng 1.730 triệu đồng, cụ thể:\n\n1. Tăng chi OCOP 950 triệu đồng.\n\n2. Tăng chi vườn mẫu 1.200 triệu đồng.\n\n3. Giảm chi khuyến nông 420 triệu đồng.',
    ['text-sum pass: 1730 950 1200 420'],
  ],
  [
    'for each of things of two names: undecided',
    'Thành lập 04 hợp tác xã và 17 tổ hợp tác, có 462 lao động (bình quân 22 lao động cho mỗi hợp tác xã, tổ hợp tác).',
    [],
  ],
  [
    'what came is no base: undecided',
    'Có 13 xã nâng cao, tăng 05 xã so với cuối năm 2024; 03 xã kiểu mẫu (tăng 01 xã).',
    [],
  ],
  [
    'days from one to another: pass',
    'Thời gian: 05 ngày, từ ngày 21/8/2025 đến ngày 25/8/2025.',
    ['text-equation pass: 5'],
  ],
  [
    'days from one to another, without the last: pass',
    'Trong 05 ngày (từ ngày 28/8/2025 đến ngày 02/9/2025).',
    ['text-equation pass: 5'],
  ],
  [
    'days from one to another: fail',
    'Thời gian: 05 ngày, từ ngày 24/8/2025 đến ngày 25/8/2025.',
    ['text-equation fail: 5 (warning)'],
  ],
  ['days of work: undecided', 'Trong 05 ngày làm việc, từ ngày 21/8/2025 đến ngày 27/8/2025.', []],
  [
    'what shares alone make: pass',
    'Cơ cấu nguồn vốn: ngân sách nhà nước chiếm 84,7%, vốn của chủ thể chiếm 15,3%.',
    ['text-share pass: 84.7 15.3'],
  ],
  [
    'what shares alone make: fail',
    'Cơ cấu nguồn vốn: ngân sách nhà nước chiếm 87,7%, vốn của chủ thể chiếm 15,3%.',
    ['text-share fail: 87.7 15.3 (warning)'],
  ],
  [
    'so many times what was told of a year: fail',
    'Năm 2023 công nhận 54 sản phẩm, năm 2024 công nhận 96 sản phẩm, gấp 1,72 lần năm 2023.',
    ['text-product fail: 96 54 1.72 (warning)'],
  ],
  [
    'times as much: pass',
    'Công nhận 118 sản phẩm, gấp 1,8 lần so với năm 2021 (64 sản phẩm).',
    ['text-product pass: 118 64 1.8'],
  ],
  [
    'times as much: fail',
    'Công nhận 148 sản phẩm, gấp 1,8 lần so với năm 2021 (64 sản phẩm).',
    ['text-product fail: 148 64 1.8 (warning)'],
  ],
  [
    'a year’s average over the years of the amount: fail',
    'Tổng kinh phí giai đoạn 2026 - 2030 là 142.500 triệu đồng, bình quân 21.500 triệu đồng/năm.',
    ['text-product fail: 142500 21500 (warning)'],
  ],
  [
    'places named behind their number: fail',
    'Giao 30 sản phẩm cho 05 xã, cụ thể: xã An Hà 10 sản phẩm, xã Bắc Hà 12 sản phẩm, xã Cao Hà 08 sản phẩm.',
    ['text-sum pass: 30 10 12 8', 'text-list-count fail: 5 (warning)'],
  ],
  [
    'numbered tasks: pass',
    'Triển khai 03 nhóm nhiệm vụ: (1) Hoàn thiện tổ chức; (2) Phát triển sản phẩm; (3) Giám sát.',
    ['text-list-count pass: 3'],
  ],
  [
    'what was to be and what is beyond it: pass',
    'Được giao chỉ tiêu 10 sản phẩm, kết quả thực hiện 13 sản phẩm, vượt 03 sản phẩm, đạt 130% chỉ tiêu.',
    ['text-share pass: 130 13 10', 'text-raised pass: 13 3 10'],
  ],
  [
    'what was to be and what is beyond it: fail',
    'Được giao chỉ tiêu 10 sản phẩm, kết quả thực hiện 13 sản phẩm, vượt 05 sản phẩm.',
    ['text-raised fail: 13 5 10 (warning)'],
  ],
  [
    'things of several names: pass',
    'Ban hành 09 văn bản, gồm 02 quyết định, 03 kế hoạch và 04 công văn.',
    ['text-sum pass: 9 2 3 4'],
  ],
  [
    'things of several names: fail',
    'Ban hành 09 văn bản, gồm 02 quyết định, 03 kế hoạch và 06 công văn.',
    ['text-sum fail: 9 2 3 6 (warning)'],
  ],
  [
    'things of several names: people of an event are no parts of it',
    'Tổ chức 02 đoàn gồm 30 người và 05 ngày.',
    [],
  ],
  [
    'what stands beside parts: fail',
    'Mở 04 lớp cho 200 người, gồm 01 lớp cho cán bộ (50 người) và 03 lớp cho chủ thể (130 người).',
    ['text-sum pass: 4 1 3', 'text-sum fail: 200 50 130 (warning)'],
  ],
  [
    'kinds of entries, stars or not: fail',
    'Công nhận 142 sản phẩm, trong đó 97 sản phẩm mới, 38 sản phẩm đánh giá lại và 09 sản phẩm nâng hạng từ 3 sao lên 4 sao.',
    ['text-sum fail: 142 97 38 9 (error)'],
  ],
  [
    'a goal of a list is no sum of the goals before it',
    '1. Công nhận mới 120 sản phẩm.\n\n2. Đánh giá lại 40 sản phẩm.\n\n3. Tổng số sản phẩm đạt 783 sản phẩm.',
    [],
  ],
  [
    'two rates and the total of both are told apart',
    'Chi Hội đồng 116.000.000 đồng (58 hồ sơ x 2.000.000 đồng/hồ sơ). In 1.000 tem, đơn giá 250 đồng/tem, thành tiền 250.000 đồng. Tổng cộng: 116.250.000 đồng.',
    [
      'text-sum pass: 116250000 116000000 250000',
      'text-product pass: 116000000 58 2000000',
      'text-product pass: 250000 1000 250',
    ],
  ],
])('%s', (_name, body, expected) => {
  expect(shown(body)).toEqual(expected);
});

const LIST = sheetOf(
  'Phụ lục',
  `DANH MỤC SẢN PHẨM OCOP NĂM 2025
STT | Tên sản phẩm | Chủ thể | Hạng sao phấn đấu
1 | Xoài cát | HTX Mỹ Xương | 4 sao
2 | Nước mắm | DNTN Hồng Gấm | 3 sao
3 | Chanh sấy | HTX Mỹ Xương | 3 sao
4 | Khô cá lóc | Hộ Năm Nhờ | 3 sao`,
);

test.each<[string, string, string[]]>([
  [
    'pass',
    'Có 04 sản phẩm của 03 chủ thể, gồm 03 sản phẩm 3 sao và 01 sản phẩm 4 sao (Phụ lục kèm theo).',
    [],
  ],
  [
    'fail',
    'Có 04 sản phẩm của 05 chủ thể, gồm 03 sản phẩm 3 sao và 01 sản phẩm 4 sao (Phụ lục kèm theo).',
    ['5 ≠ 3'],
  ],
  ['undecided: another list is meant', 'Có 70 sản phẩm của 35 chủ thể (Phụ lục kèm theo).', []],
])('a list of products: %s', (_name, body, expected) => {
  const { findings } = checkPlan([planOf(plan('2025', body)), { file: 'pl.xlsx', sheets: [LIST] }]);
  const told = findings.flatMap((each) =>
    each.rule === 'text-appendix' ? [`${each.found?.digits ?? ''} ≠ ${each.expected?.digits ?? ''}`] : [],
  );
  expect(told).toEqual(expected);
});

const MONEY = sheetOf(
  'Phụ lục',
  `PHÂN BỔ KINH PHÍ HỖ TRỢ
Đơn vị: đồng
STT | Đơn vị | Số sản phẩm | Kinh phí phân bổ
1 | Xã An Hà | 12 | 1224000000
2 | Xã Bắc Hà | 9 | 918000000
3 | Xã Cao Hà | 15 | 1530000000
 | Tổng cộng | 36 | 3672000000`,
);

test.each<[string, string, string[]]>([
  ['pass', 'Phân bổ 3.672.000.000 đồng hỗ trợ 36 sản phẩm (Phụ lục kèm theo).', []],
  ['fail', 'Phân bổ 3.672.000.000 đồng hỗ trợ 39 sản phẩm (Phụ lục kèm theo).', ['39 ≠ 36']],
  [
    'undecided: another table is meant',
    'Phân bổ 5.000.000.000 đồng hỗ trợ 39 sản phẩm (Phụ lục kèm theo).',
    [],
  ],
])('totals of a table without a layout: %s', (_name, body, expected) => {
  const { findings } = checkPlan([planOf(plan('2025', body)), { file: 'pl.xlsx', sheets: [MONEY] }]);
  const told = findings.flatMap((each) =>
    each.rule === 'text-appendix' ? [`${each.found?.digits ?? ''} ≠ ${each.expected?.digits ?? ''}`] : [],
  );
  expect(told).toEqual(expected);
});
