import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import type { CellValue, Workbook } from '../../src/engine/grid/grid';
import { bookOf, sheetOf } from '../generators/districts/sheets';
import { run } from './run';

/*
 * What was tried: each name as a unit, a product, a producer, an unknown heading and a sheet, through every
 * output of the terminal: report, JSON, filled appendices, tallies, funding, targets, units.
 */
const NAMES: readonly [string, string][] = [
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
];

// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Sheet names take no more than Excel allows. */
const sheetName = (name: string): string =>
  [...name.replaceAll(/[\\/?*[\]:]/g, '')]
    .filter((letter) => letter >= ' ')
    .join('')
    .slice(0, 25) || 'S';

function productBook(name: string): Workbook {
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

function budgetBook(name: string): Workbook {
  const rows: CellValue[][] = [
    ['STT', 'Hạng mục nội dung', 'Năm 2026', null, null, 'Năm 2027', null, null, name],
    [null, null, 'Tổng', 'NSNN', 'Vốn khác', 'Tổng', 'NSNN', 'Vốn khác', null],
    [null, 'Cấp xã', 30, 10, 20, 31, 11, 20, null],
    [1, name, 10, 4, 6, 11, 5, 6, 1],
    [2, 'Xã Đăk Pơ', 20, 6, 15, 20, 6, 14, 2],
  ];
  return bookOf('b.xlsx', sheetOf(sheetName(name), rows));
}

describe.each(NAMES)('%s', (_, name) => {
  const files = async (): Promise<Record<string, Uint8Array>> => ({
    'a.xlsx': await writeWorkbook(productBook(name).sheets),
    'b.xlsx': await writeWorkbook(budgetBook(name).sheets),
  });

  it.each([
    ['check', 'a.xlsx', 'b.xlsx'],
    ['tally', 'a.xlsx'],
    ['targets', 'a.xlsx'],
    ['funding', 'b.xlsx'],
    ['units', 'b.xlsx'],
  ])('phuluc %s prints nothing that a terminal obeys, and JSON that can be read', async (...argv) => {
    for (const more of [[], ['--json'], ['--lang', 'en']]) {
      const { stdout, stderr, exitCode } = await run([...argv, ...more], await files());
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(exitCode).toBeLessThanOrEqual(2);
      if (more[0] === '--json' && exitCode < 2) expect(() => void JSON.parse(stdout)).not.toThrow();
    }
  });

  it('phuluc fill writes it as a text, never as a formula', async () => {
    const argv = [
      'fill',
      'a.xlsx',
      '--out',
      'ra.xlsx',
      '--layout',
      'product-list',
      '--layout',
      'product-plan',
    ];
    const { written, stderr, exitCode } = await run(argv, await files());
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { sheets } = await openWorkbook(written['ra.xlsx'] ?? new Uint8Array(), 'ra.xlsx');
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    const own = cells.filter((cell) => typeof cell?.value === 'string' && cell.value.includes(name.trim()));
    expect(own.length).toBeGreaterThan(3);
    for (const cell of own) expect(cell?.formula ?? '').not.toMatch(/HYPERLINK|cmd|^=|^\+|^-|^@/);
  });
});

test('a file of a hostile name is told without it', async () => {
  const { stderr, exitCode } = await run(['check', '\u001b[2Jkhông-có.xlsx'], {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain('không-có.xlsx');
  expect(stderr).not.toMatch(OBEYED);
});
