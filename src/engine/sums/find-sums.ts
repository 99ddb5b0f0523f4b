import { neighbours, pairs, strides, tellingLines, windows, type Tried } from './candidates';
import { axisOf, valueAt, type Axis, type SumGrid } from './sum-grid';
import type { TriedBefore } from './tried-before';
import { weigh, type SumCandidate, type Weighed } from './weigh';

/** What a table's words say about its positions, beside its figures. */
export interface AxisHints {
  /** Positions whose own words call them a total. */
  readonly totals: ReadonlySet<number>;
  /** Positions after which a block ends. */
  readonly ends: ReadonlySet<number>;
  /** Positions that take no part: years, ordinals, shares. */
  readonly apart: ReadonlySet<number>;
}

/**
 * How the parts lie: `run`: neighbours that touch the total; `nested`: the same once inner parts are out;
 * `window`: neighbours apart from their total; `stride`: every second, third … ; `pair`: two anywhere.
 */
export type SumShape = 'run' | 'nested' | 'window' | 'stride' | 'pair';

/** A sum that the figures themselves show. */
export interface FoundSum extends SumCandidate, Weighed {
  readonly axis: Axis['kind'];
  readonly shape: SumShape;
  /** Evidence in bits, words and contradictions included. */
  readonly score: number;
}

/** The least evidence for each shape, in bits: what lies further apart holds by chance more often. */
const LEAST_BITS: Readonly<Record<SumShape, number>> = {
  run: 7,
  nested: 7,
  window: 60,
  stride: 30,
  pair: 30,
};
/** Lines that may contradict for each one that holds, where there are many. */
const MOST_FAILING: Readonly<Record<SumShape, number>> = {
  run: 2,
  nested: 2,
  window: 0.3,
  stride: 0.3,
  pair: 0.3,
};
const TOTAL_WORD = 5;
const BLOCK_END = 3;
const CONTRADICTION = 3;
const MOST_ROUNDS = 6;

/**
 * The sums of a table along both axes, the surest first in each round. `before` remembers, for the next search of
 * the same table, how candidates stood on its rows.
 */
export function findSums(
  grid: SumGrid,
  hints: Readonly<Record<Axis['kind'], AxisHints>>,
  before?: TriedBefore,
): FoundSum[] {
  return (['rows', 'cols'] as const).flatMap((kind) =>
    searchAxis(axisOf(grid, kind), hints[kind], kind === 'cols' ? before : undefined),
  );
}

function searchAxis(axis: Axis, hints: AxisHints, before: TriedBefore | undefined): FoundSum[] {
  before?.begin(axis);
  const all = Array.from({ length: axis.length }, (_, position) => position).filter(
    (position) => !hints.apart.has(position) && hasFigure(axis, position),
  );
  const found = new Found(axis);
  const take = (shape: SumShape, candidates: Iterable<Tried>): void =>
    found.takeBest(scored(axis, hints, candidates, shape, before), LEAST_BITS[shape]);
  let active = all;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = found.sums.length;
    take(round === 0 ? 'run' : 'nested', neighbours(axis, active));
    if (found.sums.length === before) break;
    active = active.filter((position) => !found.isPart(position));
  }
  const telling = tellingLines(axis, all);
  take('window', windows(axis, all, telling));
  take('stride', strides(axis, all, telling));
  take('pair', pairs(axis, all, telling));
  return found.sums;
}

function hasFigure(axis: Axis, position: number): boolean {
  for (let line = 0; line < axis.lines; line++) if (!Number.isNaN(valueAt(axis, position, line))) return true;
  return false;
}

function scored(
  axis: Axis,
  hints: AxisHints,
  candidates: Iterable<Tried>,
  shape: SumShape,
  before: TriedBefore | undefined,
): FoundSum[] {
  const result: FoundSum[] = [];
  for (const { total, parts, tried } of candidates) {
    const candidate = { total, parts };
    const tries = before?.of(candidate, axis.lines);
    const weighed = weigh(axis, candidate, MOST_FAILING[shape], tries);
    if (!weighed || weighed.holding.length === 0) continue;
    const fails = weighed.failing.length;
    const score =
      weighed.bits -
      CONTRADICTION * fails -
      Math.log2(tried) +
      (hints.totals.has(total) ? TOTAL_WORD : 0) +
      (isAtEnd(total, parts, hints) ? BLOCK_END : 0);
    result.push({ axis: axis.kind, shape, total, parts, ...weighed, score });
  }
  return result;
}

function isAtEnd(total: number, parts: readonly number[], { ends }: AxisHints): boolean {
  return ends.has(total) || ends.has(parts[parts.length - 1] ?? -1);
}

/** Sums taken so far, kept free of circles and of second readings of the same parts. */
class Found {
  readonly sums: FoundSum[] = [];
  private readonly partsOf = new Map<number, Set<number>>();
  private readonly wholes = new Set<number>();

  constructor(private readonly axis: Axis) {}

  isPart(position: number): boolean {
    return this.wholes.has(position);
  }

  takeBest(candidates: readonly FoundSum[], least: number): void {
    for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
      if (candidate.score < least) break;
      if (this.fits(candidate)) this.take(candidate);
    }
  }

  private fits({ total, parts, shape }: FoundSum): boolean {
    const own = this.partsOf.get(total);
    if (parts.some((part) => this.reaches(part, total))) return false;
    if (own) {
      if (shape !== 'run' && shape !== 'nested') return false;
      // another reading of the same parts, finer or coarser, tells nothing new
      for (const part of parts)
        for (const other of own) if (this.reaches(other, part) || this.reaches(part, other)) return false;
    }
    return !this.sums.some(
      (sum) =>
        sum.parts.length === parts.length &&
        sum.parts.every((part, at) => part === parts[at]) &&
        this.sameFigures(sum.total, total),
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
