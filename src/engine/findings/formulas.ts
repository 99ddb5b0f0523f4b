import type { Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import type { Facts } from './facts';

/** A total's formula that does not reach all its parts. */
export interface FormulaRange extends Facts {
  readonly rule: 'formula-range';
  readonly formula: string;
  /** The parts of the sum that the formula does not reach. */
  readonly leftOut: readonly CellRef[];
}

/** Totals that are typed where their neighbours are formulas. */
export interface TypedTotal extends Facts {
  readonly rule: 'typed-total';
}

/** An adding formula that is not the sum it stands for. */
export interface FormulaSlip extends Facts {
  readonly rule: 'formula-slip';
  readonly formula: string;
  readonly slip:
    | 'constant'
    | 'twice'
    | 'circular'
    | 'subtotal-again'
    | 'hidden-rows'
    | 'stale'
    | 'other-line'
    | 'unlike-neighbours';
  /** The cell that is added twice, the subtotals that are added with their parts, the hidden cells that are left out. */
  readonly concerned?: readonly CellRef[];
}

/** A total that is blank, a dash or dots over filled parts; `expected` is what the first of the cells would be. */
export interface BlankTotal extends Facts {
  readonly rule: 'blank-total';
  /** The row's or column's name. */
  readonly name: string;
  /** What the parts give, cell by cell. */
  readonly sums: readonly Decimal[];
}

/** Formulas of one sheet that were never calculated: their results are not known. */
export interface NoResult extends Facts {
  readonly rule: 'no-result';
}

/** What the row of column numbers says of a total and no row of the table bears out. */
export interface ColumnNumbers extends Facts {
  readonly rule: 'column-numbers';
  /** As it stands there: `2=3+4`. */
  readonly text: string;
  /** Columns of the sheet, from 0: the total, and what it is the sum of in all rows. */
  readonly total: number;
  readonly instead: readonly number[];
}

/** What is found about formulas and totals. */
export type FormulaFinding = FormulaRange | TypedTotal | FormulaSlip | BlankTotal | ColumnNumbers | NoResult;
