import type { Cause, Line } from '../../cause';
import { trimmed } from '../../decimal';
import type { CellRef } from '../../grid/grid';
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
    const totals = new FailingTotals(
      board,
      line,
      failing.map(([place]) => place),
    );
    const cause = notMade(totals) ?? ofAnotherLine(totals) ?? leftOver(totals, missing);
    return cause ? [cause] : [];
  });
}

/** A line of totals that fail at some places, and what would explain their gaps. */
class FailingTotals {
  readonly sums: readonly number[];
  /** True where all that holds does so because its parts are nought. */
  readonly allFail: boolean;
  readonly #others: readonly (readonly [number, number])[];

  constructor(
    readonly board: Board,
    readonly line: LineSum,
    readonly places: readonly number[],
  ) {
    this.sums = places.map((place) => line.sums.get(place) ?? 0);
    this.#others = [...line.sums].filter(([, sum]) => !board.fails(sum));
    this.allFail = this.#others.every(([place]) =>
      line.parts.every((part) => this.value(part, place) === 0n),
    );
  }

  /** The figure of another line of the same axis at one place. */
  value(line: number, place: number): bigint {
    return this.board.value(this.#cell(line, place));
  }

  named(line: number): Line {
    return this.line.axis === 'row' ? rowLine(this.board, line) : columnLine(this.board, line);
  }

  get cells(): CellRef[] {
    return refsOf(
      this.board,
      this.places.map((place) => this.#cell(this.line.total, place)),
    );
  }

  /** The sums whose gaps are these figures: one more mistake elsewhere may stand in the way at a place or two. */
  explainedBy(value: (place: number) => bigint): number[] | undefined {
    const isClose = (place: number): boolean => this.#isClose(this.line.sums.get(place) ?? 0, value(place));
    if (!this.places.slice(0, FEWEST).some(isClose)) return undefined;
    const explained = this.places.filter(isClose).flatMap((place) => this.line.sums.get(place) ?? []);
    const misses = this.places.length - explained.length;
    if (explained.length < FEWEST || misses * PLACES_A_MISS > this.places.length) return undefined;
    const against = this.#others.filter(([place]) => !isClose(place));
    return against.length * PLACES_A_MISS > explained.length ? undefined : explained;
  }

  #isClose(sum: number, value: bigint): boolean {
    const gap = this.board.gap(sum);
    const room = this.board.sums[sum]?.room ?? 0n;
    // thousands of rows leave so much to rounding that any row would do
    const share = (value < 0n ? -value : value) / NEARNESS;
    const near = room < share ? room : share;
    return gap - value <= near && value - gap <= near;
  }

  #cell(line: number, place: number): number {
    return this.line.axis === 'row' ? this.board.cell(line, place) : this.board.cell(place, line);
  }
}

function candidate(cause: Cause, explained: readonly number[]): CauseCandidate {
  return { cause, changes: new Map(), explained, mended: explained };
}

/** All totals are nought over parts that are not. */
function notMade(totals: FailingTotals): CauseCandidate | undefined {
  const { line, places, sums, cells, allFail } = totals;
  if (!allFail || places.some((place) => totals.value(line.total, place) !== 0n)) return undefined;
  return candidate({ kind: 'totals-not-made', total: totals.named(line.total), cells, empty: true }, sums);
}

/** The gaps are the totals themselves or one line's figures, too many or missing. */
function ofAnotherLine(totals: FailingTotals): CauseCandidate | undefined {
  const { board, line } = totals;
  const total = totals.named(line.total);
  const doubled = totals.explainedBy((place) => totals.value(line.total, place) / 2n);
  if (doubled) return candidate({ kind: 'subtotal-counted', total }, doubled);
  const parts = new Set(line.parts);
  const lines = line.axis === 'row' ? board.height : board.width;
  for (let other = 0; other < lines; other++) {
    if (other === line.total) continue;
    const plus = totals.explainedBy((place) => totals.value(other, place));
    if (plus) {
      const kind = parts.has(other) ? 'line-counted-twice' : 'subtotal-counted';
      return candidate({ kind, total, line: totals.named(other) }, plus);
    }
    const minus = parts.has(other) ? totals.explainedBy((place) => -totals.value(other, place)) : undefined;
    if (minus) {
      const twin = line.parts.find((part) => part > other && areAlike(totals, other, part));
      return candidate(
        twin === undefined
          ? { kind: 'line-left-out', total, line: totals.named(other) }
          : { kind: 'line-twice', total, lines: [totals.named(other), totals.named(twin)] },
        minus,
      );
    }
  }
  return undefined;
}

/** What fits whatever the figures are: a line that is not there, or totals that were not made again. */
function leftOver(totals: FailingTotals, missing: readonly string[]): CauseCandidate | undefined {
  const { board, line, sums, cells, allFail } = totals;
  if (line.axis !== 'row' || !ownSumsHold(board, line)) return undefined;
  const total = totals.named(line.total);
  const stale = { kind: 'totals-not-made', total, cells, empty: false } as const;
  const gaps = sums.map((sum) => board.gap(sum));
  const lacks = [...line.sums.values()].every((sum) => board.gap(sum) >= 0n) && gaps.every((gap) => gap > 0n);
  if (!lacks) return gaps.length > FEWEST && allFail ? { ...candidate(stale, sums), weak: true } : undefined;
  const [name, ...more] = missing;
  const cause = {
    kind: 'line-missing',
    total,
    ...(name !== undefined && more.length === 0 ? { name } : {}),
    cells,
    figures: gaps.map((gap) => trimmed(board.decimal(gap))),
  } as const;
  return { ...candidate(cause, sums), weak: true, ...(name === undefined ? { other: stale } : {}) };
}

/** The same name and the same figures at every place of the totals. */
function areAlike(totals: FailingTotals, a: number, b: number): boolean {
  const { board, line } = totals;
  if (line.axis !== 'row') return false;
  const name = (row: number): string => fold(board.table.rows[row]?.name ?? '');
  return (
    name(a) === name(b) &&
    [...line.sums.keys()].every((place) => totals.value(a, place) === totals.value(b, place))
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
