import type { Subject } from '../findings/facts';
import type { SumKind } from '../findings/sums';
import type { Figure } from '../reading/table';

/** What tells that a total is the sum of its parts. */
export type Evidence = 'layout' | 'tree' | 'formula' | 'statement' | 'word' | 'header' | 'vote' | 'said';

/** A sum: one figure is the sum of others of the same table. */
export interface Identity {
  readonly kind: SumKind;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Counts are exact; other measures are displayed rounded. */
  readonly exact: boolean;
  /** What its figures are rounded to where that is more than their last digit. */
  readonly grain: number;
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
  /**
   * True where a layout, a formula, a statement or a total word with most of its neighbours says so: then a
   * failure is an error. A sum that only arithmetic suggests is a warning.
   */
  readonly proved: boolean;
  /** The part that is worked out of the total and the other parts: `Còn lại`. */
  readonly rest?: Figure;
}

/** A sum over whole rows or columns of a table. */
export interface TableSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
  readonly evidence: readonly Evidence[];
  readonly proved: boolean;
  /** The part that is worked out of the total and the other parts: `Còn lại`. */
  readonly rest?: number;
  /** What each column's whole numbers are rounded to all the same, as most lines show; 1 where nothing stands. */
  readonly grains?: readonly number[];
}
