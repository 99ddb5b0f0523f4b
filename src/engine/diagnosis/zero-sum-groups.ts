import { minus, opposite, over, R0, rational, sign, times, toFloat, order, type Rational } from '../rational';
import { sumBounds } from './reduced-rows';
import type { SystemStart } from './simplex';
import { gather } from '../gather';

/** Beyond so many gaps not every subset is tried, beyond so many only groups of three, and then of two. */
const MOST_GAPS = 14;
const MOST_IN_FOURS = 30;
const MOST_IN_THREES = 80;
const MOST_IN_TWOS = 1000;

/**
 * What the gaps of a block of rows × columns with totals must cost. There each figure links two sums, a row's
 * and a column's, and a change moves a gap from one to the other. So the changes of a smallest set form
 * trees, the gaps within each tree cancel, and a tree over k failing sums has at least k − 1 changes: all
 * in all the failing sums less the groups into which they split so that each group's gaps cancel.
 *
 * The block is found by itself: constraints are taken as long as each figure stands in at most two of
 * them, with factors that let it cancel. Constraints left over (years beside items, other appendices)
 * only add to the cost, so the bound holds for them too.
 */
export class ZeroSumGroups {
  private readonly gapsKnown = new Map<number, Bounds>();

  private constructor(
    private readonly start: SystemStart,
    /** Factor of each constraint of the block, so that every figure's two coefficients cancel. */
    private readonly factors: ReadonlyMap<number, Rational>,
  ) {}

  static of(start: SystemStart): ZeroSumGroups {
    return new ZeroSumGroups(start, blockOf(start));
  }

  /** The figures that the bound counts. */
  figures(): number[] {
    const { constraints } = this.start.system;
    return [...this.factors.keys()].flatMap((at) => constraints[at]?.terms.map(({ figure }) => figure) ?? []);
  }

  /** The least number of further changes, once these figures are free. */
  changes(free: readonly number[]): number {
    const groups = new Groups();
    for (const figure of free) this.link(figure, groups);
    const gaps = this.gaps(groups);
    this.start.work?.spend(this.start.violated.length + trials(gaps.length));
    const sizes = gaps.length > MOST_GAPS ? smallGroups(gaps) : smallestGroups(gaps);
    return gaps.length - Math.floor(sizes.reduce((shares, size) => shares + 1 / size, 0) + 1e-9);
  }

  private link(figure: number, groups: Groups): void {
    const holders = (this.start.occurrences[figure] ?? []).filter(({ constraint }) =>
      this.factors.has(constraint),
    );
    const [first, second] = holders;
    if (first && second) groups.join(first.constraint, second.constraint);
    else if (first) groups.join(first.constraint, OUTSIDE);
  }

  /** Gap of each group of linked constraints that does not cancel, as an interval. */
  private gaps(groups: Groups): Gap[] {
    const sums = new Map<number, Bounds>();
    const involved = new Set([
      ...this.start.violated.filter((index) => this.factors.has(index)),
      ...groups.members(),
    ]);
    for (const index of involved) {
      const leader = groups.find(index);
      if (leader === groups.find(OUTSIDE)) continue;
      const own = this.gapOf(index);
      const sum = sums.get(leader) ?? { low: R0, high: R0 };
      sums.set(leader, {
        low: sum.low && own.low && minus(sum.low, opposite(own.low)),
        high: sum.high && own.high && minus(sum.high, opposite(own.high)),
      });
    }
    return [...sums.values()].flatMap(({ low, high }) => {
      const cancels = (low === undefined || sign(low) <= 0) && (high === undefined || sign(high) >= 0);
      return cancels ? [] : [{ low: low ? toFloat(low) : -Infinity, high: high ? toFloat(high) : Infinity }];
    });
  }

  /** What must be added to the constraint's sum, times its factor. */
  private gapOf(index: number): Bounds {
    const known = this.gapsKnown.get(index);
    if (known) return known;
    const constraint = this.start.system.constraints[index];
    const factor = this.factors.get(index) ?? R0;
    const { least, most } = sumBounds(constraint?.terms ?? [], this.start.sums[index] ?? R0, this.start);
    const low = constraint?.low && most && times(factor, minus(constraint.low, most));
    const high = constraint?.high && least && times(factor, minus(constraint.high, least));
    const gap = sign(factor) > 0 ? { low, high } : { low: high, high: low };
    this.gapsKnown.set(index, gap);
    return gap;
  }
}

interface Bounds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

interface Gap {
  readonly low: number;
  readonly high: number;
}

/** Stands for everything outside the block: a figure in one sum only can take any gap there. */
const OUTSIDE = -1;

class Groups {
  private readonly leader = new Map<number, number>();

  find(member: number): number {
    let at = member;
    for (;;) {
      const up = this.leader.get(at) ?? at;
      if (up === at) return at;
      at = up;
    }
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.leader.set(a, this.leader.get(a) ?? a);
    if (x !== y) this.leader.set(x, y);
    if (!this.leader.has(y)) this.leader.set(y, y);
  }

  members(): number[] {
    return [...this.leader.keys()].filter((member) => member !== OUTSIDE);
  }
}

/*
 * How many groups there can be at most: each gap takes the share 1 / k of a group, k the size of the smallest
 * group that cancels with it. Binary sums get some room, which can only make groups smaller.
 */

/** For each gap the size of the smallest group that cancels with it, by trying every subset. */
function smallestGroups(gaps: readonly Gap[]): number[] {
  const count = gaps.length;
  const low = new Float64Array(1 << count);
  const high = new Float64Array(1 << count);
  const smallest = new Array<number>(count).fill(Infinity);
  const room = roomOf(gaps);
  for (let subset = 1; subset < 1 << count; subset++) {
    const bit = 31 - Math.clz32(subset);
    const rest = subset ^ (1 << bit);
    const gap = gaps[bit];
    low[subset] = (low[rest] ?? 0) + (gap?.low ?? 0);
    high[subset] = (high[rest] ?? 0) + (gap?.high ?? 0);
    if ((low[subset] ?? 0) > room || (high[subset] ?? 0) < -room) continue;
    const size = bits(subset);
    for (let member = 0; member < count; member++) {
      if (subset & (1 << member) && size < (smallest[member] ?? 0)) smallest[member] = size;
    }
  }
  return smallest;
}

/** About how many groups are looked at. */
function trials(gaps: number): number {
  if (gaps <= MOST_GAPS) return 2 ** gaps / 8;
  const size = largestTried(gaps);
  return gaps ** size / (size === 4 ? 96 : size === 3 ? 24 : 8);
}

function largestTried(gaps: number): number {
  return gaps <= MOST_IN_FOURS ? 4 : gaps <= MOST_IN_THREES ? 3 : gaps <= MOST_IN_TWOS ? 2 : 1;
}

/** The same for many gaps: small groups are tried, and where none cancels one more is the least. */
function smallGroups(gaps: readonly Gap[]): number[] {
  const most = largestTried(gaps.length);
  const smallest = gaps.map(() => most + 1);
  if (most < 2) return smallest;
  const room = roomOf(gaps);
  const cancels = (low: number, high: number): boolean => low <= room && high >= -room;
  const note = (size: number, members: readonly number[]): void => {
    for (const member of members) smallest[member] = Math.min(smallest[member] ?? size, size);
  };
  gaps.forEach((a, i) => {
    for (let j = i + 1; j < gaps.length; j++) {
      const b = gaps[j] ?? a;
      if (cancels(a.low + b.low, a.high + b.high)) note(2, [i, j]);
      if (most < 3) continue;
      for (let k = j + 1; k < gaps.length; k++) {
        const c = gaps[k] ?? a;
        const [low, high] = [a.low + b.low + c.low, a.high + b.high + c.high];
        if (cancels(low, high)) note(3, [i, j, k]);
        if (most < 4) continue;
        for (let l = k + 1; l < gaps.length; l++) {
          const d = gaps[l] ?? a;
          if (cancels(low + d.low, high + d.high)) note(4, [i, j, k, l]);
        }
      }
    }
  });
  return smallest;
}

function roomOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + Math.max(finite(gap.low), finite(gap.high)), 0) * 1e-12;
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function blockOf(start: SystemStart): Map<number, Rational> {
  const factors = new Map<number, Rational>();
  const standing = new Map<number, number[]>();
  const violated = new Set(start.violated);
  const near = start.system.constraints.map((_, index) => index);
  for (const index of near.sort((a, b) => Number(violated.has(b)) - Number(violated.has(a)))) {
    const constraint = start.system.constraints[index];
    if (!constraint || constraint.aside) continue;
    if (constraint.terms.some(({ figure }) => start.system.figures[figure]?.value === undefined)) continue;
    if (constraint.terms.some(({ figure }) => (standing.get(figure)?.length ?? 0) > 1)) continue;
    const factor = factorFor(start, index, factors, standing);
    if (!factor) continue;
    factors.set(index, factor);
    for (const { figure } of constraint.terms) gather(standing, figure, index);
  }
  return factors;
}

/** The factor that makes every shared figure cancel; undefined where there is none. */
function factorFor(
  start: SystemStart,
  index: number,
  factors: ReadonlyMap<number, Rational>,
  standing: ReadonlyMap<number, readonly number[]>,
): Rational | undefined {
  let factor: Rational | undefined;
  for (const { figure, coefficient } of start.system.constraints[index]?.terms ?? []) {
    const other = standing.get(figure)?.[0];
    if (other === undefined) continue;
    const theirs =
      start.occurrences[figure]?.find(({ constraint }) => constraint === other)?.coefficient ?? R0;
    const wanted = opposite(over(times(factors.get(other) ?? R0, theirs), coefficient));
    if (factor && order(factor, wanted) !== 0) return undefined;
    factor = wanted;
  }
  return factor ?? rational(1);
}
