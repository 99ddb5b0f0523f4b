import { isBlank, type GridRange, type Row, type Sheet, type Workbook } from '../grid/grid';
import type { SheetName } from './sheet-name';

/** Rows that look like those of a table and that no reading has taken. */
export interface UnreadRows extends SheetName {
  readonly hidden: boolean;
  readonly rows: number;
  /** True where other rows of the sheet were read. */
  readonly partly: boolean;
}

/** Where something was read. */
export interface ReadRange extends SheetName {
  readonly range: GridRange;
}

/** A row of a table fills at least so many cells, one of them with a figure. */
const LEAST_CELLS = 3;
/** Two rows alike are a table; beside one that was read it takes more, for totals and notes stand there too. */
const LEAST_ROWS = 2;
const LEAST_ROWS_BESIDE = 3;

/** Sheets, or parts of sheets, with rows of figures that are neither appendix nor input sheet. */
export function unreadRows(
  workbooks: readonly Workbook[],
  places: readonly ReadRange[],
): readonly UnreadRows[] {
  return workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet): UnreadRows[] => {
      const read = places.filter((place) => place.file === file && place.sheet === sheet.name);
      const rows = figureRows(
        sheet,
        read.map(({ range }) => range),
      );
      if (rows.length < (read.length > 0 ? LEAST_ROWS_BESIDE : LEAST_ROWS)) return [];
      return [
        {
          file,
          sheet: sheet.name,
          hidden: sheet.hidden ?? false,
          rows: rows.length,
          partly: read.length > 0,
        },
      ];
    }),
  );
}

function figureRows(sheet: Sheet, read: readonly GridRange[]): number[] {
  const rows: number[] = [];
  sheet.rows.forEach((row, index) => {
    // Totals stand right under a table, headings and titles right over it.
    if (!row || read.some(({ top, bottom }) => index >= top - 1 && index <= bottom + 2)) return;
    if (filledColumns(row).length >= LEAST_CELLS && row.some((cell) => typeof cell?.value === 'number'))
      rows.push(index);
  });
  return rows;
}

function filledColumns(row: Row | undefined): number[] {
  return (row ?? []).flatMap((cell, col) => (isBlank(cell) && cell?.formula === undefined ? [] : [col]));
}
