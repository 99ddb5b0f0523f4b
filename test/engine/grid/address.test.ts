import fc from '../../property';
import { cellName, columnIndex, columnName, refName, refNames } from '../../../src/engine/grid/address';

const ref = (row: number, col: number, sheet = 'Biểu 3') => ({ file: 'f.xlsx', sheet, row, col });

test('columns are counted as Excel names them', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), (col) => columnIndex(columnName(col)) === col));
  expect(cellName(6, 3)).toBe('D7');
});

test('sheet names are quoted, quotes in them doubled', () => {
  expect(refName(ref(6, 3))).toBe("'Biểu 3'!D7");
  expect(refName(ref(6, 3, "K'Bang"))).toBe("'K''Bang'!D7");
  expect(refName(ref(6, 3), true)).toBe("'[f.xlsx]Biểu 3'!D7");
});

test('runs are drawn together, in the order of first appearance', () => {
  const refs = [ref(7, 3), ref(8, 3), ref(9, 3), ref(2, 0), ref(2, 1), ref(0, 0, 'B')];
  expect(refNames(refs)).toEqual(["'Biểu 3'!D8:D10", "'Biểu 3'!A3:B3", "'B'!A1"]);
});
