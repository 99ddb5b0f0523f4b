import { checkPlan } from '../../../src/engine/check';
import { headerSums } from '../../../src/engine/checking/header-sums';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { openTable } from './open-table';

function failing(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' && finding.verdict === 'fail'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${row},${col}`)
      : [],
  );
}

const ONE_ROW = `
Tổng số sản phẩm | 5 sao | 4 sao | 3 sao | Số chủ thể | Doanh nghiệp | Hợp tác xã | Hộ kinh doanh
253 | 4 | 62 | 187 | %A | 41 | 26 | 70`;

const SCORES = `
TT | Xã | Số SP | Điểm sản phẩm | Số chủ thể | Điểm chủ thể | Tổng điểm
1 | A Lưới 1 | 12 | 60 | 8 | 40 | 100
2 | A Lưới 2 | 10 | 50 | 7 | 35 | 85
3 | Khe Tre | 9 | 45 | 5 | 25 | %A
4 | Nam Đông | 6 | 30 | 4 | 20 | 50`;

const AMONG = `
Năm | Số sản phẩm công nhận | Lũy kế | Trong đó 4 sao | 3 sao
2019 | 12 | 12 | 2 | 10
2020 | 25 | 37 | 5 | 20
2021 | 31 | 68 | 6 | 25
2022 | 44 | 112 | 7 | 37
2023 | 52 | 164 | 10 | %A`;

const SUPPORT = `
TT | Chủ thể | Thiết bị | Kinh phí | Nhà nước hỗ trợ (50%) | Chủ thể đối ứng
1 | HTX Tiên Dương | Máy sấy | 180000 | 90000 | 90000
2 | HTX Bắc Hồng | Máy đóng gói | 64000 | %A | 32000
3 | Hộ Trần Văn Ba | Nồi chưng cất | 45500 | 22750 | 22750
| Cộng | | 289500 | 144750 | 144750`;

const APART = `
TT | Chỉ tiêu | Năm 2022 | Năm 2023 | Tăng (+), giảm (-) | Tỷ lệ tăng (%)
1 | Số sản phẩm OCOP | 198 | 246 | %A | 24.2
2 | Số chủ thể | 112 | 139 | 27 | 24.1
3 | Doanh thu | 325.5 | 402.8 | 77.3 | 23.7
4 | Lao động | 2150 | 2040 | -110 | -5.1`;

test.each([
  ['pass: shares of a column further left', AMONG.replace('%A', '42'), []],
  ['fail: shares of a column further left', AMONG.replace('%A', '24'), ['error 5,1']],
  ['pass: a rate in a heading makes no shares', SUPPORT.replace('%A', '32000'), []],
  ['fail: a rate in a heading makes no shares', SUPPORT.replace('%A', '23000'), ['error 2,3', 'error 4,4']],
  ['pass: a difference beside its growth', APART.replace('%A', '48'), []],
  ['fail: a difference beside its growth', APART.replace('%A', '84'), ['error 1,3']],
  ['pass: a total of what its parts are called', SCORES.replace('%A', '70'), []],
  ['fail: a total of what its parts are called', SCORES.replace('%A', '75'), ['error 3,6']],
  ['pass: producers told by their kinds', ONE_ROW.replace('%A', '137'), []],
  ['fail: in one row the headings alone say so', ONE_ROW.replace('%A', '173'), ['warning 1,4']],
  ['undecided: kinds without what they are kinds of', 'Xã | HTX | Doanh nghiệp\nA | 3 | 2\nB | 1 | 2', []],
])('%s', (_, text, expected) => {
  expect(failing(text)).toEqual(expected);
});

/** What the headings suggest over rows of nothing: `0=1+2`, columns from nought. */
function suggested(headings: string, rows = 2): string {
  const table = openTable(
    [`Xã | ${headings}`, ...Array.from({ length: rows }, (_, at) => `x${at}`)].join('\n'),
  );
  return [...new Set(headerSums(table).map(({ total, parts }) => `${total}=${parts.join('+')}`))].join(' ');
}

test.each<[string, string, string]>([
  ['nothing is called a total', 'A | B | C', ''],
  ['one column is no sum', 'Tổng | A', ''],
  ['a total before its parts', 'Tổng | A | B', '0=1+2'],
  ['a total behind them', 'A | B | Tổng', '2=0+1'],
  ['a total among them reaches as far as the rows say', 'A | Tổng | B | C | D', '1=0+2+3+4 1=2+3+4'],
  ['up to the next total', 'Tổng | A | B | Cộng | C | D', '0=1+2+3+4+5 0=1+2 3=0+1+2+4+5 3=4+5'],
  ['only what is measured alike', 'Tổng | A | B @count | C', '0=1+3'],
  ['under a heading of its own', 'NSNN / Cộng | NSNN / A | NSNN / B | Khác', '0=1+2'],
  [
    'groups with totals of their own: each group, and their totals',
    'Tổng | NSNN / Cộng | NSNN / A | NSNN / B | Khác / Cộng | Khác / C | Khác / D',
    '0=1+2+3 0=4+5+6 0=1+4 1=2+3 4=5+6',
  ],
  [
    'a group without one gives its columns',
    'Tổng | NSNN / A | NSNN / B | Khác / Cộng | Khác / C',
    '0=1+2 0=3+4 0=1+2+3',
  ],
  [
    'what it is the total of stands before its parts’ names',
    'Điểm sản phẩm | Xã | Điểm chủ thể | Tổng điểm',
    '3=0+1+2 3=0+2',
  ],
  ['a name alone is no part', 'Điểm | Điểm chủ thể | Năm | Tổng số điểm @count', ''],
  [
    'kinds of what the column before counts',
    'Số chủ thể | Doanh nghiệp | HTX | Hộ kinh doanh | Ghi chú',
    '0=1+2+3',
  ],
  ['kinds to the end', 'Số chủ thể | Doanh nghiệp | HTX', '0=1+2'],
  ['one kind is no sum', 'Số chủ thể | HTX | Ghi chú', ''],
  ['kinds with nothing before them', 'Doanh nghiệp | HTX | Khác', ''],
  ['kinds measured otherwise than the column before', 'Số chủ thể | Doanh nghiệp | HTX @count | Khác', ''],
  ['women and men', 'Số lao động | Nam | Nữ', '0=1+2'],
  ['shares of what stands before, the nearest first', 'A | B | Trong đó C | D', '1=2+3 0=2+3'],
  ['up to a total', 'A | B | Trong đó C | D | Tổng', '4=0+1+2+3 1=2+3 0=2+3'],
  ['up to another measure', 'A | B @count | Trong đó C | D | E @count', '0=2+3'],
  ['under a heading that says so', 'A | B | Trong đó / C | Trong đó / D | E', '1=2+3 0=2+3'],
  ['to the end under it', 'A | Trong đó / C | Trong đó / D', '0=1+2'],
  ['one share is no sum', 'A | Trong đó C', ''],
  [
    'what there was and the years between',
    'Đến hết năm 2020 #2020 | N #2021 | N #2022 | Đến hết năm 2022 #2022',
    '3=0+1+2',
  ],
  [
    'or their period, where it has a column',
    'Đến hết năm 2020 #2020 | N #2021 | N #2022 | GĐ #2021-2022 | Đến hết năm 2022 #2022',
    '4=0+3 4=0+1+2',
  ],
  [
    'the period may stand first',
    'GĐ #2021-2022 | Đến hết năm 2020 #2020 | N #2021 | N #2022 | Đến hết năm 2022 #2022',
    '4=0+1 4=1+2+3',
  ],
  [
    'another period says nothing',
    'Đến hết năm 2020 #2020 | N #2021 | GĐ #2022-2023 | GĐ #2020-2022 | GĐ #2021-2023 | Đến hết năm 2022 #2022',
    '5=0+1',
  ],
  [
    'years outside are none',
    'N #2020 | Đến hết năm 2020 #2020 | N #2021 | N #2023 | Đến hết năm 2021 #2021',
    '4=1+2',
  ],
  ['nothing between them', 'Đến hết năm 2020 #2020 | Đến hết năm 2021 #2021', ''],
  [
    'something measured otherwise between them',
    'Đến hết năm 2020 #2020 | N #2021 @count | Đến hết năm 2021 #2021',
    '',
  ],
  [
    'what there was measured otherwise',
    'Đến hết năm 2020 #2020 @count | N #2021 | Đến hết năm 2021 #2021',
    '',
  ],
  [
    'the nearest year’s end before',
    'Đến hết năm 2019 #2019 | Đến hết năm 2020 #2020 | N #2021 | Đến hết năm 2021 #2021',
    '3=1+2',
  ],
  [
    'one of them measured otherwise',
    'Đến hết năm 2020 #2020 | N #2021 | M #2021 @count | Đến hết năm 2021 #2021',
    '',
  ],
  ['the total of one name', 'Tổng số điểm | Điểm chủ thể | Năm @count', ''],
  ['whichever stands first', 'Đến hết năm 2021 #2021 | N #2021 | Đến hết năm 2020 #2020', '0=1+2'],
])('%s', (_, headings, expected) => {
  expect(suggested(headings)).toBe(expected);
});

test('one row says nothing of how far a total reaches: two columns or more', () => {
  expect(suggested('A | Tổng | B | C | D', 1)).toBe('1=0+2+3+4 1=2+3+4 1=2+3');
  expect(suggested('A | Tổng | B | C | D')).toBe('1=0+2+3+4 1=2+3+4');
});
