import type { FigureColumn } from '../../reading/table';
import type { Board } from './board';
import { columnLine, failingAcross, FEWEST, refsOf, rowLine, sample, type CauseCandidate } from './candidate';

/** Columns that hold each other's figures: two columns, two items in all periods, two years in all items. */
export function exchangedColumns(board: Board): CauseCandidate[] {
  const failing = failingAcross(board);
  const rows = [...failing.keys()].sort((a, b) => a - b);
  if (rows.length < FEWEST) return [];
  const tried = sample(rows);
  return pairings(board.table.columns).flatMap((pairs): CauseCandidate[] => {
    const partner = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
    const other = (cell: number): bigint => {
      const column = cell % board.width;
      return board.value(cell - column + (partner.get(column) ?? column));
    };
    const holds = (row: number): boolean =>
      (failing.get(row) ?? []).every((sum) => board.holdsWith(sum, other));
    if (tried.filter(holds).length < Math.min(FEWEST, tried.length)) return [];
    const changes = new Map<number, bigint>();
    const mended = rows.filter(holds);
    for (const row of withBetween(board, mended, failing, other)) {
      for (const column of partner.keys()) {
        const cell = board.cell(row, column);
        if (other(cell) !== board.value(cell)) changes.set(cell, other(cell));
      }
    }
    const trial = board.tryOut(changes);
    if (trial.broken.length > 0 || trial.mended.length < FEWEST) return [];
    const cells = refsOf(board, changes.keys());
    const cause = {
      kind: 'exchanged',
      lines: pairs.map(([a]) => columnLine(board, a)),
      others: pairs.map(([, b]) => columnLine(board, b)),
      cells,
      rows: new Set(cells.map(({ row }) => row)).size,
    } as const;
    return [{ cause, changes: trial.changes, explained: [], mended: trial.mended }];
  });
}

/** Rows between those mended, where an exchange breaks nothing: a person exchanges a stretch of rows. */
function withBetween(
  board: Board,
  mended: readonly number[],
  failing: ReadonlyMap<number, readonly number[]>,
  other: (cell: number) => bigint,
): number[] {
  const own = new Set(mended);
  const across = board.lines.filter(({ axis }) => axis === 'column');
  const rows: number[] = [];
  for (let row = mended[0] ?? 0; row <= (mended.at(-1) ?? -1); row++) {
    const fits = (): boolean =>
      !failing.has(row) &&
      across.every(({ sums }) => {
        const sum = sums.get(row);
        return sum === undefined || board.holdsWith(sum, other);
      });
    if (own.has(row) || fits()) rows.push(row);
  }
  return rows;
}

/** Groups of columns first, which explain more at once. */
function pairings(columns: readonly FigureColumn[]): [number, number][][] {
  const period = ({ period: own }: FigureColumn): string => JSON.stringify(own);
  const item = ({ item: own }: FigureColumn): string => own;
  const grouped = [matched(columns, item, period), matched(columns, period, item)].flat();
  const single = columns.flatMap((_, a) =>
    columns.slice(a + 1).map((__, more): [number, number][] => [[a, a + 1 + more]]),
  );
  return [...grouped.filter((pairs) => pairs.length > 1), ...single];
}

/** For each two groups by one key the columns that match by the other. */
function matched(
  columns: readonly FigureColumn[],
  group: (column: FigureColumn) => string,
  match: (column: FigureColumn) => string,
): [number, number][][] {
  const groups = [...new Set(columns.map(group))];
  return groups.flatMap((a, at) =>
    groups.slice(at + 1).map((b) =>
      columns.flatMap((column, own): [number, number][] => {
        if (group(column) !== a) return [];
        const other = columns.findIndex((each) => group(each) === b && match(each) === match(column));
        return other < 0 ? [] : [[own, other]];
      }),
    ),
  );
}

/** Two rows under different totals that hold each other's figures. */
export function exchangedRows(board: Board): CauseCandidate[] {
  const totals = board.lines.filter(
    ({ axis, sums }) =>
      axis === 'row' && [...sums.values()].filter((sum) => board.fails(sum)).length >= FEWEST,
  );
  return totals.flatMap((left, at) =>
    totals.slice(at + 1).flatMap((right): CauseCandidate[] => {
      const places = [...left.sums].filter(([place, sum]) => board.fails(sum) && right.sums.has(place));
      if (places.length < FEWEST) return [];
      const value = (row: number, place: number): bigint => board.value(board.cell(row, place));
      const key = (row: number, more: (place: number, sum: number) => bigint): string =>
        places.map(([place, sum]) => String(value(row, place) + more(place, sum))).join(' ');
      const rights = new Map(right.parts.map((row) => [key(row, () => 0n), row]));
      for (const own of left.parts) {
        const other = rights.get(key(own, (_, sum) => board.gap(sum)));
        if (other === undefined) continue;
        const changes = new Map<number, bigint>();
        for (let column = 0; column < board.width; column++) {
          changes.set(board.cell(own, column), value(other, column));
          changes.set(board.cell(other, column), value(own, column));
        }
        const trial = board.tryOut(changes);
        if (trial.broken.length > 0) continue;
        const cause = {
          kind: 'exchanged',
          lines: [rowLine(board, own)],
          others: [rowLine(board, other)],
          cells: refsOf(board, changes.keys()),
          rows: 2,
        } as const;
        return [{ cause, changes: trial.changes, explained: [], mended: trial.mended }];
      }
      return [];
    }),
  );
}
