import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { fillLine, fillSentence } from '../../../src/locales/fill-issues';
import type { FillOptions } from '../../../src/engine/filling/fill-options';
import type { Sheet } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { applied } from './applied';

function fill(sheet: Sheet, options: FillOptions = {}) {
  const result = fillPlan([bookOf('a.xlsx', sheet)], options);
  const made = result.plan.sheets[0];
  return {
    kinds: result.issues.map(({ kind }) => kind),
    said: result.issues.map((issue) => fillSentence('vi', issue)),
    english: result.issues.map((issue) => fillSentence('en', issue)),
    cell: (name: string, col: number) => made?.rows.find((row) => row?.[1]?.value === name)?.[col],
    header: made?.rows.flatMap((row) => row ?? []).map((cell) => cell?.value),
    result,
  };
}

const budget = (rows: string) =>
  sheetFromText('Dự toán', `DỰ TOÁN KINH PHÍ\nĐơn vị tính: triệu đồng\n${rows}`);

test('a figure typed as text is counted, and its leaf is a plain figure', () => {
  const { kinds, said, english, cell } = fill(
    budget(`STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
    1 | Kbang | Tập huấn | 2024 | 15 | "10" | 5
    2 | Mang Yang | Tập huấn | 2024 | 30 | 10 | 20`),
    { layouts: ['budget-plan'] },
  );
  expect(kinds).toContain('text-figures');
  expect(said.join()).toContain('Số gõ dạng chữ');
  expect(english.join()).toContain('typed as text');
  expect(cell('Kbang', 3)).toMatchObject({ value: 10 });
  expect(cell('Kbang', 3)?.formula).toBeUndefined();
  expect(cell('Mang Yang', 3)?.formula).toMatch(/^ROUND\(SUMIFS\(/);
});

test('money that one sheet does not split is not split in the appendix', () => {
  const { kinds, cell, header } = fill(
    budget(`STT | Đơn vị | Nội dung | Năm | Thành tiền | Quý
    1 | Kbang | Tập huấn | 2024 | 15 | I
    2 | Mang Yang | Tập huấn | 2024 | 30 | II`),
    { layouts: ['budget-plan'] },
  );
  expect(kinds).toEqual([]);
  expect(cell('Kbang', 2)).toMatchObject({ value: 15 });
  expect(header).not.toContain('NSNN');
});

test('"trong đó" beside the whole never passes for the whole', () => {
  const { header, cell } = fill(
    budget(`STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | NSTW | Vốn khác
    1 | Kbang | Tập huấn | 2024 | 100 | 90 | 60 | 10`),
    { layouts: ['funding-sources'] },
  );
  expect(header).toContain('NSNN');
  expect(header).not.toContain('NSTW');
  expect(cell('Kbang', 2)).toMatchObject({ value: 100 });
});

test('rows without a kind or outside the years are named', () => {
  const { kinds, said } = fill(
    sheetFromText(
      'Sản phẩm',
      `DANH MỤC SẢN PHẨM
      STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức | Năm
      1 | Kbang | Mật ong | Nhóm thực phẩm | Mới | 2024
      2 | Kbang | Chè | Nhóm đồ uống | | 2024
      3 | Kbang | Gạo | Nhóm thực phẩm | Mới | 2030`,
    ),
    { layouts: ['product-plan'], years: [2024, 2025] },
  );
  expect(kinds).toEqual(['left-out', 'outside-period']);
  expect(said[0]).toContain('1 dòng không có hình thức');
});

test('what was asked for and cannot be made is said', () => {
  const { kinds, english } = fill(
    budget('STT | Đơn vị | Nội dung | Năm | Thành tiền\n1 | Kbang | Tập huấn | 2024 | 15'),
    {
      layouts: ['task-plan'],
    },
  );
  expect(kinds).toEqual(['no-data']);
  expect(english[0]).toMatch(/^There is no data for/);
});

test('rows of sheets without a column that the appendix counts by, and money in lists of products, are said', () => {
  const products = (name: string, head: string, row: string): Sheet =>
    sheetFromText(name, `DANH MỤC SẢN PHẨM OCOP\nSTT | Đơn vị | Tên sản phẩm | Chủ thể | ${head}\n${row}`);
  const book = bookOf(
    'a.xlsx',
    products(
      'Có',
      'Hình thức | Năm | Kinh phí (triệu đồng)',
      '1 | Kbang | Mật ong | HTX A | Mới | 2024 | 50',
    ),
    products('Không', 'Năm | Giá bán', '1 | Ia Pa | Gạo | HTX B | 2024 | 120'),
  );
  const { issues } = fillPlan([book]);
  expect(issues).toContainEqual({
    kind: 'no-column',
    layout: 'product-plan',
    missing: 'kind',
    sheets: [{ file: 'a.xlsx', sheet: 'Không' }],
    rows: 1,
  });
  expect(issues).toContainEqual({
    kind: 'money-elsewhere',
    cells: [{ file: 'a.xlsx', sheet: 'Có', row: 1, col: 6 }],
  });
  expect(fillPlan([book], { layouts: ['product-plan'] }).issues.map(({ kind }) => kind)).toEqual([
    'no-column',
  ]);
});

test('charts with nothing to draw are said to be none', () => {
  const lines = 'STT | Đơn vị | Tên sản phẩm | Hình thức | Năm\n1 | Kbang | Mật ong | Mới | 2024';
  const { kinds, said } = fill(sheetFromText('Sản phẩm', lines), { layouts: ['product-plan'], charts: true });
  expect(kinds).toEqual(['no-charts']);
  expect(said[0]).toMatch(/^Không có số liệu nào để vẽ/);
});

test('a sheet changed by hand is previewed and left alone, until it may be replaced', () => {
  const book = bookOf(
    'a.xlsx',
    budget(
      'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác\n1 | Kbang | Tập huấn | 2024 | 15 | 10 | 5',
    ),
  );
  const options = { layouts: ['budget-plan'] } as const;
  const first = fillPlan([book], options);
  const [name = ''] = first.preview.map(({ sheet }) => sheet);
  const filled = applied(book, first.plan);
  const typed = {
    ...filled,
    sheets: filled.sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => (row?.[1]?.value === 'Kbang' ? row.with(3, { value: 99 }) : row)),
          }
        : sheet,
    ),
  };
  const kept = fillPlan([typed], options);
  expect(kept.plan.sheets).toEqual([]);
  expect(kept.preview).toMatchObject([
    {
      sheet: name,
      status: 'kept',
      changes: [{ from: 99, to: 10, formula: expect.stringContaining('SUMIFS') }],
    },
  ]);
  const again = fillPlan([typed], { ...options, overwrite: [name] });
  const saying = (sheets: readonly SheetPlan[]) => sheets.map(({ was: _, ...sheet }) => sheet);
  expect(saying(applied(typed, again.plan).sheets)).toEqual(saying(filled.sheets));
});

test('products of no year are in no column of years, and that is asked, then said', () => {
  const sheet = sheetFromText(
    'SP',
    `DANH MỤC SẢN PHẨM
STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức | Năm
1 | Xã A | Gạo | Nhóm thực phẩm | Mới | 2026
2 | Xã A | Trà | Nhóm đồ uống | Mới | 2027`,
  );
  const yearless = sheetFromText(
    'SP 2',
    `DANH MỤC SẢN PHẨM
STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức
1 | Xã B | Mật ong | Nhóm thực phẩm | Mới`,
  );
  const book = bookOf('a.xlsx', sheet, yearless);
  const { questions, plan } = fillPlan([book], { layouts: ['product-plan'] });
  expect(questions).toMatchObject([{ kind: 'rows-left-out', missing: 'year', cells: [{ sheet: 'SP 2' }] }]);
  expect(plan.sheets).toEqual([]);
  const { issues } = fillPlan([book], { layouts: ['product-plan'], withoutUnread: true });
  expect(issues).toMatchObject([{ kind: 'left-out', missing: 'year', cells: [{ sheet: 'SP 2' }] }]);
});

test('a sheet of another file that passes for an appendix is named: its money is added to nothing', () => {
  const input = budget(`STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
1 | Xã A | Tập huấn | 2026 | 30 | 10 | 20
2 | Xã A | Bao bì | 2027 | 30 | 10 | 20`);
  const other = sheetFromText(
    'KP',
    `Dự toán kinh phí (triệu đồng)
STT | Đơn vị | Nguồn vốn | Năm 2026 | Năm 2027 | Tổng
1 | Xã B | NSTW | 100 | 200 | 300
2 | Xã B | NS tỉnh | 50 | 60 | 110
 | Tổng cộng | | 150 | 260 | 410`,
  );
  const { issues } = fillPlan([bookOf('a.xlsx', input), bookOf('b.xlsx', other)], {
    layouts: ['budget-plan'],
  });
  expect(issues).toContainEqual({ kind: 'is-appendix', of: 'budget-plan', file: 'b.xlsx', sheet: 'KP' });
  for (const language of ['vi', 'en'] as const)
    expect(issues.map((issue) => fillSentence(language, issue)).join()).toContain('b.xlsx, KP');
});

test('a blank sheet beside others of its kind is told, and no zero is printed for its unit', () => {
  const text = (unit: string, rows: string): string =>
    `UBND HUYỆN ${unit}\nDANH MỤC SẢN PHẨM OCOP NĂM 2024\nTT | Tên sản phẩm | Chủ thể | Nhóm | Hạng sao${rows}`;
  const { issues, plan } = fillPlan(
    [
      bookOf('a.xlsx', sheetFromText('SP', text('TUY AN', '\n1 | Nước mắm | HTX A | Thực phẩm | 3'))),
      bookOf('b.xlsx', sheetFromText('SP', text('SƠN HÒA', ''))),
    ],
    { layouts: ['product-groups'] },
  );
  expect(issues.filter(({ kind }) => kind === 'blank-sheet')).toEqual([
    expect.objectContaining({ file: 'b.xlsx', sheet: 'SP' }),
  ]);
  for (const language of ['vi', 'en'] as const)
    expect(issues.map((issue) => fillSentence(language, issue)).join()).toContain('b.xlsx, SP');
  const units = plan.sheets.find(({ name }) => name === 'Phụ lục I')?.rows.map((row) => row?.[1]?.value);
  expect(units).toContain('Huyện Tuy An');
  expect(units).not.toContain('Huyện Sơn Hòa');
});

test('a name that differs from a listed unit in diacritics only is said, where it is not taken for it', () => {
  const units = sheetFromText(
    'Đơn vị',
    `DANH SÁCH ĐƠN VỊ
    STT | Tên đơn vị | Cấp | Ghi chú
    1 | Xã Nhơn Châu | Xã |
    2 | Phường Quy Nhơn | Xã |
    3 | Xã An Lão | Xã |`,
  );
  const rows = (third: string, fourth: string) =>
    budget(`STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
    1 | Xã Nhơn Châu | Tập huấn | 2027 | 15 | 10 | 5
    2 | Phường Quy Nhơn | Tập huấn | 2027 | 15 | 10 | 5
    3 | ${third} | Tập huấn | 2027 | 30 | 10 | 20
    4 | ${fourth} | Tập huấn | 2027 | 30 | 10 | 20`);
  const said = (third: string, fourth: string) =>
    fillPlan([bookOf('a.xlsx', units, rows(third, fourth))], { layouts: ['budget-plan'] }).issues.flatMap(
      (issue) => (issue.kind === 'name-unlisted' ? [issue] : []),
    );
  const found = said('Xã Nhơn Chau', 'Xã Quy Nhon');
  expect(found.map(({ name, like }) => [name, like])).toEqual([
    ['Xã Nhơn Chau', 'Xã Nhơn Châu'],
    ['Xã Quy Nhon', 'Phường Quy Nhơn'],
  ]);
  expect(found.map((issue) => fillSentence('vi', issue)).join()).toContain('Nếu là "Xã Nhơn Châu"');
  expect(found.map((issue) => fillSentence('en', issue)).join()).toContain('If it is "Xã Nhơn Châu"');
  expect(said('Xã An Lão', 'Xã Quy Nhơn')).toEqual([]);
});

const MONEY = 'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác';

test('digits that rounding takes away are told, with the decimals that keep them, unless somebody chose', () => {
  const sheet = budget(`${MONEY}
    1 | Kbang | Tập huấn | 2024 | 60.5 | 30.25 | 30.25
    2 | Mang Yang | Tập huấn | 2024 | 30.5 | 10 | 20.5`);
  const { result, said } = fill(sheet, { layouts: ['budget-plan'] });
  expect(result.issues).toEqual([{ kind: 'rounded', measure: 'trieu', held: 2, keep: 2 }]);
  expect(said[0]).toBe(
    'Số tiền được làm tròn đến triệu đồng, mọi tổng vẫn khớp; biểu đầu vào có đến 2 chữ số thập phân.',
  );
  expect(result.issues.map((issue) => fillLine('vi', issue))[0]).toContain('--decimals 2');
  const kept = fill(sheet, { layouts: ['budget-plan'], decimals: 2 });
  expect(kept.kinds).toEqual([]);
  expect(kept.cell('Kbang', 2)).toMatchObject({ value: 60.5 });
  expect(fill(sheet, { layouts: ['budget-plan'], decimals: 0 }).kinds).toEqual([]);
});

test('whole money is not said to be rounded', () => {
  const { kinds } = fill(budget(`${MONEY}\n1 | Kbang | Tập huấn | 2024 | 60 | 30 | 30`), {
    layouts: ['budget-plan'],
  });
  expect(kinds).toEqual([]);
});

test('a unit of whose money rounding leaves nothing is named: its measure is likely another', () => {
  const { result, said, english } = fill(
    budget(`${MONEY}
    1 | Kbang | Tập huấn | 2024 | 60 | 30 | 30
    2 | Mang Yang | Tập huấn | 2024 | 0.3 | 0.1 | 0.2`),
    { layouts: ['budget-plan'], decimals: 0 },
  );
  expect(result.issues).toEqual([{ kind: 'rounded-away', measure: 'trieu', rows: ['Mang Yang'] }]);
  expect(said[0]).toMatch(/^Mang Yang: mọi số tiền làm tròn thành 0 triệu đồng/);
  expect(english[0]).toMatch(/^Mang Yang: every amount is rounded to 0 million đồng/);
});
