import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { drawnCells } from '../../../src/taskpane/sheet-view/drawn-cells';
import { geometryOf } from '../../../src/taskpane/sheet-view/geometry';
import { marksOn } from '../../../src/taskpane/sheet-view/marks';

const NO_MARKS = marksOn(undefined, { file: 'a.xlsx', sheet: 'PL 01' });

function drawn(sheet: Sheet, rows: [number, number], columns: [number, number]): string[] {
  const window = {
    rows: { first: rows[0], last: rows[1] },
    columns: { first: columns[0], last: columns[1] },
  };
  return drawnCells(sheet, geometryOf(sheet), window, NO_MARKS, undefined).flatMap(({ row, cells }) =>
    cells.map((box) => `${row}: ${box.row},${box.col} to ${box.bottom},${box.right}`),
  );
}

const text = (value: string): Cell => ({ value });

test('only what is in the window, blank cells left out', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [{ value: row }, undefined, { value: row }]);
  expect(drawn({ name: 'x', rows }, [500, 501], [0, 1])).toEqual([
    '500: 500,0 to 500,0',
    '501: 501,0 to 501,0',
  ]);
});

test('a merged area that begins above the window is drawn whole, once', () => {
  const rows = [[text('STT')], [], [], [{ value: 1 }]];
  const sheet = { name: 'x', rows, merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] };
  expect(drawn(sheet, [1, 3], [0, 2])).toEqual(['1: 0,0 to 2,0', '3: 3,0 to 3,0']);
});

test('text runs on over blank neighbours up to the next filled cell, wrapped text does not', () => {
  const sheet = {
    name: 'x',
    rows: [
      [text('(Ban hành kèm theo Kế hoạch)'), undefined, undefined, { value: 5 }],
      [{ value: 'Tổng', look: { wrap: true } }],
    ],
  };
  expect(drawn(sheet, [0, 1], [0, 4])).toEqual(['0: 0,0 to 0,2', '0: 0,3 to 0,3', '1: 1,0 to 1,0']);
});

test('marks show the cell in question and the related ones of the same sheet only', () => {
  const at = (sheet: string, row: number) => ({ file: 'a.xlsx', sheet, row, col: 2 });
  const focus = { cell: at('PL 01', 6), parts: [at('PL 01', 6), at('PL 01', 7), at('PL 02', 8)] };
  expect([...marksOn(focus, { file: 'a.xlsx', sheet: 'PL 01' })]).toEqual([
    ['6:2', 'cell'],
    ['7:2', 'part'],
  ]);
});
