import type { CellRef, GridRange } from '../grid/grid';
import type { InputLayout, PrintedId } from '../layouts/layout';
import type { Headings } from '../reading/header-columns';
import type { RowSpan, SaidOfTable } from '../reading/said-table';
import type { Separators } from '../text/separators';
import type { MoneyUnit } from '../text/measure-unit';

/** Which column of the sheet holds which field; a field that the sheet does not have is absent. */
export type ColumnMap = Readonly<Record<string, number>>;

/** The columns of one year in a wide budget table, or all columns of any other table. */
export interface ColumnBlock {
  /** The year that the header gives the block; absent where a column of its own holds the year. */
  readonly year?: number;
  /** The period that the header gives a block of targets, in its own words: `Đến hết năm 2025`. */
  readonly period?: string;
  readonly columns: ColumnMap;
}

/** The unit that a whole table is about: from a title line, the sheet's name or the file's name. */
export interface TableUnit {
  readonly name: string;
  readonly from: 'title' | 'sheet' | 'file';
  /** The title's cell; absent for the names of sheets and files. */
  readonly cell?: CellRef;
}

/** A heading row among records: what it says holds for the rows below, until the next one of its field. */
export interface RecordSection {
  readonly row: number;
  readonly field: 'group' | 'unit' | 'year' | 'stars';
  readonly value: string | number;
}

/** A column whose marks say that a field of their rows has this value. */
export interface FieldMark {
  readonly col: number;
  readonly field: string;
  readonly value: string | number;
}

/** An input sheet's table as recognised: where it stands and which column is which. */
export interface RecordTable {
  readonly layout: InputLayout;
  readonly file: string;
  readonly sheet: string;
  /** From the first header row to the last record. */
  readonly range: GridRange;
  /** The rows of its headings, column numbers included. */
  readonly header: RowSpan;
  /** The last of them that holds words: a heading beside column numbers would make them a record. */
  readonly headingRow: number;
  /** Absent where a sheet has no header. */
  readonly headings?: Headings;
  /** The appendix that it is, where a plan prints it: nobody's input. */
  readonly printedAs?: PrintedId;
  /** What a person says of it. */
  readonly said?: SaidOfTable;
  /** First row and last row (inclusive) that hold records; the last is above the first where there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The rows that are records: no totals, headings, footers. */
  readonly rows: readonly number[];
  readonly sections: readonly RecordSection[];
  /** One block, or one for each year of a wide budget table. */
  readonly blocks: readonly ColumnBlock[];
  /** Columns in which a row marks what it is: its years, its kind, its stars. */
  readonly marks?: readonly FieldMark[];
  /** The measure unit of its money; undefined where the sheet does not say. */
  readonly measure?: MoneyUnit;
  /** What a lone mark in its figures typed as text separates, as a person says. */
  readonly separators?: Separators;
  readonly unit?: TableUnit;
  /** Fields that some row takes from the row above (merged cells) or from a heading row. */
  readonly filledDown: readonly string[];
  readonly title?: string;
  /** 0 to 1: how much of the header the layout explains. */
  readonly confidence: number;
}
