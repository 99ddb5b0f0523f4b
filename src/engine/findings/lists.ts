import type { InputId, LayoutId } from '../layouts/layout';
import type { MoneyUnit } from '../text/measure-unit';
import type { Facts } from './facts';

/** A number of a list's own numbering that comes twice, leaves one out, or goes back. */
export interface RowNumbering extends Facts {
  readonly rule: 'row-numbering';
  readonly what: 'twice' | 'gap' | 'back' | 'stem';
  /** As printed: the number in question, and the one that it follows (its own where it is the first). */
  readonly marker: string;
  readonly before: string;
}

/**
 * A count that a list's title, total row or heading states, and the rows that it counts; or one of a table's title, and the
 * total of `parts`.
 */
export interface SaidCountDiffers extends Facts {
  readonly rule: 'said-count';
  readonly layout: InputId;
  /** The star that it counts; absent for all rows. */
  readonly stars?: number;
  /** Of an amount of money: what the title says it in, and what the table and both figures here are in. */
  readonly money?: { readonly said: MoneyUnit; readonly table: MoneyUnit };
}

/** Stars in a list's column that are not the one star which its title or heading is of; `parts` is where it says so. */
export interface StarOutside extends Facts {
  readonly rule: 'star-outside';
  readonly stars: number;
}

/** A planned value that cannot be: a range that runs backwards, or a share of more than the whole. */
export interface TargetImpossible extends Facts {
  readonly rule: 'target-impossible';
  readonly what: 'backwards' | 'above-all';
  readonly text: string;
}

/** A unit that stands more than once under one heading of an appendix. */
export interface UnitTwice extends Facts {
  readonly rule: 'unit-twice';
  readonly name: string;
}

/** Two appendices of one plan whose figures must agree and that name other units; `cells` are those names. */
export interface UnitsApart extends Facts {
  readonly rule: 'units-apart';
  readonly layouts: readonly [LayoutId, LayoutId];
  /** Names that both have, and how many each has. */
  readonly common: number;
  readonly of: readonly [number, number];
}

/** One decision's number with several days of recognition in one year. */
export interface DecisionDates extends Facts {
  readonly rule: 'decision-dates';
  readonly decision: string;
  /** `YYYY-MM-DD`, in order of appearance. */
  readonly dates: readonly string[];
}

/** "Đạt" or "Không đạt" that the row's own figures do not give; `found` is what was reached, `expected` the plan. */
export interface TargetVerdict extends Facts {
  readonly rule: 'target-verdict';
  /** What the figures say. */
  readonly reached: boolean;
}

/** What is found about what lists say of themselves. */
export type ListFinding =
  | RowNumbering
  | SaidCountDiffers
  | StarOutside
  | TargetImpossible
  | UnitTwice
  | UnitsApart
  | DecisionDates
  | TargetVerdict;
