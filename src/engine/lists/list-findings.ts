import type { Facts } from '../findings';

/** A number of a list's own numbering that comes twice, leaves one out, or goes back. */
export interface RowNumbering extends Facts {
  readonly rule: 'row-numbering';
  readonly what: 'twice' | 'gap' | 'back' | 'stem';
  /** As printed: the number in question, and the one that it follows (its own where it is the first). */
  readonly marker: string;
  readonly before: string;
}

/** What lists say of themselves, and what their rows are. */
export type ListFinding = RowNumbering;

export type ListRuleId = ListFinding['rule'];
