import { recordSheet } from '../../../src/engine/filling/fill-record';
import type { Workbook } from '../../../src/engine/grid/grid';
import { withoutCopies } from '../../../src/engine/plan/without-copies';

const sheet = (name: string) => ({ name, rows: [] });
const record = recordSheet([
  { made: 'copy', file: 'b.xlsx', from: 'Sản phẩm', sheet: 'Sản phẩm (2)', fingerprint: 'copy' },
]);
const home: Workbook = { file: 'a.xlsx', sheets: [sheet('Sản phẩm'), sheet('Sản phẩm (2)'), record] };
const names = (workbooks: readonly Workbook[]) => withoutCopies(workbooks)[0]?.sheets.map(({ name }) => name);

test('a copy is passed over while its file is there, and counts where it is not', () => {
  expect(names([home, { file: 'b.xlsx', sheets: [sheet('Sản phẩm')] }])).toEqual(['Sản phẩm']);
  expect(names([home])).toEqual(['Sản phẩm', 'Sản phẩm (2)']);
});

test('sheets that only serve appendices, and the record of a filling, are no part of a plan', () => {
  const made = recordSheet([
    { made: 'appendix', layout: 'star-tally', sheet: 'Phụ lục V', fingerprint: 'a' },
    { made: 'helper', sheet: 'Phụ lục V SP', fingerprint: 'b' },
  ]);
  const filled: Workbook = { file: 'a.xlsx', sheets: [sheet('Phụ lục V'), sheet('Phụ lục V SP'), made] };
  expect(names([filled])).toEqual(['Phụ lục V']);
});
