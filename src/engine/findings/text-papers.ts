import type { UnreadPart } from '../document/plan-text';
import type { Facts } from './facts';

/** A time that does not fit the plan's own years. */
export interface TextYear extends Facts {
  readonly rule: 'text-year';
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** A day that no month has, or a month outside its quarter. */
export interface TextDate extends Facts {
  readonly rule: 'text-date';
  readonly text: string;
}

/** Two deadlines that come in the wrong order. */
export interface DeadlineOrder extends Facts {
  readonly rule: 'deadline-order';
  /** `levels`: who reports to whom; `rounds`: the first round before the second. */
  readonly what: 'levels' | 'rounds';
  readonly earlier: string;
  readonly later: string;
}

/** A round of assessment that the plan sheet dates otherwise. */
export interface RoundDate extends Facts {
  readonly rule: 'round-date';
  readonly round: number;
  /** `30/11/2023`: in the text, and on the sheet. */
  readonly told: string;
  readonly planned: string;
}

/** A numbering that leaves a number out or has it twice. */
export interface TextNumbering extends Facts {
  readonly rule: 'text-numbering';
  readonly what: 'twice' | 'gap';
  readonly before: string;
  readonly marker: string;
}

/** Appendices that the text cites and that are not there. */
export interface AppendixMissing extends Facts {
  readonly rule: 'appendix-missing';
  readonly numbers: readonly string[];
}

/** An appendix that is there and that the text does not cite. */
export interface AppendixUncited extends Facts {
  readonly rule: 'appendix-uncited';
  readonly title: string;
}

/** One document cited with different dates, or the plan with another date than its own. */
export interface CitationDate extends Facts {
  readonly rule: 'citation-date';
  readonly document: string;
  readonly dates: readonly string[];
}

/** What a document holds beside the text that was read. */
export interface DocumentUnread extends Facts {
  readonly rule: 'document-unread';
  readonly file: string;
  readonly part: UnreadPart;
}

/** What is found about dates, numbering and papers that a plan's text names. */
export type TextPaperFinding =
  | TextYear
  | TextDate
  | DeadlineOrder
  | RoundDate
  | TextNumbering
  | AppendixMissing
  | AppendixUncited
  | CitationDate
  | DocumentUnread;
