import type { Decimal } from '../decimal';
import type { TextFact } from '../document/facts/fact';
import type { Facts } from './facts';

/** What a figure of the text is about and how it is measured, as sentences need it. */
export type Told = Pick<TextFact, 'about' | 'measure' | 'noun' | 'money'>;

/** Parts of the text against the figure that introduces them. `places`: the whole, then its parts. */
export interface TextSum extends Facts {
  readonly rule: 'text-sum';
  /** `sum`: all parts together; `part`: one part is more than the whole; `phases`: years that make up a period; `rest`: what is left; `range`: its first end is above its last. */
  readonly what: 'sum' | 'part' | 'phases' | 'rest' | 'range';
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
  readonly signs: readonly ('×' | '+' | '−')[];
}

/** `gồm 6 nhóm:` and the lines that follow. */
export interface TextListCount extends Facts {
  readonly rule: 'text-list-count';
  readonly noun: string;
}

/** What is found about figures of a plan's text among each other. */
export type TextFigureFinding =
  TextSum | TextShare | TextRaised | TextRepeated | TextProduct | TextEquation | TextListCount;
