import { pairs, strides, windows } from './candidates/apart';
import { blocks } from './candidates/blocks';
import { gapped } from './candidates/gapped';
import { alike, neighbouringRuns, overTotals } from './candidates/runs';
import { tellingLines } from './candidates/telling-lines';
import type { Needed, Tried } from './candidates/tried';
import { Found, MOST_ROUNDS } from './found';
import { withoutIdle } from './idle-parts';
import { repeated } from './repeated';
import { BY_WORDS, type FoundSum, LEAST_BITS, MOST_FAILING, type SumShape } from './shapes';
import { type Axis, axisOf, type SumGrid, valueAt } from './sum-grid';
import { CONTRADICTION, isHopeless, type SumCandidate, type Tries, weigh, type Weighed } from './weigh';
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

/** What a total word, a word for what is left, and a block's end say for a sum, in bits. */
const TOTAL_WORD = 5;
const REST_WORD = 9;
const BLOCK_END = 3;

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
