import { checkPlan } from '../../../src/engine/check';
import { sheetOf } from '../plan-text';

const HEAD = 'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Năm';
const ROWS = ['1|Kbang|Gạo|HTX A|I|2024', '2|Kbang|Nếp|HTX A|I|2024', '3|Kbang|Cà phê|HTX B|II|2024'];

/** What is told of two sheets of products. */
function told(first: readonly string[], again: readonly string[]): string[] {
  const sheets = [first, again].map((rows, at) => sheetOf(`S${at + 1}`, [HEAD, ...rows].join('\n')));
  return checkPlan([{ file: 'a.xlsx', sheets }]).findings.flatMap((each) =>
    each.rule === 'repeated-sheet'
      ? [`${each.severity} ${each.kind} ${each.sheets.map(({ sheet }) => sheet).join()} ${each.rows}`]
      : each.rule === 'duplicate-product'
        ? [`${each.rule} ${each.cells.length}`]
        : [],
  );
}

test('a sheet that stands twice is one warning at both, not one for each product', () => {
  expect(told(ROWS, ROWS)).toEqual(['warning copy S1,S2 3']);
});

test('sheets of other products are told nothing', () => {
  expect(told(ROWS, ['1|Kbang|Bò khô|HTX A|I|2024', '2|Kbang|Rượu|HTX A|II|2024'])).toEqual([]);
});

test('one product on both sheets is told as that', () => {
  expect(told(ROWS, ['1|Kbang|Gạo|HTX A|I|2024', '2|Kbang|Rượu|HTX A|II|2024'])).toEqual([
    'duplicate-product 2',
  ]);
});
