import { halfAt, valueAt, type Axis } from './sum-grid';
import type { SumCandidate } from './weigh';

/** A candidate and how many others were looked at beside it, for the same total. */
export type Tried = SumCandidate & { readonly tried: number };

/** Further than this a run of figures with changing signs is not followed. */
const MOST_SIGNED = 64;

/**
 * Runs of neighbours that give a figure on some line: from each position upwards and downwards, as long as
 * the run has not outgrown the figure.
 */
export function neighbours(axis: Axis, active: readonly number[]): Tried[] {
  const found = new Map<string, Tried>();
  for (let at = 0; at < active.length; at++) {
    for (const step of [-1, 1] as const) {
      for (let line = 0; line < axis.lines; line++) {
        for (const length of runs(axis, active, at, step, line)) {
          const key = `${at} ${step * length}`;
          if (found.has(key)) continue;
          const slice = step < 0 ? active.slice(at - length, at) : active.slice(at + 1, at + 1 + length);
          found.set(key, { total: active[at] ?? 0, parts: slice, tried: 2 * length });
        }
      }
    }
  }
  return [...found.values()];
}

const NONE: readonly number[] = [];

/** Lengths of the runs from a position whose figures add up to its own on one line; mostly there are none. */
function runs(
  axis: Axis,
  active: readonly number[],
  at: number,
  step: -1 | 1,
  line: number,
): readonly number[] {
  const { values, halves } = axis;
  const start = line * axis.across;
  const own = start + (active[at] ?? 0) * axis.step;
  const whole = values[own] ?? NaN;
  if (Number.isNaN(whole) || whole === 0) return NONE;
  let lengths: number[] | undefined;
  let sum = 0;
  let slack = halves[own] ?? 0;
  let filled = 0;
  let signed = false;
  for (let length = 1; ; length++) {
    const position = active[at + step * length];
    if (position === undefined || (signed && length > MOST_SIGNED)) break;
    const place = start + position * axis.step;
    const value = values[place] ?? NaN;
    if (Number.isNaN(value) || value === 0) {
      // a blank at the end of a run belongs to it as well as not: the longer run is tried too
      if (filled >= 2 && Math.abs(sum - whole) <= slack) (lengths ??= []).push(length);
      continue;
    }
    filled += 1;
    if (value < 0 !== whole < 0) signed = true;
    sum += value;
    slack += halves[place] ?? 0;
    if (filled >= 2 && Math.abs(sum - whole) <= slack) (lengths ??= []).push(length);
    if (!signed && Math.abs(sum) > Math.abs(whole) + slack) break;
  }
  return lengths ?? NONE;
}

/** Longer axes are not searched for what does not touch. */
const MOST_POSITIONS = 80;
/** Lines on which candidates that do not touch are looked for; all lines weigh them. */
const MOST_LINES = 3;

/** So many sets are kept while they are looked for; a table of small counts has any number of them. */
const MOST_FOUND = 20_000;

/** The fullest lines of an axis, those with the largest figures first; none where the axis is too long. */
export function tellingLines(axis: Axis, all: readonly number[]): readonly number[] {
  if (all.length > MOST_POSITIONS || all.length < 3) return [];
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
  if (lines.length === 0) return [];
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
