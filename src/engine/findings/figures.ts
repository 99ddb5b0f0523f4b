import type { Decimal } from '../decimal';
import type { Facts } from './facts';

export interface AmbiguousNumber extends Facts {
  readonly rule: 'ambiguous-number';
  readonly text: string;
  readonly readings: readonly Decimal[];
}

export interface TextNumber extends Facts {
  readonly rule: 'text-number';
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

/** What is found about single figures of a table. */
export type FigureFinding = AmbiguousNumber | TextNumber | UnreadableFigure | FractionalCount | Negative;
