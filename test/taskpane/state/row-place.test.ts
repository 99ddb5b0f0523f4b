import type { Cell, Row, Workbook } from '../../../src/engine/grid/grid';
import { rowPlaceOf, rowPrint } from '../../../src/taskpane/state/row-place';

const FILE = 'a.xlsx';
const row = (...values: (string | number | null)[]): Row =>
  values.map((value): Cell => (value === '=' ? { value: 0, formula: 'SUM(B1:B2)' } : { value }));
const book = (...rows: Row[]): Workbook[] => [{ file: FILE, sheets: [{ name: 'S', rows }] }];
const at = (line: number) => ({ file: FILE, sheet: 'S', row: line, col: 2 });

const A = row(1, 'An Khê', 6, 4);
const B = row(2, 'Chư Sê', 4, 3);
const place = (line: Row, was: number, now: readonly Workbook[], index = 0) =>
  rowPlaceOf(at(index), rowPrint(line, 2), was, now);

describe('where a cell stands now', () => {
  it.each<[string, ReturnType<typeof place>, number | undefined]>([
    ['where it was', place(A, 6, book(A, B)), 0],
    ['one row down', place(A, 6, book(row('mới'), A, B)), 1],
    ['sorted', place(A, 6, book(B, A)), 1],
    ['sorted, and the other row holds the same figure', place(A, 6, book(row(2, 'Chư Sê', 6, 3), A)), 1],
    ['typed over', place(A, 6, book(row(1, 'An Khê', 5, 4), B)), undefined],
    ['deleted', place(A, 6, book(B)), undefined],
    ['twice', place(A, 6, book(B, A, A)), undefined],
    ['another figure of its row changed', place(A, 6, book(row(1, 'An Khê', 6, 9), B)), 0],
    ['its name changed', place(A, 6, book(row(1, 'An Khe', 6, 4), B)), undefined],
    [
      'a formula in its row gives something else',
      place(row(1, 'X', 6, '='), 6, book(row(1, 'X', 6, '='))),
      0,
    ],
    [
      'a row of figures alone is known by its place only',
      place(row(1, 2, 6), 6, book(B, row(1, 2, 6))),
      undefined,
    ],
    ['its sheet is gone', rowPlaceOf(at(0), rowPrint(A, 2), 6, [{ file: FILE, sheets: [] }]), undefined],
  ])('%s', (_, found, line) => {
    expect(found?.row).toBe(line);
  });
});
