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
  expect(questions).toMatchObject([{ kind: 'no-results', cells: [{ row: 3, col: 5 }] }]);
});

test('a total of its own row that was never calculated says nothing that the row does not', () => {
  const sheet = sheetFromText(
    'DT',
    `Đơn vị tính: triệu đồng\n${HEAD}\n1 | Xã A | Bao bì | 2026 | | 120 | 200`,
  );
  const rows = sheet.rows.map((row, at) =>
    at === 2 ? row?.map((cell, col) => (col === 4 ? { value: null, formula: 'SUM(F3:G3)' } : cell)) : row,
  );
  expect(grand([bookOf('a.xlsx', { ...sheet, rows })])).toBe(320);
});

const typed = (measure: string, ...rows: string[]): Workbook =>
  bookOf('a.xlsx', sheetFromText('KP', `NHU CẦU KINH PHÍ OCOP\n${measure}\n${HEAD}\n${rows.join('\n')}`));

test('figures typed as text: printed totals decide, else a person does, and the money is that', () => {
  const rows = [
    '1 | Xã A | Bao bì | 2026 | "580.000" | "170.000" | "410.000"',
    '2 | Xã B | Tem | 2026 | "940.000" | "102.000" | "838.000"',
  ];
  const open = typed('ĐVT: nghìn đồng', ...rows);
  const { questions } = fill([open]);
  expect(questions).toMatchObject([{ kind: 'two-readings', text: '580.000' }]);
  expect(questionLines('vi', questions).join()).toMatch(/580\.000 hay 580\?.*--separators thousands/);
  expect(grand([open], { separators: 'thousands' })).toBe(1520000);
  expect(grand([open], { separators: 'decimals' })).toBe(1520);
  expect(
    grand([typed('ĐVT: nghìn đồng', ...rows, ' | Tổng cộng | | | "1.520.000" | "272.000" | "1.248.000"')]),
  ).toBe(1520000);
  const told = typed('ĐVT: nghìn đồng', ...rows, ' | Tổng cộng | | | 1520 | 272 | 1248');
  expect(grand([told])).toBe(1520);
  const wrong = typed('ĐVT: nghìn đồng', ...rows, ' | Tổng cộng | | | "1.530.000" | "282.000" | "1.258.000"');
  expect(fill([wrong]).questions.map(({ kind }) => kind)).toEqual(['two-readings']);
});

test.each([
  ['each in its own unit: the finest is the sheet’s', ['"1,2 tỷ"', '"850 triệu đồng"', '"350 triệu"'], 1200],
  ['in đồng', ['"2.500.000 đồng"', '"1.500.000đ"', '"1.000.000 đ"'], 2500000],
])('figures %s', (_, [amount = '', state = '', other = ''], total) => {
  const book = typed('', `1 | Xã A | Bao bì | 2026 | ${amount} | ${state} | ${other}`);
  expect(grand([book])).toBe(total);
});

test('figures with and without a unit: the measure is asked for, and answers for the bare ones', () => {
  const book = typed('', '1 | Xã A | Bao bì | 2026 | "1,2 tỷ" | 850 | "350 triệu"');
  expect(fill([book]).questions.map(({ kind }) => kind)).toContain('measure-unsaid');
  expect(grand([book], { inputMeasure: 'trieu' })).toBe(1200);
});

const WIDE = `ĐVT: trđ
TT | Nội dung | Năm 2026 | | Năm 2027 |
 | | NS xã | Vốn khác | NS xã | Vốn khác
1 | Tập huấn | 100 | 20 | 60 | 5
2 | Xúc tiến thương mại | 50 | 30 | 40 | 15
 | Cộng | 150 | 50 | 100 | 20`;
const SPANS = [
  { top: 2, bottom: 2, left: 2, right: 3 },
  { top: 2, bottom: 2, left: 4, right: 5 },
];

test('one unit’s items by year and source are its budget, though they are added up', () => {
  const sheet = sheetFromText('KP', `DỰ TOÁN KINH PHÍ OCOP XÃ TÂN HƯNG\n${WIDE}`, SPANS);
  const { questions, plan } = fill([bookOf('a.xlsx', sheet)]);
  expect(questions).toEqual([]);
  const row = plan.sheets.flatMap(({ rows }) => rows).find((cells) => cells?.[1]?.value === 'Xã Tân Hưng');
  expect(row?.slice(2, 8).map((cell) => cell?.value)).toEqual([200, 150, 50, 120, 100, 20]);
});

test('money in the form of an appendix alone is asked about, and the answer fills from it', () => {
  const rows = WIDE.replace('Tập huấn', 'Xã Ea Kao').replace('Xúc tiến thương mại', 'Xã Tân Hưng');
  const sheet = sheetFromText('PL 3', `DỰ KIẾN KINH PHÍ OCOP\n${rows}`, SPANS);
  const book = bookOf('a.xlsx', sheet);
  const { questions } = fill([book]);
  expect(questions).toMatchObject([{ kind: 'only-appendix', at: { sheet: 'PL 3' }, layout: 'budget-plan' }]);
  expect(questionLines('vi', questions).join()).toContain("--as '[a.xlsx]PL 3=budget'");
  expect(grand([book], { said: { as: { 'PL 3': 'budget' } } })).toBe(200);
});

test('one source a row is said to be what no appendix is filled from', () => {
  const sheet = sheetFromText(
    'Nguồn',
    `NHU CẦU KINH PHÍ OCOP XÃ EA KAO
ĐVT: triệu đồng
STT | Nguồn vốn | Năm 2026 | Năm 2027 | Tổng
I | Ngân sách nhà nước | 30 | 40 | 70
1 | Ngân sách tỉnh | 20 | 30 | 50
2 | Ngân sách xã | 10 | 10 | 20
II | Vốn khác | 5 | 5 | 10`,
  );
  expect(fill([bookOf('a.xlsx', sheet)]).questions).toMatchObject([{ kind: 'sources-down' }]);
});

test('a list that a decision carries is counted where no other list of products is at hand', () => {
  const list = sheetFromText(
    '3 sao',
    `DANH SÁCH SẢN PHẨM HẠNG 3 SAO
(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/12/2025)
STT | Tên sản phẩm | Chủ thể | Địa chỉ | Hạng sao
1 | Mắc ca sấy | HTX Minh Phát | Xã Ea Kao | 3 sao
2 | Mật ong | HTX Đại Thành | Xã Tân Hưng | 3 sao`,
  );
  const { questions, preview } = fillPlan([bookOf('a.xlsx', list)], { asOf: '2026-02-20' });
  expect(questions).toEqual([]);
  expect(preview.map(({ layout }) => layout)).toContain('star-tally');
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

const PRODUCTS = 'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm';
const listed = bookOf(
  'a.xlsx',
  sheetFromText(
    'SP',
    `DANH MỤC SẢN PHẨM\n${PRODUCTS}
1 | Xã A | Mật ong | HTX A | Thực phẩm | Mới | 2026
2 | Xã A | Trà | HTX A | Đồ uống | Mới | 2026
3 | Xã A | Mật ong | HTX A | Thực phẩm | Mới | 2026
4 | Xã A | Mật ong | HTX A | Thực phẩm | Nâng hạng | 2028`,
  ),
);

test('a product that stands twice in one year is asked about, and counted as is said', () => {
  const options = { layouts: ['product-plan'] } as const;
  const { questions } = fillPlan([listed], options);
  expect(questions).toMatchObject([
    { kind: 'repeated-rows', repeated: [{ name: 'Mật ong', cells: [{ row: 2 }, { row: 4 }] }] },
  ]);
  expect(questionLines('vi', questions)[1]).toMatch(
    /"Mật ong" \(SP!C3, C5\)\. Tính một lần.*--repeated-rows once/,
  );
  const total = (repeatedRows: 'once' | 'each') =>
    fillPlan([listed], { ...options, repeatedRows }).plan.sheets[0]?.rows.find(
      (row) => row?.[1]?.value === 'Xã A',
    )?.[2];
  expect(total('once')).toMatchObject({ value: 2 });
  expect(total('each')).toMatchObject({ value: 3 });
});

test('the very same item of a budget in one year is asked about too', () => {
  const twice = bookOf(
    'a.xlsx',
    sheetFromText(
      'DT',
      `Đơn vị tính: triệu đồng\n${HEAD}
1 | Xã A | Bao bì | 2026 | 320 | 120 | 200
2 | Xã A | Tem | 2026 | 20 | 10 | 10
3 | Xã A | Bao bì | 2026 | 320 | 120 | 200`,
    ),
  );
  expect(fill([twice]).questions).toMatchObject([{ kind: 'repeated-rows', repeated: [{ name: 'Bao bì' }] }]);
  expect(grand([twice], { repeatedRows: 'once' })).toBe(340);
  expect(grand([twice], { repeatedRows: 'each' })).toBe(660);
});

test('a file sent twice is one question, and not one for each of its sheets', () => {
  const sent = (file: string): Workbook => ({ ...bookOf(file, MARKED), sheets: [MARKED, ...listed.sheets] });
  const books = [sent('a.xlsx'), sent('a (1).xlsx')];
  const { questions } = fill(books, { repeatedRows: 'each' });
  expect(questions).toEqual([
    { kind: 'repeated-file', first: 'a.xlsx', again: 'a (1).xlsx', sheets: 2, rows: 6 },
  ]);
  expect(questionLines('vi', questions)[1]).toContain("--without 'a (1).xlsx'");
  expect(grand(books, { repeatedRows: 'each', without: ['a (1).xlsx'] })).toBe(370);
});
