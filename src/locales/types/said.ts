/** A finding in words: one sentence, or in two parts for a place that shows the cells beside it. */
export type Said = string | SaidInParts;

export interface SaidInParts {
  readonly where: string;
  readonly what: string;
  /** What stands between the two in one sentence; a colon and a space where absent. */
  readonly joint?: string;
}
