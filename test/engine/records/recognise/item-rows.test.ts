import { checkPlan } from '../../../../src/engine/check';
import { toNumber } from '../../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

test('parts ("trong đó") and totals among a budget’s items are no items', () => {
  const sheet = sheetFromText(
    'DT',
    `
DỰ TOÁN KINH PHÍ
Đơn vị tính: Triệu đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh | Vốn của chủ thể
1 | Xã Ia Bang | Hỗ trợ bao bì | 2026 | 100 | 40 | 30 | 30
 | Xã Ia Bang | Trong đó: in tem | 2026 | 20 | 20 | |
2 | Xã Ia Bang | Tập huấn | 2026 | 60 | 60 | |
 | Xã Ia Bang | Tổng cộng | 2026 | 160 | 100 | 30 | 30
3 | Xã Chư Rla | Tổng kết chương trình | 2026 | 200 | 80 | 60 | 60`,
  );
  const { records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.budget.map(({ item, amount }) => [item, amount && toNumber(amount)])).toEqual([
    ['Hỗ trợ bao bì', 100],
    ['Tập huấn', 60],
    ['Tổng kết chương trình', 200],
  ]);
});

test('headings among targets ("I. Phát triển sản phẩm") are no targets without a plan', () => {
  const sheet = sheetFromText(
    'CT',
    `
CÁC CHỈ TIÊU CHỦ YẾU
STT | Chỉ tiêu | ĐVT | Kế hoạch
I | Phát triển sản phẩm | |
1 | Sản phẩm được công nhận mới | SP | 45
2 | Sản phẩm được đánh giá lại | SP | 30
II | Chủ thể | |
1 | Số chủ thể tham gia | CT | 25`,
  );
  const { records, findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(new Set(records.targets.map(({ indicator }) => indicator)).size).toBe(3);
  expect(findings.map(({ rule }) => rule)).not.toContain('target-unreadable');
});

test('what is dashed under "trong đó" below the total is part of it, and no item', () => {
  const sheet = sheetFromText(
    'DT',
    `
DỰ TOÁN XÃ BA SAO NĂM 2026
Đơn vị tính: Triệu đồng
STT | Nội dung chi | Thành tiền
1 | Bao bì, tem nhãn | 85
2 | Kiểm nghiệm | 24
 | Tổng cộng | 109
 | Trong đó: - Ngân sách xã | 60
 | - Chủ thể đối ứng | 49`,
  );
  const { records, sheets } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.budget.map(({ amount }) => amount && toNumber(amount))).toEqual([85, 24]);
  expect(sheets.map(({ read }) => read)).toEqual([['budget']]);
});

test('an item that the dashed rows under it add up to is counted once, by them', () => {
  const sheet = sheetFromText(
    'DT',
    `
DỰ TOÁN XÃ BA SAO NĂM 2026
Đơn vị tính: Triệu đồng
STT | Nội dung chi | Thành tiền
1 | Tập huấn | 100
2 | Bao bì | 50
 | - Tem nhãn | 20
 | - Hộp | 30
 | Tổng cộng | 150`,
  );
  const { records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.budget.map(({ amount }) => amount && toNumber(amount))).toEqual([100, 20, 30]);
});

test('units with their sums over dashed items are the units of those items, one mistyped sum too', () => {
  const sheet = sheetFromText(
    'NC',
    `
NHU CẦU KINH PHÍ NĂM 2026
Đơn vị tính: Triệu đồng
STT | Đơn vị/Nội dung | Số tiền
 | Tổng cộng | 150
1 | Xã An | 60
 | - Bao bì | 20
 | - Tập huấn | 40
2 | Xã Bình | 70
 | - Bao bì | 30
 | - Tập huấn | 30
3 | Xã Cư | 30
 | - Bao bì | 10
 | - Tập huấn | 20`,
  );
  const { records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.budget.map(({ unit, amount }) => [unit, amount && toNumber(amount)])).toEqual([
    ['Xã An', 20],
    ['Xã An', 40],
    ['Xã Bình', 30],
    ['Xã Bình', 30],
    ['Xã Cư', 10],
    ['Xã Cư', 20],
  ]);
});

test('tables of one sheet with the same header are of the year and measure unit over the first, each of its unit', () => {
  const sheet = sheetFromText(
    'TH',
    `
TỔNG HỢP DỰ TOÁN CÁC XÃ NĂM 2026 (triệu đồng)

I. XÃ AN
TT | Nội dung | NSNN | Vốn khác | Cộng
1 | Bao bì | 20 | 30 | 50
2 | Tập huấn | 10 | 0 | 10
 | Cộng | 30 | 30 | 60

II. XÃ BÌNH
TT | Nội dung | NSNN | Vốn khác | Cộng
1 | Bao bì | 40 | 5 | 45
2 | Tập huấn | 15 | 10 | 25
 | Cộng | 55 | 15 | 70`,
  );
  const { records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.tables.map(({ measure, unit }) => [measure, unit?.name])).toEqual([
    ['trieu', 'Xã An'],
    ['trieu', 'Xã Bình'],
  ]);
  expect(records.budget.map(({ year, amount }) => [year, amount && toNumber(amount)])).toEqual([
    [2026, 50],
    [2026, 10],
    [2026, 45],
    [2026, 25],
  ]);
});

test.each([
  ['a note between numbered rows ends no table', '2', 3],
  ['one under the last row does, whatever numbers stand under it', '1', 1],
])('%s', (_, next, count) => {
  const sheet = sheetFromText(
    'HT',
    `
BẢNG TỔNG HỢP HỖ TRỢ CHỦ THỂ OCOP NĂM 2025
TT | Chủ thể | Nội dung hỗ trợ | Mức hỗ trợ | Đối ứng | Tổng
1 | HTX Rau sạch | Nhà lưới | 300 triệu đồng | 150 triệu đồng | 450 triệu đồng
 | Ghi chú: đã nghiệm thu ngày 12/8/2025
${next} | Cơ sở nước mắm | Bồn chứa inox | 85 triệu đồng | 40 triệu đồng | 125 triệu đồng
3 | Công ty Hương Quế | Máy đóng gói | 1,2 tỷ đồng | 800 triệu đồng | 2 tỷ đồng
 | Tổng cộng | | 1.585 triệu đồng | 990 triệu đồng | 2.575 triệu đồng`,
  );
  const { records, findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.tables.map(({ rows }) => rows.length)).toEqual([count]);
  if (count > 1) expect(findings.map(({ rule }) => rule)).toEqual(['text-number']);
});
