import { productsOf } from '../../../src/engine/tallying/identity';
import { nearDuplicates, oneLetterApart } from '../../../src/engine/tallying/near-duplicates';
import { unitFinder } from '../../../src/engine/tallying/units';
import { productSheet, records } from './sheets';

const HEAD = 'Tên sản phẩm | Chủ thể | Đơn vị | Mã sản phẩm';

/** What is told of the rows: the two names and in what they differ. */
function told(...rows: readonly string[]): string[] {
  const products = productSheet([HEAD, ...rows].join('\n'));
  const pairs = nearDuplicates(productsOf(products, unitFinder(records({ products }))));
  expect(pairs.every(({ rule }) => rule === 'near-duplicate-product')).toBe(true);
  return pairs.map(({ products: names, differ }) => `${names.join(' / ')}: ${differ}`);
}

test.each<[string, string[], string[]]>([
  [
    'a space and a mark apart',
    ['Mật ong Kbang | HTX A | Kbang |', 'Mật ong  K-bang | HTX A | Kbang |'],
    ['Mật ong Kbang / Mật ong K-bang: spelling'],
  ],
  [
    'a letter apart',
    ['Cà phê bột | HTX A | Kbang |', 'Cà phê bốtt | HTX A | Kbang |'],
    ['Cà phê bột / Cà phê bốtt: spelling'],
  ],
  [
    'one name and producer in two units',
    ['Mật ong | HTX A | Kbang |', 'Mật ong | HTX A | An Khê |'],
    ['Mật ong / Mật ong: unit'],
  ],
  [
    'one name under two codes',
    ['Mật ong | HTX A | Kbang | 01', 'Mật ong | HTX A | Kbang | 02'],
    ['Mật ong / Mật ong: code'],
  ],
  [
    'a producer left blank',
    ['Mật ong | HTX Ia Mơ Nông | Kbang | 01', 'Mật ong | | Kbang | 02'],
    ['Mật ong / Mật ong: producer'],
  ],
  [
    'one code for two names',
    ['Mật ong | HTX A | Kbang | 01', 'Gạo nếp | HTX A | Kbang | 01'],
    ['Mật ong / Gạo nếp: name'],
  ],
  ['other names', ['Mật ong | HTX A | Kbang |', 'Gạo nếp | HTX A | Kbang |'], []],
  ['another producer', ['Mật ong | HTX Ia Mơ | Kbang |', 'Mật ong | Công ty Tơ Tung | Kbang |'], []],
  ['another producer elsewhere', ['Mật ong | HTX A | Kbang |', 'Mật ong | HTX B | An Khê |'], []],
  ['nobody as producer in two units', ['Mật ong | | Kbang |', 'Mật ong | | An Khê |'], []],
  ['digits that differ', ['Gạo thơm ST24 | HTX A | Kbang |', 'Gạo thơm ST25 | HTX A | Kbang |'], []],
  ['one alone', ['Mật ong | HTX A | Kbang | 01'], []],
])('%s', (_, rows, expected) => {
  expect(told(...rows)).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ['caphebot', 'caphebat', true],
  ['caphebot', 'caphebo', true],
  ['caphebo', 'caphebot', true],
  ['caphebot', 'xcaphebot', true],
  ['caphebot', 'cahpebot', true],
  ['caphebot', 'caphetob', false],
  ['caphebot', 'caphebatt', false],
  ['caphebot', 'caphe', false],
  ['caphebot1', 'caphebot2', false],
  ['caphe1', 'caphe', false],
  ['caphes', 'caphet', true],
  ['caphe', 'capha', false],
])('%s and %s', (one, other, apart) => {
  expect(oneLetterApart(one, other)).toBe(apart);
});
