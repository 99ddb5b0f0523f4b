import { checkPlan } from '../../../src/engine/check';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { toPlain, ZERO } from '../../../src/engine/decimal';

type Value = string | number;

const sheet = (name: string, rows: readonly (readonly Value[])[]): Sheet => ({
  name,
  rows: rows.map((row) => row.map((value): Cell => ({ value }))),
});

const LIST = [
  ['Danh mục sản phẩm OCOP đã được công nhận'],
  ['STT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Nhóm sản phẩm', 'Hạng sao', 'Năm'],
  [1, 'Mật ong', 'HTX Một', 'Xã A', 'Thực phẩm', 3, 2023],
  [2, 'Trà sen', 'HTX Hai', 'Xã B', 'Đồ uống', 4, 2023],
  [3, 'Gạo nếp', 'HTX Ba', 'Xã C', 'Thực phẩm', 3, 2023],
  [4, 'Nem chua', 'HTX Bốn', 'Xã A', 'Thực phẩm', 3, 2024],
  [5, 'Rượu ngô', 'HTX Năm', 'Xã B', 'Đồ uống', 4, 2024],
  [6, 'Chè xanh', 'HTX Sáu', 'Xã C', 'Đồ uống', 5, 2024],
] as const;

/** What is said of a summary beside the list: `ghi/danh sách có`, by cell. */
function told(...sheets: readonly Sheet[]): string[] {
  return checkPlan([{ file: 'a.xlsx', sheets: [sheet('DM', LIST), ...sheets] }]).findings.flatMap(
    (finding) =>
      finding.rule === 'said-count'
        ? finding.cells.map(
            ({ row, col }) =>
              `${row},${col}: ${toPlain(finding.found ?? ZERO)}/${toPlain(finding.expected ?? ZERO)}`,
          )
        : [],
  );
}

const BY_STARS = (three: number, four: number, five: number, all: number) =>
  sheet('TH', [
    ['Hạng sao', 'Số sản phẩm'],
    ['3 sao', three],
    ['4 sao', four],
    ['5 sao', five],
    ['Tổng cộng', all],
  ]);

const BY_COMMUNE = (...figures: readonly (readonly number[])[]) =>
  sheet('TH', [
    ['Đơn vị', '3 sao', '4 sao', '5 sao', 'Tổng số'],
    ...figures.map((row, at) => [['Xã A', 'Xã B', 'Xã C', 'Tổng cộng'][at] ?? '', ...row]),
  ]);

test.each([
  ['right by star', BY_STARS(3, 2, 1, 6), []],
  ['one star too many, one too few', BY_STARS(4, 1, 1, 6), ['1,1: 4/3', '2,1: 1/2']],
  ['right by commune', BY_COMMUNE([2, 0, 0, 2], [0, 2, 0, 2], [1, 0, 1, 2], [3, 2, 1, 6]), []],
  [
    'a product under the wrong star',
    BY_COMMUNE([2, 0, 0, 2], [1, 1, 0, 2], [0, 1, 1, 2], [3, 2, 1, 6]),
    ['2,1: 1/0', '2,2: 1/2', '3,1: 0/1', '3,2: 1/0'],
  ],
  [
    'right by group',
    sheet('TH', [
      ['Nhóm', 'Số lượng sản phẩm'],
      ['Thực phẩm', 3],
      ['Đồ uống', 3],
      ['Tổng', 6],
    ]),
    [],
  ],
  [
    'a money table that tells the products of each commune as well',
    sheet('TH', [
      ['TT', 'Đơn vị', 'Số sản phẩm', 'Kinh phí (triệu đồng)'],
      [1, 'Xã A', 2, 90],
      [2, 'Xã B', 3, 55],
      [3, 'Xã C', 2, 40],
      ['', 'Tổng', 6, 185],
    ]),
    ['2,2: 3/2'],
  ],
  ['figures of something else: nothing can be told', BY_STARS(30, 21, 4, 55), []],
  [
    'what is planned is no count of what is there',
    sheet('TH', [
      ['Đơn vị', 'Sản phẩm mới năm 2026', 'Nâng hạng'],
      ['Xã A', 2, 0],
      ['Xã B', 2, 1],
      ['Xã C', 1, 1],
    ]),
    [],
  ],
])('%s', (_, summary, expected) => {
  expect(told(summary)).toEqual(expected);
});
