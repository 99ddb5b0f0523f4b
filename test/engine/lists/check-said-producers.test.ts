import { checkPlan } from '../../../src/engine/check';
import { toNumber } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(title: string): string[] {
  const text = `
${title}
TT | Tên chủ thể | Tên sản phẩm | Hạng sao
1 | HTX Nông sản Tiên Yên | Gà Tiên Yên | 4
 | | Trứng gà | 3
2 | Công ty CP Ba Chẽ | Trà hoa vàng | 5
3 | Hợp tác xã nông sản Tiên Yên | Khau nhục | 4`;
  const { findings } = checkPlan([bookOf('a.xlsx', sheetFromText('DS', text))]);
  return findings.flatMap(({ rule, expected, found }) =>
    rule === 'said-count' && expected && found ? [`${toNumber(found)}/${toNumber(expected)}`] : [],
  );
}

test.each([
  ['pass: one name in two spellings is one producer', 'DANH MỤC 4 SẢN PHẨM CỦA 2 CHỦ THỂ', []],
  ['fail: one more is said', 'Danh mục 04 sản phẩm của 03 chủ thể', ['3/2']],
  ['undecided: the line counts other products', 'Danh mục chọn từ 30 sản phẩm của 12 chủ thể', ['30/4']],
  ['undecided: cooperatives alone', 'Danh mục 04 sản phẩm của 05 HTX', []],
])('%s', (_, title, expected) => {
  expect(told(title)).toEqual(expected);
});
