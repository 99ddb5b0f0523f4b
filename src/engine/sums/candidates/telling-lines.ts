import { type Axis, valueAt } from '../sum-grid';

/** Longer axes are not searched for anything but runs. */
const MOST_TELLING = 400;

/** Lines on which candidates that do not touch are looked for; all lines weigh them. */
const MOST_LINES = 3;

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
