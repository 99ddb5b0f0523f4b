import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed, differenceLines } from './sheets';

/** Units or tasks with their money over the whole period, in millions. */
const table = (heads: string, ...rows: readonly string[]) =>
  bookOf(
    'a.xlsx',
    sheetFromText(
      'Nguồn',
      `
NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2021-2025
 | | Đơn vị tính: triệu đồng
STT | ${heads}
${rows.map((row, at) => `${at + 1} | ${row}`).join('\n')}`,
    ),
  );
const MONEY = 'Tổng | NSNN | Vốn khác';
const units = (...rows: readonly string[]) => table(`Đơn vị | ${MONEY}`, ...rows);

const OURS = units('Mang Yang | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Kbang | 90 | 30 | 60');

/** What differs; and whether unit was held against unit. */
const told = (
  ours: ReturnType<typeof units>,
  theirs: ReturnType<typeof units>,
): [string[], boolean | undefined] => {
  const result = analysed([ours], [theirs]);
  return [differenceLines(result), result.reconciliations[0]?.byUnit];
};

test.each<[string, ReturnType<typeof units>, string[], boolean]>([
  ['the same', OURS, [], true],
  [
    'in another order',
    units('Kbang | 90 | 30 | 60', 'An Khê | 200 | 100 | 100', 'Mang Yang | 300 | 100 | 200'),
    [],
    true,
  ],
  [
    'one source of one unit: neither its total nor everybody’s is told again',
    units('Mang Yang | 300 | 100 | 200', 'An Khê | 207 | 107 | 100', 'Kbang | 90 | 30 | 60'),
    ['An Khê period state: 100 / 107, different'],
    true,
  ],
  [
    'a million more in one source and less in the other, in two units: each is told, no total',
    units('Mang Yang | 300 | 110 | 190', 'An Khê | 200 | 100 | 100', 'Kbang | 90 | 30 | 60'),
    ['Mang Yang period state: 100 / 110, different', 'Mang Yang period other: 200 / 190, different'],
    true,
  ],
  [
    'of three units one has another name: the two that meet are compared, the third stands on each side',
    units('Mang Yang | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Chư Sê | 90 | 30 | 60'),
    [
      'Kbang period state: 30 / (blank), one-side',
      'Kbang period other: 60 / (blank), one-side',
      'Chư Sê period state: (blank) / 30, one-side',
      'Chư Sê period other: (blank) / 60, one-side',
    ],
    true,
  ],
  [
    'units of which fewer than half meet: only the totals are compared',
    units('Chư Sê | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Ia Pa | 100 | 40 | 60'),
    ['all period state: 230 / 240, different'],
    false,
  ],
  [
    'a total that three rounded figures make may be a million off',
    units('Chư Sê | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Ia Pa | 91 | 31 | 60'),
    ['all period state: 230 / 231, rounding'],
    false,
  ],
  [
    'a single figure may not',
    units('Mang Yang | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Kbang | 91 | 31 | 60'),
    ['Kbang period state: 30 / 31, different'],
    true,
  ],
  [
    'less than a unit of the coarser one’s last digit is rounding',
    units('Mang Yang | 300 | 100 | 200', 'An Khê | 200 | 100 | 100', 'Kbang | 90.9 | 30.9 | 60'),
    ['Kbang period state: 30 / 30.9, rounding'],
    true,
  ],
])('%s', (_, theirs, differences, byUnit) => {
  const [found, by] = told(OURS, theirs);
  expect([[...found].sort(), by]).toEqual([[...differences].sort(), byUnit]);
});
