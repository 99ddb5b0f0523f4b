import { displayText } from '../../../engine/grid/display';
import { cellAt, isBlank, type CellRef, type Sheet, type Workbook } from '../../../engine/grid/grid';

/** What stands around a cell: enough to know it again on paper. */
export interface Excerpt {
  readonly file: string;
  readonly sheet: string;
  /** Column letters come from these indices; the first is the column of names. */
  readonly columns: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly row: number;
  readonly col: number;
}

const ROWS_AROUND = 1;
const COLUMNS_AROUND = 1;
const MOST_LOOKED = 400;

/** The rows and columns next to a cell, with the name of each row and the heading of each column. */
export function excerptOf(workbooks: readonly Workbook[], cell: CellRef): Excerpt | undefined {
  const workbook = workbooks.find(({ file }) => file === cell.file);
  const sheet = workbook?.sheets.find(({ name }) => name === cell.sheet);
  if (!workbook || !sheet) return undefined;
  const text = (row: number, col: number): string => {
    const found = cellAt(sheet, row, col);
    return found && !isBlank(found) ? displayText(found, workbook.date1904 ?? false) : '';
  };
  const names = nameColumn(sheet, cell);
  const near = Array.from(
    { length: 2 * COLUMNS_AROUND + 1 },
    (_, at) => cell.col - COLUMNS_AROUND + at,
  ).filter((col) => col >= 0 && col !== names && (col === cell.col || columnHasFigure(sheet, cell.row, col)));
  const columns = [...(names === undefined || names > cell.col ? [] : [names]), ...near];
  const first = Math.max(0, cell.row - ROWS_AROUND);
  const rows = Array.from({ length: cell.row + ROWS_AROUND - first + 1 }, (_, at) => first + at);
  return {
    file: cell.file,
    sheet: cell.sheet,
    columns,
    headings: columns.map((col) => (col === names ? '' : headingOver(sheet, cell.row, col))),
    rows: rows.map((row) => ({ row, texts: columns.map((col) => text(row, col)) })),
    row: cell.row,
    col: cell.col,
  };
}

/** The leftmost text of the cell's row that is more than a number of the list. */
function nameColumn(sheet: Sheet, { row, col }: CellRef): number | undefined {
  const cells = sheet.rows[row] ?? [];
  const found = cells.findIndex(
    (cell, at) => at < col && typeof cell?.value === 'string' && cell.value.trim().length > 3,
  );
  return found < 0 ? undefined : found;
}

function columnHasFigure(sheet: Sheet, row: number, col: number): boolean {
  return [row - 1, row, row + 1].some((each) => typeof cellAt(sheet, each, col)?.value === 'number');
}

/** The two nearest texts above, those of merged headings taken from the left. */
function headingOver(sheet: Sheet, row: number, col: number): string {
  const found: string[] = [];
  for (let up = row - 1; up >= Math.max(0, row - MOST_LOOKED) && found.length < 2; up--) {
    const value =
      cellAt(sheet, up, col)?.value ?? (found.length === 1 ? mergedValue(sheet, up, col) : undefined);
    if (typeof value === 'string' && value.trim() !== '' && !/^[\d.,\s()=+-]+$/u.test(value))
      found.unshift(value.trim());
    else if (found.length > 0 && typeof value === 'number') break;
  }
  return found.join(' · ');
}

function mergedValue(sheet: Sheet, row: number, col: number): string | undefined {
  const merge = sheet.merges?.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
  );
  const value = merge ? cellAt(sheet, merge.top, merge.left)?.value : undefined;
  return typeof value === 'string' ? value : undefined;
}
