import { cellAt, isBlank, type Cell, type GridRange, type Sheet } from '../../engine/grid/grid';
import type { Geometry } from './geometry';
import { markKey, type Marks } from './marks';
import type { Span } from './offsets';
import { reach, runsOn } from './overflow';

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

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

interface Window {
  readonly rows: Span;
  readonly columns: Span;
}

function meets(merge: GridRange, { rows, columns }: Window): boolean {
  return (
    merge.top <= rows.last &&
    merge.bottom >= rows.first &&
    merge.left <= columns.last &&
    merge.right >= columns.first
  );
}

function worthDrawing(cell: Cell | undefined): boolean {
  return cell !== undefined && (!isBlank(cell) || Boolean(cell.look?.fill) || Boolean(cell.look?.border));
}

/** What is to be drawn for a window on a sheet, row by row; blank cells without a look are left out. */
export function drawnCells(
  sheet: Sheet,
  geometry: Geometry,
  window: Window,
  marks: Marks,
  active: { readonly row: number; readonly col: number } | undefined,
): DrawnRow[] {
  const merges = geometry.merges.filter((merge) => meets(merge, window));
  const covered = new Set<string>();
  const rows = new Map<number, DrawnCell[]>();
  const put = (cell: DrawnCell): void => {
    const group = Math.max(cell.row, window.rows.first);
    const cells = rows.get(group);
    if (cells) cells.push(cell);
    else rows.set(group, [cell]);
  };

  for (const merge of merges) {
    for (
      let row = Math.max(merge.top, window.rows.first);
      row <= Math.min(merge.bottom, window.rows.last);
      row++
    ) {
      const last = Math.min(merge.right, window.columns.last);
      for (let col = Math.max(merge.left, window.columns.first); col <= last; col++)
        covered.add(markKey(row, col));
    }
    const { top: row, left: col, bottom, right } = merge;
    put({ row, col, bottom, right, cell: cellAt(sheet, row, col), covers: true });
  }

  const lastColumn = geometry.columns.length - 2;
  for (let row = window.rows.first; row <= window.rows.last; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let col = window.columns.first; col <= window.columns.last; col++) {
      if (covered.has(markKey(row, col))) continue;
      const cell = cells[col];
      const here = active?.row === row && active.col === col;
      if (!worthDrawing(cell) && !here && !marks.has(markKey(row, col))) continue;
      const right = cell && runsOn(cell) ? reach(cells, col, lastColumn) : col;
      put({ row, col, bottom: row, right, cell, covers: right > col });
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.col - b.col) }));
}
