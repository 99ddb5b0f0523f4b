import type { CellLook, GridRange } from '../grid/grid';

/**
 * A document as it runs down the page, before anyone asks which of its tables are appendices. Readers of
 * .docx and of plain text both make this; `assemble.ts` makes sheets and a plan's text of it.
 */
export type Block = ParagraphBlock | TableBlock;

/** A paragraph of a document as its file has it, before any meaning. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /**
   * NFC; tabs and line breaks inside it are kept. Typed markers still stand in it, and so do the superscript
   * numbers (`¹`) that call footnotes.
   */
  readonly text: string;
  /** An automatic number or bullet, worked out. */
  readonly marker?: string;
  readonly look?: CellLook;
  /** From 0, where the document itself says that this is a heading. */
  readonly outline?: number;
  /** The footnote's number in plain digits, where the document itself says that the paragraph is one. */
  readonly note?: string;
}

/** A cell of a document's table. */
export interface TableCell {
  /** What the cell shows; its paragraphs are lines. */
  readonly text: string;
  readonly look?: CellLook;
  /** What stands in the cell, for tables that only arrange a page, and for tables in tables. */
  readonly blocks?: readonly Block[];
}

/** A row of a document's table by grid column; undefined where a merged cell covers it. */
export type TableRow = readonly (TableCell | undefined)[];

/** A table of a document as its file has it. */
export interface TableBlock {
  readonly kind: 'table';
  /** By grid column; what a merged cell covers is undefined. */
  readonly rows: readonly TableRow[];
  /** Absent where merges are not known, as in text. */
  readonly merges?: readonly GridRange[];
  /** Rows that the page repeats at its top. */
  readonly repeatedRows: number;
  readonly width: number;
  /** Whether lines are drawn around its cells; undefined where that is not known. */
  readonly ruled?: boolean;
  /** Stands in a cell of the table before it, so it never goes on with that. */
  readonly nested?: boolean;
}

/** A paragraph of that text without marker, style or notes. */
export function paragraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', text };
}

/** Everything in a table that only arranges the page, in reading order. */
export function unfolded(table: TableBlock): Block[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell) => {
      if (!cell) return [];
      return cell.blocks ?? cell.text.split('\n').map(paragraph);
    }),
  );
}
