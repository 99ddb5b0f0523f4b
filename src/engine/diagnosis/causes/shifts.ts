import type { Board } from './board';
import { columnLine, failingAcross, FEWEST, refsOf, rowLine, sample, type CauseCandidate } from './candidate';

const STEPS = [1, -1, 2, -2];

/** Figures of neighbouring columns that were pasted some rows too low or too high. */
export function shiftedColumns(board: Board): CauseCandidate[] {
  const failing = failingAcross(board);
  const rows = [...failing.keys()].sort((a, b) => a - b);
  if (rows.length < FEWEST) return [];
  const found: CauseCandidate[] = [];
  for (let first = 0; first < board.width; first++) {
    for (let last = first; last < board.width; last++) {
      for (const by of STEPS) {
        const other = (cell: number): bigint => {
          const column = cell % board.width;
          if (column < first || column > last) return board.value(cell);
          return board.value(cell + by * board.width);
        };
        const holds = (row: number): boolean =>
          (failing.get(row) ?? []).every((sum) => board.holdsWith(sum, other));
        const tried = sample(rows);
        if (tried.filter(holds).length < Math.min(FEWEST, tried.length)) continue;
        const candidate = shiftOf(board, failing, rows, { first, last, by }, other);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

/** A stretch of rows, in how many the shift explains what fails, and in how many it does not. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly misses: number;
}

/** One row in so many may hold one more mistake. */
const ROWS_A_MISS = 5;

/** The longest stretch of rows in which the shift explains what fails and breaks nothing. */
function shiftOf(
  board: Board,
  failing: ReadonlyMap<number, readonly number[]>,
  rows: readonly number[],
  { first, last, by }: { first: number; last: number; by: number },
  other: (cell: number) => bigint,
): CauseCandidate | undefined {
  const across = board.lines.filter(({ axis }) => axis === 'column');
  const sumsAt = (row: number): number[] => across.flatMap(({ sums }) => sums.get(row) ?? []);
  const fits = (row: number): boolean =>
    row + by >= 0 && row + by < board.height && sumsAt(row).every((sum) => board.holdsWith(sum, other));
  let best: Stretch | undefined;
  let run: Stretch | undefined;
  for (let row = rows[0] ?? 0; row <= (rows.at(-1) ?? -1); row++) {
    const fails = failing.has(row);
    if (!fits(row)) {
      const goesOn = run && fails && (run.misses + 1) * ROWS_A_MISS <= run.count;
      run = run && goesOn ? { ...run, misses: run.misses + 1 } : undefined;
    } else if (run && fails) run = { ...run, to: row, count: run.count + 1 };
    else if (fails) run = { from: row, to: row, count: 1, misses: 0 };
    if (run && (!best || run.count > best.count)) best = run;
  }
  if (!best || best.count < FEWEST) return undefined;
  const changes = new Map<number, bigint>();
  for (let row = best.from; row <= best.to; row++) {
    for (let column = first; column <= last; column++) {
      const cell = board.cell(row, column);
      if (other(cell) !== board.value(cell)) changes.set(cell, other(cell));
    }
  }
  // what the paste wrote over at its end is lost, and follows from its row's sums where they agree
  const end = by > 0 ? best.to + 1 : best.from - 1;
  const lost = Array.from({ length: last - first + 1 }, (_, at) => board.cell(end, first + at));
  const unknown = new Set(end >= 0 && end < board.height ? lost : []);
  if (first === last && end === (by > 0 ? rows.at(-1) : rows[0])) {
    const cell = board.cell(end, first);
    const value = impliedAcross(board, cell, failing.get(end) ?? []);
    if (value !== undefined) {
      changes.set(cell, value);
      unknown.delete(cell);
    }
  }
  const trial = board.tryOut(changes, unknown);
  if (trial.broken.length > 0) return undefined;
  const columns = Array.from({ length: last - first + 1 }, (_, at) => columnLine(board, first + at));
  return {
    cause: { kind: 'shifted', along: 'rows', by, cells: refsOf(board, changes.keys()), lines: columns },
    changes: trial.changes,
    explained: [],
    mended: trial.mended,
  };
}

/** The figure that all failing sums of its row ask for. */
function impliedAcross(board: Board, cell: number, failing: readonly number[]): bigint | undefined {
  let implied: bigint | undefined;
  for (const sum of failing) {
    const own = board.sums[sum];
    if (!own || (own.total !== cell && !own.parts.includes(cell))) continue;
    const value =
      own.total === cell ? board.value(cell) - board.gap(sum) : board.value(cell) + board.gap(sum);
    if (implied !== undefined && implied !== value) return undefined;
    implied = value;
  }
  return implied;
}

/** A row whose figures stand some columns too far to the right or the left. */
export function shiftedRows(board: Board): CauseCandidate[] {
  const found: CauseCandidate[] = [];
  const down = board.lines.filter(({ axis }) => axis === 'row');
  const failing = failingAcross(board);
  for (let row = 0; row < board.height; row++) {
    for (const by of STEPS) {
      const tries = [
        ...((failing.get(row)?.length ?? 0) >= FEWEST ? shiftsWithin(board, row, by) : []),
        ...shiftAlong(board, row, by, down),
      ];
      for (const { changes, unknown } of tries) {
        const trial = board.tryOut(changes, unknown);
        if (trial.broken.length > 0 || trial.mended.length < FEWEST) continue;
        const cause = {
          kind: 'shifted',
          along: 'columns',
          by,
          cells: refsOf(board, changes.keys()),
          lines: [rowLine(board, row)],
        } as const;
        found.push({ cause, changes: trial.changes, explained: [], mended: trial.mended });
        break;
      }
    }
  }
  return found;
}

interface Try {
  readonly changes: Map<number, bigint>;
  readonly unknown?: ReadonlySet<number>;
}

/** The row from each of its columns on, moved back; what it lost at its end is unknown. */
function shiftsWithin(board: Board, row: number, by: number): Try[] {
  const tries: Try[] = [];
  for (let from = 0; from + FEWEST < board.width; from++) {
    const changes = new Map<number, bigint>();
    const unknown = new Set<number>();
    for (let at = from; at < board.width; at++) {
      const column = by > 0 ? at : board.width - 1 - at;
      const cell = board.cell(row, column);
      const beside = column + by;
      if (beside < 0 || beside >= board.width) unknown.add(cell);
      else changes.set(cell, board.value(board.cell(row, beside)));
    }
    tries.push({ changes, unknown });
  }
  return tries;
}

/** What the totals of the columns ask of a row, if that is mostly the figure beside. */
function shiftAlong(board: Board, row: number, by: number, down: Board['lines']): Try[] {
  const line = down.find(({ parts }) => parts.includes(row));
  if (!line) return [];
  const changes = new Map<number, bigint>();
  let beside = 0;
  let otherwise = 0;
  for (const [column, sum] of line.sums) {
    if (!board.fails(sum)) continue;
    const cell = board.cell(row, column);
    const wanted = board.value(cell) + board.gap(sum);
    const room = board.sums[sum]?.room ?? 0n;
    const next = column + by;
    const value = next >= 0 && next < board.width ? board.value(board.cell(row, next)) : undefined;
    const near = value !== undefined && value - wanted <= room && wanted - value <= room;
    changes.set(cell, near ? value : wanted);
    if (near) beside += 1;
    else otherwise += 1;
  }
  return beside >= FEWEST && otherwise <= Math.abs(by) + 1 ? [{ changes }] : [];
}
