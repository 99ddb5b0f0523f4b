/** How a side of a reconciliation is named in full, in one language. */
export interface FundingSideWords {
  readonly typed: string;
  readonly oneFile: (
    name: string,
    file: string,
    sheet: string | undefined,
    papers: readonly string[],
  ) => string;
  readonly files: (
    name: string,
    count: number,
    files: string,
    more: number,
    saved: string | undefined,
  ) => string;
  readonly plan: (number: string, day: string | undefined) => string;
  readonly saved: (moment: string) => string;
}
