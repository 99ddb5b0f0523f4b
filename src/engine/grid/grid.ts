import type { PlanText } from '../document/plan-text';

/**
 * Sheets as plain data: what every host hands to the engine and nothing more. Rows and columns count
 * from zero; a row or a cell that holds nothing is undefined.
 */

/** An error value that a cell shows, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** Dates are serial numbers whose format says that they are dates, as Excel itself keeps them. */
export type CellValue = number | string | boolean | CellError | null;

/** How a cell looks; absent members are the workbook's default. Shared between cells, never copied. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indent, where there are any. */
  readonly indent?: number;
  readonly border?: boolean;
  /** `#RRGGBB`. */
  readonly fill?: string;
}

/** A cell as its file or Excel has it. */
export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`, in the en-US form. A formula beside a null value has no result yet. */
  readonly formula?: string;
  /** The number format code, en-US; absent means General. */
  readonly format?: string;
  readonly look?: CellLook;
}

/** A block of cells; rows and columns from 0, bounds included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row of a sheet, by column from 0; undefined where nothing stands. */
export type Row = readonly (Cell | undefined)[];

/** A sheet as plain data: rows and columns from 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (Row | undefined)[];
  /** Merged areas; absent where the host cannot tell (Excel), then spans are inferred from blanks. */
  readonly merges?: readonly GridRange[];
  readonly hidden?: boolean;
  /** Rows and columns that the page does not show; absent where there are none or the host cannot tell. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenCols?: ReadonlySet<number>;
  /** Widths in characters of the default font, by column; undefined is the default width. */
  readonly columnWidths?: readonly (number | undefined)[];
}

/** A sheet that is listed among the others and is no grid of cells: a chart, a macro sheet, a dialog. */
export interface SheetAside {
  readonly name: string;
  readonly kind: 'chart' | 'macro' | 'dialog' | 'other';
}

/** A file's sheets in their order. */
export interface Workbook {
  /** File name without its folder; what reports call it. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** True where serial dates count from 1904. */
  readonly date1904?: boolean;
  /** Sheets that hold no cells to read, in their order; absent where there are none or the host cannot tell. */
  readonly aside?: readonly SheetAside[];
  /** True where the file has formulas of which only the results are read (.xls). */
  readonly resultsOnly?: true;
  /** A document's text (.docx, .txt, pasted); its tables are sheets. */
  readonly text?: PlanText;
  /** When the file says that it was last saved (ISO, UTC); absent where it does not say. */
  readonly saved?: string;
}

/** Where a cell stands. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** True of a value that is an error such as `#REF!`. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell at a row and a column, both from zero; undefined where nothing stands there. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.rows[row]?.[col];
}

/** True for no cell, null and text of spaces only. */
export function isBlank(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
