import type { Decimal } from '../decimal';
import type { Facts } from './facts';

/** A text that may be read as several numbers, the conventional one first, and no sum decides. */
export interface AmbiguousNumber extends Facts {
  readonly rule: 'ambiguous-number';
  readonly text: string;
  readonly readings: readonly Decimal[];
}

/** Figures that are typed as text: Excel adds none of them. */
export interface TextNumber extends Facts {
  readonly rule: 'text-number';
}

/** Something in a column of figures that is no figure: an error value, words. */
export interface UnreadableFigure extends Facts {
  readonly rule: 'unreadable-figure';
  readonly text: string;
}

/** Counts with decimals; nobody has half a product. */
export interface FractionalCount extends Facts {
  readonly rule: 'fractional-count';
}

/** Counts or amounts below nought. */
export interface Negative extends Facts {
  readonly rule: 'negative';
}

/** What is found about single figures of a table. */
export type FigureFinding = AmbiguousNumber | TextNumber | UnreadableFigure | FractionalCount | Negative;
