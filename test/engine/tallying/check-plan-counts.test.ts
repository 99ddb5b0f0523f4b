import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import type { Cell, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const LIST = sheetFromText(
  'SP',
  `DANH MỤC SẢN PHẨM ĐĂNG KÝ
STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm
1 | Xã A | Gạo | HTX A | Thực phẩm | Mới | 2026
2 | Xã A | Nếp | HTX A | Thực phẩm | Nâng hạng | 2026
3 | Xã A | Trà | HTX C | Đồ uống | Mới | 2027
4 | Xã B | Tiêu | HTX B | Thực phẩm | Mới | 2026
5 | Xã B | Rượu | HTX D | Đồ uống | Mới | 2027
6 | Xã B | Mít | HTX E | Thực phẩm | Mới | 2027`,
);

/** What an appendix says otherwise than the list. */
function told(name: string, text: string, spans: readonly (readonly [number, number, number])[]): string[] {
  const merges = spans.map(([row, left, right]) => ({ top: row, bottom: row, left, right }));
  const { findings } = checkPlan([bookOf('a.xlsx', LIST, sheetFromText(name, text, merges))]);
  return findings.flatMap(({ rule, cells }) =>
    rule === 'said-count' ? cells.map(({ row, col }) => cellName(row, col)) : [],
  );
}

const plan = (fresh: number): string => `DỰ KIẾN SẢN PHẨM OCOP
STT | ĐƠN VỊ | Năm 2026 | | | Năm 2027 | |
 | | Tổng | Nâng hạng | Mới | Tổng | Nâng hạng | Mới
 | Cấp xã | ${2 + fresh} | 1 | ${1 + fresh} | 3 | 0 | 3
1 | Xã A | ${1 + fresh} | 1 | ${fresh} | 1 | 0 | 1
2 | Xã B | 1 | 0 | 1 | 2 | 0 | 2`;
const SPANS = [
  [1, 2, 4],
  [1, 5, 7],
] as const;

test.each<[string, number, string[]]>([
  ['pass: the appendix counts the list', 1, []],
  ['fail: one unit has one more, told where it stands and not in its sums', 2, ['E5']],
])('%s', (_, fresh, expected) => {
  expect(told('PL 1', plan(fresh), SPANS)).toEqual(expected);
});

test('undecided: an appendix of other products', () => {
  expect(
    told(
      'PL 1',
      plan(1)
        .replaceAll('3 | 0 | 3', '9 | 2 | 7')
        .replace('1 | 0 | 1\n', '5 | 2 | 3\n')
        .replace('2 | 0 | 2', '4 | 0 | 4'),
      SPANS,
    ),
  ).toEqual([]);
});

test.each<[string, number, string[]]>([
  ['pass: groups of new products', 2, []],
  ['fail: a product under another group', 3, ['D5', 'E5']],
])('%s', (_, food, expected) => {
  const groups = `PHÂN NHÓM SẢN PHẨM OCOP
STT | ĐƠN VỊ | TỔNG SẢN PHẨM | Thực phẩm | Đồ uống
 | Cấp xã | 5 | 3 | 2
1 | Xã A | 2 | 1 | 1
2 | Xã B | 3 | ${food} | ${3 - food}`;
  expect(told('PL 2', groups, [])).toEqual(expected);
});

const OF_BOTH = `DỰ KIẾN SẢN PHẨM OCOP
STT | ĐƠN VỊ | Năm 2026 | | | Năm 2027 | |
 | | Tổng | Nâng hạng | Mới | Tổng | Nâng hạng | Mới
 | Cấp xã | 6 | 2 | 4 | 6 | 0 | 6
1 | Xã A Đông | 2 | 1 | 1 | 1 | 0 | 1
2 | Xã B Đông | 1 | 0 | 1 | 2 | 0 | 2
3 | Xã A Tây | 2 | 1 | 1 | 1 | 0 | 1
4 | Xã B Tây | 1 | 0 | 1 | 2 | 0 | 2`;

describe('several files', () => {
  const merges = SPANS.map(([row, left, right]) => ({ top: row, bottom: row, left, right }));
  const of = (text: string, district: string): string => text.replace(/Xã ([AB])/g, `Xã $1 ${district}`);
  const listOf = (district: string): Sheet => ({
    ...LIST,
    rows: LIST.rows.map((row) =>
      row?.map((cell): Cell | undefined =>
        typeof cell?.value === 'string' ? { ...cell, value: of(cell.value, district) } : cell,
      ),
    ),
  });
  const planOf = (fresh: number, district: string): Sheet =>
    sheetFromText('PL 01', of(plan(fresh), district), merges);
  const counts = (...books: readonly Workbook[]): string[] =>
    checkPlan(books).findings.flatMap(({ rule, cells }) =>
      rule === 'said-count' ? cells.map(({ file, row, col }) => `${file} ${cellName(row, col)}`) : [],
    );

  test.each<[string, Workbook[], string[]]>([
    [
      'pass: two districts, each with its list and its appendix',
      [
        bookOf('a.xlsx', listOf('Đông'), planOf(1, 'Đông')),
        bookOf('b.xlsx', listOf('Tây'), planOf(1, 'Tây')),
      ],
      [],
    ],
    [
      'fail: one of them has one more than its own list',
      [
        bookOf('a.xlsx', listOf('Đông'), planOf(1, 'Đông')),
        bookOf('b.xlsx', listOf('Tây'), planOf(2, 'Tây')),
      ],
      ['b.xlsx E5'],
    ],
    [
      "pass: all districts' appendix in the workbook of one",
      [
        bookOf('a.xlsx', listOf('Đông'), sheetFromText('PL 01', OF_BOTH, merges)),
        bookOf('b.xlsx', listOf('Tây')),
      ],
      [],
    ],
    [
      'fail: the list is in another file',
      [bookOf('a.xlsx', listOf('Đông')), bookOf('b.xlsx', planOf(2, 'Đông'))],
      ['b.xlsx E5'],
    ],
  ])('%s', (_, books, expected) => {
    expect(counts(...books)).toEqual(expected);
  });
});
