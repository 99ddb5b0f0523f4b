import type { Cause } from './cause';
import type { Decimal } from './decimal';
import type { TextPlace } from './document/plan-text';
import type { TextFinding } from './document/facts/text-findings';
import type { CellRef } from './grid/grid';
import type { InputId, LayoutId } from './layouts/layout';
import type { ListFinding } from './lists/list-findings';
import type {
  AbolishedLevel,
  BaselineStars,
  MeasureMissing,
  RepeatedSheet,
  ValidAboveCumulative,
} from './plan/plan-findings';
import type { MeasureUnit } from './text/measure-unit';

/**
 * Findings are facts: which rule, which cells, which numbers. No sentence is made here; `locales/`
 * turns each into Vietnamese or English.
 */

/** `error`: arithmetic proves it; `warning`: a person should look; `info`: assumed or explained. */
export type Severity = 'error' | 'warning' | 'info';

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
  | 'blank'
  | 'difference';

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

/** What a sum runs over. */
export type SumKind = 'items' | 'years' | 'rows';

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

export interface CrossAppendix extends Facts {
  readonly rule: 'cross-appendix';
  /** The figure on the other side, whose subject differs from `subject`. */
  readonly other: Subject;
  /** True where the totals of the two appendices agree and so hide the difference. */
  readonly totalsAgree: boolean;
  readonly evidence?: ThirdEvidence;
}

export interface AmbiguousNumber extends Facts {
  readonly rule: 'ambiguous-number';
  readonly text: string;
  readonly readings: readonly Decimal[];
}

export interface TextNumber extends Facts {
  readonly rule: 'text-number';
}

/** A name that no list has: it was taken for another, may be one of several, or nobody knows what it means. */
export interface UnknownUnit extends Facts {
  readonly rule: 'unknown-unit';
  readonly name: string;
  /** The name that it was taken for, or that it is likely a slip for. */
  readonly taken?: string;
  /** Units of today that it may be, the likeliest first; absent where another appendix's name was taken. */
  readonly candidates?: readonly string[];
  /** True where a unit of the name stands in another district than the row says. */
  readonly elsewhere?: boolean;
}

/** A commune that was divided among several of today's, or a district that is named without its commune. */
export interface DividedUnit extends Facts {
  readonly rule: 'divided-unit';
  readonly name: string;
  /** Units of today, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A name that several units have. */
export interface AmbiguousUnit extends Facts {
  readonly rule: 'ambiguous-unit';
  readonly name: string;
  /** Units of today, the likeliest first. */
  readonly candidates: readonly string[];
}

/**
 * Former units and the units of today that have the same land, in two appendices that must agree; `cells` are
 * the former units' figures, `parts` today's. `found` is the sum of the former, `expected` of today's.
 */
export interface RegroupedUnitsDiffer extends Facts {
  readonly rule: 'regrouped-units';
  readonly other: Subject;
  /** How many units of today make up the sum. */
  readonly units: number;
}

/** A name that is written otherwise than on the official list. */
export interface UnitSpelling extends Facts {
  readonly rule: 'unit-spelling';
  readonly name: string;
  readonly official: string;
}

export interface UnitMissing extends Facts {
  readonly rule: 'unit-missing';
  readonly name: string;
  /** The appendices that do not have it. */
  readonly missingFrom: readonly LayoutId[];
}

export interface FormulaRange extends Facts {
  readonly rule: 'formula-range';
  readonly formula: string;
  /** The parts of the sum that the formula does not reach. */
  readonly leftOut: readonly CellRef[];
}

export interface TypedTotal extends Facts {
  readonly rule: 'typed-total';
}

export interface UnreadableFigure extends Facts {
  readonly rule: 'unreadable-figure';
  readonly text: string;
}

export interface FractionalCount extends Facts {
  readonly rule: 'fractional-count';
}

export interface Negative extends Facts {
  readonly rule: 'negative';
}

export interface PlanNumber extends Facts {
  readonly rule: 'plan-number';
  /** The numbers printed, in order of appearance: `2582/KH-UBND`. */
  readonly numbers: readonly string[];
}

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

export interface UnknownGroup extends Facts {
  readonly rule: 'unknown-group';
  readonly text: string;
}

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

/** Printed end dates that differ, all by so many days, from the 36 months that the recognition is valid. */
export interface ExpiryMismatch extends Facts {
  readonly rule: 'expiry-mismatch';
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

export interface TargetMissed extends Facts {
  readonly rule: 'target-missed';
  readonly text: string;
  readonly planned: readonly Decimal[];
  readonly lacking: Decimal;
  /** True where per cents are lacking: the share is known only as a sheet reports it. */
  readonly inPerCents?: boolean;
  readonly measure: string;
  /** True while the target's period still runs on the date of the report. */
  readonly open: boolean;
}

/** Rows of a target sheet that name no planned value that could be read. */
export interface TargetUnreadable extends Facts {
  readonly rule: 'target-unreadable';
  readonly text: string;
}

/** What the target sheet says was reached, and what its own plan's sheets count. */
export interface TargetActualDiffers extends Facts {
  readonly rule: 'target-actual-differs';
  readonly text: string;
}

/** A reported share of the producers, products or workers that is more than all of them. */
export interface ShareOverWhole extends Facts {
  readonly rule: 'share-over-whole';
  readonly text: string;
}

/** One producer, listed twice with different answers. */
export interface ProducerConflict extends Facts {
  readonly rule: 'producer-conflict';
  readonly producer: string;
  /** The field's id in the layout of producers. */
  readonly field: string;
}

/** Producers with recognised products whom the list of producers does not have. */
export interface ProducerUnlisted extends Facts {
  readonly rule: 'producer-unlisted';
  readonly producers: readonly string[];
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
  readonly counted: CellRef;
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
  /** What is counted. */
  readonly counted: Subject;
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

/** Two sides of a reconciliation that do not say the same; all rounding between two sides is one finding. */
export interface FundingMismatch extends Facts {
  readonly rule: 'funding-mismatch';
  /** What the sides are: a layout, and the file where there are several. */
  readonly sides: readonly [FundingSideName, FundingSideName];
  /** The side that says nothing at all; absent where both do. */
  readonly missing?: 'left' | 'right';
  /** The measure unit of `found` (left) and `expected` (right). */
  readonly measure: Exclude<MeasureUnit, 'count'>;
  /** How many crossings it is about: 1 but for rounding. */
  readonly count: number;
}

export interface FundingSideName {
  /** Absent where the reviewer typed it. */
  readonly layout?: LayoutId;
  readonly file?: string;
}

/** A figure that is 10, 100, 1000 … times what its other side or its neighbours make likely. */
export interface ScaleSlip extends Facts {
  readonly rule: 'scale-slip';
  /** `found` = `expected` × 10^power. */
  readonly power: number;
  readonly against: 'other-side' | 'neighbours';
  readonly measure: Exclude<MeasureUnit, 'count'>;
  /** How many figures of the unit are off in the same way. */
  readonly count: number;
}

/** A printed share that the amounts do not give, or shares that do not make 100 %. */
export interface ShareMismatch extends Facts {
  readonly rule: 'share-mismatch';
  readonly what: 'share' | 'sum';
}

/** A mean that is not that of the figures beside it. */
export interface MeanMismatch extends Facts {
  readonly rule: 'mean-mismatch';
}

/** A closing balance that is not its opening one with what came in and went out. */
export interface BalanceMismatch extends Facts {
  readonly rule: 'balance-mismatch';
}

/** An amount in words that is not the amount in figures; both in đồng. */
export interface WordsMismatch extends Facts {
  readonly rule: 'words-mismatch';
  readonly text: string;
}

/** An adding formula that is not the sum it stands for. */
export interface FormulaSlip extends Facts {
  readonly rule: 'formula-slip';
  readonly formula: string;
  readonly slip:
    | 'constant'
    | 'twice'
    | 'circular'
    | 'subtotal-again'
    | 'hidden-rows'
    | 'stale'
    | 'other-line'
    | 'unlike-neighbours';
  /** The cell that is added twice, the subtotals that are added with their parts, the hidden cells that are left out. */
  readonly concerned?: readonly CellRef[];
}

/** A total that is blank, a dash or dots over filled parts; `expected` is what the first of the cells would be. */
export interface BlankTotal extends Facts {
  readonly rule: 'blank-total';
  /** The row's or column's name. */
  readonly name: string;
  /** What the parts give, cell by cell. */
  readonly sums: readonly Decimal[];
}

/** Formulas of one sheet that were never calculated: their results are not known. */
export interface NoResult extends Facts {
  readonly rule: 'no-result';
}

/** Texts of one sheet that were typed for TCVN3 or VNI fonts and are read as Unicode. */
export interface LegacyFont extends Facts {
  readonly rule: 'legacy-font';
  readonly encodings: readonly ('tcvn3' | 'vni')[];
}

/** A heading that is missing over a column of figures, and what its neighbours told in its place. */
export interface BlankHeading extends Facts {
  readonly rule: 'blank-heading';
  readonly subject: Subject;
  /** `nothing`: the column counts as an item of its own. */
  readonly told: 'year' | 'item' | 'nothing';
}

/** Rows inside a table that are no rows of it: notes, "trong đó" lines that add to nothing. */
export interface RowsLeftOut extends Facts {
  readonly rule: 'rows-left-out';
}

/** Hidden sheets, rows or columns whose figures take part. */
export interface HiddenPart extends Facts {
  readonly rule: 'hidden-part';
  readonly what: 'sheet' | 'rows' | 'columns';
  readonly sheet: string;
}

/** A unit that one side lists with money and the other does not have. */
export interface UnitSentNothing extends Facts {
  readonly rule: 'unit-sent-nothing';
  readonly unit: string;
  readonly side: FundingSideName;
  readonly measure: Exclude<MeasureUnit, 'count'>;
}

/** A unit whose money for the same years stands in several files; the first was counted. */
export interface UnitSentTwice extends Facts {
  readonly rule: 'unit-sent-twice';
  readonly unit: string;
  readonly files: readonly string[];
  readonly years: readonly number[];
}

/** A unit that sent years which the other side does not have, and lacks some that it has. */
export interface UnitOtherYear extends Facts {
  readonly rule: 'unit-other-year';
  readonly unit: string;
  readonly sent: readonly number[];
  readonly lacking: readonly number[];
}

export type Finding =
  | BaselineStars
  | MeasureMissing
  | RepeatedSheet
  | AbolishedLevel
  | ValidAboveCumulative
  | TextFinding
  | ListFinding
  | FundingMismatch
  | BlankTotal
  | FormulaSlip
  | NoResult
  | LegacyFont
  | BlankHeading
  | RowsLeftOut
  | HiddenPart
  | ScaleSlip
  | ShareMismatch
  | MeanMismatch
  | BalanceMismatch
  | WordsMismatch
  | UnitSentNothing
  | UnitSentTwice
  | UnitOtherYear
  | SumOfParts
  | CrossAppendix
  | AmbiguousNumber
  | TextNumber
  | UnknownUnit
  | DividedUnit
  | AmbiguousUnit
  | UnitSpelling
  | RegroupedUnitsDiffer
  | UnitMissing
  | FormulaRange
  | TypedTotal
  | UnreadableFigure
  | FractionalCount
  | Negative
  | PlanNumber
  | DuplicateProduct
  | DuplicateBudgetRow
  | UnknownGroup
  | YearOutsidePeriod
  | PriceTimesQuantity
  | RejectedCell
  | StarScore
  | ScoreRange
  | ScoreBelow
  | StarRuleAssumed
  | DecisionBeforeAssessment
  | RecognitionExpired
  | ExpiryMismatch
  | RecognitionUndated
  | NearDuplicateProduct
  | BaselineMismatch
  | TargetMissed
  | TargetUnreadable
  | TargetActualDiffers
  | ShareOverWhole
  | ProducerConflict
  | ProducerUnlisted
  | RoundingTogether
  | NormBreak;

export type RuleId = Finding['rule'];

export type FindingOf<R extends RuleId> = Extract<Finding, { rule: R }>;
