import { gather } from '../../gather';
import { RunSums } from '../run-sums';
import type { Axis } from '../sum-grid';
import { SPREADS } from '../weigh';
import type { Needed, Tried } from './tried';

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
