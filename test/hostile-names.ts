import type { CellValue, Workbook } from '../src/engine/grid/grid';
import { bookOf, sheetOf } from './generators/districts/sheets';

/*
 * What was tried, as a unit, a product, a producer, an unknown heading and a sheet:
 *
 * - test/cli/hostile-names: the terminal's reports, JSON, filled appendices, reconciliations, units written beside; a
 *   plan's text and its targets; as a province, a template, a rule, a layout and a file that it is asked for
 * - test/hosts/excel/hostile-names: appendices written into an open workbook
 * - test/reporting/hostile-names: the report as a text and as a sheet
 * - test/taskpane/hostile-names: the pane, the minutes as HTML
 */
export const NAMES: readonly [string, string][] = [
  ['a formula', '=HYPERLINK("http://x.vn","Xã An")'],
  ['a formula by plus', '+1+1'],
  ['a formula by minus', '-2+3'],
  ['a formula by at', '@SUM(A1:A9)'],
  ['an old call of a program', "=cmd|' /C calc'!A0"],
  ['a tab before a formula', '\t=1+1'],
  ['the prototype', '__proto__'],
  ['the constructor', 'constructor'],
  ['a method of every object', 'hasOwnProperty'],
  ['a method of every object, too', 'toString'],
  ['an element of HTML', '<img src=x onerror=alert(1)>'],
  ['the end of a part of XML', ']]></t></si>'],
  ['entities', '&lt;b&gt; &#x41; &amp;'],
  ['an escape of Excel', '_x0041_'],
  ['an escape of JavaScript', '${process.exit(3)}'],
  ['quotes', `Xã 'An' "Bình"`],
  ['colours of the terminal', 'Xã \u001b[31mAn\u001b[0m'],
  ['a title of the terminal', '\u001b]0;x\u0007Xã An'],
  ['a cleared screen', 'Xã\u009b2J An'],
  ['letters that run backwards', 'Xã \u202eAn'],
  ['a long name', 'Xã '.repeat(300)],
  ['what sheets may not be called', "[a]:*?/\\'!'An'!B2"],
  ['lines', 'Xã An\r\n=1+1\n\n'],
  ['the bars of a table', '| --- | Xã An |'],
  ['a place for something else', '{0} {{name}} $& $1 \\1'],
  ['letters that are none', 'Xã \ufffe\uffff\ud83d An'],
  ['letters without a width', '\ufeffXã\u200b \u2028An\u00ad'],
];

/** As much as a cell takes, which no unit is: shown, but not filled in. */
export const LONGEST = `Xã ${'Đ'.repeat(32_000)}`;

/** What of a name is sure to be kept: a file's own form turns some letters, and a name's spaces, into others. */
export function keptOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}\p{S}\p{P}]+/gu) ?? [];
  return words.reduce((most, word) => (word.length > most.length ? word : most), '');
}

/** What a terminal obeys, and letters that turn the writing round. */
// eslint-disable-next-line no-control-regex
export const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Sheet names take no more than Excel allows. */
const sheetName = (name: string): string =>
  [...name.replaceAll(/[\\/?*[\]:]/g, '')]
    .filter((letter) => letter >= ' ')
    .join('')
    .slice(0, 25) || 'S';

/** A list of products. */
export function productBook(name: string): Workbook {
  const head = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Đơn vị', 'Nhóm sản phẩm', 'Loại', 'Năm', 'Hạng sao', name];
  const row = (at: number, unit: string): CellValue[] => [
    at,
    `${name} ${at}`,
    name,
    unit,
    'Thực phẩm',
    'mới',
    2025,
    3,
    name,
  ];
  return bookOf('a.xlsx', sheetOf(sheetName(name), [head, row(1, name), row(2, 'Xã Đăk Pơ'), row(3, name)]));
}

/** A budget by years whose first total is wrong. */
export function budgetBook(name: string, other = 11): Workbook {
  const rows: CellValue[][] = [
    ['STT', 'Hạng mục nội dung', 'Năm 2026', null, null, 'Năm 2027', null, null, name],
    [null, null, 'Tổng', 'NSNN', 'Vốn khác', 'Tổng', 'NSNN', 'Vốn khác', null],
    [null, 'Cấp xã', 30, 10, 20, 31, 11, 20, null],
    [1, name, 10, 4, 6, other, 5, 6, 1],
    [2, 'Xã Đăk Pơ', 20, 6, 15, 20, 6, 14, 2],
  ];
  return bookOf('b.xlsx', sheetOf(sheetName(name), rows));
}

/** Targets of the plan, one of which is met. */
export function targetsBook(name: string): Workbook {
  const rows: CellValue[][] = [
    ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Đơn vị tính', 'Năm, giai đoạn', 'Thực hiện', name],
    [1, name, 'ít nhất 40%', name, '2021-2025', name, name],
    [2, `Lớp tập huấn tại ${name}`, '05 - 07', 'lớp', '2025', 6, name],
  ];
  return bookOf('t.xlsx', sheetOf(sheetName(name), rows));
}

/** A plan's text that counts what two units have. */
export function planText(name: string): string {
  return `KẾ HOẠCH
Thực hiện Chương trình OCOP năm 2026 của ${name}

Đến hết năm 2025 có 12 sản phẩm, trong đó: ${name} 7 sản phẩm, Xã Đăk Pơ 6 sản phẩm.
Kinh phí thực hiện là 30 triệu đồng, trong đó ngân sách tỉnh 10 triệu đồng, vốn của ${name} 25 triệu đồng.`;
}
