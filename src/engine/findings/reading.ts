import type { SheetAside } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';
import type { Facts, Subject } from './facts';

/** Texts of one sheet that were typed for TCVN3 or VNI fonts and are read as Unicode. */
export interface LegacyFont extends Facts {
  readonly rule: 'legacy-font';
  readonly encodings: readonly ('tcvn3' | 'vni')[];
}

/** A heading that is missing over a column of figures, and what its neighbours told in its place. */
export interface BlankHeading extends Facts {
  readonly rule: 'blank-heading';
  readonly subject: Subject;
  /** `nothing`: the column counts as an item of its own. */
  readonly told: 'year' | 'item' | 'nothing';
}

/** Rows inside a table that are no rows of it: notes, "trong đó" lines that add to nothing. */
export interface RowsLeftOut extends Facts {
  readonly rule: 'rows-left-out';
}

/** Hidden sheets, rows or columns whose figures take part. */
export interface HiddenPart extends Facts {
  readonly rule: 'hidden-part';
  readonly what: 'sheet' | 'rows' | 'columns';
  readonly sheet: string;
}

/** A sheet on which no table is what a person says that the sheet is. */
export interface SaidNotFound extends Facts {
  readonly rule: 'said-not-found';
  readonly sheet: string;
  readonly said: LayoutId;
}

/** Sheets of a file that hold no cells to read. */
export interface SheetsAside extends Facts {
  readonly rule: 'sheets-aside';
  readonly file: string;
  readonly sheets: readonly SheetAside[];
}

/** A file whose formulas are not read, only their results: whether they add the right cells is not checked. */
export interface FormulasUnread extends Facts {
  readonly rule: 'formulas-unread';
  readonly file: string;
}

/** What is found about what reading noticed by itself. */
export type ReadingFinding =
  LegacyFont | BlankHeading | RowsLeftOut | HiddenPart | SaidNotFound | SheetsAside | FormulasUnread;
