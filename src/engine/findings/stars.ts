import type { Decimal } from '../decimal';
import type { Facts } from './facts';

/** A score and a recognised star that the rule of the day does not give it; `undecided` between two bands. */
export interface StarScore extends Facts {
  readonly rule: 'star-score';
  readonly product: string;
  readonly score: Decimal;
  /** What the decision says; absent where the entry has none yet. */
  readonly stars?: number;
  /** The star that the score alone would give, or the two stars between whose bands it lies. */
  readonly potential: number | readonly [number, number];
  /** The rule's number: `148/QĐ-TTg`. */
  readonly starRule: string;
}

/** Points beyond what the rule of the day gives, or parts that do not make up their total. */
export interface ScoreRange extends Facts {
  readonly rule: 'score-range';
  readonly product: string;
  /** The part, `total` where the total itself is beyond 100, `sum` where A + B + C is not the total. */
  readonly what: 'A' | 'B' | 'C' | 'total' | 'sum';
  /** The most that the rule gives; absent for `sum` and where the points are negative. */
  readonly most?: Decimal;
  readonly starRule?: string;
}

/** Entries under 50 points: the file goes back and may come again in a later round. */
export interface ScoreBelow extends Facts {
  readonly rule: 'score-below';
}

/** Entries without a day of assessment: another date told the rule. */
export interface StarRuleAssumed extends Facts {
  readonly rule: 'star-rule-assumed';
  readonly basis: 'decision' | 'year' | 'plan';
  readonly starRule: string;
}

/** A decision that is dated before the assessment it stands on. */
export interface DecisionBeforeAssessment extends Facts {
  readonly rule: 'decision-before-assessment';
  readonly product: string;
  readonly decided: string;
  readonly assessed: string;
}

/** Products of one sheet whose latest recognition has ended by the date of the report. */
export interface RecognitionExpired extends Facts {
  readonly rule: 'recognition-expired';
  readonly asOf: string;
  /** How many of them the sheet still calls valid. */
  readonly claimedValid: number;
}

/** Printed end dates that differ, all by so many days, from the months that the recognition is valid. */
export interface ExpiryMismatch extends Facts {
  readonly rule: 'expiry-mismatch';
  /** Months that a recognition is valid by the rule of its day. */
  readonly months: number;
  /** Printed − counted. */
  readonly days: number;
  /** Of the first of the cells. */
  readonly printed: string;
  readonly counted: string;
}

/** Recognised stars without a date: whether they are still valid is not known. */
export interface RecognitionUndated extends Facts {
  readonly rule: 'recognition-undated';
}

/** Two products that may be one. */
export interface NearDuplicateProduct extends Facts {
  readonly rule: 'near-duplicate-product';
  readonly products: readonly [string, string];
  /** In what they differ: spelling of the name, the unit, the producer, the code; or one code for two names. */
  readonly differ: 'spelling' | 'unit' | 'producer' | 'code' | 'name';
}

/** The plan's baseline and what the sheets list from before its period. */
export interface BaselineMismatch extends Facts {
  readonly rule: 'baseline-mismatch';
  /** The star that it is about; absent for the total. */
  readonly stars?: number;
}

/** What is found about products and their stars. */
export type StarFinding =
  | StarScore
  | ScoreRange
  | ScoreBelow
  | StarRuleAssumed
  | DecisionBeforeAssessment
  | RecognitionExpired
  | ExpiryMismatch
  | RecognitionUndated
  | NearDuplicateProduct
  | BaselineMismatch;
