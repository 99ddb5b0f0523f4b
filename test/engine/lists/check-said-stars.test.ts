import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function outside(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('DS', text))]).findings.flatMap((finding) =>
    finding.rule === 'star-outside'
      ? `${finding.stars}: ${finding.cells.map(({ row, col }) => cellName(row, col)).join()}`
      : [],
  );
}

const HEAD = 'STT | Tên sản phẩm | Chủ thể | Hạng sao';
const ROWS = '1 | Gạo | HTX A | 3 sao\n2 | Nếp | HTX B | 3 sao\n3 | Tiêu | HTX C | %S sao';
const list = (title: string, last: number): string =>
  `${title}\n${HEAD}\n${ROWS.replace('%S', String(last))}`;

test.each<[string, string, string[]]>([
  ['pass: every product has the star of the title', list('DANH SÁCH SẢN PHẨM HẠNG 3 SAO', 3), []],
  ['fail: one has another', list('DANH SÁCH SẢN PHẨM HẠNG 3 SAO', 4), ['3: D5']],
  ['fail: a list of a decision', list('Danh sách sản phẩm OCOP đạt 3 sao năm 2025', 5), ['3: D5']],
  ['pass: a bound is no star of each', list('DANH SÁCH SẢN PHẨM TỪ 3 SAO TRỞ LÊN', 4), []],
  ['pass: what products are put up for', list('DANH SÁCH SẢN PHẨM ĐĂNG KÝ NÂNG HẠNG 3 SAO', 4), []],
  ['pass: a title of several stars', list('DANH SÁCH SẢN PHẨM 3 SAO, 4 SAO', 4), []],
  ['pass: a title that counts some', list('DANH SÁCH SẢN PHẨM OCOP (02 sản phẩm 3 sao)', 4), []],
  ['undecided: hardly a product has the star', list('DANH SÁCH SẢN PHẨM HẠNG 5 SAO', 4), []],
  [
    'fail: under a heading, and not again by a title',
    `DANH SÁCH SẢN PHẨM OCOP
${HEAD}
I | Sản phẩm hạng 4 sao
1 | Gạo | HTX A | 4
2 | Nếp | HTX B | 4
3 | Tiêu | HTX C | 3
II | Sản phẩm hạng 3 sao
1 | Mít | HTX D | 3
2 | Xoài | HTX E | 3`,
    ['4: D6'],
  ],
])('%s', (_, text, expected) => {
  expect(outside(text)).toEqual(expected);
});
