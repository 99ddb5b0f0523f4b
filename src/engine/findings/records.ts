import type { InputId } from '../layouts/layout';
import type { Facts } from './facts';

/** The same product listed twice for one year; `undecided` where a blank producer leaves it open. */
export interface DuplicateProduct extends Facts {
  readonly rule: 'duplicate-product';
  readonly product: string;
  /** What makes them the same: the code, or the name with its producer and unit. */
  readonly by: 'code' | 'name';
}

/** One item of one unit that stands twice in one year of a budget. */
export interface DuplicateBudgetRow extends Facts {
  readonly rule: 'duplicate-budget-row';
  /** The unit, in a table without items. */
  readonly item: string;
  /** True where both rows have the very same figures; else the year of one is likely another. */
  readonly copied: boolean;
}

/** Product groups that no list has, of today or former. */
export interface UnknownGroup extends Facts {
  readonly rule: 'unknown-group';
  readonly text: string;
}

/** Rows of a year that the plan's own period does not hold. */
export interface YearOutsidePeriod extends Facts {
  readonly rule: 'year-outside-period';
  readonly year: number;
  /** The plan's own period; one end may be unknown. */
  readonly from?: number;
  readonly to?: number;
}

/** Quantity × unit price = amount, in one row of a table. */
export interface PriceTimesQuantity extends Facts {
  readonly rule: 'price-times-quantity';
  /** The headings of what is multiplied, where they are other than the form's quantity and unit price. */
  readonly factors?: readonly string[];
}

/** Cells of one column of an input sheet, filled with what that column cannot hold. */
export interface RejectedCell extends Facts {
  readonly rule: 'rejected-cell';
  readonly layout: InputId;
  /** The field's id in its layout. */
  readonly field: string;
  readonly reason: RejectionReason;
  /** What the first of the cells holds; empty where it holds nothing. */
  readonly text: string;
}

/** Why a cell's content is not what its column wants. The locale files have words for each. */
export type RejectionReason =
  /** `#REF!` and the like. */
  | 'error-value'
  | 'not-text'
  | 'too-long'
  | 'not-a-number'
  /** `hơn 7.000`, `15 - 20`, `50 triệu đồng/sản phẩm`. */
  | 'not-exact'
  /** `05 lớp` among money, `1,2 tỷ` where nobody says what the column is in. */
  | 'other-unit'
  /** A day that Excel made of what was typed: 7-May was 5-7. */
  | 'date-for-number'
  | 'not-a-year'
  | 'not-a-date'
  /** `tháng 5/2023`, `2023`: no day. */
  | 'incomplete-date'
  | 'not-in-list'
  | 'not-yes-no'
  | 'not-stars'
  | 'out-of-range'
  /** A record cannot be placed without it. */
  | 'missing';

/** What is found about rows of input sheets. */
export type RecordFinding =
  | DuplicateProduct
  | DuplicateBudgetRow
  | UnknownGroup
  | YearOutsidePeriod
  | PriceTimesQuantity
  | RejectedCell;
