import type { Facts } from '../findings';
import type { InputId } from '../layouts/layout';

/** A number of a list's own numbering that comes twice, leaves one out, or goes back. */
export interface RowNumbering extends Facts {
  readonly rule: 'row-numbering';
  readonly what: 'twice' | 'gap' | 'back' | 'stem';
  /** As printed: the number in question, and the one that it follows (its own where it is the first). */
  readonly marker: string;
  readonly before: string;
}

/** A count that a list's title, total row or heading states, and the rows that it counts. */
export interface SaidCountDiffers extends Facts {
  readonly rule: 'said-count';
  readonly layout: InputId;
  /** The star that it counts; absent for all rows. */
  readonly stars?: number;
}

/** A planned value that cannot be: a range that runs backwards, or a share of more than the whole. */
export interface TargetImpossible extends Facts {
  readonly rule: 'target-impossible';
  readonly what: 'backwards' | 'above-all';
  readonly text: string;
}

/** What lists say of themselves, and what their rows are. */
export type ListFinding = RowNumbering | SaidCountDiffers | TargetImpossible;

export type ListRuleId = ListFinding['rule'];
