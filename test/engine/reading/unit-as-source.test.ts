import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

test('`Xã` over names of communes leaves `NS xã` the commune’s money', () => {
  const text = `
Kinh phí theo xã
ĐVT: Triệu đồng
TT | Xã | NSTW | NS tỉnh | NS xã | Tổng
1 | Ea Wer | 30 | 20 | 71 | 121
2 | Ea Nuôl | 11 | 52 | 9 | 72
 | Tổng | 41 | 72 | 80 | 193`;
  const { tables, summary } = checkPlan([bookOf('a.xlsx', sheetFromText('KP', text))]);
  expect(tables[0]?.columns.map(({ item }) => item)).toEqual(['central', 'province', 'commune', 'total']);
  expect([summary.fail, summary.pass]).toEqual([0, 7]);
});
