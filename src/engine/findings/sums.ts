import type { Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';
import type { Facts, Subject } from './facts';

/** What a sum runs over. */
export type SumKind = 'items' | 'years' | 'rows';

/** A total that its parts do not give. */
export interface SumOfParts extends Facts {
  readonly rule: 'sum-of-parts';
  readonly sum: SumKind;
  /** `held`: what the cells hold; `printed`: what the page shows. */
  readonly basis: 'held' | 'printed';
  /** Parts that print nothing and count as nothing here. */
  readonly blanks: readonly CellRef[];
  /** Rounding would explain it, and the table's other sums speak against that. */
  readonly lone?: boolean;
}

/** A figure that stands differently in two appendices of one plan, unit by unit. */
export interface CrossAppendix extends Facts {
  readonly rule: 'cross-appendix';
  /** The figure on the other side, whose subject differs from `subject`. */
  readonly other: Subject;
  /** True where the totals of the two appendices agree and so hide the difference. */
  readonly totalsAgree: boolean;
  readonly evidence?: ThirdEvidence;
}

/** Sums of one table that each look like rounding and cannot all be; `cells` are their totals. */
export interface RoundingTogether extends Facts {
  readonly rule: 'rounding-together';
}

/** A row that leaves a constant ratio between two appendices. */
export interface NormRow {
  readonly unit: string;
  readonly cell: CellRef;
  /** The count beside it, in the other appendix. */
  readonly count: Decimal;
  readonly found: Decimal;
  /** What the norm makes of the count. */
  readonly expected: Decimal;
  /** The count that the norm would make of the amount; absent where that has no finite decimals. */
  readonly implied?: Decimal;
}

/** An amount for each product that most rows of a column keep to, and the rows that leave it. */
export interface NormBreak extends Facts {
  readonly rule: 'norm-break';
  /** Amount for one, in the sheet's own measure. */
  readonly norm: Decimal;
  /** Rows of this column that keep to it, of how many. */
  readonly holds: number;
  readonly of: number;
  readonly rows: readonly NormRow[];
}

/** What a third appendix says of two that disagree; shown, never decided by. */
export interface ThirdEvidence {
  readonly layout: LayoutId;
  /** The figure that the third appendix implies; absent where it implies none. */
  readonly implied?: Decimal;
  /** Whose figure that is: the finding's first cell's, the others', or neither's. */
  readonly sidesWith: 'first' | 'others' | 'neither';
  /** The third appendix's figures that say so. */
  readonly cells: readonly CellRef[];
  readonly norm: Decimal;
}

/** A mean that is not that of the figures left of it, or of those in its column. */
export interface MeanMismatch extends Facts {
  readonly rule: 'mean-mismatch';
  readonly sum: 'columns' | 'rows';
}

/** A count of marks that is not theirs; `parts` are the marks. */
export interface MarkCount extends Facts {
  readonly rule: 'mark-count';
  /** True where the figure is the marks' share of all cells, in per cent. */
  readonly isShare?: boolean;
}

/** A closing balance that is not its opening one with what came in and went out. */
export interface BalanceMismatch extends Facts {
  readonly rule: 'balance-mismatch';
}

/** What is found about sums and what appendices say of each other. */
export type SumFinding =
  SumOfParts | CrossAppendix | RoundingTogether | NormBreak | MeanMismatch | MarkCount | BalanceMismatch;
