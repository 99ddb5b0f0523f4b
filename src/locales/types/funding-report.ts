/** What `phuluc funding` says, in one language. */
export interface FundingWords {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly units: string;
  readonly years: string;
  readonly measure: (name: string) => string;
  readonly measureUnsaid: string;
  /** Where the total and its parts were taken from, as columns or cells. */
  readonly taken: (columns: {
    readonly total: string;
    readonly state?: string;
    readonly other?: string;
  }) => string;
  readonly compared: (left: string, right: string, equal: number) => string;
  readonly absent: (units: number, side: string) => string;
  readonly unitsNotCompared: string;
  readonly noDifferences: string;
  readonly nothingCompared: string;
  readonly noTotal: string;
  readonly columns: {
    readonly what: string;
    readonly left: string;
    readonly right: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly verdicts: Readonly<Record<'different' | 'rounding' | 'one-side', string>>;
  readonly minutes: string;
  readonly reading: (done: number, all: number) => string;
}
