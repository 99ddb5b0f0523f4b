import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Sao', text))]).findings.flatMap(
    ({ rule, cells, parts, expected }) =>
      rule === 'said-count'
        ? [...cells, ...parts]
            .map(({ row, col }) => cellName(row, col))
            .concat(expected ? toPlain(expected) : [])
            .join(' ')
        : [],
  );
}

const BY_DISTRICT = `
KẾT QUẢ PHÂN HẠNG SẢN PHẨM OCOP TỈNH NAM ĐỊNH NĂM 2022
%T
Số TT | Huyện, thành phố | Số chủ thể | Sản phẩm | 4 sao | 3 sao
1 | Hải Hậu | 18 | 25 | 1 | 24
2 | Giao Thủy | 14 | 20 | 0 | 20
3 | Nghĩa Hưng | 12 | 17 | 1 | 16
4 | Ý Yên | 10 | 14 | 0 | 14
| Toàn tỉnh | 54 | 76 | 2 | 74`;

test.each([
  ['pass: all as the total row says', '(Tổng số 76 sản phẩm: 02 sản phẩm 4 sao, 74 sản phẩm 3 sao)', []],
  [
    'fail: another number of all',
    '(Tổng số 67 sản phẩm: 02 sản phẩm 4 sao, 74 sản phẩm 3 sao)',
    ['A2 D8 76'],
  ],
  [
    'fail: another number of one star',
    '(Tổng số 76 sản phẩm: 02 sản phẩm 4 sao, 72 sản phẩm 3 sao)',
    ['A2 F8 74'],
  ],
  ['pass: producers', 'Tổng hợp 76 sản phẩm của 54 chủ thể', []],
  ['fail: producers', 'Tổng hợp 76 sản phẩm của 45 chủ thể', ['A2 C8 54']],
  ['undecided: new ones have no column', '(Tổng hợp 30 sản phẩm mới)', []],
  ['undecided: a line about the programme', 'Thực hiện Kế hoạch phát triển 100 sản phẩm', []],
])('%s', (_, title, expected) => {
  expect(told(BY_DISTRICT.replace('%T', title))).toEqual(expected);
});
