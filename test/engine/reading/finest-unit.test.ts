import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string) {
  const { tables, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]);
  return [
    ...tables.map(({ measure }) => measure),
    ...findings.filter(({ rule }) => rule !== 'text-number').map(({ rule, verdict }) => `${rule} ${verdict}`),
  ];
}

const TABLE = (second: string, total: string) => `
TT | Hoạt động | Số lượng | Kinh phí
1 | Hội chợ trong nước | 5 hội chợ | 350 triệu đồng
2 | Hội chợ nước ngoài | 2 hội chợ | ${second}
3 | Tuần hàng | 3 tuần | 180 triệu đồng
 | Tổng cộng |  | ${total}`;

test.each([
  ['pass: each figure names its unit', TABLE('420 triệu đồng', '950 triệu đồng'), ['trieu']],
  ['pass: of two units the finer one', TABLE('1,2 tỷ đồng', '1.730 triệu đồng'), ['trieu']],
  ['fail: the total is another', TABLE('420 triệu đồng', '590 triệu đồng'), ['trieu', 'sum-of-parts fail']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
