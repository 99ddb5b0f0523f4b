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
  /** A sheet that was put beside the others, with a button that takes it away. */
  readonly added: (sheet: string) => string;
  readonly takeAway: string;
}
