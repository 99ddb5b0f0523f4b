import { checkPlan } from '../../../src/engine/check';
import type { Cell } from '../../../src/engine/grid/grid';

/** A bill of 40.000 with a discount and a tax; what its total is said to be, by formula and result. */
function failing(formula: string | undefined, total: number): string[] {
  const tax = total * 0.1;
  const money = (value: number, made?: string): Cell =>
    made === undefined ? { value } : { value, formula: made };
  const lines: readonly (readonly [string, Cell])[] = [
    ['Phí dịch vụ', money(40_000)],
    ['Chiết khấu (1,5%)', money(600, 'B2*1.5%')],
    ['Tổng cộng', money(total, formula)],
    ['Thuế', money(tax, 'B4*10%')],
    ['Tổng số tiền phải thanh toán', money(total + tax, 'B4+B5')],
  ];
  const rows = [
    [{ value: 'Nội dung' }, { value: 'Số tiền (USD)' }],
    ...lines.map(([name, cell]) => [{ value: name }, cell]),
  ];
  return checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'Phí', rows }] }]).findings.flatMap(
    ({ rule, verdict, cells }) =>
      verdict === 'fail' ? [`${rule} ${cells.map(({ row }) => row + 1).join()}`] : [],
  );
}

test.each<[string, string | undefined, number, string[]]>([
  ['taken off by its formula', 'B2-B3', 39_400, []],
  ['taken off and rounded', 'ROUND(B2-B3,2)', 39_400, []],
  ['added, as its formula says', 'B2+B3', 40_600, []],
  ['typed, and no sum of what stands over it', undefined, 40_610, ['sum-of-parts 4']],
])('a total below two amounts: %s', (_, formula, total, expected) => {
  expect(failing(formula, total)).toEqual(expected);
});
