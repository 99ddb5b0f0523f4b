import type { Facts } from './facts';
import type { Told } from './text-figures';

/** The period of an appendix or its date beside the plan's. */
export interface TextPeriod extends Facts {
  readonly rule: 'text-period';
  readonly plan: string;
  readonly other: string;
}

/** What the text says and what an appendix holds. */
export interface TextAppendix extends Facts {
  readonly rule: 'text-appendix';
  readonly told: Told;
  /** Why the two were taken for the same thing, where that is not plain. */
  readonly reason?: MatchReason;
}

/** Why a text's figure and an appendix's are only compared with care. */
export type MatchReason =
  /** The text counts some stars only, the appendix all. */
  | 'stars'
  /** The text does not say that the products are new. */
  | 'kind'
  /** The text names no years, or only the last. */
  | 'period'
  /** The text gives a minimum or an approximate figure. */
  | 'comparator'
  /** Counted in the list of products. */
  | 'list'
  /** The appendix is none of the standard ones; its headings were read. */
  | 'headings';

/** A target of the text beside the same one of the target sheet. */
export interface TextTarget extends Facts {
  readonly rule: 'text-target';
  readonly told: Told;
}

/** What is found about a plan's text against its sheets. */
export type TextAppendixFinding = TextPeriod | TextAppendix | TextTarget;
