import type { Board } from './board';
import { columnLine, failingAcross, FEWEST, refsOf, rowLine, sample, type CauseCandidate } from './candidate';

const POWERS = [3, -3, 6, -6];

function scaledBy(value: bigint, power: number): bigint {
  return power > 0 ? value / 10n ** BigInt(power) : value * 10n ** BigInt(-power);
}

/** Columns, alone, in twos, or all of an item or a year, whose figures stand in another measure in some rows. */
export function scaledColumns(board: Board): CauseCandidate[] {
  const failing = failingAcross(board);
  const rows = [...failing.keys()].sort((a, b) => a - b);
  if (rows.length < FEWEST) return [];
  const tried = sample(rows, 8);
  return columnSets(board).flatMap((columns) =>
    POWERS.flatMap((power): CauseCandidate[] => {
      const other = (cell: number): bigint =>
        columns.has(cell % board.width) ? scaledBy(board.value(cell), power) : board.value(cell);
      const holds = (row: number): boolean =>
        (failing.get(row) ?? []).every((sum) => board.holdsWith(sum, other));
      if (tried.filter(holds).length < Math.min(FEWEST, tried.length)) return [];
      const changes = new Map<number, bigint>();
      for (const row of rows.filter(holds)) {
        for (const column of columns) {
          const cell = board.cell(row, column);
          if (board.value(cell) !== 0n) changes.set(cell, other(cell));
        }
      }
      return candidate(
        board,
        changes,
        power,
        [...columns].map((column) => columnLine(board, column)),
      );
    }),
  );
}

function candidate(
  board: Board,
  changes: ReadonlyMap<number, bigint>,
  power: number,
  lines: ReturnType<typeof columnLine>[],
): CauseCandidate[] {
  const trial = board.tryOut(changes);
  if (trial.broken.length > 0 || trial.mended.length < FEWEST) return [];
  const cells = refsOf(board, changes.keys());
  const rows = new Set(cells.map(({ row }) => row)).size;
  const cause = { kind: 'scaled', power, lines, cells, rows } as const;
  return [{ cause, changes: trial.changes, explained: [], mended: trial.mended }];
}

/** One set before those that hold more, so that nothing is charged with more than it takes. */
function columnSets({ table: { columns }, width }: Board): Set<number>[] {
  const sets: Set<number>[] = [];
  for (let a = 0; a < width; a++) sets.push(new Set([a]));
  for (let a = 0; a < width; a++) for (let b = a + 1; b < width; b++) sets.push(new Set([a, b]));
  const groups = [
    ...new Set(columns.map(({ item }) => `item ${item}`)),
    ...new Set(columns.map(({ period }) => JSON.stringify(period))),
  ];
  for (const group of groups) {
    const own = columns.flatMap(({ item, period }, at) =>
      `item ${item}` === group || JSON.stringify(period) === group ? [at] : [],
    );
    if (own.length > 2 && own.length < width) sets.push(new Set(own));
  }
  return sets;
}

/** Whole rows in another measure: they add up across and are out of all proportion in the totals. */
export function scaledRows(board: Board): CauseCandidate[] {
  return board.lines.flatMap((line): CauseCandidate[] => {
    const failing = [...line.sums].filter(([, sum]) => board.fails(sum));
    if (line.axis !== 'row' || failing.length < FEWEST) return [];
    const [first] = failing;
    if (!first) return [];
    const [place, sum] = first;
    const value = (row: number, column: number): bigint => board.value(board.cell(row, column));
    return POWERS.flatMap((power): CauseCandidate[] => {
      // the largest rows are those multiplied, the smallest those divided
      const order = [...line.parts].sort((a, b) => {
        const more = value(b, place) - value(a, place);
        return (more > 0n ? 1 : more < 0n ? -1 : 0) * Math.sign(power);
      });
      const room = board.sums[sum]?.room ?? 0n;
      let gap = board.gap(sum);
      for (const [count, row] of order.entries()) {
        gap += value(row, place) - scaledBy(value(row, place), power);
        if (gap > room || gap < -room) continue;
        const changes = new Map<number, bigint>();
        for (const each of order.slice(0, count + 1)) {
          for (let column = 0; column < board.width; column++) {
            const cell = board.cell(each, column);
            if (board.value(cell) !== 0n) changes.set(cell, scaledBy(board.value(cell), power));
          }
        }
        const lines = order.slice(0, count + 1).map((each) => rowLine(board, each));
        const [found] = candidate(board, changes, power, lines);
        if (found) return [found];
      }
      return [];
    });
  });
}
