import { type Axis, halfAt, valueAt } from '../sum-grid';
import type { Tried } from './tried';

/** Longer axes are not searched for what does not touch. */
const MOST_POSITIONS = 80;

/** So many sets are kept while they are looked for; a table of small counts has any number of them. */
const MOST_FOUND = 20_000;

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
