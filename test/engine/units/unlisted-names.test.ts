import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** `check`'s warnings about names of units, with the cells. */
function told(list: readonly string[], products: readonly string[]): string[] {
  const units = ['STT | Đơn vị | Cấp', ...list.map((name, at) => `${at + 1} | ${name} | huyện`)];
  const rows = products.map((unit, at) => `${at + 1} | ${unit} | Sản phẩm ${at + 1} | HTX An | 3 | 2025`);
  const { findings } = checkPlan([
    bookOf(
      'a.xlsx',
      sheetFromText('Đơn vị', units.join('\n')),
      sheetFromText(
        'Sản phẩm',
        ['STT | Đơn vị | Tên sản phẩm | Chủ thể | Hạng sao | Năm', ...rows].join('\n'),
      ),
    ),
  ]);
  return findings.flatMap((finding) =>
    finding.rule === 'unit-spelling'
      ? [`${finding.name} for ${finding.official}: ${finding.cells.map(({ row }) => row + 1).join()}`]
      : [],
  );
}

const DISTRICTS = ['Chư Prông', 'Đak Đoa', 'Ia Pa'];

test.each<[string, readonly string[], readonly string[], string[]]>([
  ['pass: as the list has them', DISTRICTS, ['Chư Prông', 'Huyện Đak Đoa', 'Ia Pa'], []],
  [
    'fail: a mark is missing, in two rows',
    DISTRICTS,
    ['Chư Prong', 'Ia Pa', 'Chư Prong'],
    ['Chư Prong for Chư Prông: 2,4'],
  ],
  ['undecided: two of the list would fit', ['Chư Prông', 'Chư Prống'], ['Chư Prong'], []],
  ['a unit that the list does not have is no misspelling', DISTRICTS, ['Kbang'], []],
  ['without a list nobody knows', [], ['Chư Prong', 'Chư Prông'], []],
])('%s', (_, list, products, expected) => {
  expect(told(list, products)).toEqual(expected);
});
