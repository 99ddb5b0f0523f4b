import { toPlain } from '../../../src/engine/decimal';
import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function mismatches(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'share-mismatch'
      ? `${finding.severity} ${finding.expected ? toPlain(finding.expected) : ''}`
      : [],
  );
}

const SOURCES = `
STT | Nguồn | Số vốn (tỷ đồng) | Tỷ trọng (%)
1 | Trung ương | 120 | 12
2 | Lồng ghép | 80 | 8
3 | Địa phương | 130 | 13
4 | Khác | 670 | %S
 | Tổng cộng | 1000 | 100`;

test.each([
  [
    'pass: growth of amounts that were rounded before they stood here',
    'TT | Địa phương | Năm 2025 (tỷ đồng) | Năm 2026 (tỷ đồng) | Tăng trưởng (%)\n1 | A | 57,3 | 52,6 | -8,1\n2 | B | 80,2 | 69,2 | -13,6\n3 | C | 98,4 | 99,8 | 1,5\n4 | D | 40 | 50 | 25\n5 | E | 50 | 60 | 20\n6 | G | 20 | 30 | 50',
    [],
  ],
  [
    'undecided: one of them alone may be a slip as well',
    'TT | Địa phương | Năm 2025 (tỷ đồng) | Năm 2026 (tỷ đồng) | Tăng trưởng (%)\n1 | A | 57,3 | 52,6 | -8,1\n4 | D | 40 | 50 | 25\n5 | E | 50 | 60 | 20\n6 | G | 20 | 30 | 50',
    ['warning -8.2'],
  ],
  [
    'pass: marks of nought and one are no shares of anything, though some rows would fit',
    'TT | Xã | Tổng số hộ | Có đăng ký | Không | Bình quân\n1 | A | 5 | 0 | 5 | 0\n2 | B | 4 | 4 | 0 | 1\n3 | C | 6 | 0 | 6 | 0\n4 | D | 3 | 1 | 2 | 0,67\n5 | E | 7 | 0 | 7 | 0\n6 | G | 8 | 4 | 4 | 0,25\n7 | H | 9 | 3 | 6 | 0,75',
    [],
  ],
  ['pass: shares of the total', SOURCES.replace('%S', '67'), []],
  ['fail: one share leaves the others', SOURCES.replace('%S', '76'), ['error 67']],
  ['fail: a whole share is off by one', SOURCES.replace('%S', '68'), ['error 67']],
  [
    'fail: beside shares with decimals a whole one is not moved by a whole one',
    'STT | Nguồn vốn | Số tiền | Tỷ trọng (%)\n1 | Ngân sách | 77268 | 12,4\n2 | Lồng ghép | 49967 | 9\n3 | Tín dụng | 436738 | 70,3\n4 | Doanh nghiệp | 35503 | 5,7\n5 | Dân cư | 21848 | 3,5\n | Tổng số | 621324 |',
    ['error 8'],
  ],
  ['fail: the total is not 100', SOURCES.replace('%S', '67').replace(/100$/u, '101'), ['error 100']],
  [
    'pass: a share moved so that all give 100',
    'STT | Nguồn | Số vốn (tỷ đồng) | Tỷ trọng (%)\n1 | A | 30 | 33,33\n2 | B | 30 | 33,33\n3 | C | 30 | 33,34\n | Tổng | 90 | 100',
    [],
  ],
  [
    'fail: of one column against another nothing is moved upwards',
    'TT | Sản phẩm | Doanh thu (tỷ đồng) | Xuất khẩu (tỷ đồng) | Tỷ lệ (%)\n1 | A | 55 | 27 | 50\n2 | B | 54 | 21,6 | 40\n3 | C | 12 | 3 | 25\n4 | D | 30 | 9 | 30',
    ['error 49'],
  ],
  [
    'fail: another year would bear out what was typed, but the total stands beside it',
    `PHÂN KỲ VỐN (triệu đồng)
STT | Nguồn vốn | 2023 | 2024 | Tổng cộng | Tỷ lệ %
1 | Ngân sách nhà nước | 2600 | 2750 | 13000 | 65
1.1 | Ngân sách TW | 1000 | 1100 | 5000 | 25
1.2 | Ngân sách tỉnh | 850 | 900 | 4200 | 22
1.3 | Ngân sách huyện, xã | 750 | 750 | 3800 | 19
2 | Vốn tín dụng | 700 | 800 | 3500 | 17,5
3 | Vốn chủ thể | 700 | 800 | 3500 | 17,5
 | Tổng cộng | 4000 | 4350 | 20000 | 100`,
    ['error 21'],
  ],
  [
    'fail: a share of a source that only its parts tell',
    `NHU CẦU KINH PHÍ OCOP NĂM 2026 (triệu đồng)
STT | Đơn vị | Tổng | NSTW | NS tỉnh | NS xã | Vốn khác | Tỷ lệ NSNN (%)
1 | Xã A | 400 | 100 | 60 | 40 | 200 | 50
2 | Xã B | 500 | 100 | 100 | 50 | 250 | 60
3 | Xã C | 200 | 40 | 30 | 20 | 110 | 45
 | Cộng | 1100 | 240 | 190 | 110 | 560 | 49,1`,
    ['error 50'],
  ],
  [
    'pass: cut off instead of rounded',
    'TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ TH/KH (%)\n1 | Sản phẩm | 140 | 270 | 192,8',
    [],
  ],
  [
    'fail: a lone row whose headings say it',
    'TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ TH/KH (%)\n1 | Sản phẩm | 140 | 270 | 129,8',
    ['warning 192.9'],
  ],
  [
    'undecided: shares of something that is not there',
    'TT | Đơn vị | Số hộ | Tỷ lệ (%)\n1 | A | 10 | 3,1\n2 | B | 20 | 7,7\n3 | C | 30 | 1,9',
    [],
  ],
  [
    'fail: of two columns that bear out as much, the one on its left is meant',
    'STT | Nguồn | Kế hoạch | Tỷ lệ (%) | Đã giao\n1 | A | 200 | 20 | 100\n2 | B | 300 | 30 | 145\n3 | C | 500 | 51 | 255\n | Tổng | 1000 | 100 | 500',
    ['error 50'],
  ],
])('%s', (_, text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});

/** What was done of what was planned, of two hundred each; in each row the share that is printed. */
const done = (headings: string, shares: readonly number[]): string =>
  [
    `TT | Sản phẩm | ${headings}`,
    ...shares.map((share, at) => `${at + 1} | Sản phẩm ${at + 1} | 200 | ${80 + 2 * at} | ${share}`),
  ].join('\n');

/** So many right shares, and so many that are ten too many. */
const shares = (right: number, wrong: number): number[] =>
  Array.from({ length: right + wrong }, (_, at) => 40 + at + (at < right ? 0 : 10));

const WORDED = 'Kế hoạch | Thực hiện | Tỷ lệ TH/KH (%)';
const SILENT = 'Doanh thu | Xuất khẩu | Tỷ lệ (%)';

test.each<[string, string, number, number, string[]]>([
  ['two against one prove it', SILENT, 2, 1, ['error 42']],
  ['four against two as well', SILENT, 4, 2, ['error 44', 'error 45']],
  ['three against two leave it open what the column means', SILENT, 3, 2, []],
  [
    'unless its headings say so: then what fails is to be looked at',
    WORDED,
    3,
    2,
    ['warning 43', 'warning 44'],
  ],
  ['one against one', WORDED, 1, 1, ['warning 41']],
  ['one against two', WORDED, 1, 2, ['warning 41', 'warning 42']],
  ['against three it is something else', WORDED, 1, 3, []],
  ['two that fail against none', WORDED, 0, 2, []],
])('%s: %s, %d right, %d wrong', (_, headings, right, wrong, expected) => {
  expect(mismatches(done(headings, shares(right, wrong)))).toEqual(expected);
});

/** Shares of amounts that stand here in whole tenths; in so many rows they were made before that. */
const rounded = (rows: number, before: number, last = ''): string =>
  [
    'TT | Địa phương | Năm 2025 (tỷ đồng) | Năm 2026 (tỷ đồng) | Tăng trưởng (%)',
    ...Array.from({ length: rows }, (_, at) =>
      at < before
        ? `${at + 1} | X${at} | 57,3 | 52,6 | -8,1`
        : `${at + 1} | X${at} | ${40 + 2 * at} | ${50 + 2.5 * at} | 25`,
    ),
    last,
  ].join('\n');

test.each([
  ['three of thirty: so it was made', rounded(30, 3), []],
  ['three of thirty-one may be slips', rounded(31, 3), Array(3).fill('warning -8.2')],
  ['two may be', rounded(6, 2), Array(2).fill('warning -8.2')],
  ['a slip among them is one', rounded(12, 3, '13 | Y | 40 | 50 | 35'), ['error 25']],
])('shares made of amounts before they were rounded: %s', (_, text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});

/** A row of shares under the total row. */
const under = (row: string, more = ''): string => `
KINH PHÍ THEO NGUỒN (triệu đồng)
STT | Đơn vị | Tổng số | NSTW | NS tỉnh | Vốn khác
1 | Xã A | 100 | 20 | 30 | 50
2 | Xã B | 300 | 80 | 120 | 100
 | Tổng cộng | 400 | 100 | 150 | 150${more}
 | ${row}`;

test.each([
  ['each column’s share of the total', under('Tỷ lệ (%) | 100 | 25 | 37,5 | 37,5'), []],
  ['one of them wrong', under('Tỷ lệ (%) | 100 | 25 | 39,5 | 37,5'), ['error 37.5']],
  ['moved so that all give 100', under('Tỷ lệ (%) | 100 | 25 | 37 | 38'), []],
  ['of a row in the total over it', under('Tỷ lệ xã B (%) | 75 | 80 | 80 | 66,67'), []],
  ['of a row, one wrong', under('Tỷ lệ xã B (%) | 75 | 80 | 81 | 66,67'), ['error 80']],
  ['of something that is not there', under('Tỷ lệ (%) | 11 | 23 | 5 | 61'), []],
])('a row of shares: %s', (_, text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});
