import { checkPlan } from '../../../src/engine/check';
import type { Sheet } from '../../../src/engine/grid/grid';
import { recogniseSheet, type SaidOfSheets } from '../../../src/engine/meaning/recognise';

/** Cells parted by `|`; figures become numbers. */
function sheet(text: string): Sheet {
  const rows = text
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => {
        const value = cell.trim();
        if (value === '') return undefined;
        return { value: /^\d+$/.test(value) ? Number(value) : value };
      }),
    );
  return { name: 'Biểu', rows };
}

const read = (text: string, said?: SaidOfSheets) =>
  recogniseSheet(sheet(text), { file: 'bang.xlsx', sheets: [] }, said ? { said } : {});
const errors = (text: string, said?: SaidOfSheets) =>
  checkPlan([{ file: 'bang.xlsx', sheets: [sheet(text)] }], said ? { said } : {}).findings.filter(
    ({ severity }) => severity === 'error',
  );
const tables = (...each: NonNullable<SaidOfSheets['tables']>[string]): SaidOfSheets => ({
  tables: { Biểu: each },
});

const UNKNOWN = `
Biểu của huyện
TT | Nơi làm | Loại P | Loại Q | Gộp
1 | Ia Hrú | 10 | 20 | 30
2 | Ia Tul | 15 | 25 | 40
3 | Chư Mố | 5 | 5 | 10
4 | Gồm lại | 30 | 50 | 80
`;
const header = { first: 1, last: 1 };

test('a layout that no heading tells is taken from a person, with the columns that are its items', () => {
  expect(read(UNKNOWN).appendices).toEqual([]);
  const [table] = read(
    UNKNOWN,
    tables({
      header,
      as: 'budget-plan',
      measure: 'trieu',
      columns: {
        2: { means: 'state', year: 2026 },
        3: { means: 'other', year: 2026 },
        4: { means: 'total', year: 2026 },
      },
      rows: { 5: 'total' },
    }),
  ).appendices;
  expect(table?.measure).toBe('trieu');
  expect(table?.columns.map(({ col, item, period }) => [col, item, period])).toEqual([
    [2, 'state', { kind: 'year', year: 2026 }],
    [3, 'other', { kind: 'year', year: 2026 }],
    [4, 'total', { kind: 'year', year: 2026 }],
  ]);
  expect(table?.rows.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'unit', 'grand']);
});

test('a row that is said to be a total is one: a sum that fails there is an error', () => {
  const broken = UNKNOWN.replace('30 | 50 | 80', '31 | 50 | 80');
  expect(errors(broken)).toEqual([]);
  const found = errors(broken, tables({ header, rows: { 5: 'total' } }));
  expect(found.map(({ cells }) => cells.map(({ row, col }) => [row, col]))).toEqual([[[5, 2]]]);
});

test('a row that is said to be a part, and one that is none, change the sum', () => {
  const named = `
TT | Đơn vị | Số lớp | Số người | Số buổi
1 | Ia Hrú | 10 | 20 | 7
2 | Tổng Cọt | 15 | 25 | 8
3 | Chư Mố | 5 | 5 | 9
 | Số cũ | 5 | 5 | 5
 | Tổng cộng | 30 | 50 | 24
`;
  const said = tables({ header: { first: 0, last: 0 }, rows: { 2: 'part', 4: 'ignore' } });
  const [table] = read(named, said).others;
  expect(table?.rows.map(({ name }) => name)).toEqual(['Ia Hrú', 'Tổng Cọt', 'Chư Mố', 'Tổng cộng']);
  expect(errors(named, said)).toEqual([]);
  expect(errors(named.replace('30 | 50 ', '30 | 51 '), said)).toHaveLength(1);
});

test('the header row is where a person says; lines of words over it begin no table', () => {
  const text = `
Nguồn | Số liệu | Ghi nhận
Đơn vị | Cái một | Cái hai
Ia Hrú | 10 | 20
Ia Tul | 15 | 25
Tổng cộng | 25 | 45
`;
  const [table] = read(text, tables({ header: { first: 1, last: 1 } })).others;
  expect(table?.taken.header).toEqual({ first: 1, last: 1 });
  expect(table?.columns.map((column) => column.header)).toEqual(['Cái một', 'Cái hai']);
  expect(table?.rows).toHaveLength(3);
});

test('the last row is where a person says', () => {
  const text = `
Đơn vị | Cái một | Cái hai
Ia Hrú | 10 | 20
Ghi chú: số tạm tính
Nơi khác | |
Ia Tul | 15 | 25
Tổng cộng | 25 | 45
Ghi chú: hết
Số | 1 | 2
`;
  const [table] = read(text, tables({ header: { first: 0, last: 0 }, last: 5 })).others;
  expect(table?.rows.map(({ name }) => name)).toEqual(['Ia Hrú', 'Nơi khác', 'Ia Tul', 'Tổng cộng']);
});

test('columns: ignored, a number, a name, a share', () => {
  const text = `
Mục | Tên gọi | Cái một | Cái hai | Phần | Số máy
5 | Ia Hrú | 10 | 20 | 50 | 111
6 | Ia Tul | 15 | 25 | 60 | 222
7 | Tổng cộng | 25 | 45 | 56 | 333
`;
  const [table] = read(
    text,
    tables({
      header: { first: 0, last: 0 },
      columns: {
        0: { means: 'number' },
        1: { means: 'name' },
        4: { means: 'share' },
        5: { means: 'ignore' },
      },
    }),
  ).others;
  expect(table?.taken).toMatchObject({ ordinalCol: 0, nameCol: 1 });
  expect(table?.columns.map(({ col }) => col)).toEqual([2, 3, 4]);
  expect(table?.extraItems.find(({ id }) => id === 'Phần')?.measure).toBe('share');
});

test('an input sheet: fields of columns, rows that are no records', () => {
  const text = `
Danh sách
Mục | Cái gì | Ở đâu | Mấy điểm
1 | Cà phê | Ia Hrú | 4
2 | Mật ong | Ia Tul | 3
x | Hai thứ | | 
`;
  expect(read(text).inputs).toEqual([]);
  const [table] = read(
    text,
    tables({
      header: { first: 1, last: 1 },
      as: 'products',
      columns: {
        0: { means: 'number' },
        1: { means: 'name' },
        2: { means: 'unit' },
        3: { means: 'stars' },
      },
      rows: { 4: 'ignore' },
    }),
  ).inputs;
  expect(table?.rows).toEqual([2, 3]);
  expect(table?.blocks).toEqual([{ columns: { stt: 0, name: 1, unit: 2, stars: 3 } }]);
});

test('every layout can be said of a sheet, and `table` of one that seems to be an appendix', () => {
  const plan = `
Phụ lục dự kiến kinh phí
Đơn vị tính: triệu đồng
TT | Đơn vị | NSNN | Vốn khác | Tổng
1 | Ia Hrú | 10 | 20 | 30
2 | Ia Tul | 15 | 25 | 40
 | Tổng cộng | 25 | 45 | 70
`;
  const as = (layout: NonNullable<SaidOfSheets['as']>[string]) => read(plan, { as: { Biểu: layout } });
  expect(as('table').others).toHaveLength(1);
  expect(as('table').appendices).toEqual([]);
  for (const layout of ['budget-plan', 'funding-sources'] as const)
    expect(as(layout).appendices.map((table) => table.layout.id)).toEqual([layout]);
});

test('one table of a sheet is said to be something; the others stay as read', () => {
  const text = `
TT | Nơi làm | Loại P | Loại Q
1 | Ia Hrú | 10 | 20
2 | Ia Tul | 15 | 25
3 | Tổng cộng | 25 | 45

TT | Nơi làm | Loại M | Loại N
1 | Ia Hrú | 10 | 20
2 | Ia Tul | 15 | 25
3 | Tổng cộng | 25 | 45
`;
  const reading = read(
    text,
    tables({
      header: { first: 5, last: 5 },
      as: 'product-plan',
      columns: { 2: { means: 'new', year: 2026 }, 3: { means: 'upgrade', year: 2026 } },
    }),
  );
  expect(reading.appendices.map(({ range }) => range.top)).toEqual([5]);
  expect(reading.others.map(({ range }) => range.top)).toEqual([0]);
});

const BUDGET = `
Đơn vị tính: triệu đồng
STT | Nội dung | Đơn vị | Năm | Nguồn vốn | Số tiền
1 | Tập huấn | Xã Ia Hrú | 2026 | NS tỉnh | 120
2 | Hội chợ | Xã Chư Sê | 2026 | Vốn HTX | 80
`;

test.each([
  ['pass: what it is', BUDGET, 'budget', []],
  ['pass: none of the layouts', BUDGET, 'table', []],
  ['pass: any case', BUDGET, 'budget', [], 'BIỂU'],
  ['fail: no amounts', UNKNOWN, 'tasks', ['tasks']],
  ['fail: an appendix none of whose columns it has', UNKNOWN, 'star-tally', ['star-tally']],
  ['fail: no table at all', 'Không có số liệu', 'budget', ['budget']],
] as const)('said-not-found, %s', (_, text, as, expected, name: string = 'Biểu') => {
  const { findings } = checkPlan([{ file: 'bang.xlsx', sheets: [sheet(text)] }], {
    said: { as: { [name]: as } },
  });
  expect(findings.flatMap((finding) => (finding.rule === 'said-not-found' ? finding.said : []))).toEqual(
    expected,
  );
});
