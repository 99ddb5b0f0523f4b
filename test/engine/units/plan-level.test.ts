import { isByCommune, planLevel } from '../../../src/engine/units/plan-level';
import { readRecords } from '../../../src/engine/records/read-records';
import { sheetOf } from '../plan-text';

const plan = (...lines: readonly string[]): string =>
  ['THÔNG TIN KẾ HOẠCH', 'Thông tin | Giá trị', 'Số kế hoạch | 12/KH-UBND', 'Tỉnh | Gia Lai', ...lines].join(
    '\n',
  );
const units = (level: string): string =>
  `DANH SÁCH ĐƠN VỊ\nSTT | Đơn vị | Cấp\n1 | Ia Pa | ${level}\n2 | Ia Tul | ${level}`;
const products = (year: number): string =>
  `DANH MỤC SẢN PHẨM\nSTT | Huyện | Xã | Tên sản phẩm | Chủ thể | Năm | Hạng sao\n1 | Ia Pa | Ia Tul | Gạo | HTX A | ${year} | 3\n2 | Kbang | Krong | Nếp | HTX B | ${year} | 3`;

test.each([
  ['a day with districts', 'district', [plan('Ngày kế hoạch | 30/6/2025'), products(2026)]],
  ['a day without', 'commune', [plan('Ngày kế hoạch | 01/7/2025'), products(2024)]],
  [
    'a day without, whatever it lists',
    'commune',
    [plan('Ngày kế hoạch | 15/01/2026', 'Cấp | Cấp huyện'), units('Huyện')],
  ],
  ['its own sheet', 'commune', [plan('Cấp | Cấp xã'), products(2024)]],
  ['its list of districts', 'district', [units('Huyện'), products(2026)]],
  ['its list of communes', 'commune', [units('Xã'), products(2024)]],
  ['years without districts', 'commune', [products(2026)]],
  ['years with districts', 'district', [products(2025)]],
  ['nothing', 'district', [plan()]],
] as const)('a plan told by %s is of the level %s', (_, level, drawn) => {
  const records = readRecords([{ file: 'a.xlsx', sheets: drawn.map((text, at) => sheetOf(`S${at}`, text)) }]);
  expect(planLevel(records)).toBe(level);
  expect(isByCommune(records)).toBe(level === 'commune' && records.products.length > 0);
});
