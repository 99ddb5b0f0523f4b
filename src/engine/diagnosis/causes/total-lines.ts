import { trimmed } from '../../decimal';
import { fold } from '../../text/fold';
import type { Board, LineSum } from './board';
import { columnLine, FEWEST, fewestFor, refsOf, rowLine, type CauseCandidate } from './candidate';

/** One in so many of what a mistake should explain may be otherwise. */
const PLACES_A_MISS = 5;
/** A gap is a line's figure where they are no further apart than this part of it. */
const NEARNESS = 50n;

/**
 * Causes that a whole line of totals tells: its gaps, place by place, are one line of the table (left out,
 * counted twice, standing twice, a subtotal), all of the totals' own, or a line that is not there.
 *
 * @param missing names that other appendices have and this table has not
 */
export function totalLineCauses(board: Board, missing: readonly string[]): CauseCandidate[] {
  return board.lines.flatMap((line) => {
    const failing = [...line.sums].filter(([, sum]) => board.fails(sum));
    if (failing.length < fewestFor(missing)) return [];
    return causesOf(
      board,
      line,
      failing.map(([place]) => place),
      missing,
    );
  });
}

function causesOf(
  board: Board,
  line: LineSum,
  places: readonly number[],
  missing: readonly string[],
): CauseCandidate[] {
  const toLine = line.axis === 'row' ? rowLine : columnLine;
  const at = (other: number, place: number): number =>
    line.axis === 'row' ? board.cell(other, place) : board.cell(place, other);
  const total = toLine(board, line.total);
  const sums = places.map((place) => line.sums.get(place) ?? 0);
  const explaining = (explained: readonly number[]): Omit<CauseCandidate, 'cause'> => ({
    changes: new Map(),
    explained,
    mended: explained,
  });
  const cells = refsOf(
    board,
    places.map((place) => at(line.total, place)),
  );
  const totals = places.map((place) => board.value(at(line.total, place)));
  const others = [...line.sums].filter(([, sum]) => !board.fails(sum));
  const allFail = others.every(([place]) => line.parts.every((part) => board.value(at(part, place)) === 0n));

  if (totals.every((value) => value === 0n) && allFail) {
    return [{ ...explaining(sums), cause: { kind: 'totals-not-made', total, cells, empty: true } }];
  }
  const close = (sum: number, gap: bigint, value: bigint): boolean => {
    const room = board.sums[sum]?.room ?? 0n;
    // thousands of rows leave so much to rounding that any row would do
    const share = (value < 0n ? -value : value) / NEARNESS;
    const near = room < share ? room : share;
    return gap - value <= near && value - gap <= near;
  };
  // one more mistake elsewhere may stand in the way at a place or two
  const matching = (value: (place: number) => bigint): number[] | undefined => {
    const isClose = (place: number): boolean => {
      const sum = line.sums.get(place) ?? 0;
      return close(sum, board.gap(sum), value(place));
    };
    if (!places.slice(0, FEWEST).some(isClose)) return undefined;
    const explained = places.filter(isClose).flatMap((place) => line.sums.get(place) ?? []);
    const misses = places.length - explained.length;
    if (explained.length < FEWEST || misses * PLACES_A_MISS > places.length) return undefined;
    const against = others.filter(([place]) => !isClose(place));
    return against.length * PLACES_A_MISS > explained.length ? undefined : explained;
  };

  const doubled = matching((place) => board.value(at(line.total, place)) / 2n);
  if (doubled) return [{ ...explaining(doubled), cause: { kind: 'subtotal-counted', total } }];
  const parts = new Set(line.parts);
  const lines = line.axis === 'row' ? board.height : board.width;
  for (let other = 0; other < lines; other++) {
    if (other === line.total) continue;
    const plus = matching((place) => board.value(at(other, place)));
    if (plus) {
      const kind = parts.has(other) ? ('line-counted-twice' as const) : ('subtotal-counted' as const);
      return [{ ...explaining(plus), cause: { kind, total, line: toLine(board, other) } }];
    }
    const minus = parts.has(other) ? matching((place) => -board.value(at(other, place))) : undefined;
    if (minus) {
      const twin = line.parts.find((part) => part > other && sameLine(board, line, other, part, at));
      const cause =
        twin === undefined
          ? ({ kind: 'line-left-out', total, line: toLine(board, other) } as const)
          : ({ kind: 'line-twice', total, lines: [toLine(board, other), toLine(board, twin)] } as const);
      return [{ ...explaining(minus), cause }];
    }
  }
  if (line.axis !== 'row' || !ownSumsHold(board, line)) return [];
  const stale = { kind: 'totals-not-made', total, cells, empty: false } as const;
  const gaps = sums.map((sum) => board.gap(sum));
  const lacks = [...line.sums.values()].every((sum) => board.gap(sum) >= 0n) && gaps.every((gap) => gap > 0n);
  if (!lacks) {
    return gaps.length > FEWEST && allFail ? [{ ...explaining(sums), cause: stale, weak: true }] : [];
  }
  const [name, ...more] = missing;
  const cause = {
    kind: 'line-missing',
    total,
    ...(name !== undefined && more.length === 0 ? { name } : {}),
    cells,
    figures: gaps.map((gap) => trimmed(board.decimal(gap))),
  } as const;
  return [{ ...explaining(sums), cause, weak: true, ...(name === undefined ? { other: stale } : {}) }];
}

/** The same name and the same figures at every place of the totals. */
function sameLine(
  board: Board,
  line: LineSum,
  a: number,
  b: number,
  at: (other: number, place: number) => number,
): boolean {
  if (line.axis !== 'row') return false;
  const name = (row: number): string => fold(board.table.rows[row]?.name ?? '');
  return (
    name(a) === name(b) &&
    [...line.sums.keys()].every((place) => board.value(at(a, place)) === board.value(at(b, place)))
  );
}

/** A total row that adds up across, over columns that have something to add up, was made as a whole. */
function ownSumsHold(board: Board, line: LineSum): boolean {
  const across = board.lines.flatMap((other) => {
    const sum = other.axis === 'column' ? other.sums.get(line.total) : undefined;
    return sum === undefined ? [] : [sum];
  });
  return across.length > 0 && across.every((sum) => !board.fails(sum));
}
