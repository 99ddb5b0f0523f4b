import type { Decimal } from '../../decimal';
import type { Facts } from '../../findings';
import type { UnreadPart } from '../plan-text';
import type { TextFact } from './fact';

/** What a figure of the text is about and how it is measured, as sentences need it. */
export type Told = Pick<TextFact, 'about' | 'measure' | 'noun' | 'money'>;

/** Parts of the text against the figure that introduces them. `places`: the whole, then its parts. */
export interface TextSum extends Facts {
  readonly rule: 'text-sum';
  /** `sum`: all parts together; `part`: one part is more than the whole; `phases`: years that make up a period; `rest`: what is left. */
  readonly what: 'sum' | 'part' | 'phases' | 'rest';
  readonly told: Told;
}

/** A share beside an amount that gives another, or shares that do not make 100 %. */
export interface TextShare extends Facts {
  readonly rule: 'text-share';
  readonly what: 'share' | 'sum';
}

/** `nâng tổng số … là 395` against what there was and what comes. `places`: the total, the new, the former. */
export interface TextRaised extends Facts {
  readonly rule: 'text-raised';
  readonly baseline: Decimal;
  readonly added: Decimal;
}

/** One thing told twice with different figures. */
export interface TextRepeated extends Facts {
  readonly rule: 'text-repeated';
  readonly told: Told;
}

/** So many for each, so many times, against what is said to come of it. */
export interface TextProduct extends Facts {
  readonly rule: 'text-product';
  readonly told: Told;
  readonly factors: readonly Decimal[];
}

/** A calculation written out whose result is another. `places`: the result, then what it is made of. */
export interface TextEquation extends Facts {
  readonly rule: 'text-equation';
  readonly told: Told;
  readonly terms: readonly Decimal[];
  /** Between the terms. */
  readonly signs: readonly ('×' | '+')[];
}

/** `gồm 6 nhóm:` and the lines that follow. */
export interface TextListCount extends Facts {
  readonly rule: 'text-list-count';
  readonly noun: string;
}

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

export type TextFinding =
  | TextSum
  | TextShare
  | TextRaised
  | TextRepeated
  | TextProduct
  | TextEquation
  | TextListCount
  | TextYear
  | TextDate
  | DeadlineOrder
  | RoundDate
  | TextNumbering
  | AppendixMissing
  | AppendixUncited
  | CitationDate
  | TextPeriod
  | DocumentUnread
  | TextAppendix
  | TextTarget;

export type TextRuleId = TextFinding['rule'];
