import { analyseFunding } from '../../../src/engine/funding/analyse';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Cell } from '../../../src/engine/grid/grid';
import { reconciliationSheets } from '../../../src/locales/reconciliation-sheets';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { sideFrom } from './sheets';

const table = (measure: string, rows: string) =>
  sheetFromText(
    'PL 03',
    `
Phụ lục 03
DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: ${measure}
STT | Nội dung | Năm 2026 | | | Năm 2027 | | | Tổng cộng
 | | Tổng | NSNN | Vốn khác | Tổng | NSNN | Vốn khác |
${rows}`,
  );

const PROVINCE = bookOf(
  'tinh.xlsx',
  table(
    'triệu đồng',
    `1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70 | 20 | 50 | 80.5 | 30.5 | 50 | 150.5
TỔNG CỘNG | | 220 | 70 | 150 | 380.5 | 130.5 | 250 | 600.5`,
  ),
);
const OFFICES = bookOf(
  'so.xlsx',
  table(
    'nghìn đồng',
    `1 | Mang Yang | 150000 | 50000 | 100000 | 300000 | 100000 | 200000 | 450000
2 | An Khê | 70000 | 25000 | 45000 | 80500 | 30500 | 50000 | 150500
TỔNG CỘNG | | 220000 | 75000 | 145000 | 380500 | 130500 | 250000 | 600500`,
  ),
);

/** A cell as a clerk sees it: what it holds, how it is shown, its formula; bold marked. */
function drawn(cell: Cell | undefined): string {
  if (!cell) return '';
  const { value, format, formula, look } = cell;
  const bold = look?.bold ? '*' : '';
  return [
    `${bold}${value ?? ''}${bold}`,
    ...(format === undefined || format === '#,##0' ? [] : [format]),
    ...(formula === undefined ? [] : [`=${formula}`]),
  ]
    .join(' ')
    .trim();
}

function lines({ rows }: SheetPlan): string[] {
  return rows.map((row) => (row ?? []).map(drawn).join(' | ').trim());
}

const result = analyseFunding(sideFrom([PROVINCE]), sideFrom([OFFICES]));
const sheets = (file: string): readonly SheetPlan[] =>
  reconciliationSheets(result, 'vi', (cell) => cell.file === file);

const BY_UNIT = `
*ĐỐI CHIẾU KINH PHÍ THEO ĐƠN VỊ*
(1) dự kiến kinh phí (tệp tinh.xlsx, trang PL 03)
(2) dự kiến kinh phí (tệp so.xlsx, trang PL 03)
Đơn vị tính: triệu đồng
*STT* | *Đơn vị* | *(1)* | ** | ** | *(2)* | ** | ** | *(1) − (2)* | ** | **
** | ** | *Tổng* | *NSNN* | *Vốn khác* | *Tổng* | *NSNN* | *Vốn khác* | *Tổng* | *NSNN* | *Vốn khác*
1 | Mang Yang | 450 ='PL 03'!I6 | 150 =SUM('PL 03'!D6,'PL 03'!G6) | 300 =SUM('PL 03'!E6,'PL 03'!H6) | 450 | 150 | 300 | 0 =C7-F7 | 0 =D7-G7 | 0 =E7-H7
2 | An Khê | 150.5 #,##0.0 ='PL 03'!I7 | 50.5 #,##0.0 =SUM('PL 03'!D7,'PL 03'!G7) | 100 =SUM('PL 03'!E7,'PL 03'!H7) | 150.5 #,##0.0 | 55.5 #,##0.0 | 95 | 0 =C8-F8 | -5 =D8-G8 | 5 =E8-H8
| *Cộng* | *600.5* #,##0.0 =SUM(C7:C8) | *200.5* #,##0.0 =SUM(D7:D8) | *400* =SUM(E7:E8) | *600.5* #,##0.0 =SUM(F7:F8) | *205.5* #,##0.0 =SUM(G7:G8) | *395* =SUM(H7:H8) | *0* =C9-F9 | *-5* =D9-G9 | *5* =E9-H9
| Số tổng ghi trong bảng | 600.5 #,##0.0 ='PL 03'!I8 | 200.5 #,##0.0 =SUM('PL 03'!D8,'PL 03'!G8) | 400 =SUM('PL 03'!E8,'PL 03'!H8) | 600.5 #,##0.0 | 205.5 #,##0.0 | 395 | 0 =C10-F10 | -5 =D10-G10 | 5 =E10-H10`;

const DIFFERENCES = `
*BẢNG ĐỐI CHIẾU KINH PHÍ*
Đơn vị tính: triệu đồng
*STT* | *Đơn vị* | *Năm* | *Nguồn* | *(1)* | *(2)* | *(1) − (2)* | *Kết luận* | *Ô bên (1)* | *Ô bên (2)*
1 | An Khê | 2026 | NSNN | 20 ='PL 03'!D7 | 25 | -5 =E4-F4 | Khác | '[tinh.xlsx]PL 03'!D7 | '[so.xlsx]PL 03'!D7
2 | An Khê | 2026 | Vốn khác | 50 ='PL 03'!E7 | 45 | 5 =E5-F5 | Khác | '[tinh.xlsx]PL 03'!E7 | '[so.xlsx]PL 03'!E7`;

test.each([
  [0, 'Đối chiếu theo đơn vị', BY_UNIT],
  [1, 'Đối chiếu kinh phí', DIFFERENCES],
])('sheet %i, %s, cell by cell: figures, formats, formulas', (at, name, expected) => {
  const sheet = sheets('tinh.xlsx')[at];
  expect(sheet?.name).toBe(name);
  expect(sheet && lines(sheet)).toEqual(expected.trim().split('\n'));
});

test('the other side’s cells are divided into the measure of the sheet; no cell leads where none is', () => {
  const formulas = (file: string) =>
    sheets(file).map(({ rows }) =>
      rows.flatMap(
        (row) => row?.flatMap((cell) => (cell?.formula?.includes('PL 03') ? [cell.formula] : [])) ?? [],
      ),
    );
  expect(formulas('so.xlsx')).toEqual([
    [
      ...[6, 7, 8].flatMap((row) => [
        `'PL 03'!I${row}/1000`,
        `SUM('PL 03'!D${row},'PL 03'!G${row})/1000`,
        `SUM('PL 03'!E${row},'PL 03'!H${row})/1000`,
      ]),
    ],
    ["'PL 03'!D7/1000", "'PL 03'!E7/1000"],
  ]);
  expect(formulas('none.xlsx')).toEqual([[], []]);
});

test('merges, widths and the printed page', () => {
  const [units, differences] = sheets('tinh.xlsx');
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  expect(units?.merges).toEqual([
    ...[0, 1, 2, 3].map((row) => area(row, 0, row, 10)),
    ...[0, 1].map((col) => area(4, col, 5, col)),
    ...[2, 5, 8].map((left) => area(4, left, 4, left + 2)),
  ]);
  expect(units?.columnWidths).toHaveLength(11);
  expect(units?.page).toMatchObject({
    printArea: area(0, 0, 9, 10),
    titleRows: [4, 5],
    orientation: 'landscape',
  });
  expect(differences?.columnWidths).toHaveLength(10);
  expect(differences?.page).toMatchObject({
    printArea: area(0, 0, 4, 9),
    titleRows: [2, 2],
    orientation: 'landscape',
  });
});

test('how cells look: headings stand in the middle, texts wrap, figures stand right, all in borders', () => {
  const looks = ({ rows }: SheetPlan, row: number): string[] => [
    ...new Set(
      (rows[row] ?? []).map((cell) =>
        Object.entries(cell?.look ?? {})
          .map(([what, how]) => (how === true ? what : `${what} ${how}`))
          .sort()
          .join(', '),
      ),
    ),
  ];
  const [units, differences] = sheets('tinh.xlsx');
  if (!units || !differences) throw new Error('no sheets');
  const HEAD = 'bold, border, horizontal center, vertical center, wrap';
  const BODY = ['border, vertical top, wrap', 'border, horizontal right, vertical top'];
  expect([0, 1, 2, 3, 4, 5, 6, 9].map((row) => looks(units, row))).toEqual([
    ['bold, fontSize 14, horizontal center'],
    ['vertical top, wrap'],
    ['vertical top, wrap'],
    ['horizontal right, italic'],
    [HEAD],
    [HEAD],
    BODY,
    BODY,
  ]);
  expect(looks(units, 8)).toEqual([
    'border, vertical top, wrap',
    'bold, border, vertical top, wrap',
    'bold, border, horizontal right, vertical top',
  ]);
  expect([0, 2, 3].map((row) => looks(differences, row))).toEqual([['bold, fontSize 14'], [HEAD], BODY]);
});
