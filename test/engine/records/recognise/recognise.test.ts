import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../../../src/engine/grid/grid';
import { INPUTS } from '../../../../src/engine/layouts/inputs';
import { APPENDICES } from '../../../../src/engine/layouts/appendices';
import { readSheet } from '../../../../src/engine/reading/read-sheet';
import type { RecordTable } from '../../../../src/engine/records/record-table';
import { recogniseSheet } from '../../../../src/engine/meaning/recognise';
import { recogniseRecords } from '../../../../src/engine/records/recognise/recognise';
import { fillPlan } from '../../../../src/engine/filling/fill-plan';
import { generateWorkbook } from '../../../generators/appendices/workbook';
import { randomPlan } from '../../../generators/districts/random-plan';
import { budgetBooks } from '../../../generators/districts/budget-sheets';
import { gialaiPlan } from '../../../generators/districts/gialai';
import { productBooks } from '../../../generators/districts/product-sheets';
import { bookOf, sheetFromText, sheetOf } from '../../../generators/districts/sheets';

function tables(sheet: Sheet): readonly RecordTable[] {
  return recogniseRecords(sheet, bookOf('huyen.xlsx', sheet));
}

/** `A:unit B:name`, the columns of the first block. */
function columnsOf(table: RecordTable | undefined): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Object.entries(table?.blocks[0]?.columns ?? {})
    .sort(([, a], [, b]) => a - b)
    .map(([id, col]) => `${letters[col]}:${id}`)
    .join(' ');
}

describe('the canonical headings of every layout', () => {
  test.each(Object.values(INPUTS).filter(({ id }) => id !== 'plan' && id !== 'budget'))('$id', (layout) => {
    const sheet = sheetOf('Sheet1', [
      layout.fields.map(({ label }) => label.vi),
      layout.fields.map(({ type }, col) => (col === 0 ? 1 : type === 'year' ? 2023 : 'Mang Yang')),
    ]);
    const [table] = tables(sheet);
    expect(table?.layout.id).toBe(layout.id);
    expect(Object.keys(table?.blocks[0]?.columns ?? {}).sort()).toEqual(
      layout.fields.map(({ id }) => id).sort(),
    );
    expect(table?.rows).toEqual([1]);
  });

  test('budget, long form, as layouts.md prints it', () => {
    const heads =
      'STT · Đơn vị · Nội dung · Năm · Số lượng · Đơn giá · Thành tiền · NSTW · NS tỉnh · NS huyện · NS xã · Vốn tín dụng · Vốn lồng ghép · Vốn của chủ thể · Dân đóng góp · Vốn khác · Ghi chú'.split(
        ' · ',
      );
    const sheet = sheetOf('Sheet1', [heads, [1, 'Mang Yang', 'Tập huấn', 2023, 1, 20, 20, 10, 10]]);
    expect(columnsOf(tables(sheet)[0])).toBe(
      'A:stt B:unit C:item D:year E:quantity F:unitPrice G:amount H:central I:province J:district K:commune L:credit M:integrated N:producers O:people P:other-rest Q:note',
    );
  });

  test('budget with few columns: other funding is the whole of it', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `
STT | Đơn vị    | Nội dung | Năm  | Thành tiền | NSNN | Vốn khác
1   | Mang Yang | Tập huấn | 2023 | 20         | 15   | 5`,
    );
    expect(columnsOf(tables(sheet)[0])).toBe('A:stt B:unit C:item D:year E:amount F:state G:other');
  });
});

describe('headings as people write them', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'variants, unknown columns between',
      'TT | Tên sản phẩm đăng ký | Số điện thoại | Tên chủ thể sản xuất | Ngành hàng | Hạng sao hiện tại | Số QĐ | Hết hạn',
      'A:stt B:name D:producer E:group F:stars G:decision H:expiresOn',
    ],
    [
      'without diacritics, in capitals',
      'STT | DON VI | TEN SAN PHAM | CHU THE | NHOM SAN PHAM | HINH THUC | NAM',
      'A:stt B:unit C:name D:producer E:group F:kind G:year',
    ],
    [
      'hints in brackets',
      'STT | Đơn vị | Tên sản phẩm (*) | Hình thức (Mới, Nâng hạng, Đánh giá lại) | Năm (đánh giá) | Trạng thái (còn hiệu lực, thu hồi)',
      'A:stt B:unit C:name D:kind E:year F:status',
    ],
    [
      'hints behind a colon',
      'STT | Đơn vị | Tên sản phẩm | Lần đăng ký đánh giá: Lần đầu / Nâng hạng / Đánh giá lại | Năm',
      'A:stt B:unit C:name D:kind E:year',
    ],
    [
      'the column names of Quyết định 5277/QĐ-BNNMT',
      'TenSanPham | NhomSanPham | ChuTheSXKD | LoaiCoSo | XepHang | TrangThai',
      'A:name B:group C:producer D:producerType E:stars F:status',
    ],
    [
      'two years: the entry, and the recognition',
      'STT | Xã/phường | Sản phẩm | Năm | Năm công nhận | Hạng sao',
      'A:stt B:commune B:unit C:name D:year F:stars',
    ],
  ];
  test.each(cases)('%s', (_name, header, columns) => {
    const sheet = sheetFromText('Sheet1', `\n${header}\n1 | Mang Yang | x | y`);
    const [table] = tables(sheet);
    expect(table?.layout.id).toBe('products');
    expect(columnsOf(table)).toBe(columns);
  });

  test('decomposed letters (NFD)', () => {
    const sheet = sheetFromText(
      'Sheet1',
      '\nSTT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Năm\n1 | Mang Yang | Mật ong | I | 2023',
    );
    const decomposed: Sheet = {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) => (typeof cell?.value === 'string' ? { value: cell.value.normalize('NFD') } : cell)),
      ),
    };
    expect(columnsOf(tables(decomposed)[0])).toBe('A:stt B:unit C:name D:group E:year');
  });

  test('two header rows, merged', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `
STT | Đơn vị    | Tên sản phẩm | Điểm |    |    |    | Quyết định |           | Năm
    |           |              | A    | B  | C  | Tổng điểm | Số  | Ngày công nhận |
1   | Mang Yang | Mật ong      | 30   | 20 | 30 | 80 | 12/QĐ-UBND | 05/3/2023 | 2023`,
      [
        { top: 0, bottom: 0, left: 3, right: 6 },
        { top: 0, bottom: 0, left: 7, right: 8 },
      ],
    );
    const [table] = tables(sheet);
    expect(columnsOf(table)).toBe(
      'A:stt B:unit C:name D:scoreA E:scoreB F:scoreC G:scoreTotal H:decision I:recognisedOn J:year',
    );
    expect(table?.rows).toEqual([2]);
  });

  test('two header rows without merges (Excel does not tell them)', () => {
    const sheet = sheetFromText(
      'Dự toán',
      `
Đơn vị tính: triệu đồng
STT | Đơn vị    | Nội dung | Năm 2023 |      |          | Năm 2024 |      |
    |           |          | Thành tiền | NSNN | Vốn khác | Thành tiền | NSNN | Vốn khác
1   | Mang Yang | Tập huấn | 20       | 15   | 5        | 30       | 20   | 10`,
    );
    const [table] = tables({ name: sheet.name, rows: sheet.rows });
    expect(table?.blocks).toEqual([
      { year: 2023, columns: { stt: 0, unit: 1, item: 2, amount: 3, state: 4, other: 5 } },
      { year: 2024, columns: { stt: 0, unit: 1, item: 2, amount: 6, state: 7, other: 8 } },
    ]);
    expect(table?.measure).toBe('trieu');
  });
});

describe('where the table stands', () => {
  test('not at A1, with blank columns, blank rows, a numbering row, totals, a footer', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `

  | | UBND HUYỆN MANG YANG
  | | DANH MỤC SẢN PHẨM OCOP

  | | STT | Tên sản phẩm | | Chủ thể | Nhóm sản phẩm | Năm
  | | "(1)" | "(2)" | | "(3)" | "(4)" | "(5)"
  | | 1 | Mật ong | | HTX A | Thực phẩm | 2023

  | | 2 | Cà phê | | HTX B | Đồ uống | 2023
  | | | Tổng cộng | | | | 2
  | | Ghi chú: số liệu đến 31/12
  | | | Người lập biểu | | Thủ trưởng
  | | | Nguyễn Văn A | | Trần Thị B`,
    );
    const [table, ...others] = tables(sheet);
    expect(others).toEqual([]);
    expect(columnsOf(table)).toBe('C:stt D:name F:producer G:group H:year');
    expect(table?.rows).toEqual([6, 8]);
    expect(table?.unit).toEqual({
      name: 'Huyện Mang Yang',
      from: 'title',
      cell: { file: 'huyen.xlsx', sheet: 'Sheet1', row: 1, col: 2 },
    });
  });

  test('several tables under each other', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `
DANH MỤC SẢN PHẨM OCOP
Đơn vị: Mang Yang
STT | Tên sản phẩm | Chủ thể | Năm
1   | Mật ong      | HTX A   | 2023
2   | Cà phê       | HTX B   | 2024

DANH SÁCH CHỦ THỂ
STT | Tên chủ thể | Loại hình chủ thể | Đơn vị | Nữ làm chủ
1   | HTX A       | HTX  | Mang Yang | Có
2   | HTX B       | HTX  | Mang Yang | Không`,
    );
    expect(tables(sheet).map(({ layout, rows }) => [layout.id, rows])).toEqual([
      ['products', [3, 4]],
      ['producers', [8, 9]],
    ]);
  });

  test('two tables side by side', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `
STT | Tên sản phẩm | Chủ thể | Năm  | | STT | Tên đơn vị | Cấp | Trực thuộc
1   | Mật ong      | HTX A   | 2023 | | 1   | Mang Yang | Huyện | Gia Lai
2   | Cà phê       | HTX B   | 2024 | | 2   | Kbang     | Huyện | Gia Lai`,
    );
    expect(tables(sheet).map(({ layout, rows, range }) => [layout.id, rows.length, range.left])).toEqual([
      ['products', 2, 0],
      ['units', 2, 5],
    ]);
  });

  const units: readonly (readonly [string, string, string | undefined])[] = [
    ['Mang Yang', '', 'Mang Yang'],
    ['SP Mang Yang', '', 'Mang Yang'],
    ['Sản phẩm - TX. An Khê', '', 'TX An Khê'],
    ['Sheet1', 'Đơn vị: Huyện Kbang', 'Huyện Kbang'],
    ['Sheet1', 'UBND XÃ IA SAO', 'Xã Ia Sao'],
    ['Sheet1', 'DANH MỤC SẢN PHẨM OCOP HUYỆN CHƯ PƯH NĂM 2023', 'Huyện Chư Pưh'],
    ['Sheet1', 'UBND TỈNH GIA LAI', undefined],
    ['Sản phẩm 2023', '', undefined],
    ['Danh mục sản phẩm', 'Đơn vị tính: sản phẩm', undefined],
    ['Sản phẩm mới', '', undefined],
  ];
  test.each(units)('the unit of sheet "%s" titled "%s" is %s', (name, title, unit) => {
    const sheet = sheetFromText(
      name,
      `\n${title || ' '}\nSTT | Tên sản phẩm | Chủ thể | Năm\n1 | Mật ong | HTX A | 2023`,
    );
    expect(tables(sheet)[0]?.unit?.name).toBe(unit);
  });
});

const FIXTURES = join(__dirname, '..', '..', '..', 'fixtures', 'gialai');

function appendix(number: number, typed: (cell: string) => string | number): Sheet {
  const lines = readFileSync(join(FIXTURES, `appendix-${number}.tsv`), 'utf8').split('\n');
  return sheetOf(
    `PL${number}`,
    lines.map((line) =>
      line.split('\t').map((cell) => (cell.trim() === '' ? undefined : typed(cell.trim()))),
    ),
  );
}

describe('an appendix is no input sheet, and the other way round', () => {
  const asNumber = (cell: string): string | number =>
    /^[\d.,]+$/.test(cell) ? Number(cell.replaceAll('.', '').replace(',', '.')) : cell;
  test.each([1, 2, 3])("Gia Lai's appendix %i", (number) => {
    for (const typed of [asNumber, (cell: string): string => cell]) {
      const found = tables(appendix(number, typed));
      expect(found.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
    }
  });

  test('district sheets are input sheets at least as surely as appendices', () => {
    const plan = gialaiPlan();
    const books = [
      ...productBooks(plan, 'sheet-per-unit'),
      ...productBooks(plan, 'one-sheet'),
      ...budgetBooks(plan, 'one-sheet', { form: 'long', measure: 'dong' }),
      ...budgetBooks(plan, 'sheet-per-unit', { form: 'long', measure: 'dong' }),
      ...budgetBooks(plan, 'one-sheet', { form: 'wide', measure: 'trieu' }),
      ...budgetBooks(plan, 'sheet-per-unit', { form: 'wide', measure: 'trieu' }),
    ];
    const confused = books.flatMap((book) =>
      book.sheets.flatMap((sheet) => {
        const input = recogniseRecords(sheet, book)[0]?.confidence ?? 0;
        return readSheet(sheet, book.file, APPENDICES)
          .filter(({ confidence }) => confidence > input)
          .map(({ layout, confidence }) => `${sheet.name}: ${layout.id} ${confidence} against ${input}`);
      }),
    );
    expect([...new Set(confused)]).toEqual([]);
  });

  test('appendices of random plans, laid out in every way', () => {
    const taken: string[] = [];
    for (let seed = 1; seed <= 80; seed++) {
      const { workbook } = generateWorkbook(seed, { strangers: false });
      for (const sheet of workbook.sheets) {
        for (const { layout, confidence } of recogniseRecords(sheet, workbook))
          if (confidence >= 0.5) taken.push(`${seed} ${sheet.name}: ${layout.id} ${confidence}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('filled appendices', () => {
    const plan = randomPlan(7, {
      units: 6,
      departments: 2,
      firstYear: 2026,
      years: 3,
      groups: 6,
      sources: 9,
      products: 60,
      items: 2,
      level: 'commune',
    });
    const books = [
      ...productBooks(plan, 'one-sheet'),
      ...budgetBooks(plan, 'one-sheet', { form: 'long', measure: 'dong' }),
    ];
    const [first, ...others] = books;
    const tasks = sheetFromText(
      'Nhiệm vụ',
      'TT|Nội dung|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành\n1|Tuyên truyền|Sở NN|Các sở|Quý I',
    );
    const home = bookOf(
      'plan.xlsx',
      ...(first?.sheets ?? []),
      ...others.flatMap(({ sheets }) => sheets),
      tasks,
    );
    const filled = fillPlan([home]).plan.sheets;
    expect(filled.length).toBeGreaterThanOrEqual(5);
    const taken = filled.flatMap((sheet) =>
      recogniseRecords(sheet, home)
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ layout, confidence }) => `${sheet.name}: ${layout.id} ${confidence}`),
    );
    expect(taken).toEqual([]);
  });
});

test('the measure unit between two tables of one sheet is that of the second', () => {
  const sheet = sheetFromText(
    'Sheet1',
    `XÃ IA LE
I. DANH MỤC SẢN PHẨM
STT | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng phấn đấu
1 | Muối kiến vàng | HTX Ia Le | Nhóm thực phẩm | Mới | 2026 | 3
2 | Hồ tiêu | HTX Ia Le | Nhóm thực phẩm | Mới | 2026 | 4

II. DỰ TOÁN KINH PHÍ
 | | | | | | Đơn vị tính: nghìn đồng
STT | Nội dung | Năm | NSTW | NS tỉnh | NS xã | Vốn của chủ thể
1 | Tem nhãn | 2026 | 50000 | 20000 | 5000 | 25000
 | Tổng | | 50000 | 20000 | 5000 | 25000`,
  );
  const tables = recogniseRecords(sheet, bookOf('a.xlsx', sheet));
  expect(tables.map(({ layout, measure }) => [layout.id, measure])).toEqual([
    ['products', undefined],
    ['budget', 'nghin'],
  ]);
});

test.each([
  ['XÃ IA LÂU - DANH MỤC SẢN PHẨM', 'Xã Ia Lâu'],
  ['UBND XÃ IA LÂU – DỰ TOÁN KINH PHÍ', 'Xã Ia Lâu'],
  ['Đơn vị: Xã Ia Lâu - huyện Chư Prông', 'Xã Ia Lâu'],
  ['UBND phường Văn Miếu - Quốc Tử Giám', 'phường Văn Miếu - Quốc Tử Giám'],
  ['Đơn vị: Phường Xuân Hương - Đà Lạt', 'Phường Xuân Hương - Đà Lạt'],
])('the unit of "%s" is %s', (line, unit) => {
  const sheet = sheetFromText(
    'Sheet1',
    `${line}
STT | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm
1 | Gạo | HTX | Nhóm thực phẩm | Mới | 2026`,
  );
  expect(recogniseRecords(sheet, bookOf('a.xlsx', sheet))[0]?.unit?.name).toBe(unit);
});

test.each([
  ['DANH SÁCH SẢN PHẨM OCOP (tính đến 30/6/2026)', undefined],
  ['DANH SÁCH SẢN PHẨM OCOP tính đến tháng 6/2026', undefined],
  ['DANH SÁCH SẢN PHẨM OCOP đến hết năm 2025', undefined],
  ['DANH SÁCH SẢN PHẨM OCOP ĐĂNG KÝ NĂM 2026', 2026],
])('the year of the rows under "%s": %s', (line, year) => {
  const sheet = sheetFromText(
    'Sheet1',
    `${line}
STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm
1 | Xã A | Gạo | HTX | Nhóm thực phẩm`,
  );
  expect(recogniseRecords(sheet, bookOf('a.xlsx', sheet))[0]?.blocks[0]?.year).toBe(year);
});

test.each([
  ['Đóng góp của chủ thể', 'producers'],
  ['Vốn đối ứng của chủ thể', 'producers'],
  ['Chủ thể OCOP đóng góp', 'producers'],
  ['Vốn góp của HTX', 'producers'],
  ['Người dân đóng góp thêm', 'people'],
  ['Chủ thể thực hiện', undefined],
  ['Căn cứ', undefined],
])('a column of a budget headed "%s" is %s', (heading, field) => {
  const sheet = sheetFromText(
    'KP',
    `DỰ TOÁN KINH PHÍ
Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | Tổng | NSTW | NS tỉnh | ${heading}
1 | Xã A | Bao bì | 2026 | 100 | 40 | 20 | 40
2 | Xã A | Tem | 2027 | 50 | 20 | 10 | 20`,
  );
  const columns = recogniseRecords(sheet, bookOf('a.xlsx', sheet))[0]?.blocks[0]?.columns ?? {};
  expect(Object.entries(columns).find(([, col]) => col === 7)?.[0]).toBe(field);
});

test('a budget of units and years under a header of two rows is an input, its total row or not', () => {
  const sheet = sheetFromText(
    'Sheet1',
    `DỰ TOÁN KINH PHÍ GIAI ĐOẠN 2026-2030
Đơn vị tính: triệu đồng
TT | Đơn vị | Nội dung | Năm | Tổng số | Nguồn vốn | | | Ghi chú
 | | | | | Trung ương | Tỉnh | Tín dụng |
1 | Xã A | Bao bì | 2026 | 71 | 25 | 26 | 20 |
2 | Xã A | Tem | 2029 | 41 | 25 | 6 | 10 |
 | | Cộng | | 112 | 50 | 32 | 30 |`,
    [{ top: 2, left: 5, bottom: 2, right: 7 }],
  );
  const { inputs, appendices } = recogniseSheet(sheet, bookOf('a.xlsx', sheet));
  expect([inputs.map(({ layout }) => layout.id), appendices]).toEqual([['budget'], []]);
});

test.each(['Tỷ lệ NSNN (%)', 'Tỷ trọng vốn tín dụng', 'Số hộ vay vốn tín dụng', 'Cơ cấu ngân sách nhà nước'])(
  'a column headed "%s" holds no money',
  (heading) => {
    const sheet = sheetFromText(
      'Kinh phí',
      `
NHU CẦU KINH PHÍ OCOP NĂM 2026 (triệu đồng)
STT | Đơn vị | Nội dung | Năm | Thành tiền | ${heading} | Vốn khác
1 | Xã A | Tập huấn | 2026 | 120 | 75 | 30`,
    );
    expect(columnsOf(tables(sheet)[0])).toBe('A:stt B:unit C:item D:year E:amount G:other');
  },
);

test('the head of an official page is no header and names no commune', () => {
  const sheet = sheetFromText(
    'DS',
    `
UBND TỈNH ĐẮK LẮK | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 | | | Độc lập - Tự do - Hạnh phúc
DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN OCOP NĂM 2025
STT | Tên sản phẩm | Chủ thể | Địa chỉ
I | Sản phẩm hạng 4 sao
1 | Mắc ca sấy | HTX Minh Phát | Xã Ea Kao
2 | Mật ong | HTX Đại Thành | Xã Tân Hưng`,
  );
  const [table] = tables(sheet);
  expect(table?.header.first).toBe(3);
  expect(table?.unit).toBeUndefined();
  expect(table?.blocks[0]).toMatchObject({ year: 2025, columns: { unit: 3 } });
});
