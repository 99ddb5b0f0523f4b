import { decimal, toPlain } from '../../../../src/engine/decimal';
import { Board } from '../../../../src/engine/diagnosis/causes/board';
import { OutOfWork, Work } from '../../../../src/engine/diagnosis/work';
import { boardOf, sumsOf, tableOf, type BoardSums } from './board-of';

/** Two totals over the same rows and one over all; a column that adds up two. */
const TEXT = `
Name | T | A | B
All  | 30 | 13 | 17
Left | 10 | 4  | 6
a    | 3  | 1  | 2
b    | 7  | 3  | 4
Right| 20 | 9  | 11
c    | 20 | 9  | 11`;
const SUMS: BoardSums = {
  down: [
    [0, [1, 4]],
    [1, [2, 3]],
  ],
  across: [[0, [1, 2]]],
};
const board = (text = TEXT, sums = SUMS): Board => boardOf(text, sums);
const cellsOf = (own: Board, list: readonly (readonly [row: number, column: number, value: number])[]) =>
  new Map(list.map(([row, column, value]) => [own.cell(row, column), own.scaled(decimal(value))]));
/** Sums in short: the axis of the line, its total, the place along it. */
function named(own: Board, sums: readonly number[]): string[] {
  return own.lines
    .flatMap(({ axis, total, sums: at }) =>
      [...at].flatMap(([place, sum]) => (sums.includes(sum) ? [`${axis} ${total} at ${place}`] : [])),
    )
    .sort();
}

test('lines of totals are told with their parts and the places along them', () => {
  const lines = board().lines.map(({ axis, total, parts, sums }) => [axis, total, parts, [...sums.keys()]]);
  expect(lines).toEqual([
    ['row', 0, [1, 4], [0, 1, 2]],
    ['row', 1, [2, 3], [0, 1, 2]],
    ['column', 0, [1, 2], [0, 1, 2, 3, 4, 5]],
  ]);
});

test('two totals of as many parts over other lines are lines apart', () => {
  const own = boardOf('N | A | B | C | D\nx | 3 | 1 | 2 | 0\ny | 5 | 1 | 4 | 1', {
    across: [
      [0, [1, 2]],
      [0, [2, 3]],
      [0, [1, 2, 3]],
    ],
  });
  expect(own.lines.map(({ parts }) => parts)).toEqual([
    [1, 2],
    [2, 3],
    [1, 2, 3],
  ]);
});

test('a gap is the total less its parts, and fails beyond its room only, on both sides', () => {
  const gaps = ['8', '9', '10', '11', '12'].map((total) => {
    const own = boardOf(`N | A\nAll | ${total}\na | 4\nb | 6`, { down: [[0, [1, 2]]], room: 1 });
    return [toPlain(own.decimal(own.gap(0))), own.failing().length];
  });
  expect(gaps).toEqual([
    ['-2', 1],
    ['-1', 0],
    ['0', 0],
    ['1', 0],
    ['2', 1],
  ]);
});

test('decimals finer than the board are cut, coarser ones are the same number', () => {
  const own = boardOf('N | A\na | 1.25\nb | 2', {});
  expect(own.scale).toBe(9);
  expect(own.scaled(decimal(5, 1))).toBe(500_000_000n);
  expect(own.scaled(decimal(15, 10))).toBe(1n);
  expect(own.scaled(decimal(3, 9))).toBe(3n);
});

test('what a cell holds, and whether anybody can read it', () => {
  const own = boardOf('N | A | B | C\na | 5 | | xx', {});
  expect([0, 1, 2, 9].map((cell) => own.value(cell))).toEqual([50_000_000n, 0n, 0n, 0n]);
  expect([0, 1, 2, 9].map((cell) => own.isReadable(cell))).toEqual([true, true, false, false]);
  expect(own.figure(1)?.ref).toMatchObject({ row: 1, col: 2 });
  expect(own.figure(3)).toBeUndefined();
});

test('a figure changed: totals above it are made again, as far up as they reach', () => {
  const own = board();
  const { changes, mended, broken } = own.tryOut(
    cellsOf(own, [
      [2, 1, 6],
      [2, 0, 8],
    ]),
  );
  expect([...changes].map(([cell, value]) => [cell, Number(value / 10_000_000n)])).toEqual([
    [7, 6],
    [6, 8],
    [4, 9],
    [3, 15],
    [1, 18],
    [0, 35],
  ]);
  expect(mended).toEqual([]);
  expect(broken).toEqual([]);
});

test('a sum across is not made again: a change of one of its parts breaks it', () => {
  const own = board();
  const { broken } = own.tryOut(cellsOf(own, [[2, 1, 6]]));
  expect(named(own, broken)).toEqual(['column 0 at 0', 'column 0 at 1', 'column 0 at 2']);
});

test('a total that is itself changed is not made again, and breaks', () => {
  const own = board();
  const { broken } = own.tryOut(
    cellsOf(own, [
      [2, 1, 6],
      [1, 1, 4],
    ]),
  );
  expect(named(own, broken)).toContain('row 1 at 1');
});

test('a change that mends a failing sum leaves its total alone', () => {
  const own = board(TEXT.replace('b    | 7  | 3', 'b    | 8  | 4'));
  expect(named(own, own.failing())).toEqual(['row 1 at 0', 'row 1 at 1']);
  const { changes, mended, broken } = own.tryOut(
    cellsOf(own, [
      [3, 1, 3],
      [3, 0, 7],
    ]),
  );
  expect([changes.size, named(own, mended), broken]).toEqual([2, ['row 1 at 0', 'row 1 at 1'], []]);
});

test('a change that is none moves nothing', () => {
  const own = board();
  expect(own.tryOut(cellsOf(own, [[2, 1, 1]]))).toMatchObject({ mended: [], broken: [] });
});

test('of sums that hold a cell of which nobody knows what it would hold nothing is said', () => {
  const own = board();
  const unknown = new Set([own.cell(3, 1)]);
  const { changes, mended, broken } = own.tryOut(
    cellsOf(own, [
      [2, 1, 6],
      [2, 0, 8],
    ]),
    unknown,
  );
  // the total over the unknown cell stays, and so does what is above it
  expect(changes.has(own.cell(1, 1))).toBe(false);
  expect(changes.get(own.cell(1, 0))).toBe(own.scaled(decimal(15)));
  expect(mended).toEqual([]);
  expect(named(own, broken)).toEqual(['column 0 at 0', 'column 0 at 1']);
});

test('nor are totals made again that only follow over an unknown cell', () => {
  const own = board();
  const unknown = new Set([own.cell(4, 1)]);
  const { changes } = own.tryOut(cellsOf(own, [[2, 1, 6]]), unknown);
  expect([changes.has(own.cell(1, 1)), changes.has(own.cell(0, 1))]).toEqual([true, false]);
});

test('whether a sum would hold with other figures', () => {
  const own = board(TEXT.replace('a    | 3', 'a    | 9'));
  const sum = own.lines[2]?.sums.get(2) ?? -1;
  const wrong = own.cell(2, 0);
  const right = own.scaled(decimal(3));
  expect(own.holdsWith(sum, (cell) => own.value(cell))).toBe(false);
  expect(own.holdsWith(sum, (cell) => (cell === wrong ? right : own.value(cell)))).toBe(true);
  expect(own.holdsWith(999, () => 0n)).toBe(false);
});

test('what is settled fails no more, holds its new figures, and is told as changed', () => {
  const own = board(TEXT.replace('a    | 3', 'a    | 9'));
  const across = own.lines[2]?.sums.get(2) ?? -1;
  expect(named(own, own.failing())).toEqual(['column 0 at 2', 'row 1 at 0']);
  own.settle(cellsOf(own, [[2, 0, 3]]), []);
  expect(own.failing()).toEqual([]);
  expect(own.isSettled(across)).toBe(false);
  expect(own.changed().map(([{ ref }, to]) => [ref.row, ref.col, toPlain(to)])).toEqual([[3, 1, '3']]);
  own.settle(cellsOf(own, [[1, 0, 11]]), [across]);
  expect(named(own, own.failing())).toEqual(['column 0 at 1', 'row 0 at 0', 'row 1 at 0']);
  expect([own.isSettled(across), own.gap(across)]).toEqual([true, 0n]);
});

test('a settled sum is explained whatever its gap', () => {
  const own = board(TEXT.replace('c    | 20', 'c    | 21'));
  const [only = -1] = own.failing();
  expect(own.gap(only)).not.toBe(0n);
  own.settle(new Map(), [only]);
  expect([own.failing(), own.gap(only), own.fails(only)]).toEqual([[], 0n, false]);
});

test('cells that must change at least: failing sums that share no cell, the shortest first', () => {
  const own = board();
  const all = own.sums.map((_, at) => at);
  const [byRow = [], , across = []] = own.lines.map(({ sums }) => [...sums.values()]);
  expect(own.fewestChanges(byRow)).toBe(3);
  expect(own.fewestChanges(across.slice(0, 2))).toBe(2);
  expect(own.fewestChanges([...byRow.slice(0, 1), ...across.slice(0, 1)])).toBe(1);
  expect(own.fewestChanges(all)).toBe(6);
  expect(own.fewestChanges([])).toBe(0);
  const long = boardOf('N | A | B | C | D\nx | 1 | 1 | 1 | 1', {
    across: [
      [0, [1, 2, 3]],
      [0, [1]],
      [2, [3]],
    ],
  });
  expect(long.fewestChanges([0, 1, 2])).toBe(2);
});

test('sums between tables, and sums of figures of other tables, are none of the board', () => {
  const table = tableOf(TEXT);
  const [first, second, ...more] = sumsOf(table, SUMS);
  const other = tableOf(TEXT).figures[0]?.[0];
  if (!first || !second || !other) throw new Error('no sums');
  const sums = [
    { ...first, kind: 'cross' } as const,
    { ...second, parts: [...second.parts, other] },
    { ...second, total: other },
    ...more,
  ];
  expect(new Board(table, sums, new Work(1000)).sums).toHaveLength(more.length);
});

test('laying it out, trying and counting are work that is paid for', () => {
  expect(() => new Board(tableOf(TEXT), [], new Work(17))).toThrow(OutOfWork);
  const own = new Board(tableOf(TEXT), sumsOf(tableOf(TEXT), {}), new Work(19));
  expect(() =>
    own.tryOut(
      cellsOf(own, [
        [0, 0, 1],
        [0, 1, 1],
      ]),
    ),
  ).toThrow(OutOfWork);
});
