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

const marked = (head: string, ...rows: string[]): ReturnType<typeof bookOf> =>
  bookOf(
    'a.xlsx',
    sheetFromText(
      'ĐK',
      `BIỂU ĐĂNG KÝ SẢN PHẨM OCOP NĂM 2026
STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | ${head}
 | | | | %S
${rows.join('\n')}`.replace(
        /\n[^\n]*%S/,
        `\n | | | | ${head.startsWith('Đăng ký') ? 'Đánh giá mới | Nâng hạng' : '3 sao | 4 sao | 5 sao'}`,
      ),
      [{ top: 1, bottom: 1, left: 4, right: head.startsWith('Đăng ký') ? 5 : 6 }],
    ),
  );

test('the kind of a product is what it marks, and only new ones are counted as new', () => {
  const book = marked(
    'Đăng ký | ',
    '1 | Xã A | Gạo | Thực phẩm | x |',
    '2 | Xã A | Nếp | Thực phẩm | | x',
    '3 | Xã A | Tiêu | Thực phẩm | |',
  );
  expect(readRecords([book]).products.map(({ kind }) => kind)).toEqual(['new', 'upgrade', undefined]);
  const { plan } = fillPlan([book], { layouts: ['product-groups'] });
  const row = plan.sheets.flatMap(({ rows }) => rows).find((cells) => cells?.[1]?.value === 'Xã A');
  expect(row?.[2]?.value).toBe(1);
});

test.each([
  ['Hạng sao | | ', 'stars'],
  ['Hạng sao phấn đấu | | ', 'starsTargeted'],
] as const)('stars are marked under "%s": %s', (head, field) => {
  const book = marked(
    head,
    '1 | Xã A | Gạo | Thực phẩm | x | |',
    '2 | Xã A | Nếp | Thực phẩm | | x |',
    '3 | Xã B | Tiêu | Thực phẩm | x | x |',
  );
  expect(readRecords([book]).products.map((product) => product[field])).toEqual([3, 4, undefined]);
});

test('marks of kinds and years tell a list, whose total counts them', () => {
  const sheet = sheetFromText(
    'KH',
    `
KẾ HOẠCH ĐÁNH GIÁ SẢN PHẨM OCOP 2026-2028
TT | Xã | Sản phẩm | Chủ thể | Mới | Nâng hạng | Đánh giá lại | 2026 | 2027 | 2028
1 | Xã An | Gạo | HTX A | x | | | x | |
2 | Xã Bình | Trà | HTX B | | x | | | x |
3 | Xã An | Nem | HTX C | | | x | | | x
4 | Xã Cư | Mắm | HTX D | x | | | x | |
 | Tổng | | | 2 | 1 | 1 | 2 | 1 | 1`,
  );
  const { records, sheets, findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(sheets.map(({ read }) => read)).toEqual([['products']]);
  expect(records.products.map(({ kind, year }) => [kind, year])).toEqual([
    ['new', 2026],
    ['upgrade', 2027],
    ['reassessment', 2028],
    ['new', 2026],
  ]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a heading of alternatives ("Nhóm/Sản phẩm") names the rows', () => {
  const sheet = sheetFromText(
    'DM',
    `
DANH MỤC SẢN PHẨM OCOP NĂM 2026
TT | Nhóm/Sản phẩm | Chủ thể | Địa chỉ | Hạng sao dự kiến
I | Nhóm thực phẩm
1 | Gạo | HTX A | Xã An | 3
2 | Nem | HTX B | Xã Bình | 4
II | Nhóm đồ uống
1 | Trà | HTX C | Xã An | 3`,
  );
  const { records } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(records.products.map(({ name, group }) => [name, group])).toEqual([
    ['Gạo', 'I'],
    ['Nem', 'I'],
    ['Trà', 'II'],
  ]);
});
