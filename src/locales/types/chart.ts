/** What is said about a chart that is taken along. */
export interface ChartWords {
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly copyOf: (title: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly saveOf: (title: string) => string;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly print: string;
  readonly printOf: (title: string) => string;
  readonly file: (title: string) => string;
  readonly planned: string;
  readonly reached: string;
  readonly targets: string;
}
