import { minus, opposite, order, over, plus, R0, sign, times, type Rational } from '../rational';
import type { SystemStart } from './simplex';
import type { Term } from './system';

/** A combination of constraints from which the figures already freed have been eliminated. */
interface ReducedRow {
  readonly terms: ReadonlyMap<number, Rational>;
  /** The combination's sum as the figures stand. */
  readonly sum: Rational;
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/**
 * A system with some figures freed by elimination: of the constraints that hold a freed figure the tightest is
 * solved for it and put into the others. What is left over must hold without it; a row that does not hold is
 * a conflict among the figures still in it. For equalities this is exact; where rows have room on
 * both sides it asks for a little less than the whole, so the last word is the simplex method's.
 *
 * Immutable: `freed` returns another one, which shares the rows it did not touch.
 */
export class ReducedRows {
  private constructor(
    private readonly start: SystemStart,
    /** Rows that elimination has changed; undefined: used up. */
    private readonly changed: ReadonlyMap<number, ReducedRow | undefined>,
  ) {}

  static of(start: SystemStart): ReducedRows {
    return new ReducedRows(start, new Map());
  }

  /** The rows that cannot hold as they are, as the figures in each. */
  violated(): number[][] {
    const found: number[][] = [];
    this.start.work?.spend(this.start.violated.length + this.changed.size);
    for (const index of this.start.violated) {
      if (!this.changed.has(index)) this.collect(originalRow(this.start, index), found);
    }
    for (const row of this.changed.values()) if (row) this.collect(row, found);
    return found;
  }

  /** The same rows with one more figure freed. */
  freed(figure: number): ReducedRows {
    const holders = this.holders(figure);
    const pivot = tightest(holders);
    if (!pivot) return this;
    const changed = new Map(this.changed);
    changed.set(pivot.index, undefined);
    const own = pivot.row.terms.get(figure) ?? R0;
    for (const { index, row } of holders) {
      if (index === pivot.index) continue;
      this.start.work?.spend(row.terms.size + pivot.row.terms.size);
      changed.set(index, without(row, pivot.row, opposite(over(row.terms.get(figure) ?? R0, own))));
    }
    return new ReducedRows(this.start, changed);
  }

  private holders(figure: number): { index: number; row: ReducedRow }[] {
    const holders: { index: number; row: ReducedRow }[] = [];
    for (const { constraint } of this.start.occurrences[figure] ?? []) {
      if (!this.changed.has(constraint)) {
        holders.push({ index: constraint, row: originalRow(this.start, constraint) });
      }
    }
    for (const [index, row] of this.changed) if (row?.terms.has(figure)) holders.push({ index, row });
    return holders;
  }

  private collect(row: ReducedRow, found: number[][]): void {
    if (!fails(row, this.start)) return;
    this.start.work?.spend(row.terms.size);
    found.push([...row.terms.keys()]);
  }
}

const ORIGINALS = new WeakMap<SystemStart, Map<number, ReducedRow>>();

function originalRow(start: SystemStart, index: number): ReducedRow {
  let rows = ORIGINALS.get(start);
  if (!rows) ORIGINALS.set(start, (rows = new Map()));
  let row = rows.get(index);
  if (!row) {
    const constraint = start.system.constraints[index];
    const terms = new Map((constraint?.terms ?? []).map(({ figure, coefficient }) => [figure, coefficient]));
    row = { terms, sum: start.sums[index] ?? R0, low: constraint?.low, high: constraint?.high };
    rows.set(index, row);
  }
  return row;
}

/** Two-sided before one-sided, then the least room, then the fewest figures. */
function tightest(
  rows: readonly { index: number; row: ReducedRow }[],
): { index: number; row: ReducedRow } | undefined {
  let best: { index: number; row: ReducedRow } | undefined;
  for (const candidate of rows) {
    if (!best || isTighter(candidate.row, best.row)) best = candidate;
  }
  return best;
}

function isTighter(a: ReducedRow, b: ReducedRow): boolean {
  const [roomA, roomB] = [room(a), room(b)];
  if (!roomA || !roomB) return roomA !== undefined && roomB === undefined;
  const difference = order(roomA, roomB);
  return difference === 0 ? a.terms.size < b.terms.size : difference < 0;
}

function room({ low, high }: ReducedRow): Rational | undefined {
  return low && high && minus(high, low);
}

/** `row + factor × pivot`. */
function without(row: ReducedRow, pivot: ReducedRow, factor: Rational): ReducedRow {
  const terms = new Map(row.terms);
  for (const [figure, coefficient] of pivot.terms) {
    const sum = plus(terms.get(figure) ?? R0, times(factor, coefficient));
    if (sign(sum) === 0) terms.delete(figure);
    else terms.set(figure, sum);
  }
  const [low, high] = sign(factor) > 0 ? [pivot.low, pivot.high] : [pivot.high, pivot.low];
  return {
    terms,
    sum: plus(row.sum, times(factor, pivot.sum)),
    low: row.low && low && plus(row.low, times(factor, low)),
    high: row.high && high && plus(row.high, times(factor, high)),
  };
}

/** True where the row cannot hold wherever in its interval each figure lies. */
function fails(row: ReducedRow, start: SystemStart): boolean {
  const terms = [...row.terms].map(([figure, coefficient]) => ({ figure, coefficient }));
  const { least, most } =
    start.movable.size > 0 ? sumBounds(terms, row.sum, start) : { least: row.sum, most: row.sum };
  const below = row.low !== undefined && most !== undefined && order(most, row.low) < 0;
  const above = row.high !== undefined && least !== undefined && order(least, row.high) > 0;
  return below || above;
}

/** What a sum can be at least and at most while its figures move within their intervals; absent: anything. */
export function sumBounds(
  terms: readonly Term[],
  sum: Rational,
  start: SystemStart,
): { readonly least: Rational | undefined; readonly most: Rational | undefined } {
  let [least, most]: [Rational | undefined, Rational | undefined] = [sum, sum];
  for (const { figure: index, coefficient } of terms) {
    if (!start.movable.has(index)) continue;
    const figure = start.system.figures[index];
    const [down, up] = sign(coefficient) > 0 ? [figure?.low, figure?.high] : [figure?.high, figure?.low];
    const value = figure?.value ?? R0;
    least = least && down && plus(least, times(coefficient, minus(down, value)));
    most = most && up && plus(most, times(coefficient, minus(up, value)));
  }
  return { least, most };
}
