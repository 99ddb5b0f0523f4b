import type { LayoutId } from '../layouts/layout';
import type { MoneyUnit } from '../text/measure-unit';
import type { Facts } from './facts';

/** Two sides of a reconciliation that do not say the same; all rounding between two sides is one finding. */
export interface FundingMismatch extends Facts {
  readonly rule: 'funding-mismatch';
  /** What the sides are: a layout, and the file where there are several. */
  readonly sides: readonly [FundingSideName, FundingSideName];
  /** The side that says nothing at all; absent where both do. */
  readonly missing?: 'left' | 'right';
  /** The measure unit of `found` (left) and `expected` (right). */
  readonly measure: MoneyUnit;
  /** How many crossings it is about: 1 but for rounding. */
  readonly count: number;
}

/** How a side of a reconciliation is called. */
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
  readonly measure: MoneyUnit;
  /** How many figures of the unit are off in the same way. */
  readonly count: number;
}

/** A printed share that the amounts do not give, or shares that do not make 100 %. */
export interface ShareMismatch extends Facts {
  readonly rule: 'share-mismatch';
  readonly what: 'share' | 'sum';
}

/** An amount in words that is not the amount in figures; both in đồng. */
export interface WordsMismatch extends Facts {
  readonly rule: 'words-mismatch';
  readonly text: string;
}

/** A unit that one side lists with money and the other does not have. */
export interface UnitSentNothing extends Facts {
  readonly rule: 'unit-sent-nothing';
  readonly unit: string;
  readonly side: FundingSideName;
  readonly measure: MoneyUnit;
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

/** What is found about state and other funding. */
export type FundingFinding =
  | FundingMismatch
  | ScaleSlip
  | ShareMismatch
  | WordsMismatch
  | UnitSentNothing
  | UnitSentTwice
  | UnitOtherYear;
