/** What is said about living in Excel: starting there, and what a person may choose there. */
export interface ExcelWords {
  readonly slow: string;
  readonly retry: string;
  readonly notLoaded: string;
  readonly tooOld: string;
  readonly choices: string;
  readonly openAlong: string;
  readonly notSavedChoice: string;
  readonly drawMarks: string;
  /** In place of saving a file, where that cannot be done. */
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
}
