import { checkPlan } from '../../../../src/engine/check';
import { fillPlan } from '../../../../src/engine/filling/fill-plan';
import { readRecords } from '../../../../src/engine/records/read-records';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const SPANS = [{ top: 1, bottom: 1, left: 4, right: 6 }];
const list = (rows: string): ReturnType<typeof bookOf> =>
  bookOf(
    'a.xlsx',
    sheetFromText(
      'ĐK',
      `DANH MỤC SẢN PHẨM ĐĂNG KÝ OCOP GIAI ĐOẠN 2026 - 2028
STT | Đơn vị | Tên sản phẩm | Hình thức | Năm thực hiện | | | Ghi chú
 | | | | 2026 | 2027 | 2028 |
${rows}`,
      SPANS,
    ),
  );
const MARKED = `1 | Xã A | Gạo | Mới | x | | |
2 | Xã A | Nếp | Mới | | x | |
3 | Xã B | Tiêu | Mới | X | | |
4 | Xã B | Tiêu | Nâng hạng | | | ✓ |`;

const yearsOf = (rows: string): (string | number | undefined)[] =>
  readRecords([list(rows)]).products.map(({ year, starsTargeted }) =>
    starsTargeted === undefined ? year : `${year}: ${starsTargeted}`,
  );

test('each product is of the years whose columns it marks', () => {
  expect(yearsOf(MARKED)).toEqual([2026, 2027, 2026, 2028]);
  expect(yearsOf('1 | Xã A | Gạo | Mới | x | | x |\n2 | Xã A | Nếp | Mới | | 1 | |')).toEqual([
    2026, 2028, 2027,
  ]);
  expect(yearsOf('1 | Xã A | Gạo | Mới | 3 sao | | |\n2 | Xã A | Nếp | Mới | | 4 sao | |')).toEqual([
    '2026: 3',
    '2027: 4',
  ]);
});

test('columns of figures are no marks', () => {
  expect(yearsOf('1 | Xã A | Gạo | Mới | 12 | 30 | 40 |\n2 | Xã A | Nếp | Mới | 5 | 6 | 7 |')).toEqual([
    undefined,
    undefined,
  ]);
});

test('appendices count them by year, and a total of the marks is checked', () => {
  const { plan } = fillPlan([list(MARKED)], { layouts: ['product-plan'] });
  const rows = plan.sheets.find(({ name }) => name.startsWith('Phụ lục'))?.rows ?? [];
  const of = (unit: string): unknown[] =>
    (rows.find((cells) => cells?.[1]?.value === unit) ?? []).map((cell) => cell?.value);
  expect(of('Xã A').slice(2, 11)).toEqual([1, 0, 1, 1, 0, 1, 0, 0, 0]);
  expect(of('Xã B').slice(2, 11)).toEqual([1, 0, 1, 0, 0, 0, 1, 1, 0]);
  const total = (count: number): string => `${MARKED}\n | Cộng | | | ${count} | 1 | 1 |`;
  const rules = (rows: string): string[] => checkPlan([list(rows)]).findings.map(({ rule }) => rule);
  expect(rules(total(2))).not.toContain('said-count');
  expect(rules(total(3))).toContain('said-count');
});
