import { checkPlan } from '../../src/engine/check';
import { fillPlan } from '../../src/engine/filling/fill-plan';
import type { Workbook } from '../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../generators/districts/sheets';
import { applied } from './filling/applied';

/*
 * What a filling made is checked beside the files that it was filled from, and what a person answered before stands
 * in no file: appendices that count a file sent twice once, and a row that stands twice once, are no slip.
 */

const HEAD = 'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm';
const sent = (file: string, unit: string, again = ''): Workbook =>
  bookOf(
    file,
    sheetFromText(
      'SP',
      `DANH MỤC SẢN PHẨM\n${HEAD}
1 | ${unit} | Mật ong | HTX A | Thực phẩm | Mới | 2026
2 | ${unit} | Trà | HTX A | Đồ uống | Nâng hạng | 2027
3 | ${unit} | Gạo | HTX B | Thực phẩm | Mới | 2027${again}`,
    ),
  );

const PLAN = bookOf(
  '00 Kế hoạch.xlsx',
  sheetFromText(
    'Thông tin kế hoạch',
    'Số kế hoạch | 9/KH-UBND\nTừ năm | 2026\nĐến năm | 2027\nTỉnh | Gia Lai',
  ),
);
const DISTRICTS = ['Chư Sê', 'Đức Cơ', 'Ia Grai', 'Kbang', 'Mang Yang'].map((unit, at) =>
  sent(`0${at + 1} ${unit}.xlsx`, `Huyện ${unit}`),
);

test.each<[string, Workbook[], Parameters<typeof fillPlan>[1]]>([
  ['all districts once', [], {}],
  ['a file sent twice', [sent('01 Chư Sê (1).xlsx', 'Huyện Chư Sê')], { without: ['01 Chư Sê (1).xlsx'] }],
  [
    'a product that stands twice',
    [sent('06 Ia Pa.xlsx', 'Huyện Ia Pa', '\n4 | Huyện Ia Pa | Gạo | HTX B | Thực phẩm | Mới | 2027')],
    { repeatedRows: 'once' },
  ],
])('what was filled from it contradicts nothing, and its record is no table: %s', (_, more, options) => {
  const books = [PLAN, ...DISTRICTS, ...more];
  const { plan, questions } = fillPlan(books, options);
  expect(questions).toEqual([]);
  const made = new Set(plan.sheets.map(({ name }) => name));
  const { findings, sheets } = checkPlan([applied(PLAN, plan), ...books.slice(1)], { asOf: '2026-01-01' });
  const there = findings.filter(({ cells }) => cells.some(({ sheet }) => made.has(sheet)));
  expect(there.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  expect(sheets?.map(({ sheet }) => sheet)).not.toContain('phuluc_fill');
});
