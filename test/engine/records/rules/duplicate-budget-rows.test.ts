import { readRecords } from '../../../../src/engine/records/read-records';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

/** `copied 3,7`: what is found, and the rows. */
function found(rows: string): string[] {
  const sheet = sheetFromText(
    'DT',
    `DỰ TOÁN KINH PHÍ (triệu đồng)\nSTT | Đơn vị | Nội dung | Năm | NSNN | Vốn khác | Ghi chú${rows}`,
  );
  return readRecords([bookOf('a.xlsx', sheet)]).findings.flatMap((finding) =>
    finding.rule === 'duplicate-budget-row'
      ? `${finding.copied ? 'copied' : 'year'} ${finding.cells.map(({ row }) => row + 1).join()}`
      : [],
  );
}

const row = (unit: string, item: string, year: number, state: number, other: number, note = ''): string =>
  `\n1 | ${unit} | ${item} | ${year} | ${state} | ${other} | ${note}`;
const three = (unit: string, item: string, base: number, years = [2026, 2027, 2028]): string =>
  years.map((year, at) => row(unit, item, year, base + at, base * 2 + at)).join('');

test('units of a table without items, one of which has a year twice', () => {
  const years: Readonly<Record<string, readonly number[]>> = { C: [2027, 2027] };
  const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((unit, at) =>
    (years[unit] ?? [2026, 2027]).map(
      (year, k) => `${at} | Xã ${unit} | ${year} | ${10 + at + k} | ${20 + at}`,
    ),
  );
  const text = `KINH PHÍ OCOP (triệu đồng)\nSTT | Đơn vị | Năm | NSNN | Vốn khác\n${rows.join('\n')}`;
  const { findings } = readRecords([bookOf('a.xlsx', sheetFromText('KP', text))]);
  expect(findings).toMatchObject([{ rule: 'duplicate-budget-row', item: 'Xã C', copied: false }]);
});

test.each<[string, string, string[]]>([
  ['pass: each item once a year', three('Xã A', 'Bao bì', 30) + three('Xã B', 'Bao bì', 30), []],
  [
    'fail: a row that was copied',
    three('Xã A', 'Bao bì', 30) + three('Xã B', 'Bao bì', 40) + row('Xã A', 'Bao bì', 2027, 31, 61),
    ['copied 4,9'],
  ],
  [
    'fail: a year that an item has twice where all others have each once',
    three('Xã A', 'Bao bì', 30) +
      three('Xã B', 'Bao bì', 40, [2026, 2026, 2028]) +
      three('Xã C', 'Bao bì', 50) +
      three('Xã D', 'Bao bì', 60),
    ['year 6,7'],
  ],
  [
    'pass: rows of one item that differ in what they are for',
    three('Xã A', 'Bao bì', 30) + row('Xã A', 'Bao bì', 2027, 31, 61, 'cà phê'),
    [],
  ],
  [
    'pass: a table that has each item several times',
    ['A', 'B', 'C', 'D'].map((unit) => row(`Xã ${unit}`, 'Bao bì', 2026, 30, 0).repeat(2)).join(''),
    [],
  ],
  [
    'undecided: another sum for the same item in a table of few',
    row('Xã A', 'Bao bì', 2026, 30, 0) + row('Xã A', 'Bao bì', 2026, 20, 0),
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});
