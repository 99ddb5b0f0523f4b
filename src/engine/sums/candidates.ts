import { gather } from '../gather';
import { RunSums } from './run-sums';
import { halfAt, valueAt, type Axis } from './sum-grid';
import { SPREADS, type SumCandidate } from './weigh';

/** A candidate and how many others were looked at beside it, for the same total. */
export type Tried = SumCandidate & { readonly tried: number };

/** What a sum of some shape must show to be taken. */
export interface Needed {
  /** Lines that may contradict for each one that holds. */
  readonly mostFailing: number;
  /** The least that lines and words must say for it, in bits. */
  readonly bits: number;
  /** What the words say for a total of so many parts, the first and the last of them given. */
  readonly words: (total: number, first: number, last: number, count: number) => number;
}

/** Further than this a run of figures with changing signs is not followed. */
const MOST_SIGNED = 64;

/**
 * Runs of neighbours that give a figure on some line: from each position upwards and downwards, as long as
 * the run has not outgrown the figure. What the lines together surely refuse is left out.
 */
export function neighbouringRuns(axis: Axis, active: readonly number[], needed: Needed): Tried[] {
  const list = { positions: active, sums: runSums(axis, active), needed };
  return active.flatMap((total, at) => runsBeside(axis, total, list, at, at + 1));
}

/** Positions in order whose runs are looked for, and what a run must show. */
interface RunList {
  readonly positions: readonly number[];
  readonly sums: RunSums | undefined;
  readonly needed: Needed;
}

/** Of few positions on many lines the runs are few, and weighing refuses them as fast. */
function runSums(axis: Axis, list: readonly number[]): RunSums | undefined {
  return list.length > axis.lines ? new RunSums(axis, list) : undefined;
}

/**
 * Runs among a list of positions that give a total which stands between `below` (the first position after it
 * in the list) and the one before it.
 */
function runsBeside(
  axis: Axis,
  total: number,
  { positions, sums, needed }: RunList,
  above: number,
  below: number,
): Tried[] {
  let found: Map<number, Tried | undefined> | undefined;
  for (const step of [-1, 1] as const) {
    const first = step < 0 ? above - 1 : below;
    for (let line = 0; line < axis.lines; line++) {
      for (const length of runs(axis, total, positions, first, step, line)) {
        found ??= new Map();
        if (found.has(step * length)) continue;
        const [from, to] = step < 0 ? [above - length, above] : [below, below + length];
        const tried = 2 * length;
        const [first = 0, last = 0] = [positions[from], positions[to - 1]];
        const bits = needed.bits + Math.log2(tried) - needed.words(total, first, last, length);
        const may = sums?.mayHold(total, from, to, bits, needed.mostFailing) !== false;
        found.set(step * length, may ? { total, parts: positions.slice(from, to), tried } : undefined);
      }
    }
  }
  return found ? [...found.values()].filter((run) => run !== undefined) : [];
}

const NONE: readonly number[] = [];

/** Lengths of the runs from a place in a list whose figures add up to a total on one line; mostly there are none. */
function runs(
  axis: Axis,
  total: number,
  list: readonly number[],
  first: number,
  step: -1 | 1,
  line: number,
): readonly number[] {
  const { values, halves } = axis;
  const start = line * axis.across;
  const own = start + total * axis.step;
  const whole = values[own] ?? NaN;
  if (Number.isNaN(whole) || whole === 0) return NONE;
  let lengths: number[] | undefined;
  let sum = 0;
  let slack = halves[own] ?? 0;
  let spread = slack * slack;
  let filled = 0;
  let signed = false;
  for (let length = 1; ; length++) {
    const position = list[first + step * (length - 1)];
    if (position === undefined || (signed && length > MOST_SIGNED)) break;
    const place = start + position * axis.step;
    const value = values[place] ?? NaN;
    if (Number.isNaN(value) || value === 0) {
      // a blank at the end of a run belongs to it as well as not: the longer run is tried too
      if (filled >= 2 && isGiven(sum - whole, slack, spread)) (lengths ??= []).push(length);
      continue;
    }
    filled += 1;
    if (value < 0 !== whole < 0) signed = true;
    sum += value;
    const half = halves[place] ?? 0;
    slack += half;
    spread += half * half;
    if (filled >= 2 && isGiven(sum - whole, slack, spread)) (lengths ??= []).push(length);
    if (!signed && Math.abs(sum) > Math.abs(whole) + slack) break;
  }
  return lengths ?? NONE;
}

/** The slack bounds how far to look; to a long run it would give anything, and weighing grants no more than this. */
function isGiven(off: number, slack: number, spread: number): boolean {
  const difference = Math.abs(off);
  return difference <= slack && difference <= SPREADS * Math.sqrt(spread);
}

/** So many totals are tried against the lists of others at the most. */
const MOST_BESIDE = 200_000;

/** Runs of some positions only, whatever lies between them, that give one of all. */
function among(axis: Axis, all: readonly number[], list: readonly number[], needed: Needed): Tried[] {
  if (list.length < 2) return [];
  const runList = { positions: list, sums: runSums(axis, list), needed };
  let below = 0;
  return all.flatMap((total) => {
    while (below < list.length && (list[below] ?? 0) < total) below += 1;
    const isOwn = list[below] === total;
    return runsBeside(axis, total, runList, below, isOwn ? below + 1 : below);
  });
}

/** Runs of totals, such as the subtotals of blocks under a grand total. */
export function overTotals(
  axis: Axis,
  all: readonly number[],
  isTotal: (position: number) => boolean,
  needed: Needed,
): Tried[] {
  return among(axis, all, all.filter(isTotal), needed);
}

/** Longer axes are not searched for what does not touch. */
const MOST_POSITIONS = 80;
/** Longer axes are not searched for anything but runs. */
const MOST_TELLING = 400;
/** Lines on which candidates that do not touch are looked for; all lines weigh them. */
const MOST_LINES = 3;

/** So many sets are kept while they are looked for; a table of small counts has any number of them. */
const MOST_FOUND = 20_000;

/** The fullest lines of an axis, those with the largest figures first; none where the axis is too long. */
export function tellingLines(axis: Axis, all: readonly number[]): readonly number[] {
  if (all.length > MOST_TELLING || all.length < 3) return [];
  const weight = (line: number): number => {
    let bits = 0;
    for (const position of all) {
      const value = Math.abs(valueAt(axis, position, line));
      if (value > 0) bits += Math.min(12, Math.log2(1 + value));
    }
    return bits;
  };
  return Array.from({ length: axis.lines }, (_, line) => ({ line, weight: weight(line) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

/** Runs of neighbours that stand apart from their total: something else lies between. */
export function windows(axis: Axis, all: readonly number[], lines: readonly number[]): Tried[] {
  return apart(axis, all, lines, (values) => {
    const spans: number[][] = [];
    for (let from = 0; from < values.length; from++)
      for (let to = from + 1; to < values.length; to++)
        spans.push(Array.from({ length: to - from + 1 }, (_, index) => from + index));
    return spans;
  });
}

/** Sums over every second, third … position: one item of each of several groups side by side. */
export function strides(axis: Axis, all: readonly number[], lines: readonly number[]): Tried[] {
  return apart(axis, all, lines, (values) => {
    const spans: number[][] = [];
    for (let stride = 2; stride <= values.length / 2; stride++)
      for (let from = 0; from + stride < values.length; from++)
        for (let to = from + stride; to < values.length; to += stride) {
          const span: number[] = [];
          for (let at = from; at <= to; at += stride) span.push(at);
          spans.push(span);
        }
    return spans;
  });
}

/** Two positions that do not touch and give a third. */
export function pairs(axis: Axis, all: readonly number[], lines: readonly number[]): Tried[] {
  return apart(axis, all, lines, (values) => {
    const spans: number[][] = [];
    for (let a = 0; a < values.length; a++) for (let b = a + 2; b < values.length; b++) spans.push([a, b]);
    return spans;
  });
}

/** Sets of positions that give some position's figure on one of the telling lines. */
function apart(
  axis: Axis,
  all: readonly number[],
  lines: readonly number[],
  spansOf: (all: readonly number[]) => readonly (readonly number[])[],
): Tried[] {
  if (lines.length === 0 || all.length > MOST_POSITIONS) return [];
  const spans = spansOf(all);
  const found = new Map<string, { readonly tried: Tried; lines: number }>();
  for (const line of lines) {
    const values = all.map((position) => valueAt(axis, position, line));
    const halves = all.map((position) => halfAt(axis, position, line));
    const order = values
      .map((value, at) => ({ value, at }))
      .filter(({ value }) => !Number.isNaN(value) && value !== 0)
      .sort((a, b) => a.value - b.value);
    for (const span of spans) {
      let sum = 0;
      let slack = 0.5;
      let filled = 0;
      for (const at of span) {
        const value = values[at] ?? NaN;
        if (Number.isNaN(value)) continue;
        if (value !== 0) filled += 1;
        sum += value;
        slack += halves[at] ?? 0;
      }
      if (filled < 2) continue;
      for (let low = lowerBound(order, sum - slack); low < order.length; low++) {
        const { value = Infinity, at = 0 } = order[low] ?? {};
        if (value > sum + slack) break;
        if (span.includes(at)) continue;
        const key = `${at} ${span.join()}`;
        const before = found.get(key);
        if (before) before.lines += 1;
        else if (found.size < MOST_FOUND)
          found.set(key, {
            lines: 1,
            tried: {
              total: all[at] ?? 0,
              parts: span.map((each) => all[each] ?? 0),
              tried: spans.length,
            },
          });
      }
    }
  }
  // one line alone holds by chance too often to be worth weighing on all others
  return [...found.values()].flatMap(({ tried, lines: own }) =>
    own >= Math.min(2, lines.length) ? tried : [],
  );
}

function lowerBound(order: readonly { readonly value: number }[], least: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.value ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs of positions that are called alike, such as one row of each block. */
export function alike(axis: Axis, all: readonly number[], names: readonly string[], needed: Needed): Tried[] {
  const groups = new Map<string, number[]>();
  for (const position of all) {
    const name = names[position] ?? '';
    if (name !== '') gather(groups, name, position);
  }
  const several = [...groups.values()].filter(({ length }) => length >= 2);
  if (several.length * all.length > MOST_BESIDE) return [];
  return several.flatMap((group) => among(axis, all, group, needed));
}

/** A gapped run reaches so far from its total. */
const MOST_REACH = 11;

/**
 * Runs beside a total that leave some positions out, such as the lines "of which" under a part. Looked for on
 * the telling lines only.
 */
export function gapped(axis: Axis, all: readonly number[], lines: readonly number[]): Tried[] {
  if (all.length < 4 || lines.length < 2) return [];
  const found: Tried[] = [];
  for (let at = 0; at < all.length; at++) {
    for (const step of [-1, 1] as const) {
      const reach: number[] = [];
      for (let next = at + step; next >= 0 && next < all.length && reach.length < MOST_REACH; next += step)
        reach.push(all[next] ?? 0);
      for (const parts of subsets(axis, all[at] ?? 0, reach, lines))
        found.push({ total: all[at] ?? 0, parts: parts.sort((a, b) => a - b), tried: 2 ** reach.length });
    }
  }
  return found;
}

/** Sets of positions, not neighbours all, that give a total on at least two of the lines. */
function subsets(axis: Axis, total: number, reach: readonly number[], lines: readonly number[]): number[][] {
  const held = new Map<number, number>();
  for (const line of lines) {
    const whole = valueAt(axis, total, line);
    if (Number.isNaN(whole) || whole === 0) continue;
    const values = reach.map((position) => {
      const value = valueAt(axis, position, line);
      return Number.isNaN(value) ? 0 : value;
    });
    const slack = 0.5 + reach.reduce((sum, position) => sum + halfAt(axis, position, line), 0);
    const sums = new Float64Array(2 ** reach.length);
    for (let set = 1; set < sums.length; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      const sum = (sums[set & (set - 1)] ?? 0) + (values[lowest] ?? 0);
      sums[set] = sum;
      if (Math.abs(sum - whole) <= slack && !isRun(set)) held.set(set, (held.get(set) ?? 0) + 1);
    }
  }
  const sets = [...held].flatMap(([set, times]) => (times >= 2 ? set : []));
  return sets.slice(0, MOST_SETS).map((set) => reach.filter((_, at) => (set >> at) & 1));
}

const MOST_SETS = 50;

/** True for neighbours that begin beside the total, and for less than two positions. */
function isRun(set: number): boolean {
  return (set & (set + 1)) === 0 || (set & (set - 1)) === 0;
}

/** All that stands between the last end of a block, or the last total, and a total word. */
export function blocks(
  all: readonly number[],
  totals: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  isTotal: (position: number) => boolean,
): Tried[] {
  return all.flatMap((total, at): Tried[] => {
    if (at < 2 || !totals.has(total) || isTotal(total)) return [];
    let first = at;
    while (first > 0) {
      const before = all[first - 1] ?? 0;
      if (totals.has(before) || isTotal(before) || (ends.has(before) && first < at)) break;
      first -= 1;
    }
    return at - first >= 2 ? [{ total, parts: all.slice(first, at), tried: 1 }] : [];
  });
}
