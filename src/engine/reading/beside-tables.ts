import { isBlank, type GridRange, type Row, type Sheet } from '../grid/grid';
import { gather } from '../gather';
import { isBodyFigure } from './body-figure';

/** Fewer rows with figures beside a table are notes of it. */
const LEAST_ROWS = 3;

type Columns = Pick<GridRange, 'left' | 'right'>;

/**
 * A sheet without its tables, where another may stand beside them: behind a blank column, with figures in several
 * rows. Undefined where none does.
 */
export function besideTables(sheet: Sheet, tables: readonly GridRange[]): Sheet | undefined {
  const taken = new Map<number, Columns[]>();
  for (const range of tables) {
    const columns = asFarAsFilled(sheet, range);
    for (let row = range.top; row <= range.bottom; row++) gather(taken, row, columns);
  }
  let left = 0;
  for (const [row, columns] of taken) if (holdsFigure(sheet.rows[row] ?? [], columns)) left += 1;
  if (left < LEAST_ROWS) return undefined;
  const rows = sheet.rows.map((cells, row) => {
    const own = taken.get(row);
    return own ? cells?.map((cell, col) => (isIn(own, col) ? undefined : cell)) : cells;
  });
  return { ...sheet, rows };
}

/** With the columns on either side up to the next blank one: notes, shares, whatever is no column of figures. */
function asFarAsFilled({ rows }: Sheet, { top, bottom, left, right }: GridRange): Columns {
  const isFilled = (col: number): boolean => {
    for (let row = top; row <= bottom; row++) if (!isBlank(rows[row]?.[col])) return true;
    return false;
  };
  let [first, last] = [left, right];
  while (first > 0 && isFilled(first - 1)) first -= 1;
  while (isFilled(last + 1)) last += 1;
  return { left: first, right: last };
}

function isIn(columns: readonly Columns[], col: number): boolean {
  return columns.some(({ left, right }) => col >= left && col <= right);
}

/** Outside some columns; a register of a country has nothing there to be looked at. */
function holdsFigure(cells: Row, columns: readonly Columns[]): boolean {
  for (let col = 0; col < cells.length; col++) {
    const within = columns.find(({ left, right }) => col >= left && col <= right);
    if (within) col = within.right;
    else if (isBodyFigure(cells[col])) return true;
  }
  return false;
}
