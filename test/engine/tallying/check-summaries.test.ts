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

/** What is said of summaries: `ghi/danh sách có`, by cell. */
function toldOf(...files: readonly (readonly Sheet[])[]): string[] {
  const books = files.map((sheets, at) => ({ file: `${at}.xlsx`, sheets }));
  return checkPlan(books).findings.flatMap((finding) =>
    finding.rule === 'said-count'
      ? finding.cells.map(
          ({ row, col }) =>
            `${row},${col}: ${toPlain(finding.found ?? ZERO)}/${toPlain(finding.expected ?? ZERO)}`,
        )
      : [],
  );
}

/** What is said of a summary beside the list. */
const told = (...sheets: readonly Sheet[]): string[] => toldOf([sheet('DM', LIST), ...sheets]);

const BY_STARS = (three: number, four: number, five: number, all: number) =>
  sheet('TH', [
    ['Hạng sao', 'Số sản phẩm'],
    ['3 sao', three],
    ['4 sao', four],
    ['5 sao', five],
    ['Tổng cộng', all],
  ]);

const NO_TOTAL = (three: number, four: number, five: number) =>
  sheet('TH', [
    ['Hạng sao', 'Số sản phẩm'],
    ['3 sao', three],
    ['4 sao', four],
    ['5 sao', five],
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
  ['the total alone is wrong: one of four', BY_STARS(3, 2, 1, 7), ['4,1: 7/6']],
  ['two of four, the total among them', BY_STARS(4, 2, 1, 7), []],
  ['without a total one of three', NO_TOTAL(3, 2, 2), ['3,1: 2/1']],
  ['and two of three', NO_TOTAL(4, 2, 2), []],
  [
    'two figures are too few to be a summary of it',
    sheet('TH', [
      ['Nhóm', 'Số lượng sản phẩm'],
      ['Thực phẩm', 3],
      ['Đồ uống', 4],
    ]),
    [],
  ],
  [
    'what both say is nothing is no figure of them',
    sheet('TH', [
      ['Đơn vị', '5 sao'],
      ['Xã A', 0],
      ['Xã B', 0],
      ['Xã C', 2],
      ['Tổng cộng', 1],
    ]),
    [],
  ],
  [
    'but what one says is nothing is',
    sheet('TH', [
      ['Đơn vị', '3 sao'],
      ['Xã A', 2],
      ['Xã B', 1],
      ['Xã C', 1],
      ['Tổng cộng', 3],
    ]),
    ['2,1: 1/0'],
  ],
  [
    'by group and commune',
    sheet('TH', [
      ['Đơn vị', 'Thực phẩm', 'Đồ uống', 'Tổng số'],
      ['Xã A', 2, 0, 2],
      ['Xã B', 0, 3, 2],
      ['Xã C', 1, 1, 2],
    ]),
    ['2,2: 3/2'],
  ],
  [
    'stars that are several are none',
    sheet('TH', [
      ['Hạng sao', 'Số sản phẩm'],
      ['3 sao', 3],
      ['4 sao', 2],
      ['5 sao', 1],
      ['Từ 4 sao trở lên', 9],
      ['Tổng cộng', 6],
    ]),
    [],
  ],
  [
    'two rows in three that it counts are enough',
    sheet('TH', [
      ['Nội dung', 'Số sản phẩm'],
      ['3 sao', 3],
      ['4 sao', 2],
      ['5 sao', 2],
      ['Tổng cộng', 6],
      ['Đang chờ', 8],
      ['Bị loại', 9],
    ]),
    ['3,1: 2/1'],
  ],
  [
    'fewer are not',
    sheet('TH', [
      ['Nội dung', 'Số sản phẩm'],
      ['3 sao', 3],
      ['4 sao', 2],
      ['5 sao', 2],
      ['Tổng cộng', 6],
      ['Đang chờ', 8],
      ['Bị loại', 9],
      ['Rút hồ sơ', 7],
    ]),
    [],
  ],
])('%s', (_, summary, expected) => {
  expect(told(summary)).toEqual(expected);
});

/** The list, an empty row, and the summary on one sheet. */
const withBelow = (list: Parameters<typeof sheet>[1], below: Sheet): Sheet => ({
  name: 'DM',
  rows: [...sheet('DM', list).rows, undefined, ...below.rows],
});

const OTHERS = LIST.slice(0, 5).map((row, at) =>
  at < 2 ? row : row.map((value, col) => (col === 1 ? `${value} khác` : value)),
);

test.each<[string, readonly (readonly Sheet[])[], string[]]>([
  [
    'each file’s summary is of the list in it',
    [
      [sheet('DM', LIST), BY_STARS(3, 2, 1, 6)],
      [sheet('DM', OTHERS), NO_TOTAL(2, 1, 0)],
    ],
    [],
  ],
  [
    'and is told against it',
    [
      [sheet('DM', LIST), BY_STARS(3, 2, 2, 6)],
      [sheet('DM', OTHERS), NO_TOTAL(2, 1, 0)],
    ],
    ['3,1: 2/1'],
  ],
  [
    'one under a list, of the list on its sheet',
    [[withBelow(LIST, BY_STARS(3, 2, 2, 6)), sheet('DM khác', OTHERS)]],
    ['12,1: 2/1'],
  ],
  [
    'a summary in a file of its own is of all lists',
    [[sheet('DM', LIST)], [sheet('DM', OTHERS)], [BY_STARS(5, 3, 1, 8)]],
    ['4,1: 8/9'],
  ],
  [
    'so is one that fits no list of its file',
    [[sheet('DM', LIST), BY_STARS(5, 3, 1, 9)], [sheet('DM', OTHERS)]],
    [],
  ],
])('%s', (_, files, expected) => {
  expect(toldOf(...files)).toEqual(expected);
});

/** Mật ong had three stars in 2021 and has four since 2024. */
const RISEN = [
  ...LIST.slice(0, 2),
  [1, 'Mật ong', 'HTX Một', 'Xã A', 'Thực phẩm', 3, 2021],
  [2, 'Mật ong', 'HTX Một', 'Xã A', 'Thực phẩm', 4, 2024],
  [3, 'Gạo nếp', 'HTX Ba', 'Xã C', 'Thực phẩm', 3, 2023],
  [4, 'Nem chua', 'HTX Bốn', 'Xã A', 'Thực phẩm', 3, 2024],
  [5, 'Rượu ngô', 'HTX Năm', 'Xã B', 'Đồ uống', 5, 2024],
];

test.each([
  ['each at its latest star', BY_STARS(2, 1, 1, 4), []],
  ['each entry of the list', BY_STARS(3, 1, 1, 5), []],
  ['neither: told as of the latest', BY_STARS(4, 1, 1, 4), ['1,1: 4/2']],
])('a product that has risen is counted once or twice: %s', (_, summary, expected) => {
  expect(toldOf([sheet('DM', RISEN), summary])).toEqual(expected);
});
