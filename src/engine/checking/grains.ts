import { roughLine } from '../reading/rough-line';
import type { Table } from '../reading/table';

/** Fewer figures than these are even by chance. */
const LEAST_FIGURES = 5;
/** Figures that are no more than this many grains are amounts in round numbers, and hold what they say. */
const LEAST_GRAINS = 20;

/**
 * For each column, what all its figures are multiples of, such as the fives or threes that statistics offices round
 * people to, or the hundreds of a draft budget; 1 where there is nothing of that kind. It only may be what they are
 * rounded to: round amounts add up to the last digit.
 */
export function grainsOf({ columns, figures }: Table): number[] {
  const lines = figures.map(roughLine);
  return columns.map((_, col) => {
    let grain = 0;
    const sizes: number[] = [];
    for (const { values, scales } of lines) {
      const value = Math.abs(values[col] ?? NaN);
      if (Number.isNaN(value) || value === 0) continue;
      if ((scales[col] ?? 0) > 0 || !Number.isSafeInteger(value)) return 1;
      grain = commonDivisor(grain, value);
      if (grain === 1) return 1;
      sizes.push(value);
    }
    const middle = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
    return sizes.length >= LEAST_FIGURES && middle >= LEAST_GRAINS * grain ? grain : 1;
  });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
