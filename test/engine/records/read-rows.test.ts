import { toPlain } from '../../../src/engine/decimal';
import { refName } from '../../../src/engine/grid/address';
import type { GridRange } from '../../../src/engine/grid/grid';
import { readRecords } from '../../../src/engine/records/read-records';
import { cellOf } from '../../../src/engine/records/record';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/* Which rows are records, and what a blank, a merged cell or a heading row says of them. */

function read(name: string, text: string, merges?: readonly GridRange[]): ReturnType<typeof readRecords> {
  return readRecords([bookOf('huyen.xlsx', sheetFromText(name, text, merges))]);
}

function products(text: string, merges?: readonly GridRange[]): string[] {
  return read('Sheet1', text, merges).products.map(({ unit, name, group, year }) =>
    [unit, name, group, year].map((each) => each ?? '?').join(' | '),
  );
}

function budget(text: string, merges?: readonly GridRange[]): string[] {
  return read('Sheet1', text, merges).budget.map(
    ({ unit, item, year, amount, place }) =>
      `${unit ?? '?'} | ${item ?? '?'} | ${year ?? '?'} | ${amount ? toPlain(amount) : '?'} | ${place}`,
  );
}

describe('products', () => {
  test('a merged subject says the same for its rows; an unmerged blank is unknown', () => {
    const text = `
STT | Đơn vị    | Tên sản phẩm | Nhóm sản phẩm | Năm
1   | Mang Yang | Mật ong      | I             | 2023
2   |           | Cà phê       | II            | 2023
3   |           | Chè          | II            | 2023`;
    expect(products(text, [{ top: 1, bottom: 2, left: 1, right: 1 }])).toEqual([
      'Mang Yang | Mật ong | I | 2023',
      'Mang Yang | Cà phê | II | 2023',
      '? | Chè | II | 2023',
    ]);
  });

  test('where the host cannot tell merges, a blank unit repeats the one above, a blank attribute does not', () => {
    const sheet = sheetFromText(
      'Sheet1',
      `
STT | Đơn vị    | Tên sản phẩm | Giới tính | Năm
1   | Mang Yang | Mật ong      | Nữ        | 2023
2   |           | Cà phê       |           | 2023`,
    );
    const { products: records, tables } = readRecords([
      bookOf('a.xlsx', { name: sheet.name, rows: sheet.rows }),
    ]);
    expect(records.map(({ unit, sex }) => [unit, sex])).toEqual([
      ['Mang Yang', 'female'],
      ['Mang Yang', undefined],
    ]);
    expect(tables[0]?.filledDown).toEqual(['unit']);
  });

  test('heading rows give the group, the unit, the year of the rows below', () => {
    expect(
      products(`
STT | Tên sản phẩm   | Chủ thể | Hạng phấn đấu
I   | Nhóm thực phẩm |         |
1   | Mật ong        | HTX A   | 3
2   | Gạo            | HTX B   | 3
II  | Đồ uống        |         |
1   | Cà phê         | HTX A   | 4`),
    ).toEqual(['? | Mật ong | I | ?', '? | Gạo | I | ?', '? | Cà phê | II | ?']);
    expect(
      products(`
STT | Tên sản phẩm    | Chủ thể | Nhóm sản phẩm
    | Năm 2023        |         |
I   | Huyện Mang Yang |         |
1   | Mật ong         | HTX A   | I
II  | Huyện Kbang     |         |
1   | Cà phê          | HTX B   | II
    | Năm 2024        |         |
2   | Gạo             | HTX B   | I`),
    ).toEqual([
      'Huyện Mang Yang | Mật ong | I | 2023',
      'Huyện Kbang | Cà phê | II | 2023',
      'Huyện Kbang | Gạo | I | 2024',
    ]);
  });

  test('the year of a title, the commune as the unit', () => {
    expect(
      products(`
DANH MỤC SẢN PHẨM OCOP ĐĂNG KÝ NĂM 2026
STT | Xã, phường | Tên sản phẩm | Nhóm sản phẩm
1   | Ia Sao     | Mật ong      | I`),
    ).toEqual(['Ia Sao | Mật ong | I | 2026']);
  });

  test('a column of units left blank leaves it to the title', () => {
    const {
      products: records,
      tables,
      findings,
    } = read(
      'Sheet1',
      'Đơn vị: Huyện Mang Yang\nSTT|Đơn vị|Tên sản phẩm|Năm\n1||Mật ong|2023\n2||Cà phê|2023',
    );
    expect(records.map(({ unit }) => unit)).toEqual(['Huyện Mang Yang', 'Huyện Mang Yang']);
    expect(tables[0]?.blocks[0]?.columns).toEqual({ stt: 0, name: 2, year: 3 });
    expect(findings).toEqual([]);
  });

  test("a template's example row is no record", () => {
    expect(products('STT|Đơn vị|Tên sản phẩm|Năm\nVí dụ|Mang Yang|Mật ong|2023\n2|Kbang|Chè|2023')).toEqual([
      'Kbang | Chè | ? | 2023',
    ]);
  });

  test('each field knows its cell', () => {
    const [record] = read('Sheet1', 'STT|Đơn vị|Tên sản phẩm|Năm\n1|Mang Yang|Mật ong|2023').products;
    const cell = record && cellOf(record, 'year');
    expect(cell && refName(cell)).toBe("'Sheet1'!D2");
    expect(record && cellOf(record, 'stars')).toBeUndefined();
  });

  test('a bad cell is an issue, and the rest of the row is kept', () => {
    const { products: records, findings } = read(
      'Sheet1',
      'STT|Đơn vị|Tên sản phẩm|Năm|Hạng sao|Ngày công nhận\n1|Mang Yang|Mật ong|2023|7|tháng 5/2023',
    );
    expect(records.map(({ name, year, stars, recognisedOn }) => [name, year, stars, recognisedOn])).toEqual([
      ['Mật ong', 2023, undefined, undefined],
    ]);
    expect(findings.map((f) => (f.rule === 'rejected-cell' ? [f.field, f.reason, f.text] : f.rule))).toEqual([
      ['recognisedOn', 'incomplete-date', 'tháng 5/2023'],
      ['stars', 'out-of-range', '7'],
    ]);
  });
});

describe('budget', () => {
  test('totals, numbered headings and blank items are no records', () => {
    expect(
      budget(`
Đơn vị: Huyện Mang Yang
Đơn vị tính: triệu đồng
STT | Nội dung            | Năm  | Thành tiền | NSNN | Vốn khác
I   | Tập huấn            | 2023 | 50         | 50   |
1   | Lớp kỹ thuật        | 2023 | 20         | 20   |
2   | Lớp thị trường      | 2023 | 30         | 30   |
II  | Xúc tiến            | 2023 | 5          | 5    |
    | Cộng                |      | 55         | 55   |
    | Tổng cộng           |      | 55         | 55   |
    | (Bằng chữ: năm mươi lăm triệu đồng) | |  |      |`),
    ).toEqual([
      'Huyện Mang Yang | Lớp kỹ thuật | 2023 | 20 | unit',
      'Huyện Mang Yang | Lớp thị trường | 2023 | 30 | unit',
      'Huyện Mang Yang | Xúc tiến | 2023 | 5 | unit',
    ]);
  });

  test('words that only begin like a total are items', () => {
    expect(
      budget(`
STT | Đơn vị | Nội dung           | Năm  | Thành tiền
1   | Kbang  | Tổng hợp số liệu   | 2023 | 5
2   | Kbang  | Công tác tuyên truyền | 2023 | 6
    | Kbang  | Cộng đồng tham gia | 2023 | 7`),
    ).toEqual([
      'Kbang | Tổng hợp số liệu | 2023 | 5 | unit',
      'Kbang | Công tác tuyên truyền | 2023 | 6 | unit',
      'Kbang | Cộng đồng tham gia | 2023 | 7 | unit',
    ]);
  });

  test('departments belong to the province, by name or by the list of units', () => {
    const list = sheetFromText('Đơn vị', 'STT|Tên đơn vị|Cấp\n1|Kbang|Huyện\n2|Viễn thông Gia Lai|Sở, ngành');
    const money = sheetFromText(
      'Sheet1',
      `
STT | Đơn vị             | Nội dung | Năm  | Thành tiền
1   | Kbang              | A        | 2023 | 5
2   | Sở Công thương     | A        | 2023 | 6
3   | Viễn thông Gia Lai | A        | 2023 | 7`,
    );
    const { budget: records, units } = readRecords([bookOf('a.xlsx', list, money)]);
    expect(records.map(({ place }) => place)).toEqual(['unit', 'department', 'department']);
    expect(units.map(({ name, level }) => [name, level])).toEqual([
      ['Kbang', 'district'],
      ['Viễn thông Gia Lai', 'department'],
    ]);
  });

  test('wide: one record for each year that has money; the period column is none', () => {
    expect(
      budget(
        `
STT | Đơn vị | Nội dung | Năm 2023   |      | Năm 2024   |      | Tổng cộng giai đoạn 2023-2024
    |        |          | Thành tiền | NSNN | Thành tiền | NSNN |
1   | Kbang  | Tập huấn | 20         | 10   | 30         | 10   | 50
2   | Kbang  | Xúc tiến |            |      | 7          | 7    | 7`,
        [
          { top: 0, bottom: 0, left: 3, right: 4 },
          { top: 0, bottom: 0, left: 5, right: 6 },
        ],
      ),
    ).toEqual([
      'Kbang | Tập huấn | 2023 | 20 | unit',
      'Kbang | Tập huấn | 2024 | 30 | unit',
      'Kbang | Xúc tiến | 2024 | 7 | unit',
    ]);
  });

  test('wide with the years alone', () => {
    expect(
      budget(`
DỰ TOÁN KINH PHÍ (ĐVT: triệu đồng)
STT | Đơn vị | Nội dung | Năm 2023 | Năm 2024
1   | Kbang  | Tập huấn | 20       | 30`),
    ).toEqual(['Kbang | Tập huấn | 2023 | 20 | unit', 'Kbang | Tập huấn | 2024 | 30 | unit']);
  });
});

test('targets keep the words, and take their period apart', () => {
  const { targets } = read(
    'Chỉ tiêu',
    `
STT | Chỉ tiêu                     | Kế hoạch      | Đơn vị tính | Năm, giai đoạn | Thực hiện
1   | Chủ thể OCOP là HTX          | ít nhất 40%   | %           | 2021-2025      |
2   | Sản phẩm được công nhận      | 40 - 50       | sản phẩm    | Năm 2023       | 45
3   | Điểm bán hàng                | "01-03 điểm"  | điểm        | đến năm 2025   |`,
  );
  expect(
    targets.map(({ planned, fromYear, year, actual }) => [
      planned,
      fromYear,
      year,
      actual && toPlain(actual),
    ]),
  ).toEqual([
    ['ít nhất 40%', 2021, 2025, undefined],
    ['40 - 50', undefined, 2023, '45'],
    ['01-03 điểm', undefined, 2025, undefined],
  ]);
});

test('a share shown as a percentage keeps its words', () => {
  const sheet = sheetFromText('Chỉ tiêu', 'STT|Chỉ tiêu|Kế hoạch|Đơn vị tính\n1|Chủ thể là HTX|0|%');
  const rows = sheet.rows.map((row, index) =>
    index === 1 ? row?.map((cell, col) => (col === 2 ? { value: 0.4, format: '0%' } : cell)) : row,
  );
  const { targets } = readRecords([bookOf('a.xlsx', { ...sheet, rows })]);
  expect(targets.map(({ planned }) => planned)).toEqual(['40%']);
});

test('tasks: merged times, headings kept', () => {
  const { tasks } = read(
    'Nhiệm vụ',
    `
TT  | Nội dung, nhiệm vụ thực hiện | Đơn vị chủ trì thực hiện | Đơn vị phối hợp | Thời gian hoàn thành
1   | Công tác tuyên truyền        |                |            |
1.1 | Viết bài                     | Báo Ninh Bình  | Sở NN      | Quý I
1.2 | Phóng sự                     | Đài PTTH       | Sở NN      |
2   | Tập huấn                     | Sở NN          | UBND huyện | Quý II`,
    [{ top: 2, bottom: 3, left: 4, right: 4 }],
  );
  expect(tasks.map(({ stt, task, lead, time }) => [stt, task, lead, time])).toEqual([
    ['1', 'Công tác tuyên truyền', undefined, undefined],
    ['1.1', 'Viết bài', 'Báo Ninh Bình', 'Quý I'],
    ['1.2', 'Phóng sự', 'Đài PTTH', 'Quý I'],
    ['2', 'Tập huấn', 'Sở NN', 'Quý II'],
  ]);
});

describe('the plan sheet', () => {
  const facts = `
Số kế hoạch | 2581/KH-UBND
Ngày ban hành | 07/11/2022
Cơ quan ban hành | UBND tỉnh Gia Lai
Tỉnh | Gia Lai
Giai đoạn | 2021-2025
Cấp | Cấp huyện
Đơn vị tính | Triệu đồng
Số sản phẩm 3 sao trước kỳ | 127
Số sản phẩm 4 sao trước kỳ | 22
Tổng kinh phí | 269295
Ngân sách nhà nước | 55400
Tỷ lệ NSNN (%) | 20,57
Người soạn | Nguyễn Văn A`;
  test.each([
    ['with a header', `THÔNG TIN KẾ HOẠCH\nThông tin | Giá trị${facts}`],
    ['without one', facts],
  ])('%s', (_name, text) => {
    const { plan } = read('Thông tin', text);
    expect(plan).toMatchObject({
      number: '2581/KH-UBND',
      date: '2022-11-07',
      issuer: 'UBND tỉnh Gia Lai',
      province: 'Gia Lai',
      from: 2021,
      to: 2025,
      level: 'district',
      measure: 'trieu',
      baseline3: 127,
      baseline4: 22,
    });
    expect(plan?.promisedTotal && toPlain(plan.promisedTotal)).toBe('269295');
    expect(plan?.promisedStateShare && toPlain(plan.promisedStateShare)).toBe('20.57');
    expect(plan?.cells.number?.col).toBe(1);
  });
});
