/**
 * How much of a file is taken on. A country's plan (three appendices of 3,321 communes and 20,000 products,
 * 700,000 cells) is a file of 5 MB and inflates to 40 MB, so these leave ample room, and what stays under
 * them opens in less than 1 GB.
 */
export const LIMITS = {
  fileBytes: 100e6,
  /** One part of the zip, inflated. */
  partBytes: 200e6,
  /** All parts together, inflated. */
  totalBytes: 300e6,
  parts: 20_000,
  /** A part is a bomb if it is larger than this ... */
  suspiciousBytes: 10e6,
  /** ... and this many times its compressed size. Sheets reach 30; zeros reach 1,000. */
  suspiciousRatio: 200,
  /** Many parts, each too small to be a bomb, are one if they are larger than this together, by the same ratio. */
  suspiciousTotal: 20e6,
  /** Cells of a workbook, counting the gaps before a row's last cell, which readers walk over. */
  cells: 6e6,
  /** Rows of all sheets, counting the gaps above a sheet's last row, which readers walk over. */
  rows: 8e6,
  sheets: 2000,
  /** Excel's own limit for the text of a cell; what goes on beyond it is left out. */
  cellCharacters: 32_767,
  /** Texts of so many characters count ... */
  longText: 1000,
  /** ... and may come to so many over all cells, each counted where it stands and not where it is kept. */
  longTextCharacters: 20e6,
  /** A document's table cells, those that merged cells cover included; a plan of 60 pages has 15,000. */
  documentCells: 400_000,
  /** Grid columns of one table of a document; Word's own limit is 63. */
  documentColumns: 256,
  documentParagraphs: 1e6,
  /** Tables inside one another. */
  documentTables: 20,
  /** Elements inside one another; Word itself writes some thirty. */
  documentDepth: 400,
  /** Of a plain text: 5,000 pages. */
  textCharacters: 20e6,
  /** What formulas that cells share come to when they are written out for each: references and the text between. */
  sharedFormulaPieces: 20e6,
  sharedFormulaCharacters: 100e6,
  /** Excel's own limit is 8,192; longer ones are kept as they are. */
  formulaCharacters: 32_768,
} as const;

export const MEGABYTE = 1e6;

/** The last row and column of a sheet, counted from zero. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
