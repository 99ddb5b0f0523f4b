import type { Decimal } from './decimal';
import type { CellRef } from './grid/grid';

/** A row or a column of a table, as a person finds it. */
export interface Line {
  readonly axis: 'row' | 'column';
  /** The row's name, or the column's header. */
  readonly name: string;
  /** A cell of the line: its name's for a row, its first figure's for a column. */
  readonly cell: CellRef;
}

/**
 * One mistake that explains many failing sums at once, at the scale at which people make it. Cells in reading
 * order; figures in the sheet's own measure.
 */
export type Cause =
  /** Several cells, each told by itself elsewhere. */
  | { readonly kind: 'several'; readonly cells: readonly CellRef[] }
  /** The totals of `total` count a line that the table does not hold; `figures` is what it would hold. */
  | {
      readonly kind: 'line-missing';
      readonly total: Line;
      /** The missing unit, where only one other appendix's unit can be meant. */
      readonly name?: string;
      readonly cells: readonly CellRef[];
      readonly figures: readonly Decimal[];
    }
  /** Two lines hold the same, and the totals count them once. */
  | { readonly kind: 'line-twice'; readonly total: Line; readonly lines: readonly [Line, Line] }
  /** The totals leave a line out. */
  | { readonly kind: 'line-left-out'; readonly total: Line; readonly line: Line }
  /** The totals count a line twice. */
  | { readonly kind: 'line-counted-twice'; readonly total: Line; readonly line: Line }
  /** The totals count a subtotal beside what it is made of; without `line` all of them. */
  | { readonly kind: 'subtotal-counted'; readonly total: Line; readonly line?: Line }
  /** A whole line of totals was never made (all nought or blank), or not made again. */
  | {
      readonly kind: 'totals-not-made';
      readonly total: Line;
      readonly cells: readonly CellRef[];
      readonly empty: boolean;
    }
  /** Figures stand so many rows below (columns to the right of) their own; negative: above, to the left. */
  | {
      readonly kind: 'shifted';
      readonly along: 'rows' | 'columns';
      readonly by: number;
      readonly cells: readonly CellRef[];
      readonly lines: readonly Line[];
    }
  /** Two groups of columns, or two rows, hold each other's figures. */
  | {
      readonly kind: 'exchanged';
      readonly lines: readonly Line[];
      readonly others: readonly Line[];
      readonly cells: readonly CellRef[];
      /** Rows in which they do. */
      readonly rows: number;
    }
  /** Figures in another measure: 10 to the power of `power` times what they ought to be. */
  | {
      readonly kind: 'scaled';
      readonly power: number;
      readonly lines: readonly Line[];
      readonly cells: readonly CellRef[];
      readonly rows: number;
    };
