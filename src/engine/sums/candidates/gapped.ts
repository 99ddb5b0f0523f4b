import { type Axis, halfAt, valueAt } from '../sum-grid';
import type { Tried } from './tried';

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
