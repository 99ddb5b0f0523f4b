/** What `phuluc targets` says besides the words about stars, in one language. */
export interface TargetWords {
  readonly title: (date: string, preset: string | undefined) => string;
  /** The targets come from the plan's text. */
  readonly fromText: string;
  readonly columns: readonly [target: string, planned: string, actual: string, of: string, verdict: string];
}
