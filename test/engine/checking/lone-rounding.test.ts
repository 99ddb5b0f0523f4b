import { checkPlan } from '../../../src/engine/check';
import type { Cell } from '../../../src/engine/grid/grid';

type Line = readonly (string | number)[];

/** What is said of sums that rounding would explain, by cell and weight. */
function roundings(lines: readonly Line[], title = 'KẾT QUẢ THỰC HIỆN'): string[] {
  const rows = [[title], ...lines].map((line) => line.map((value): Cell => ({ value })));
  const { findings } = checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'S', rows }] }]);
  return findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' && finding.verdict === 'rounding'
      ? finding.cells.map(({ row, col }) => `${row},${col} ${finding.severity}`)
      : [],
  );
}

/** Hectares: nothing says that they are money. */
const AREAS: readonly Line[] = [
  ['STT', 'Xã', 'Diện tích năm 2026', 'Quý I-II', 'Quý III', 'Ước cả năm'],
  [1, 'Xã A', 12.3, 5.1, 4.2, 11.4],
  [2, 'Xã B', 8.4, 3.3, 1.1, 7.5],
  [3, 'Xã C', 10.2, 6.5, 2.4, 11.2],
  [4, 'Xã D', 5.5, 2.4, 3.2, 5.1],
  ['', 'Tổng số', 36.4, 17.3, 10.9, 35.2],
];

function changed(lines: readonly Line[], row: number, col: number, value: number): readonly Line[] {
  return lines.map((line, at) => (at === row ? line.map((own, to) => (to === col ? value : own)) : line));
}

/** Twelve communes in triệu by source: whole figures whose sums all hold. */
const MONEY: readonly Line[] = [
  ['STT', 'Đơn vị', 'NSNN', 'Vốn khác', 'Tổng'],
  ...Array.from({ length: 12 }, (_, at): Line => {
    const [state, other] = [113 + at * 7, 251 + at * 13];
    return [at + 1, `Xã ${'ABCDEGHIKLMN'[at] ?? ''}`, state, other, state + other];
  }),
  ['', 'Tổng cộng', 1818, 3870, 5688],
];
const IN_TRIEU = 'Kinh phí (triệu đồng)';

test.each([
  ['areas that add up', AREAS, [], undefined],
  ['one area of four columns is off by a tenth', changed(AREAS, 2, 3, 3.4), ['6,3 warning'], undefined],
  ['money that adds up', MONEY, [], IN_TRIEU],
  [
    'one amount off by one, in its row and its column',
    changed(MONEY, 4, 2, 135),
    ['5,4 warning', '14,2 warning'],
    IN_TRIEU,
  ],
  [
    'all but one of a sum end in nought',
    [
      ['TT', 'Nguồn vốn', 'Số tiền'],
      [1, 'Ngân sách trung ương', 800],
      [2, 'Ngân sách tỉnh', 600],
      [3, 'Ngân sách xã', 51],
      [4, 'Vốn khác', 520],
      ['', 'Tổng cộng', 1970],
    ],
    ['6,2 warning'],
    IN_TRIEU,
  ],
  [
    'many a little off: the figures are rounded',
    [2, 5, 8, 11].reduce((lines, row) => changed(lines, row, 4, Number(lines[row]?.[4]) + 1), MONEY),
    ['3,4 info', '6,4 info', '9,4 info', '12,4 info', '14,4 info'],
    IN_TRIEU,
  ],
])('%s', (_, lines, expected, title) => {
  expect(roundings(lines, title).sort()).toEqual([...expected].sort());
});

test('shares of one whole in rows of their own are rounded among amounts that are not', () => {
  const lines: readonly Line[] = [
    ['', 2022, 2023, 2024],
    ['TỔNG SỐ', 300, 420, 610],
    ['Nông nghiệp', 100, 140, 200],
    ['Công nghiệp', 100, 140, 205],
    ['Dịch vụ', 100, 140, 205],
    ['Cơ cấu (%)', '', '', ''],
    ['TỔNG SỐ', 100, 100, 100],
    ['Nông nghiệp', 33.33, 33.33, 32.79],
    ['Công nghiệp', 33.33, 33.33, 33.61],
    ['Dịch vụ', 33.33, 33.33, 33.61],
  ];
  expect(roundings(lines).filter((line) => line.endsWith('warning'))).toEqual([]);
});
