/** How many sheets were read as what. */
export interface SheetCounts {
  /** Read by a layout. */
  readonly known: number;
  /** Read and added up without one. */
  readonly plain: number;
  /** With figures, but without a table that could be read. */
  readonly unread: number;
  /** Plans' texts. */
  readonly texts: number;
}

/** What is said about the sheets that were read, and what they may be said to be. */
export interface SheetsWords {
  /** `lacking`: how many files lack what others sent. */
  readonly summary: (counts: SheetCounts, lacking: number) => string;
  /** A file, as the report names it, and what was read of it. */
  readonly ofFile: (file: string, counts: SheetCounts) => string;
  readonly hidden: string;
  readonly plain: string;
  readonly unread: string;
  readonly noFigures: (sheets: readonly string[]) => string;
  readonly text: (figures: number) => string;
  readonly rows: (count: number) => string;
  readonly thisIs: string;
  readonly thisIsFor: (sheet: string) => string;
  readonly asFound: string;
  readonly plainTable: string;
  readonly asBefore: (layout: string) => string;
  readonly measure: string;
  readonly measureUnsaid: string;
  readonly said: string;
  /** Over the few cells that are shown of a sheet in which no table was found. */
  readonly glimpse: (sheet: string) => string;
  readonly whichHeader: string;
  readonly headerUnsaid: string;
  readonly rowNumber: (row: number) => string;
  /** The row that was named brought no table either. */
  readonly headerInVain: (row: number) => string;
  readonly noFiguresAnywhere: string;
  readonly lookedFor: string;
}
