import { isBlank, type Cell, type GridRange, type Sheet } from '../../engine/grid/grid';
import { holds } from './geometry';
import { reach, runsOn } from './overflow';
import type { Span } from './offsets';

/** One box of the view: a cell, a merged area, or a text that runs on over its neighbours. */
export interface DrawnCell {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  readonly cell: Cell | undefined;
  /** True where gridlines underneath are to be hidden. */
  readonly covers: boolean;
}

export interface Window {
  readonly rows: Span;
  readonly columns: Span;
}

/** The merged areas that reach into a window on a sheet. */
export function mergesIn(merges: readonly GridRange[], { rows, columns }: Window): GridRange[] {
  return merges.filter(
    ({ top, bottom, left, right }) =>
      top <= rows.last && bottom >= rows.first && left <= columns.last && right >= columns.first,
  );
}

/** A merged area as it is drawn: its first cell, over all of it. */
export function drawnMerge(sheet: Sheet, { top, left, bottom, right }: GridRange): DrawnCell {
  return { row: top, col: left, bottom, right, cell: sheet.rows[top]?.[left], covers: true };
}

function worthDrawing(cell: Cell | undefined): boolean {
  return cell !== undefined && (!isBlank(cell) || Boolean(cell.look?.fill) || Boolean(cell.look?.border));
}

export interface RowWindow {
  readonly columns: Span;
  /** The merged areas that reach into the window. */
  readonly merges: readonly GridRange[];
  /** Where no text runs on any further. */
  readonly lastColumn: number;
  /** Columns whose cells are drawn though they are blank. */
  readonly also?: ReadonlySet<number>;
}

/**
 * What is to be drawn of one row: blank cells without a look are left out, merged areas stand in the row that they
 * begin in.
 */
export function drawnRow(sheet: Sheet, row: number, window: RowWindow): DrawnCell[] {
  const { columns, lastColumn, also } = window;
  const merges = window.merges.filter((merge) => merge.top <= row && merge.bottom >= row);
  const cells = sheet.rows[row] ?? [];
  const drawn: DrawnCell[] = merges
    .filter(({ top, left }) => top === row && left < columns.first)
    .map((merge) => drawnMerge(sheet, merge));
  for (let col = columns.first; col <= columns.last; col++) {
    const merge = merges.find((each) => holds(each, row, col));
    if (merge) {
      if (merge.top === row && merge.left === col) drawn.push(drawnMerge(sheet, merge));
      continue;
    }
    const cell = cells[col];
    if (!worthDrawing(cell) && !also?.has(col)) continue;
    const right = cell && runsOn(cell) ? reach(cells, col, lastColumn) : col;
    drawn.push({ row, col, bottom: row, right, cell, covers: right > col });
  }
  return drawn;
}
