import { readInputs } from '../../../src/engine/plan/read-inputs';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const MONEY = (...rows: string[]): string =>
  [
    'DỰ TOÁN KINH PHÍ',
    ' | | Đơn vị tính: triệu đồng',
    'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác',
    ...rows,
  ].join('\n');
const ROWS = [
  '1 | Xã A | Bao bì | 2026 | 320 | 120 | 200',
  '2 | Xã A | Tập huấn | 2026 | 50 | 50 | 0',
  '3 | Xã B | Bao bì | 2027 | 340 | 130 | 210',
];
const sheet = (name: string, rows: readonly string[], hidden = false): Sheet => ({
  ...sheetFromText(name, MONEY(...rows)),
  ...(hidden ? { hidden } : {}),
});
const read = (...books: Workbook[]) =>
  readInputs(books).repeated.map(
    ({ kind, first, again, rows, hidden }) =>
      `${kind}: ${again.file}/${again.sheet}${hidden ? ' (hidden)' : ''} after ${first.file}/${first.sheet}, ${rows} rows`,
  );

test.each<[string, Workbook[], string[]]>([
  ['one sheet', [bookOf('a.xlsx', sheet('DT', ROWS))], []],
  [
    'the same sheet twice in one file',
    [bookOf('a.xlsx', sheet('DT', ROWS), sheet('DT (2)', ROWS))],
    ['copy: a.xlsx/DT (2) after a.xlsx/DT, 3 rows'],
  ],
  [
    'in another order, with other running numbers',
    [bookOf('a.xlsx', sheet('DT', ROWS)), bookOf('b.xlsx', sheet('DT', [...ROWS].reverse()))],
    ['copy: b.xlsx/DT after a.xlsx/DT, 3 rows'],
  ],
  [
    'of a hidden and a visible sheet the hidden one goes',
    [bookOf('a.xlsx', sheet('Cũ', ROWS, true), sheet('DT', ROWS))],
    ['copy: a.xlsx/Cũ (hidden) after a.xlsx/DT, 3 rows'],
  ],
  [
    'all rows of a small sheet in a large one',
    [bookOf('a.xlsx', sheet('Xã A', ROWS.slice(0, 2)), sheet('Cả huyện', ROWS))],
    ['part: a.xlsx/Xã A after a.xlsx/Cả huyện, 2 rows'],
  ],
  [
    'an older and a newer version',
    [
      bookOf('a.xlsx', sheet('DT', ROWS)),
      bookOf(
        'b.xlsx',
        sheet(
          'DT',
          ROWS.map((row) => row.replace('320', '330')),
        ),
      ),
    ],
    ['version: b.xlsx/DT after a.xlsx/DT, 3 rows'],
  ],
  [
    'two communes with the same items are two',
    [
      bookOf('a.xlsx', sheet('DT', ROWS)),
      bookOf(
        'b.xlsx',
        sheet(
          'DT',
          ROWS.map((row) => row.replace('Xã A', 'Xã C').replace('Xã B', 'Xã D')),
        ),
      ),
    ],
    [],
  ],
  [
    'the same items of other years are not the same rows',
    [
      bookOf(
        'a.xlsx',
        sheet('DT', ROWS),
        sheet(
          'Sau',
          ROWS.map((row) => row.replace(/202[67]/, '2028')),
        ),
      ),
    ],
    [],
  ],
])('%s', (_, books, expected) => {
  expect(read(...books)).toEqual(expected);
});

test('a copy counts once, a version as it stands', () => {
  const rows = (...books: Workbook[]) => readInputs(books).records.budget.length;
  expect(rows(bookOf('a.xlsx', sheet('DT', ROWS), sheet('DT (2)', ROWS)))).toBe(3);
  expect(
    rows(
      bookOf(
        'a.xlsx',
        sheet('DT', ROWS),
        sheet(
          'DT (2)',
          ROWS.map((row) => row.replace('50 | 50', '60 | 60')),
        ),
      ),
    ),
  ).toBe(6);
});
