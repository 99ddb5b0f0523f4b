import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { FillOptions } from '../../../src/engine/filling/fill-options';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { questionLines } from '../../../src/locales/fill-questions';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const HEAD = 'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác';
const money = (name: string, measure: string, unit: string, zeros = ''): Sheet =>
  sheetFromText(
    name,
    `DỰ TOÁN KINH PHÍ
${measure}
${HEAD}
1 | ${unit} | Bao bì | 2026 | 320${zeros} | 120${zeros} | 200${zeros}
2 | ${unit} | Tập huấn | 2026 | 50${zeros} | 50${zeros} | 0`,
  );
const MARKED = money('Dự toán', 'Đơn vị tính: triệu đồng', 'Xã A');
const UNMARKED = money('Dự toán', '', 'Xã B', '000000');
const STRANGE = sheetFromText(
  'Lạ',
  `Thứ gì đó
Cột một | Cột hai | Cột ba
a | 1 | 2
b | 3 | 4
c | 5 | 6`,
);

const fill = (books: Workbook[], options: FillOptions = {}) =>
  fillPlan(books, { layouts: ['budget-plan'], ...options });
const grand = (books: Workbook[], options: FillOptions = {}): unknown =>
  fill(books, options)
    .plan.sheets.find(({ name }) => name.startsWith('Phụ lục'))
    ?.rows.find((row) => String(row?.[1]?.value).toLowerCase() === 'tổng cộng')?.[2]?.value;

test.each<[string, Workbook[], FillOptions['layouts'], string[]]>([
  ['a sheet with its measure', [bookOf('a.xlsx', MARKED)], undefined, []],
  ['a sheet without', [bookOf('a.xlsx', MARKED), bookOf('b.xlsx', UNMARKED)], undefined, ['measure-unsaid']],
  ['money that nobody asked for', [bookOf('b.xlsx', UNMARKED)], ['product-plan'], []],
  ['the same sheet twice', [bookOf('a.xlsx', MARKED), bookOf('b.xlsx', MARKED)], undefined, ['repeated']],
  ['a sheet that nothing recognised', [bookOf('a.xlsx', MARKED, STRANGE)], undefined, ['unread-rows']],
  ['a hidden one is let be', [bookOf('a.xlsx', MARKED, { ...STRANGE, hidden: true })], undefined, []],
  [
    'an amount that says nothing',
    [
      bookOf(
        'a.xlsx',
        sheetFromText(
          'DT',
          `Đơn vị tính: triệu đồng\n${HEAD}\n1 | Xã A | Bao bì | 2026 | xem sau | 120 | 200`,
        ),
      ),
    ],
    undefined,
    ['unread-figures'],
  ],
])('%s', (_, books, layouts, kinds) => {
  const result = fillPlan(books, { layouts: layouts ?? ['budget-plan'] });
  expect(result.questions.map(({ kind }) => kind)).toEqual(kinds);
  if (kinds.length > 0) expect(result.plan.sheets).toEqual([]);
  expect(questionLines('vi', result.questions)).toHaveLength(kinds.length + 1);
  expect(questionLines('en', result.questions).join()).toMatch(kinds.length > 0 ? /--|add/ : /./);
});

test('each is answered by an option, and the money is what the sheets say', () => {
  const two = [bookOf('a.xlsx', MARKED), bookOf('b.xlsx', UNMARKED)];
  expect(grand(two, { inputMeasure: 'dong' })).toBe(740);
  expect(grand([bookOf('b.xlsx', UNMARKED)], { inputMeasure: 'dong', measure: 'trieu' })).toBe(370);
  const twice = [bookOf('a.xlsx', MARKED), bookOf('b.xlsx', MARKED)];
  expect(grand(twice, { without: ['[b.xlsx]Dự toán'] })).toBe(370);
  expect(grand(twice, { countRepeated: true })).toBe(740);
  expect(grand([bookOf('a.xlsx', MARKED, STRANGE)], { without: ['Lạ'] })).toBe(370);
});

test('a formula that was never calculated is asked about: it looks blank and is not', () => {
  const sheet = sheetFromText(
    'DT',
    `Đơn vị tính: triệu đồng\n${HEAD}\n1 | Xã A | Bao bì | 2026 | 320 | 120 | 200\n2 | Xã A | Tem | 2026 | 20 | 10 | 10`,
  );
  const rows = sheet.rows.map((row, at) =>
    at === 3 ? row?.map((cell, col) => (col === 5 ? { value: null, formula: 'E4-G4' } : cell)) : row,
  );
  const { questions } = fill([bookOf('a.xlsx', { ...sheet, rows })]);
  expect(questions).toMatchObject([{ kind: 'unread-figures', cells: [{ row: 3, col: 5 }] }]);
});

test('figures to mend on several sheets: every sheet is named', () => {
  const text = (unit: string) =>
    `Đơn vị tính: triệu đồng\n${HEAD}\n${[1, 2, 3].map((n) => `${n} | ${unit} | Bao bì | 2026 | xem | xem | xem`).join('\n')}`;
  const { questions } = fill([
    bookOf('a.xlsx', sheetFromText('KP 1', text('Xã A'))),
    bookOf('b.xlsx', sheetFromText('KP 2', text('Xã B'))),
  ]);
  expect(questionLines('vi', questions).join()).toMatch(/KP 1.*KP 2/);
});
