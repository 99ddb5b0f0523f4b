/** What this place says besides the words about stars that the terminal says too. */
export interface StarsPanelWords {
  readonly nothing: string;
  readonly counting: string;
  readonly lookedFor: string;
  /** `valid` is undefined where it is not known of a single product. */
  readonly headline: (cumulative: number, valid: number | undefined) => string;
  /** The reason as a sentence of its own. */
  readonly uncounted: (why: string) => string;
  readonly unknown: (count: number) => string;
  readonly asOf: string;
  readonly which: string;
  readonly byUnit: string;
  readonly byYear: string;
  readonly unit: string;
  readonly year: string;
  /** A part of a bar, and what a click on it does. */
  readonly segment: (name: string, stars: number, count: number) => string;
  readonly targets: string;
  readonly noTargets: string;
  readonly from: string;
  readonly fromPlan: string;
  readonly planned: (planned: string) => string;
  readonly showCells: (target: string) => string;
  readonly renewals: (count: number) => string;
  readonly noRenewals: string;
  readonly goTo: (product: string) => string;
  readonly more: (count: number) => string;
}
