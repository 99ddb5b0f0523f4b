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
