import { toRough } from '../decimal';
import type { Figure } from './table';

/** More digits behind the comma than this are binary remainders and no figures. */
const MOST_DECIMALS = 6;

/** A line's figures as plain numbers for votes, never for verdicts: NaN for none, and the decimals of each. */
export interface RoughLine {
  readonly values: readonly number[];
  readonly scales: readonly number[];
  /** The most decimals among them. */
  readonly scale: number;
}

const known = new WeakMap<readonly Figure[], RoughLine>();

/** The line's figures as plain numbers; the same line gives the same object again. */
export function roughLine(line: readonly Figure[]): RoughLine {
  const before = known.get(line);
  if (before) return before;
  const values = line.map(({ value, readings }) => {
    const read = value ?? readings?.[0];
    return read ? toRough(read) : NaN;
  });
  const scales = line.map((figure) => Math.min(MOST_DECIMALS, scaleOf(figure)));
  const made = { values, scales, scale: Math.max(0, ...scales) };
  known.set(line, made);
  return made;
}

/** Half a unit of a figure's last digit; 0 for none. */
export function roughHalf(line: RoughLine | undefined, col: number): number {
  return Number.isNaN(line?.values[col] ?? NaN) ? 0 : 0.5 / 10 ** (line?.scales[col] ?? 0);
}

function scaleOf({ state, scale, readings }: Figure): number {
  return state === 'ambiguous' ? (readings?.[0]?.scale ?? 0) : scale;
}
