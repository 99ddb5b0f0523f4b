import type { Decimal } from '../../decimal';
import type { RecognisedStars } from '../../layouts/star-rules';
import type { IndicatorId } from '../../targets/indicators';
import type { TargetPeriod } from '../../targets/target';
import type { MoneyUnit } from '../../text/measure-unit';
import type { NounFamily } from '../../language/nouns';

/** What a figure of a text may be about: an indicator of targets, or money and training. */
export type FactIndicator = IndicatorId | 'budget' | 'training-classes' | 'trainees';

/** What a figure is about; what nobody says is absent. */
export interface About {
  readonly indicator: FactIndicator;
  /** A product group's id. */
  readonly group?: string;
  readonly stars?: readonly RecognisedStars[];
  /** An id of the source tree. */
  readonly source?: string;
  /** A unit as printed. */
  readonly unit?: string;
  readonly period?: TargetPeriod;
}

/** How a part belongs to the figure that introduces it. */
export type PartKind =
  /** `trong đó`: perhaps not all the parts. */
  | 'open'
  /** `gồm`: all the parts. */
  | 'closed'
  /** Behind a colon. */
  | 'colon'
  /** In brackets right behind it. */
  | 'bracket'
  /** The total stands behind its parts. */
  | 'total-behind'
  /** The sources of a total, told some lines further down. */
  | 'nearby';

/** That a figure is a part of another one of its text. */
export interface Belonging {
  /** Index of the introducing fact. */
  readonly to: number;
  readonly kind: PartKind;
  /** Parts with one number stand behind the same words, or in the same list. */
  readonly run: string;
  /** True for lines of a list. */
  readonly listed: boolean;
  /** True where a wider word counts things of several names together. */
  readonly unlike?: boolean;
}

/** One figure that a text states. */
export interface TextFact {
  /** One value, or the two ends of a range, in its own measure. */
  readonly values: readonly Decimal[];
  readonly comparator: 'exactly' | 'at-least' | 'at-most' | 'about' | 'range';
  /** `product`, `class`, `person`, `%`, `trieu` …; `other` where the word is none of the list. */
  readonly measure: string;
  readonly family: NounFamily | 'money' | 'share' | 'other';
  readonly money?: MoneyUnit;
  /** The counted word as written. */
  readonly noun: string;
  /** What each has so much of: `lớp` of `60 người/lớp`. */
  readonly each?: string;
  /** 52 of `45/52 xã`. */
  readonly of?: Decimal;
  readonly about: About;
  /** Something that has happened. */
  readonly done: boolean;
  /** Put up for assessment, not yet recognised: `đăng ký`, `dự thi`. */
  readonly registered: boolean;
  /** The total that a former figure raises. */
  readonly isRaised: boolean;
  /** What came on top of another figure, or went: `tăng 90 sản phẩm so với …`. */
  readonly isChange: boolean;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly afterSemicolon: boolean;
  readonly paragraph: number;
  /** The sentence that it stands in, and the words of its own clause. */
  readonly sentence: string;
  readonly quote: string;
  /** What stands before it in its clause, a label perhaps. */
  readonly label: string;
  /** All the words before it that belong to no former figure, those before its bracket as well. */
  readonly lead: string;
  /** Behind the figure, to the end of its clause. */
  readonly tail: string;
  /** Offsets of the figure in its paragraph. */
  readonly start: number;
  readonly end: number;
  readonly part?: Belonging;
}
