import type { Decimal } from '../decimal';
import type { CellRef, GridRange } from '../grid/grid';
import type { TableLayout } from '../layouts/layout';
import type { Item } from '../layouts/shape';
import type { MeasureUnit } from '../text/measure-unit';
import type { OrdinalKind } from './row-kind';
import type { Headings } from './header-columns';
import type { RowSpan } from './said-table';
import type { Statement } from './statements';

/** A year, or a whole period; a period whose header names no years covers all years of its table. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'whole'; readonly from?: number; readonly to?: number };

/** A column of figures: one item of the layout in one period. */
export interface FigureColumn {
  readonly col: number;
  /** The layout item's id. */
  readonly item: string;
  readonly period: Period;
  /** The header as printed, from top to bottom, joined by ` / `. */
  readonly header: string;
}

/** `detail`: a dashed line under a unit, which may or may not share it out. */
export type RowKind = 'grand' | 'section' | 'unit' | 'department' | 'detail';

/** A row of a table that was read. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As printed, spaces drawn together. */
  readonly name: string;
  readonly nameCell: CellRef;
  /** Index into `Table.rows` of the row whose figures this row's are a part of. */
  readonly parent?: number;
  /** The kind of its number or sign: `I`, `1`, `1.1`, `-`. */
  readonly marker?: OrdinalKind;
  /** True where a person says that it is a total. */
  readonly saidTotal?: boolean;
  /** Of a line behind "trong đó": the row of the sheet that it is a part of. */
  readonly among?: number;
  /** What the row says that it is measured in (`ĐVT`), where that measures all its figures. */
  readonly measure?: string;
  /** What tells the row from the other lines of its unit (`NSTW`); empty in the unit's own total. */
  readonly line?: string;
}

/**
 * One figure of a table, as read.
 *
 * - `number`: `value` is what the cell holds, known to `scale` decimals.
 * - `ambiguous`: a text with several readings, none decided; `value` is absent.
 * - `unreadable`: an error value or a text that is no figure.
 * - `blank`: prints nothing and counts as nothing.
 */
export interface Figure {
  readonly ref: CellRef;
  readonly state: 'number' | 'ambiguous' | 'unreadable' | 'blank';
  readonly value?: Decimal;
  /** Decimals to which the held value is known: the finer of what it holds and what it shows. */
  readonly scale: number;
  /** What the page shows, where that differs from the held value. */
  readonly shown?: Decimal;
  /** Every reading of a text figure, the conventional one first; one entry where there is no doubt. */
  readonly readings?: readonly Decimal[];
  /** The cell's text, where the figure is typed as text. */
  readonly text?: string;
  readonly formula?: string;
  /** Where the truth lies, where the text doubts its own figure (`hơn 3,2`); an absent bound is none. */
  readonly between?: { readonly low?: Decimal; readonly high?: Decimal };
  /** True for a formula that was never calculated; its state is `unreadable`. */
  readonly noResult?: boolean;
}

/** A column of percentages beside the figures that they are shares of. */
export interface ShareColumn {
  readonly column: FigureColumn;
  /** `figures[row]`, an index into the table's rows. */
  readonly figures: readonly Figure[];
}

/** A row of percentages under the figures that they are shares of: `Tỷ lệ %`. It takes part in no sum. */
export interface ShareRow {
  readonly row: TableRow;
  /** `figures[column]`, an index into the table's columns. */
  readonly figures: readonly Figure[];
}

/** A column of totals that nobody filled in. */
export interface BlankColumn {
  readonly header: string;
  /** `figures[row]`, all blank. */
  readonly figures: readonly Figure[];
  /** The table's own columns that it would add up. */
  readonly parts: readonly number[];
}

/** A blank cell over a column of figures, and what its neighbours told in its place. */
export interface BlankHeadingCell {
  readonly cell: CellRef;
  readonly item: Item;
  readonly year?: number;
  /** `nothing`: no neighbour told it, and the column is an item of its own. */
  readonly told: 'year' | 'item' | 'nothing';
}

/** What of a sheet was taken for what, beside the columns of figures. */
export interface Taken {
  readonly header: RowSpan;
  readonly headings: Headings;
  readonly ordinalCol?: number;
  readonly nameCol?: number;
}

/** An appendix as read: its columns, its rows, and a figure for each crossing. */
export interface Table {
  readonly layout: TableLayout;
  readonly file: string;
  readonly sheet: string;
  readonly range: GridRange;
  /** The rows of its headings, column numbers included, and the columns that number and name its rows. */
  readonly taken: Taken;
  /** The measure unit of money figures, `count` for counts; undefined where the sheet does not say. */
  readonly measure?: MeasureUnit;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly TableRow[];
  /** `figures[row][column]`, indices into `rows` and `columns`. */
  readonly figures: readonly (readonly Figure[])[];
  /** Items that the header has and the layout does not know: another group, another source. */
  readonly extraItems: readonly Item[];
  /** Columns under "trong đó": parts that may not be all the parts. */
  readonly partialColumns: readonly number[];
  /** The period that the lines above state for the whole table. */
  readonly period?: Period;
  /** Columns of shares that the layout has no item for: headings with % or tỷ lệ, row by row. */
  readonly shares?: readonly ShareColumn[];
  readonly shareRows?: readonly ShareRow[];
  /** Columns of totals that are blank over filled parts; they are no columns of the table. */
  readonly blankColumns?: readonly BlankColumn[];
  /** Headings that are missing over columns of figures. */
  readonly blankHeadings?: readonly BlankHeadingCell[];
  /** Names of rows inside the table that take part in nothing: notes, "trong đó" lines. */
  readonly leftOut?: readonly CellRef[];
  /** Rows of the sheet, from the table's, that the file hides. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** What the row of column numbers says of the columns. */
  readonly statements?: readonly Statement[];
  /** What the rows and columns of an input sheet mean, as indices: its records, its amounts and their sources. */
  readonly meant?: {
    readonly records: ReadonlySet<number>;
    readonly amounts: ReadonlySet<number>;
    readonly sources: ReadonlySet<number>;
  };
  /** 0 to 1: how much of the header the layout explains. */
  readonly confidence: number;
  /** The plan reference line above the table: number, its cell. */
  readonly planNumber?: { readonly number: string; readonly cell: CellRef };
}
