import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { drawnRow, mergesIn } from '../../../src/taskpane/sheet-view/drawn-cells';
import { geometryOf } from '../../../src/taskpane/sheet-view/geometry';
import { counterpart, marksOn } from '../../../src/taskpane/sheet-view/marks';

function drawn(sheet: Sheet, rows: [number, number], columns: [number, number]): string[] {
  const window = {
    rows: { first: rows[0], last: rows[1] },
    columns: { first: columns[0], last: columns[1] },
  };
  const { merges, columns: edges } = geometryOf(sheet);
  const own = mergesIn(merges, window);
  return Array.from({ length: rows[1] - rows[0] + 1 }, (_, step) => rows[0] + step).flatMap((row) =>
    drawnRow(sheet, row, { columns: window.columns, merges: own, lastColumn: edges.length - 2 }).map(
      (box) => `${box.row},${box.col} to ${box.bottom},${box.right}`,
    ),
  );
}

const text = (value: string): Cell => ({ value });

test('only what is in the window, blank cells left out', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [{ value: row }, undefined, { value: row }]);
  expect(drawn({ name: 'x', rows }, [500, 501], [0, 1])).toEqual(['500,0 to 500,0', '501,0 to 501,0']);
});

test('a merged area is drawn whole in the row that it begins in, and where it begins left of the window', () => {
  const rows = [[text('STT')], [], [], [{ value: 1 }]];
  const sheet = { name: 'x', rows, merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] };
  expect(drawn(sheet, [0, 3], [0, 2])).toEqual(['0,0 to 2,0', '3,0 to 3,0']);
  expect(drawn(sheet, [1, 3], [0, 2])).toEqual(['3,0 to 3,0']);
  const wide = { ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 9 }] };
  expect(drawn(wide, [0, 0], [4, 8])).toEqual(['0,0 to 0,9']);
});

test('text runs on over blank neighbours up to the next filled cell, wrapped text does not', () => {
  const sheet = {
    name: 'x',
    rows: [
      [text('(Ban hành kèm theo Kế hoạch)'), undefined, undefined, { value: 5 }],
      [{ value: 'Tổng', look: { wrap: true } }],
    ],
  };
  expect(drawn(sheet, [0, 1], [0, 4])).toEqual(['0,0 to 0,2', '0,3 to 0,3', '1,0 to 1,0']);
});

test('marks show the cell in question and the related ones of the same sheet only', () => {
  const at = (sheet: string, row: number) => ({ file: 'a.xlsx', sheet, row, col: 2 });
  const focus = { cell: at('PL 01', 6), parts: [at('PL 01', 6), at('PL 01', 7), at('PL 02', 8)] };
  const marks = marksOn(focus, { file: 'a.xlsx', sheet: 'PL 01' });
  expect([...marks].map(([row, inRow]) => [row, ...inRow])).toEqual([
    [6, [2, 'cell']],
    [7, [2, 'part']],
  ]);
  expect(counterpart(focus)).toEqual(at('PL 02', 8));
  expect(counterpart({ ...focus, parts: [at('PL 01', 7)] })).toBeUndefined();
});
