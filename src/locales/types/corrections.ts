/** What is said about corrections. */
export interface FixWords {
  readonly fix: string;
  /** `Sửa PL 03!F10 thành 3.200`, for a reader who does not see what stands beside the button. */
  readonly fixTo: (cells: string) => string;
  readonly becomes: (cell: string, figure: string) => string;
  readonly and: string;
  readonly blank: string;
  readonly ways: (count: number) => string;
  readonly way: (number: number) => string;
  readonly mends: (count: number) => string;
  readonly notProved: string;
  readonly formula: string;
  readonly traces: string;
  readonly fixed: string;
  readonly undo: string;
  readonly undoOf: (cells: string) => string;
  readonly undone: (cells: string) => string;
  /** Of one correction, beside the cells that are named. */
  readonly moreCells: (count: number) => string;
  readonly fileUntouched: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly notKept: (files: string) => string;
  readonly notSaved: string;
  /** Behind the name of a corrected file. */
  readonly suffix: string;
}
