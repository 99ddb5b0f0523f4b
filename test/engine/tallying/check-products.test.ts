import { checkProductList } from '../../../src/engine/tallying/check-products';
import { productsOf } from '../../../src/engine/tallying/identity';
import { unitFinder } from '../../../src/engine/tallying/units';
import { productSheet, records } from './sheets';

const AS_OF = '2026-01-01';

/** What is told of the rows of a list, with the rows that it is about. */
function told(...lines: readonly string[]): string[] {
  const given = records({ products: productSheet(lines.join('\n')) });
  const products = productsOf(given.products, unitFinder(given));
  return checkProductList(products, given, AS_OF).map(
    (finding) =>
      `${finding.rule} ${finding.severity} ${finding.cells.map(({ row }) => row).join()}${
        finding.rule === 'recognition-expired' ? ` claimed ${finding.claimedValid}` : ''
      }`,
  );
}

const HEAD = 'Tên sản phẩm | Hạng sao | Ngày công nhận';

test.each<[string, string[], string[]]>([
  ['a day', [`${HEAD}`, 'Gạo | 3 | 1/6/2024'], []],
  ['no day', [`${HEAD}`, 'Gạo | 3 | ', 'Nếp | 4 | 1/6/2024'], ['recognition-undated info 1']],
  ['no stars, no day: nothing was recognised', [`${HEAD}`, 'Gạo | | '], []],
  ['several are one finding', [`${HEAD}`, 'Gạo | 3 | ', 'Nếp | 4 | '], ['recognition-undated info 1,2']],
  ['on its last day', [`${HEAD}`, 'Gạo | 3 | 1/1/2023'], []],
  ['the day after', [`${HEAD}`, 'Gạo | 3 | 31/12/2022'], ['recognition-expired warning 1 claimed 0']],
  ['renewed', [`${HEAD}`, 'Gạo | 3 | 31/12/2022', 'Gạo | 3 | 1/6/2025'], []],
  ['its end as counted', [`${HEAD} | Ngày hết hạn`, 'Gạo | 3 | 1/6/2024 | 1/6/2027'], []],
  [
    'its end a day off',
    [`${HEAD} | Ngày hết hạn`, 'Gạo | 3 | 1/6/2024 | 31/5/2027'],
    ['expiry-mismatch warning 1'],
  ],
])('%s', (_, lines, expected) => {
  expect(told(...lines).filter((line) => !line.startsWith('star-'))).toEqual(expected);
});
