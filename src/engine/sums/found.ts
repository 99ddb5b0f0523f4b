import { gather } from '../gather';
import { type FoundSum, LEAST_SECOND, TOUCHING } from './shapes';
import { type Axis, valueAt } from './sum-grid';

/** Sums taken so far, kept free of circles and of second readings of the same parts. */
export class Found {
  readonly sums: FoundSum[] = [];
  private readonly partsOf = new Map<number, Set<number>>();
  private readonly wholes = new Set<number>();
  private readonly copies: ReadonlyMap<number, readonly number[]>;

  constructor(
    private readonly axis: Axis,
    all: readonly number[],
  ) {
    this.copies = copiesOf(axis, all);
  }

  isTotal(position: number): boolean {
    return this.partsOf.has(position);
  }

  isPart(position: number): boolean {
    return this.wholes.has(position);
  }

  takeBest(candidates: readonly FoundSum[]): void {
    for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
      const sum = { ...candidate, total: this.nearestCopy(candidate) };
      if (this.fits(sum)) this.take(sum);
    }
  }

  private fits({ total, parts, shape, score }: FoundSum): boolean {
    const own = this.partsOf.get(total);
    if (parts.some((part) => this.reaches(part, total))) return false;
    if (own) {
      if (!TOUCHING.has(shape) || score < LEAST_SECOND) return false;
      // another reading of the same parts, finer or coarser, tells nothing new
      for (const part of parts)
        for (const other of own) if (this.reaches(other, part) || this.reaches(part, other)) return false;
    }
    return !this.sums.some(
      (sum) =>
        Math.abs(sum.total - total) > 1 &&
        sum.parts.length === parts.length &&
        sum.parts.every((part, at) => part === parts[at]) &&
        this.sameFigures(sum.total, total),
    );
  }

  /** True for a total that is printed twice. */
  private sameFigures(a: number, b: number): boolean {
    let same = 0;
    for (let line = 0; line < this.axis.lines; line++) {
      const [one, other] = [valueAt(this.axis, a, line), valueAt(this.axis, b, line)];
      if (one === other) same += 1;
      else if (!Number.isNaN(one) && !Number.isNaN(other)) return false;
    }
    return same > 0;
  }

  /** A total that is printed more than once belongs to the parts that it stands nearest to. */
  private nearestCopy({ total, parts }: FoundSum): number {
    const [first = total, last = total] = [parts[0], parts[parts.length - 1]];
    const away = (position: number): number =>
      Math.min(Math.abs(position - first), Math.abs(position - last)) - (position === total ? 0.5 : 0);
    return (this.copies.get(total) ?? [])
      .filter((copy) => !parts.includes(copy))
      .reduce((best, copy) => (away(copy) < away(best) - 1 ? copy : best), total);
  }

  /** The sums without those that only spell out another reading of the same total. */
  coarsest(): FoundSum[] {
    const byTotal = new Map<number, FoundSum[]>();
    for (const sum of this.sums) gather(byTotal, sum.total, sum);
    return this.sums.filter((sum) => {
      const own = new Set(sum.parts);
      return !(byTotal.get(sum.total) ?? []).some(
        (other) =>
          other !== sum &&
          other.parts.length < sum.parts.length &&
          other.parts.every((part) => this.isSpeltOut(part, own, byTotal)),
      );
    });
  }

  /** True where a position, or what a copy of it is the sum of, stands among the parts. */
  private isSpeltOut(
    position: number,
    parts: ReadonlySet<number>,
    byTotal: ReadonlyMap<number, readonly FoundSum[]>,
    depth = MOST_ROUNDS,
  ): boolean {
    if (parts.has(position)) return true;
    if (depth === 0) return false;
    const copies = this.copies.get(position) ?? [position];
    return copies.some(
      (copy) =>
        parts.has(copy) ||
        (byTotal.get(copy) ?? []).some((sum) =>
          sum.parts.every((part) => this.isSpeltOut(part, parts, byTotal, depth - 1)),
        ),
    );
  }

  /** True where `whole` is the position itself or a part, however far down, of it. */
  private reaches(position: number, whole: number, seen = new Set<number>()): boolean {
    if (position === whole) return true;
    if (seen.has(position)) return false;
    seen.add(position);
    for (const part of this.partsOf.get(position) ?? []) if (this.reaches(part, whole, seen)) return true;
    return false;
  }

  private take(sum: FoundSum): void {
    this.sums.push(sum);
    const own = this.partsOf.get(sum.total) ?? new Set();
    for (const part of sum.parts) {
      own.add(part);
      this.wholes.add(part);
    }
    this.partsOf.set(sum.total, own);
  }
}

/** Positions with the same figures on every line, by each of them. */
function copiesOf(axis: Axis, all: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const alike = new Map<string, number[]>();
  for (const position of all) {
    let [sum, turned] = [0, 0];
    for (let line = 0; line < axis.lines; line++) {
      const value = valueAt(axis, position, line);
      if (Number.isNaN(value)) continue;
      sum += value;
      turned += value * ((line % 97) + 1);
    }
    const key = `${sum} ${turned}`;
    gather(alike, key, position);
  }
  const copies = new Map<number, readonly number[]>();
  for (const group of alike.values())
    if (group.length > 1 && group.length < MOST_COPIES)
      for (const position of group) copies.set(position, group);
  return copies;
}

/** More rows alike than these are the table's way (noughts), and no copies. */
const MOST_COPIES = 8;

/** Rounds in which inner parts are taken out, and how deep sums stand in sums at the most. */
export const MOST_ROUNDS = 6;
