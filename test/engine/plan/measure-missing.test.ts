import { checkPlan } from '../../../src/engine/check';
import { refName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const budget = (amount: string, above = ''): string =>
  `${above}STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác\n1 | Kbang | Tập huấn | 2026 | ${amount}`;
const MONEY = '60 | 40 | 20';
const PLAN = 'Thông tin | Giá trị\nSố kế hoạch | 12/KH-UBND\nĐơn vị tính | ';

/** Where the table's measure is asked for. */
function asked(...files: readonly (readonly string[])[]): string[] {
  const books = files.map((sheets, at) =>
    bookOf(`${at}.xlsx`, ...sheets.map((text, index) => sheetFromText(`S${index + 1}`, text))),
  );
  return checkPlan(books).findings.flatMap(({ rule, verdict, cells }) =>
    rule === 'measure-missing'
      ? `${verdict} ${cells.map((cell) => `${cell.file} ${refName(cell)}`).join(' and ')}`
      : [],
  );
}

test.each<[string, string[][], string[]]>([
  ['undecided: nobody says what the figures are in', [[budget(MONEY)]], ["undecided 0.xlsx 'S1'!A1"]],
  ['pass: its own sheet says it', [[budget(MONEY, 'Đơn vị tính: triệu đồng\n')]], []],
  ['pass: the plan sheet says it', [[`${PLAN}triệu đồng`, budget(MONEY)]], []],
  ['pass: noughts and blanks are the same in every measure', [[budget('0 | 0 |')]], []],
  [
    'undecided: a thousand tỷ in one row is not in the unit of the plan',
    [[`${PLAN}triệu đồng`, budget('1000000 | 1000000 | 0')]],
    ["undecided 0.xlsx 'S2'!A1"],
  ],
  ['pass: what is just below that may be', [[`${PLAN}triệu đồng`, budget('999999 | 999999 | 0')]], []],
  ['undecided: a source of a row that has no amount', [[budget(' | 40 | 20')]], ["undecided 0.xlsx 'S1'!A1"]],
  [
    'undecided: a file is asked once for all its tables, and each file by itself',
    [[budget(MONEY), budget(MONEY).replace('Kbang', 'Ia Pa')], [budget(MONEY).replace('Kbang', 'Chư Sê')]],
    ["undecided 0.xlsx 'S1'!A1 and 0.xlsx 'S2'!A1", "undecided 1.xlsx 'S1'!A1"],
  ],
])('%s', (_, files, expected) => {
  expect(asked(...files)).toEqual(expected);
});
