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
  /** Columns of shares and rates: that the rows under them do not add up says nothing against a sum of rows. */
  readonly rates: ReadonlySet<number>;
}

/**
 * One direction of a grid: the totals and parts stand along `length`, the same sum is tried on each line. The
 * figure of a position on a line stands in `values` and `halves` at `position * step + line * across`: sums are
 * tried a million times, where a function's call for each figure is most of the cost.
 */
export interface Axis {
  readonly kind: 'rows' | 'cols';
  /** How many positions may be totals or parts. */
  readonly length: number;
  /** How many lines cross them. */
  readonly lines: number;
  readonly step: number;
  readonly across: number;
  readonly values: Float64Array;
  readonly halves: Float64Array;
  /** Lines on which a failing sum is no contradiction. */
  readonly rates: ReadonlySet<number>;
}

const NO_RATES: ReadonlySet<number> = new Set();

/** The grid seen along its rows or its columns, so that one search does for both directions. */
export function axisOf(grid: SumGrid, kind: Axis['kind']): Axis {
  const { rows, cols, values, halves, rates } = grid;
  return kind === 'rows'
    ? { kind, length: rows, lines: cols, step: cols, across: 1, values, halves, rates }
    : { kind, length: cols, lines: rows, step: 1, across: cols, values, halves, rates: NO_RATES };
}

/** The figure of a position on a line; NaN where there is none. */
export function valueAt({ values, step, across }: Axis, position: number, line: number): number {
  return values[position * step + line * across] ?? NaN;
}

/**
 * Half a unit of the last known digit of the figure at a position of a line, in the smallest digit; 0 for
 * exact counts.
 */
export function halfAt({ halves, step, across }: Axis, position: number, line: number): number {
  return halves[position * step + line * across] ?? 0;
}
