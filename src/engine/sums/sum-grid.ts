/**
 * The figures of one table laid out for the search of sums: plain numbers in the table's smallest digit, so
 * that they add up without binary remainders up to 2^53.
 */
export interface SumGrid {
  readonly rows: number;
  readonly cols: number;
  /** Row by row; NaN where a cell holds no figure. */
  readonly values: Float64Array;
  /** Half a unit of each figure's last known digit, in the smallest digit; 0 for exact counts. */
  readonly halves: Float64Array;
}

/** One direction of a grid: the totals and parts stand along `length`, the same sum is tried on each line. */
export interface Axis {
  readonly kind: 'rows' | 'cols';
  /** How many positions may be totals or parts. */
  readonly length: number;
  /** How many lines cross them. */
  readonly lines: number;
  readonly value: (position: number, line: number) => number;
  readonly half: (position: number, line: number) => number;
}

export function axisOf(grid: SumGrid, kind: Axis['kind']): Axis {
  const { rows, cols, values, halves } = grid;
  return kind === 'rows'
    ? {
        kind,
        length: rows,
        lines: cols,
        value: (position, line) => values[position * cols + line] ?? NaN,
        half: (position, line) => halves[position * cols + line] ?? 0,
      }
    : {
        kind,
        length: cols,
        lines: rows,
        value: (position, line) => values[line * cols + position] ?? NaN,
        half: (position, line) => halves[line * cols + position] ?? 0,
      };
}
