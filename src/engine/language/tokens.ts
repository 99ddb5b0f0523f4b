import type { Decimal } from '../decimal';
import type { MoneyUnit } from '../text/measure-unit';

/** Where a token stands in its text: offsets, the end behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure where it stands: `40%`, `40 - 50`, `269.295 triệu đồng`, `45/52`. */
export interface Quantity extends Span {
  /** One, or the two ends of a range, in the text's own measure. */
  readonly values: readonly Decimal[];
  readonly percent: boolean;
  /** The money unit behind it. */
  readonly money?: MoneyUnit;
  /** What it is out of: 52 of `45/52 xã`. */
  readonly of?: Decimal;
}

/** Stars in a text: `3 sao`, `3 - 4 sao`, `từ 4 sao trở lên`. */
export interface StarsToken extends Span {
  /** From low to high. */
  readonly stars: readonly number[];
  readonly upwards: boolean;
}

/** `in`: during these years; `by`: at the end of the last. */
export interface PeriodToken extends Span {
  readonly mode: 'in' | 'by';
  readonly from?: number;
  readonly to: number;
}

/** A date, a month or a quarter; what is not said is absent. */
export interface DateToken extends Span {
  readonly day?: number;
  /** One, or the two ends. */
  readonly months: readonly number[];
  readonly quarters: readonly number[];
  readonly year?: number;
  /** It only tells which document is meant: `… số 34/QĐ-UBND ngày 23/01/2019`. */
  readonly ofDocument: boolean;
}

/** A document's number in a text: `2581/KH-UBND`. */
export interface DocumentToken extends Span {
  /** `2581`. */
  readonly number: string;
  /** `KH-UBND`, `QĐ-TTg`. */
  readonly symbol: string;
}

/** A sentence's figures, dates and documents by their places; offsets are into `text`. */
export interface Lexed {
  readonly text: string;
  readonly lower: string;
  /** The lower-case text with everything blanked out that holds digits and is no figure. */
  readonly masked: string;
  readonly quantities: readonly Quantity[];
  readonly stars: readonly StarsToken[];
  readonly periods: readonly PeriodToken[];
  readonly dates: readonly DateToken[];
  readonly documents: readonly DocumentToken[];
}

/** Where a match stands. */
export const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Tokens in the order in which they stand. */
export function byPlace<T extends Span>(tokens: readonly T[]): T[] {
  return [...tokens].sort((a, b) => a.start - b.start);
}
