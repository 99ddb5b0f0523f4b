import { foundSums } from '../../../src/engine/checking/found-sums';
import { openTable } from './open-table';

/** `rows 2=0+1 3/3`: a sum, in how many lines it holds to the last digit of those where it holds; `*` with grains. */
const told = (text: string): string[] =>
  foundSums(openTable(text)).map(
    ({ axis, total, parts, holding, exactly, grains }) =>
      `${axis} ${total}=${parts.join('+')} ${exactly}/${holding.length}${grains ? ` *${grains.join()}` : ''}`,
  );

/** Two columns and their total, which is off by what is given. */
const lines = (heads: string, off: readonly number[]): string =>
  [
    heads,
    ...off.map(
      (by, at) => `r${at} | ${521 + 37 * at + 411 + 91 * at + by} | ${521 + 37 * at} | ${411 + 91 * at}`,
    ),
  ].join('\n');

test.each<[string, string, string[]]>([
  ['money, to the last digit', lines('U | A | B | C', [0, 0, 0, 0, 0]), ['cols 0=1+2 5/5']],
  ['money, a unit off in one of five', lines('U | A | B | C', [0, 1, 0, 0, 0]), ['cols 0=1+2 4/5']],
  ['counts, none off', lines('U | A @count | B @count | C @count', [0, 0, 0, 0, 0]), ['cols 0=1+2 5/5']],
  [
    'counts, one of five off',
    lines('U | A @count | B @count | C @count', [0, 1, 0, 0, 0]),
    ['cols 0=1+2 4/5'],
  ],
  ['counts, two of five off are no sum', lines('U | A @count | B @count | C @count', [0, 1, 0, 1, 0]), []],
  ['counts, one of three off', lines('U | A @count | B @count | C @count', [0, 1, 0]), ['cols 0=1+2 2/3']],
  [
    'counts that are rounded all the same',
    lines('U | A @count | B @count | C @count', [1, 1, -1, 0, 1, -1, 0]),
    ['cols 0=1+2 2/7 *'],
  ],
  ['counts beside money', lines('U | A @count | B | C @count', [0, 0, 0, 0, 0]), []],
  ['money beside counts', lines('U | A | B | C @count', [0, 0, 0, 0, 0]), []],
  ['shares take no part', lines('U | A @share | B @share | C @share', [0, 0, 0, 0, 0]), []],
  [
    'rows under a total',
    'U | A | B | C\nTổng | 5634 | 7715 | 9131\na | 3021 | 5154 | 5207\nb | 2613 | 2561 | 3924',
    ['rows 0=1+2 3/3'],
  ],
  [
    'rows over one',
    'U | A | B | C\na | 3021 | 5154 | 5207\nb | 2613 | 2561 | 3924\nTổng | 5634 | 7715 | 9131',
    ['rows 2=0+1 3/3'],
  ],
  [
    'a block that ends before an empty row',
    'U | A | B\na | 3021 | 5154\nb | 2613 | 2561\nc | 5634 | 7715\n | |\nd | 17 | 33\ne | 29 | 41',
    ['rows 2=0+1 2/2'],
  ],
  [
    'a row of years adds up to nothing',
    'U | A | B | C\na | 2020 | 2021 | 2022\nb | 1010 | 1011 | 1012\nc | 1010 | 1010 | 1010',
    [],
  ],
  [
    'years that do not run on do',
    'U | A | B | C\na | 2020 | 2019 | 2022\nb | 1010 | 1009 | 1012\nc | 1010 | 1010 | 1010',
    ['rows 0=1+2 3/3'],
  ],
  [
    'years that run back do not',
    'U | A | B | C\na | 2022 | 2021 | 2020\nb | 1012 | 1011 | 1010\nc | 1010 | 1010 | 1010',
    [],
  ],
  [
    'amounts rounded to tens',
    'U | A | B | C\na | 1040 | 520 | 510\nb | 2090 | 1030 | 1070\nc | 3130 | 2020 | 1120\nd | 4120 | 1010 | 3100\ne | 5210 | 3110 | 2090',
    ['cols 0=1+2 0/5 *10,10,10'],
  ],
  ['two rows of small figures may be chance', 'U | A | B | C\na | 3 | 2 | 1\nb | 5 | 4 | 1', []],
  [
    'a heading that says total makes them a sum, with what it counts under it',
    'U | Tổng số / sản phẩm | B | C\na | 3 | 2 | 1\nb | 5 | 4 | 1',
    ['cols 0=1+2 2/2'],
  ],
  ['and over it', 'U | Sản phẩm / Tổng số | B | C\na | 3 | 2 | 1\nb | 5 | 4 | 1', ['cols 0=1+2 2/2']],
  [
    'so does one that says what is left, with its unit under it',
    'U | A | B | Còn lại / triệu đồng\na | 3 | 2 | 1\nb | 5 | 4 | 1',
    ['cols 0=1+2 2/2'],
  ],
  ['small rows of which none is said to be a total', 'U | A | B\nc | 8 | 6\na | 3 | 2\nb | 5 | 4', []],
  ['a row that says total', 'U | A | B\nTổng | 8 | 6\na | 3 | 2\nb | 5 | 4', ['rows 0=1+2 2/2']],
  ['a row known as the total', 'U | A | B\n=X | 8 | 6\na | 3 | 2\nb | 5 | 4', ['rows 0=1+2 2/2']],
  [
    'of amounts in tens, one that is not',
    'U | A | B | C\na | 4930 | 1520 | 3410\nb | 5820 | 1890 | 3927\nc | 6690 | 2260 | 4434\nd | 7570 | 2630 | 4941\ne | 8440 | 3000 | 5438\ng | 9330 | 3370 | 5955',
    ['cols 0=1+2 1/6 *10,10,1'],
  ],
  ['nothing at all', 'U | A | B', []],
  ['rows without columns', 'U\na\nb', []],
  ['measures of parts that differ', lines('U | A | B @count | C', [0, 0, 0, 0, 0]), []],
  [
    'large counts of which nobody says that they are',
    'U | A @count | B @count | C @count\na | 30211 | 15100 | 15111\nb | 52170 | 40013 | 12158\nc | 45217 | 20412 | 24804',
    ['cols 0=1+2 1/3'],
  ],
  [
    'large ones that are said to be',
    'U | Số hộ @count | B @count | C @count\na | 30211 | 15100 | 15111\nb | 52170 | 40013 | 12158\nc | 45217 | 20412 | 24804',
    [],
  ],
  [
    'decimals',
    'U | A | B | C\na | 3.25 | 1.5 | 1.75\nb | 5.5 | 2.25 | 3.25\nc | 9.75 | 4.5 | 5.25\nd | 8.1 | 3.1 | 5',
    ['cols 0=1+2 4/4'],
  ],
  [
    'a total and what is left',
    'U | A | B | Còn lại\na | 3251 | 1517 | 1734\nb | 5511 | 2257 | 3254\nc | 9759 | 4523 | 5236',
    ['cols 0=1+2 3/3'],
  ],
  [
    'figures on both sides of 2100',
    'U | A | B | C\na | 2099 | 2100 | 2101\nb | 1010 | 1011 | 1012\nc | 1089 | 1089 | 1089',
    ['rows 0=1+2 3/3'],
  ],
  [
    'years up to it',
    'U | A | B | C\na | 2098 | 2099 | 2100\nb | 1010 | 1011 | 1012\nc | 1088 | 1088 | 1088',
    [],
  ],
  [
    'years from 1900',
    'U | A | B | C\na | 1900 | 1901 | 1902\nb | 1010 | 1011 | 1012\nc | 890 | 890 | 890',
    [],
  ],
  ['two years are none', 'U | A | B\na | 2020 | 2021\nb | 1010 | 1011\nc | 1010 | 1010\nd | 3377 | 8899', []],
  [
    'one number again and again is no year',
    'U | A | B | C\na | 2020 | 2020 | 2020\nb | 1010 | 1011 | 1012\nc | 1010 | 1009 | 1008',
    ['rows 0=1+2 3/3'],
  ],
  [
    'counts by rows, one of three off',
    'U | A @count | B @count | C @count\na | 521 | 558 | 595\nb | 411 | 502 | 593\nTổng | 932 | 1061 | 1188',
    ['rows 2=0+1 2/3'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** What each of so many rows is off: the first so many by so much. */
const firstOff = (rows: number, off: number, by: number): number[] =>
  Array.from({ length: rows }, (_, at) => (at < off ? by : 0));

/** Counts of so many rows, of which so many are one off their sum. */
const counted = (rows: number, off: number): string =>
  lines('U | A @count | B @count | C @count', firstOff(rows, off, 1));

test.each<[number, number, 'rounded' | 'slips']>([
  [15, 2, 'slips'],
  [15, 3, 'rounded'],
  [16, 3, 'slips'],
  [40, 4, 'rounded'],
  [41, 4, 'slips'],
  [45, 5, 'rounded'],
])('counts of %d rows, %d a little off, are %s', (rows, off, expected) => {
  const sign = expected === 'rounded' ? ' *' : '';
  expect(told(counted(rows, off))).toEqual([`cols 0=1+2 ${rows - off}/${rows}${sign}`]);
});

/** Amounts in tens, each off its sum by what is given. */
const inTens = (off: readonly number[]): string =>
  [
    'U | A | B | C',
    ...off.map((by, at) => {
      const [b, c] = [10 * (15_213 + 3731 * at), 10 * (34_117 + 5119 * at)];
      return `r${at} | ${b + c + by} | ${b} | ${c}`;
    }),
  ].join('\n');

test.each<[number, number, string[]]>([
  [5, 2, ['cols 0=1+2 3/3']],
  [3, 1, ['cols 0=1+2 2/2']],
  [15, 3, ['cols 0=1+2 12/15 *10,10,10']],
  [16, 3, ['cols 0=1+2 13/13']],
])('amounts in tens of %d rows, %d ten off: half of few, or a fifth, are no slips', (rows, off, expected) => {
  expect(told(inTens(firstOff(rows, off, 10)))).toEqual(expected);
});

test.each<[string, number[], string[]]>([
  ['half of them', [0, 10, 10, 0, 5550], ['cols 0=1+2 2/4 *10,10,10']],
  ['one of them', [0, 10, 0, 0, 5550], ['cols 0=1+2 3/3']],
])('five amounts in tens, one of them wrong: %s ten off', (_, off, expected) => {
  expect(told(inTens(off))).toEqual(expected);
});

/** Parts that tell nothing of one another, and what is made of them. */
const madeOf = (heads: string, line: (b: number, c: number, d: number) => readonly number[]): string =>
  [
    heads,
    ...[0, 1, 2, 3, 4].map((at) =>
      [`r${at}`, ...line(152 + 37 * at, 341 + 51 * at, 77 + ((at * at * 31) % 400))].join(' | '),
    ),
  ].join('\n');

test.each<[string, string, string[]]>([
  [
    'a subtotal and the total over it',
    madeOf('U | T | A | B | C | D', (b, c, d) => [b + c + d, b + c, b, c, d]),
    ['cols 1=2+3 5/5', 'cols 0=1+4 5/5'],
  ],
  [
    'a total of all four, of which one is by chance two others together',
    madeOf('U | T | A | B | C | D', (b, c, d) => [2 * b + 2 * c + d, b + c, b, c, d]),
    ['cols 0=1+2+3+4 5/5'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
