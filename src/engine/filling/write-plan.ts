import type { CellRef, GridRange, Sheet } from '../grid/grid';

/** How a page prints. Lengths in millimetres. */
export interface PageSetup {
  /** A4 where it is absent. */
  readonly paper?: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly printArea: GridRange;
  /** First and last row of the header that each page repeats. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a page, also where letters of another font made more of them fit on the one before. */
  readonly pageStarts?: readonly number[];
  /** Page number top centre from page 2, as Nghị định 30/2020/NĐ-CP asks. */
  readonly pageNumbers: boolean;
}

/** A live chart over cells; ranges as formulas write them, with their sheet. */
export interface ChartPlan {
  readonly title: string;
  /** `bar`: lying, for names; `column`: standing, for years. */
  readonly kind: 'bar' | 'column';
  readonly stacked: boolean;
  readonly series: readonly {
    readonly title: string;
    readonly categories: string;
    readonly values: string;
  }[];
  /** The cells that its corners lie in. */
  readonly from: Pick<CellRef, 'row' | 'col'>;
  readonly to: Pick<CellRef, 'row' | 'col'>;
}

/** A list that a cell's value must be from; an empty one takes the rule away that is there. */
export interface Validation {
  readonly range: GridRange;
  readonly list: readonly string[] | { readonly reference: string };
}

/** A sheet that is not to be printed, and a row of it in which nothing stands. */
export interface Aside {
  readonly sheet: string;
  readonly blankRow: number;
}

/**
 * A sheet to be written. A cell with a formula carries its cached result as `value`. A text value is
 * always written as text, whatever sign it begins with.
 */
export interface SheetPlan extends Sheet {
  /**
   * What the sheet of that name must say for that, by its fingerprint; null where there must be none yet. Absent where
   * anything may be written over.
   */
  readonly was?: string | null;
  /** Points of each column on paper, for hosts that know their workbook's font; `columnWidths` says the same. */
  readonly columnPoints?: readonly number[];
  readonly rowHeights?: readonly (number | undefined)[];
  readonly page?: PageSetup;
  /** A new sheet that is to stand before a file's own sheets, so that printing the file begins with it. */
  readonly front?: boolean;
  /**
   * Sheets of its file's own that are not to come out of the printer with it: a new file gives those that have no print
   * area one that is blank. A workbook that is open in Excel is left as it is.
   */
  readonly aside?: readonly Aside[];
  readonly validations?: readonly Validation[];
  readonly charts?: readonly ChartPlan[];
  /** Notes at cells, for hosts that can show them. */
  readonly notes?: readonly { readonly row: number; readonly col: number; readonly text: string }[];
  /** Hidden so that Excel's own menus do not offer it. */
  readonly veryHidden?: boolean;
}

/** A cell whose content an apply would change. */
export interface CellEdit {
  readonly ref: CellRef;
  /**
   * What the cell is to hold, as a person would type it in Excel: a plain value or a formula with its
   * `=`; null empties it. A text that begins with `=`, `'` or `#` stands behind an apostrophe (`'=1+1`).
   * Text that begins with `+`, `-` or `@` stays text.
   */
  readonly content: string | number | boolean | null;
  /** What the cell must hold for that, in the same words; absent where anything may be written over. */
  readonly was?: string | number | boolean | null;
  /** The number format to set as well; absent leaves the cell's own. */
  readonly format?: string;
}

/** What a host is asked to write, in one batch: previewed, tested and undone as data. */
export interface WritePlan {
  /** Sheets to make, or to replace where the last filling made them. */
  readonly sheets: readonly SheetPlan[];
  /** Single cells to change, such as a correction. */
  readonly edits: readonly CellEdit[];
}
