import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { decimal } from '../../../src/engine/decimal';
import { money, sumMoney } from '../../../src/engine/funding/money';
import { isShare } from '../../../src/engine/funding/shares';
import { cellName } from '../../../src/engine/grid/address';
import { analysed, findingLines, sideFrom } from './sheets';

const found = (text: string): string[] =>
  findingLines(analysed([bookOf('nguon.xlsx', sheetFromText('Nguồn', text))])).filter((line) =>
    /^(?:share|words)/.test(line),
  );

const table = (columns: string, ...rows: readonly string[]): string => `
NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2021-2025
 | | Đơn vị tính: triệu đồng
STT | Đơn vị | ${columns}
${rows.join('\n')}
`;

describe('shares printed beside amounts', () => {
  test.each([
    ['right', '1 | Mang Yang | 300 | 100 | 200 | 33.33 | 66.67', []],
    ['within what the rounding of the amounts allows', '1 | Mang Yang | 7 | 2 | 5 | 30 | 70', []],
    ['wrong', '1 | Mang Yang | 300 | 100 | 200 | 34.33 | 66.67', ['share-mismatch error Mang Yang state']],
    [
      'swapped',
      '1 | Mang Yang | 300 | 100 | 200 | 66.67 | 33.33',
      ['share-mismatch error Mang Yang state', 'share-mismatch error Mang Yang other'],
    ],
    [
      'as texts',
      '1 | Mang Yang | 300 | 100 | 200 | "33,33%" | "65,67%"',
      ['share-mismatch error Mang Yang other'],
    ],
    ['blank', '1 | Mang Yang | 300 | 100 | 200 | | ', []],
    ['of nothing', '1 | Mang Yang | 0 | 0 | 0 | 0 | 0', []],
  ])('%s', (_, row, expected) => {
    const rows = [row, '2 | An Khê | 200 | 100 | 100 | 50 | 50'];
    expect(found(table('Tổng | NSNN | Vốn khác | Tỷ lệ NSNN (%) | Tỷ lệ vốn khác (%)', ...rows))).toEqual(
      expected,
    );
  });

  test('a column of % belongs to the source on its left', () => {
    const rows = ['1 | Mang Yang | 300 | 100 | 33 | 200 | 68', '2 | An Khê | 200 | 100 | 50 | 100 | 50'];
    expect(found(table('Tổng | NSNN | % | Vốn khác | %', ...rows))).toEqual([
      'share-mismatch error Mang Yang other',
    ]);
  });
});

/** Amounts in whole million, the total added up from its years. */
test.each<[string, number, number, readonly number[], boolean]>([
  ['as the figures say', 29, 2, [7], true],
  ['as low as half a million less and more allow', 20, 2, [7], true],
  ['lower', 19, 2, [7], false],
  ['as high as they allow', 38, 2, [7], true],
  ['higher', 39, 2, [7], false],
  ['each year that was added up has its own rounding', 39, 2, [3, 4], true],
  ['two years of 1 and 0 may be nothing at all: no share is wrong', 70, 0, [1, 0], true],
  ['two years of 1 and 1 may be 1', 70, 0, [1, 1], false],
])('a share of %s: %d %% for %d of %j', (_, share, part, years, expected) => {
  const million = (value: number) => money(decimal(value), 0, 'trieu');
  expect(isShare(decimal(share), million(part), sumMoney(years.map(million)))).toBe(expected);
});

describe('which column of shares belongs to which money', () => {
  const rows = ['1 | Mang Yang | 300 | 100 | 68 | 200 | 33', '2 | An Khê | 200 | 100 | 50 | 100 | 50'];
  test.each<[string, string, readonly string[], string[]]>([
    [
      'its own words go before its place',
      'Tổng | NSNN | Tỷ trọng vốn khác | Vốn khác | Tỷ trọng NSNN',
      rows,
      ['share-mismatch error Mang Yang other'],
    ],
    ['words that name no source leave it alone', 'Tổng | NSNN | Tỷ lệ lạ | Vốn khác | Cơ cấu lạ', rows, []],
    [
      'beside a total it is a share of nothing',
      'Tổng | % | NSNN | Vốn khác',
      ['1 | Mang Yang | 300 | 55 | 100 | 200', '2 | An Khê | 200 | 44 | 100 | 100'],
      [],
    ],
    [
      'four columns behind the table, and not five',
      'Tổng | NSNN | Vốn khác | | | | Tỷ lệ NSNN (%)',
      ['1 | Mang Yang | 300 | 100 | 200 | | | | 44', '2 | An Khê | 200 | 100 | 100 | | | | 50'],
      ['share-mismatch error Mang Yang state'],
    ],
  ])('%s', (_, columns, lines, expected) => {
    expect(found(table(columns, ...lines)).sort()).toEqual([...expected].sort());
  });
});

describe('amounts in words', () => {
  const rows = [
    '1 | Mang Yang | 300 | 100 | 200',
    '2 | An Khê | 200 | 100 | 100',
    'Tổng cộng | | 500 | 200 | 300',
  ];
  test.each([
    ['right', 'Bằng chữ: Năm trăm triệu đồng', []],
    ['in a cell of their own', 'Bằng chữ: | Năm trăm triệu đồng chẵn', []],
    ['in another style', '(Bằng chữ: năm trăm triệu đồng./.)', []],
    ['another amount', 'Bằng chữ: Năm trăm linh một triệu đồng', ['words-mismatch error']],
    ['no amount', 'Bằng chữ: như trên', ['words-mismatch warning']],
    ['beside a figure of their own', 'Riêng năm 2021: 20 triệu đồng (bằng chữ: hai mươi triệu đồng)', []],
  ])('%s', (_, line, expected) => {
    expect(found(table('Tổng | NSNN | Vốn khác', ...rows, '', line))).toEqual(expected);
  });
});

test('shares under one heading over several columns are checked, and each is told once', () => {
  const sheet = sheetFromText(
    'Nguồn',
    `NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2026-2027
 | | | | | Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng | NSNN | Vốn khác | Tỷ lệ (%) |
 | | | | | NSNN | Vốn khác
1 | Xã A | 100 | 60 | 40 | 60 | 40
2 | Xã B | 200 | 50 | 150 | 25 | 75
3 | Xã C | 300 | 90 | 210 | 35 | 70
 | Tổng cộng | 600 | 200 | 400 | 33.33 | 66.67`,
    [{ top: 2, bottom: 2, left: 5, right: 6 }],
  );
  const { findings } = sideFrom([bookOf('a.xlsx', sheet)]);
  const shares = findings.filter(({ rule }) => rule === 'share-mismatch');
  expect(
    shares.map(({ cells, subject }) => [cells.map(({ row, col }) => cellName(row, col)), subject?.measure]),
  ).toEqual([[['F7'], 'state']]);
});
