import { checkRowNumbering } from '../../../src/engine/lists/check-numbering';
import { cellName } from '../../../src/engine/grid/address';
import { sheetFromText } from '../../generators/districts/sheets';

/** The breaks of a column of row numbers: `what cell`. A name stands beside each number; `…` is a heading, `N` a note. */
function breaksOf(column: string): string[] {
  const rows = column.split(' ').map((mark, index) => {
    if (mark === '…') return ' | Nhóm khác';
    if (mark === 'N') return 'Ghi chú: có 01 sản phẩm đăng ký thêm | ';
    const [number = '', name] = mark.split(':');
    return `${number} | ${name ?? `Tên ${index}`}`;
  });
  const sheet = sheetFromText('DS', `STT | Tên sản phẩm\n${rows.join('\n')}`);
  return checkRowNumbering(sheet, 'a.xlsx').map(
    ({ what, cells: [cell] }) => `${what} ${cellName(cell?.row ?? 0, cell?.col ?? 0)}`,
  );
}

test.each([
  ['1 to n', '1 2 3 4 5'],
  ['with a leading zero, points, brackets', '01 02 03. 04 05'],
  ['begins anew under a heading', '… 1 2 3 … 1 2'],
  ['goes on under a heading', '… 1 2 3 … 4 5'],
  ['begins anew without one', '1 2 3 1 2 3'],
  ['a note within', '1 2 N 3 4'],
  ['amounts in the same column further down', '1 2 3 "6.636" "7.120"'],
  ['1 and 1.1', '1 1.1 1.2 2 2.1 2.2 2.3 3'],
  ['Roman sections', 'I 1 2 II 1 2 3 III 1'],
  ['numbers that go on through Roman sections', 'I 1 2 II 3 4 III 5'],
  ['letters over Roman numerals over numbers', 'A I 1 2 II 1 B I 1 2'],
  ['I.1', 'I I.1 I.2 II II.1 II.2'],
  ['letters under numbers, đ left out', '1 a) b) c) d) e) 2 a) b)'],
  ['1.10 that a cell holds as 1.1', '1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.1 1.11 2'],
  ['a list that goes on from another page', '21 22 23 24'],
  ['a producer with two products', '1:HTX 2:A 3:B 3:B 4:C 5:D'],
  ['codes', '12 5 77 31 8'],
  ['criteria picked from a longer list', '3 7 8 12 19'],
  ['groups', '1:a 1:b 1:c 2:d 2:e 3:f'],
])('passes: %s', (_, column) => {
  expect(breaksOf(column)).toEqual([]);
});

test.each([
  ['the last one again', '1 2 3 4 5 6 6', ['twice A8']],
  ['the last one left one out', '1 2 3 4 5 7', ['gap A7']],
  ['behind a note', '1 2 N 3 4 6', ['gap A7']],
  ['a slip goes back', '1 2 3 4 5 27 7', ['gap A7']],
  ['a slip within', '1 2 3 4 1 6 7', ['back A6']],
  ['left out within', '1 2 3 5 6 7', ['gap A5']],
  ['the first', '7 2 3 4', ['gap A2']],
  ['under an item', '1 1.1 1.2 2 2.1 2.2 2.4 3', ['gap A8']],
  ['under another item', '1 1.1 1.2 2 1.1 2.2 3', ['stem A6']],
  ['Roman sections', 'I 1 2 II 1 2 IV 1 2', ['gap A8']],
  ['letters', '1 a) b) d) 2 a) b)', ['gap A5']],
  ['an item twice, the next one left out', '1 2 3 4 4 6', ['twice A6']],
])('is told: %s', (_, column, expected) => {
  expect(breaksOf(column)).toEqual(expected);
});

test('tasks of a plan (Ninh Bình): 2.4 behind 2.2, two items 4', () => {
  const sheet = sheetFromText(
    'PHỤ LỤC',
    `
PHỤ LỤC
TT | Nội dung, nhiệm vụ thực hiện | Đơn vị chủ trì thực hiện | Thời gian hoàn thành
"1" | Công tác tuyên truyền | Sở Nông nghiệp và PTNT |
"1.1" | Tuyên truyền | Sở Nông nghiệp và PTNT | Năm 2024
"1.2" | Tập huấn | Sở Nông nghiệp và PTNT | Quý II, III
"2" | Công tác đánh giá, phân hạng | Sở Nông nghiệp và PTNT |
"2.1" | Cấp huyện | UBND các huyện |
"2.2" | Cấp tỉnh | Sở Nông nghiệp và PTNT |
"2.4" | Rà soát | UBND các huyện | Quý II, III
"3" | Xúc tiến thương mại | Sở Nông nghiệp và PTNT | Năm 2024
"4" | Tăng cường quản lý | Sở Nông nghiệp và PTNT | Năm 2024
"4" | Kiểm tra | Sở Nông nghiệp và PTNT | Quý III, IV
"6" | Tổng kết | Sở Nông nghiệp và PTNT | Năm 2024
Nơi nhận: | | |
1 | Như trên | |
`,
  );
  const breaks = checkRowNumbering(sheet, 'a.xlsx');
  expect(breaks.map(({ what, marker, before }) => [what, before, marker])).toEqual([
    ['gap', '2.2', '2.4'],
    ['twice', '4', '4'],
  ]);
});
