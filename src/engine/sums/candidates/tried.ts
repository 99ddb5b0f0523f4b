import type { SumCandidate } from '../weigh';

/** A candidate and how many others were looked at beside it, for the same total. */
export type Tried = SumCandidate & { readonly tried: number };

/** What a sum of some shape must show to be taken. */
export interface Needed {
  /** Lines that may contradict for each one that holds. */
  readonly mostFailing: number;
  /** The least that lines and words must say for it, in bits. */
  readonly bits: number;
  /** What the words say for a total of so many parts, the first and the last of them given. */
  readonly words: (total: number, first: number, last: number, count: number) => number;
}
