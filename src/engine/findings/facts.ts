import type { Cause } from '../cause';
import type { Decimal } from '../decimal';
import type { TextPlace } from '../document/plan-text';
import type { CellRef } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';

/**
 * Findings are facts: which rule, which cells, which numbers. No sentence is made here; `locales/findings`
 * turns each into Vietnamese or English.
 */

/** `error`: arithmetic proves it; `warning`: a person should look; `info`: assumed or explained. */
export type Severity = 'error' | 'warning' | 'info';

/** What becomes of a sum or a rule that does not simply pass. */
export type Verdict = 'fail' | 'rounding' | 'undecided';

/** What a figure stands for. */
export interface Subject {
  readonly layout: LayoutId;
  /** The row's name as printed. */
  readonly unit?: string;
  /** A year, or the range of a period: `2021-2025`. */
  readonly year?: number | string;
  /** The item of the layout: `new`, `state`, `total`, a group's numeral … */
  readonly measure?: string;
}

/** A change of one cell that would mend a finding. */
export interface CellChange {
  readonly cell: CellRef;
  /** The figure as it stands, a plain decimal string; absent where the cell is blank or unreadable. */
  readonly from?: Decimal;
  readonly to: Decimal;
  /** What the cell should hold to be that, without the leading `=`. */
  readonly formula?: string;
  readonly because: SlipKind;
}

/** What turns the right figure into the wrong one; `difference` where no known slip does. */
export type SlipKind =
  | 'transposed-digits'
  | 'wrong-digit'
  | 'missing-digit'
  | 'extra-digit'
  | 'scale-10'
  | 'scale-100'
  | 'scale-1000'
  | 'scale-1000000'
  | 'sign'
  | 'swapped-neighbours'
  | 'copied-neighbour'
  | 'running-total'
  | 'left-out'
  | 'counted-twice'
  | 'stale-total'
  | 'wrong-formula'
  | 'typed-over'
  | 'blank'
  | 'difference';

/** Changes of cells that would mend a finding, with how sure they are. */
export interface Suggestion {
  /** One mistake that explains all of `mends`. */
  readonly cause?: Cause;
  /** Another mistake that would explain them as well. */
  readonly otherCause?: Cause;
  /** Empty where a cause concerns more cells than anybody reads. */
  readonly changes: readonly CellChange[];
  /** True where no other set of as few changes explains the failing sums as well. */
  readonly unique: boolean;
  /** Other sets of as few changes, the likelier first, as many as are worth reading. */
  readonly alternatives?: readonly (readonly CellChange[])[];
  /** Totals of the failing sums that the changes mend, this finding's own among them. */
  readonly mends?: readonly CellRef[];
  /** False where time ran out before it was proved that fewer changes do not suffice. */
  readonly proved?: boolean;
}

/** What every finding tells; numbers are in the sheet's own measure. */
export interface Facts {
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** The figure or figures that the finding is about. */
  readonly cells: readonly CellRef[];
  readonly parts: readonly CellRef[];
  /** Sentences of the plan's text that it is about, the one in question first. */
  readonly places?: readonly TextPlace[];
  readonly subject?: Subject;
  readonly expected?: Decimal;
  readonly found?: Decimal;
  /** found − expected. */
  readonly difference?: Decimal;
  readonly suggestion?: Suggestion;
}
