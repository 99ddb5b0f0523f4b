import {
  alike,
  blocks,
  gapped,
  neighbouringRuns,
  overTotals,
  pairs,
  strides,
  tellingLines,
  windows,
  type Needed,
  type Tried,
} from './candidates';
import { gather } from '../gather';
import { withoutIdle } from './idle-parts';
import { repeated } from './repeated';
import { axisOf, valueAt, type Axis, type SumGrid } from './sum-grid';
import { CONTRADICTION, isHopeless, weigh, type SumCandidate, type Tries, type Weighed } from './weigh';
import type { WeighedBefore } from './weighed-before';

/** What is remembered of a table from one search to the next. */
export type Before = Readonly<Record<Axis['kind'], WeighedBefore>>;

/** What a table's words say about its positions, beside its figures. */
export interface AxisHints {
  /** Positions whose own words call them a total. */
  readonly totals: ReadonlySet<number>;
  /** Positions after which a block ends. */
  readonly ends: ReadonlySet<number>;
  /** Positions whose own words call them what is left of another: `Còn lại`, `Chênh lệch`. */
  readonly rests?: ReadonlySet<number>;
  /** Positions that take no part: years, ordinals, shares. */
  readonly apart: ReadonlySet<number>;
  /** What each position is called, folded; empty for none. */
  readonly names: readonly string[];
}

/**
 * How the parts lie: `run`: neighbours that touch the total; `nested`: the same once inner parts are out;
 * `repeated`: under the same names as another sum; `block`: all of a block that a total word closes; `totals`: totals alone, whatever lies between; `alike`: positions that are called the same; `gapped`: a run
 * that leaves some out; `window`: neighbours apart from their total; `stride`: every second, third … ; `pair`: two anywhere.
 */
export type SumShape =
  'run' | 'nested' | 'totals' | 'alike' | 'repeated' | 'block' | 'gapped' | 'window' | 'stride' | 'pair';

/** A sum that the figures themselves show. */
export interface FoundSum extends SumCandidate, Weighed {
  readonly axis: Axis['kind'];
  readonly shape: SumShape;
  /** Evidence in bits, words and contradictions included. */
  readonly score: number;
}

/** The least evidence for each shape, in bits: what lies further apart holds by chance more often. */
const LEAST_BITS: Readonly<Record<SumShape, number>> = {
  run: 9,
  nested: 7,
  totals: 9,
  alike: 12,
  repeated: 0,
  block: 14,
  gapped: 30,
  window: 60,
  stride: 30,
  pair: 30,
};
/** What touches its total, and the least evidence for another reading of a total that has one. */
const TOUCHING: ReadonlySet<SumShape> = new Set(['run', 'nested']);
const LEAST_SECOND = 20;
/** What words say as much as figures: lines of noughts and of one part speak for it as well. */
const BY_WORDS: ReadonlySet<SumShape> = new Set(['repeated', 'block']);
/** Lines that may contradict for each one that holds, where there are many. */
const MOST_FAILING: Readonly<Record<SumShape, number>> = {
  run: 2,
  nested: 2,
  totals: 1,
  alike: 1,
  repeated: 0,
  block: 0,
  gapped: 0.05,
  window: 0.05,
  stride: 0.05,
  pair: 0.2,
};
const TOTAL_WORD = 5;
const REST_WORD = 9;
const BLOCK_END = 3;
const MOST_ROUNDS = 6;

/** What words say for a sum, in bits. */
function wordsFor({ totals, ends, rests }: AxisHints): Needed['words'] {
  return (total, first, last, count) =>
    (totals.has(total) ? TOTAL_WORD : 0) +
    (ends.has(total) || ends.has(last) ? BLOCK_END : 0) +
    (count === 2 && (rests?.has(first) || rests?.has(last)) ? REST_WORD : 0);
}

interface SearchOptions {
  /** False leaves out runs with gaps, the dearest to look for, where something else says what most of the table means. */
  readonly gaps?: boolean;
  /** Remembers, for the next search of the same table, how candidates stood on its rows. */
  readonly before?: Before;
  /** The axes that are looked along. */
  readonly along?: readonly Axis['kind'][];
}

const BOTH = ['rows', 'cols'] as const;

/** The sums of a table along its axes, the surest first in each round. */
export function findSums(
  grid: SumGrid,
  hints: Readonly<Record<Axis['kind'], AxisHints>>,
  { gaps = true, before, along = BOTH }: SearchOptions = {},
): FoundSum[] {
  return along.flatMap((kind) => {
    const axis = axisOf(grid, kind);
    return searchAxis(axis, hints[kind], gaps, weigher(axis, before?.[kind]));
  });
}

type Weigher = (candidate: SumCandidate, mostFailing: number) => Weighed | undefined;

function weigher(axis: Axis, before: WeighedBefore | undefined): Weigher {
  before?.begin(axis);
  return (candidate, mostFailing) => {
    // not worth remembering
    if (isHopeless(axis, candidate, mostFailing)) return undefined;
    const weighed = (tries?: Tries): Weighed | undefined => weigh(axis, candidate, mostFailing, tries);
    return before ? before.of(candidate, mostFailing, weighed) : weighed();
  };
}

function searchAxis(axis: Axis, hints: AxisHints, gaps: boolean, weighedBy: Weigher): FoundSum[] {
  const all = Array.from({ length: axis.length }, (_, position) => position).filter(
    (position) => !hints.apart.has(position) && hasFigure(axis, position),
  );
  const found = new Found(axis, all);
  const words = wordsFor(hints);
  const needed = (shape: SumShape): Needed => ({
    mostFailing: MOST_FAILING[shape],
    bits: LEAST_BITS[shape],
    words,
  });
  const take = (shape: SumShape, candidates: Iterable<Tried>): void =>
    found.takeBest(scored(axis, hints, candidates, shape, weighedBy));
  let active = all;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = found.sums.length;
    const shape = round === 0 ? 'run' : 'nested';
    take(shape, neighbouringRuns(axis, active, needed(shape)));
    if (found.sums.length > before)
      take(
        'totals',
        overTotals(axis, active, (position) => found.isTotal(position), needed('totals')),
      );
    else break;
    active = active.filter((position) => !found.isPart(position));
  }
  // a total by its name, though nothing shows what it adds up
  take(
    'totals',
    overTotals(
      axis,
      all,
      (position) => found.isTotal(position) || hints.totals.has(position),
      needed('totals'),
    ),
  );
  take('alike', alike(axis, all, hints.names, needed('alike')));
  take(
    'block',
    blocks(all, hints.totals, hints.ends, (position) => found.isTotal(position)),
  );
  take('repeated', repeated(found.sums, all, hints.names));
  const telling = tellingLines(axis, all);
  if (gaps) take('gapped', gapped(axis, all, telling));
  take('window', windows(axis, all, telling));
  take('stride', strides(axis, all, telling));
  take('pair', pairs(axis, all, telling));
  return found.coarsest();
}

function hasFigure(axis: Axis, position: number): boolean {
  for (let line = 0; line < axis.lines; line++) if (!Number.isNaN(valueAt(axis, position, line))) return true;
  return false;
}

/** Candidates with as much evidence as their shape asks for. */
function scored(
  axis: Axis,
  hints: AxisHints,
  candidates: Iterable<Tried>,
  shape: SumShape,
  weighedBy: Weigher,
): FoundSum[] {
  const result: FoundSum[] = [];
  const words = wordsFor(hints);
  for (const { tried, ...candidate } of candidates) {
    const { total } = candidate;
    const whole = weighedBy(candidate, MOST_FAILING[shape]);
    if (!whole) continue;
    const better = withoutIdle(axis, { ...candidate, ...whole }, (other) =>
      weighedBy(other, MOST_FAILING[shape]),
    );
    const { parts } = better ?? candidate;
    const weighed = better ?? whole;
    const fails = weighed.failing.length;
    const trivial = BY_WORDS.has(shape) ? weighed.trivial.length : 0;
    if (weighed.holding.length + trivial === 0) continue;
    const score =
      weighed.bits +
      (shape === 'block' ? weighed.trivial.length : 0) -
      CONTRADICTION * fails -
      Math.log2(tried) +
      words(total, parts[0] ?? -1, parts[parts.length - 1] ?? -1, parts.length);
    if (score >= LEAST_BITS[shape]) result.push({ ...weighed, axis: axis.kind, shape, total, parts, score });
  }
  return result;
}

/** Sums taken so far, kept free of circles and of second readings of the same parts. */
class Found {
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
