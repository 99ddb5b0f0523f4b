import type { RepeatedRowsCount } from '../../engine/filling/fill-options';

/** The sentences of the place where appendices are filled. */
export interface FillWords {
  readonly title: string;
  readonly notLoaded: string;
  readonly read: string;
  readonly unread: string;
  readonly nothingToFill: string;
  readonly howToBegin: string;
  readonly ready: (count: number) => string;
  readonly lacking: (count: number) => string;
  readonly rows: (rows: number, sheets: number) => string;
  readonly noSheet: (sheet: string, field: string) => string;
  readonly noField: (sheet: string, field: string) => string;
  readonly noYears: string;
  readonly asks: (sheet: string) => string;
  readonly options: {
    readonly title: string;
    readonly byData: string;
    readonly measure: string;
    readonly decimals: string;
    readonly noDecimals: string;
    readonly figures: string;
    readonly formulas: string;
    readonly values: string;
    readonly totals: string;
    readonly byLayout: string;
    readonly top: string;
    readonly bottom: string;
    readonly level: string;
    readonly levelHint: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly planNumber: string;
    readonly planDate: string;
    readonly issuer: string;
    readonly captionHint: string;
    readonly paper: string;
    readonly papers: Readonly<Record<'a4' | 'a3', string>>;
    readonly paperByTable: string;
    readonly signature: string;
    readonly signatureHint: string;
    readonly recipients: string;
    readonly recipientsHint: string;
  };
  readonly questions: {
    readonly title: (count: number) => string;
    readonly leaveOut: (sheet: string) => string;
    readonly countBoth: string;
    readonly repeatedRows: Readonly<Record<RepeatedRowsCount, string>>;
    readonly bothLevels: string;
    readonly withoutRows: string;
    readonly asBlank: string;
    readonly asBudget: string;
  };
  readonly charts: string;
  readonly preview: string;
  readonly back: string;
  readonly fill: (count: number) => string;
  readonly previewTitle: string;
  readonly columns: { readonly sheet: string; readonly what: string; readonly change: string };
  readonly copies: (count: number) => string;
  readonly statuses: Readonly<Record<'new' | 'replaced' | 'unchanged' | 'kept', string>>;
  readonly cells: (count: number) => string;
  readonly seeChanges: (sheet: string) => string;
  readonly seeSheet: (sheet: string) => string;
  readonly sketch: (sheet: string) => string;
  readonly sketchMore: (rows: number) => string;
  readonly change: {
    readonly cell: string;
    readonly from: string;
    readonly to: string;
    readonly blank: string;
  };
  readonly overwrite: (sheet: string) => string;
  readonly overwriteNote: string;
  readonly allUnchanged: string;
  readonly nothingMade: string;
  readonly inputErrors: (count: number) => string;
  readonly issues: (count: number) => string;
  readonly keepDigits: (decimals: number) => string;
  readonly done: (count: number) => string;
  readonly clean: string;
  readonly unclean: (errors: number, rounding: number) => string;
  readonly goTo: (sheet: string) => string;
  readonly saveNew: string;
  readonly saveAgain: string;
  readonly saved: (file: string) => string;
  readonly cellsOnly: string;
  /** In Excel, whose own sheets are left as they are. */
  readonly printsToo: string;
  readonly undo: string;
  readonly undone: string;
  /** Before an undo that would cost somebody's typing. */
  readonly askUndo: (places: readonly string[]) => string;
  /** Sheets of the filling that are no longer there by their names. */
  readonly goneSince: (sheets: readonly string[]) => string;
  readonly undoAnyway: string;
  readonly keep: string;
  readonly suffix: string;
  readonly templates: {
    readonly title: string;
    readonly note: string;
    readonly noteExcel: string;
    /** Whose units the sheets list to choose from. */
    readonly province: string;
    readonly noProvince: string;
    readonly inputs: string;
    readonly appendices: string;
    readonly open: string;
    readonly openOf: (layout: string) => string;
    readonly saved: (file: string) => string;
  };
}
