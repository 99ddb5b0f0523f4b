import { cellName } from '../../../src/engine/grid/address';
import { checkPlan } from '../../../src/engine/check';
import { toNumber } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** What a list's counts say otherwise than its rows: `cell [stars] said/counted`. */
function countsOf(text: string): string[] {
  const { findings } = checkPlan([bookOf('a.xlsx', sheetFromText('DS', text))]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return findings.flatMap((finding) => {
    if (finding.rule !== 'said-count') return [];
    const [cell] = finding.cells;
    const figures = [finding.found, finding.expected]
      .map((value) => (value ? toNumber(value) : '?'))
      .join('/');
    return [
      `${cellName(cell?.row ?? 0, cell?.col ?? 0)}${finding.stars ? ` ${finding.stars}*` : ''} ${figures}`,
    ];
  });
}

const HEAD = 'STT | Tên sản phẩm | Tên chủ thể | Xã | Số sao';
const ROWS = `
1 | Cam sành | HTX Thông Hòa | Xã Thông Hòa | 3
2 | Dừa sáp | Công ty Cầu Kè | Xã Thạnh Phú | 4
3 | Kẹo dừa | Công ty Cầu Kè | Xã Thạnh Phú | 4`;

test('marks are counted by their total, and workers are no money that is rounded', () => {
  const list = (women: number, workers: number): string => `
DANH SÁCH CHỦ THỂ
STT | Tên chủ thể | Loại hình | Chủ thể là nữ | Tổng lao động
1 | HTX A | HTX | x | 12
2 | HTX B | HTX | | 30
3 | HTX C | HTX | x | 25
 | Tổng cộng | | ${women} | ${workers}`;
  expect(countsOf(list(2, 67))).toEqual([]);
  expect(countsOf(list(3, 67))).toEqual(['D6 3/2']);
  const { findings } = checkPlan([bookOf('a.xlsx', sheetFromText('DS', list(2, 68)))]);
  expect(findings).toMatchObject([{ rule: 'sum-of-parts', verdict: 'fail' }]);
});

test.each([
  ['Tổng cộng: 03 sản phẩm (02 sản phẩm 4 sao; 01 sản phẩm 3 sao)', []],
  ['Tổng cộng: 03 sản phẩm, trong đó 02 sản phẩm đạt 4 sao và 01 sản phẩm đạt 3 sao', []],
  ['Tổng cộng: 3 sản phẩm (hạng 4 sao: 02 sản phẩm, hạng 3 sao: 01 sản phẩm)', []],
  ['Tổng cộng: 03 sản phẩm của 02 chủ thể', []],
  ['Tổng số: 03 sản phẩm (01 sản phẩm mới, 02 sản phẩm nâng hạng)', []],
  ['Tổng cộng: 04 sản phẩm (02 sản phẩm 4 sao; 01 sản phẩm 3 sao)', ['B5 4/3']],
  ['Tổng cộng: 03 sản phẩm (01 sản phẩm 4 sao; 02 sản phẩm 3 sao)', ['B5 4* 1/2', 'B5 3* 2/1']],
  ['Danh sách này có 05 sản phẩm', ['B5 5/3']],
  ['Ghi chú: 3 sản phẩm; trong đó 2 sản phẩm 4 sao', []],
  ['Ghi chú: 4 sản phẩm; trong đó 2 sản phẩm 4 sao', ['B5 4/3']],
  ['Ghi chú: sản phẩm số 2 chờ bổ sung 3 hồ sơ', []],
  ['Trên địa bàn tỉnh có 120 sản phẩm', []],
])('under the rows: %s', (line, expected) => {
  expect(countsOf(`${HEAD}${ROWS}\n | ${line}`)).toEqual(expected);
});

test.each([
  ['DANH SÁCH SẢN PHẨM OCOP ĐỢT 2 (3 sản phẩm: 02 sản phẩm 4 sao, 01 sản phẩm 3 sao)', []],
  [
    'DANH SÁCH SẢN PHẨM OCOP ĐỢT 2 (3 sản phẩm: 01 sản phẩm 4 sao, 02 sản phẩm 3 sao)',
    ['A1 4* 1/2', 'A1 3* 2/1'],
  ],
  ['DANH SÁCH 13 SẢN PHẨM OCOP', ['A1 13/3']],
  ['(Kèm theo Quyết định công nhận 250 sản phẩm OCOP)', []],
  ['DANH SÁCH SẢN PHẨM ĐẠT TỪ 3 SAO TRỞ LÊN NĂM 2024', []],
])('in the title: %s', (title, expected) => {
  expect(countsOf(`${title}\n${HEAD}${ROWS}`)).toEqual(expected);
});

test.each([
  ['Tổng | 3 | | |', []],
  ['Tổng | 4 | | |', ['B5 4/3']],
  [' | Tổng cộng | 2 | | ', []],
  [' | Tổng cộng | 5 | | ', ['C5 5/3']],
])('a number in a total row: %s', (line, expected) => {
  expect(countsOf(`DANH SÁCH SẢN PHẨM OCOP\n${HEAD}${ROWS}\n${line}`.replace(/^.*\n/, ''))).toEqual(expected);
});

test('headings with their own counts, subtotals, and a list under headings of stars', () => {
  const list = (food: string, four: number): string => `
STT | Tên sản phẩm | Chủ thể | Nhóm sản phẩm
I | Sản phẩm 4 sao | | ${four}
1 | Xoài | HTX A | Thực phẩm
2 | Mít | HTX A | Thực phẩm
 | ${food} | |
II | Sản phẩm 3 sao | | 1
1 | Trà | HTX B | Đồ uống
 | Tổng cộng: 3 sản phẩm | |`;
  expect(countsOf(list('Cộng: 2 sản phẩm', 2))).toEqual([]);
  expect(countsOf(list('Cộng: 3 sản phẩm', 5))).toEqual(['D2 5/2', 'B5 3/2']);
});

test('products under headings of stars have those stars', () => {
  const { records } = checkPlan([
    bookOf(
      'a.xlsx',
      sheetFromText(
        'DS',
        `
DANH SÁCH SẢN PHẨM OCOP
STT | Tên sản phẩm | Chủ thể | Xã
Hạng 4 sao | | |
1 | Xoài | HTX A | Xã A
Hạng 3 sao | | |
2 | Trà | HTX B | Xã B`,
      ),
    ),
  ]);
  expect(records.products.map(({ name, stars }) => [name, stars])).toEqual([
    ['Xoài', 4],
    ['Trà', 3],
  ]);
});

test.each([
  ['Tổng cộng: 03 sản phẩm', []],
  ['Tổng số: 04 sản phẩm', ['B2 4/3']],
])('a total over its rows: %s', (line, expected) => {
  expect(countsOf(`${HEAD}\n | ${line}${ROWS}`)).toEqual(expected);
});

test('what a covering line says behind its semicolon counts the list', () => {
  const list = (said: string): string =>
    `DANH SÁCH SẢN PHẨM ĐĂNG KÝ\n(Kèm theo Tờ trình số 12/TTr-UBND; đăng ký ${said} sản phẩm của 02 chủ thể)\n${HEAD}${ROWS}`;
  expect(countsOf(list('03'))).toEqual([]);
  expect(countsOf(list('05'))).toEqual(['A2 5/3']);
});
