import type { Cell, GridRange, Sheet } from '../../engine/grid/grid';
import { edgeAt, edgesOf, type Edges } from './offsets';

/** How big everything on a sheet is, and which cells are drawn as one. */
export interface Geometry {
  readonly rows: Edges;
  readonly columns: Edges;
  /** The merged area that a cell belongs to, if any. */
  readonly mergeAt: (row: number, col: number) => GridRange | undefined;
  readonly merges: readonly GridRange[];
}

const DEFAULT_WIDTH = 8.43;
/** Pixels of a line of the sheet's type at its usual size. */
const LINE = 18;
const USUAL_SIZE = 11;
const ROW = 20;
/** Mean width of a letter of the sheet's type at its usual size. */
const LETTER = 6.6;
/** Empty rows and columns around the data, so that a table doesn't end at the window's edge. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 12;

/** Excel's own rule for its default type: seven pixels a character and five of padding. */
export function widthInPixels(characters: number | undefined): number {
  return Math.round((characters ?? DEFAULT_WIDTH) * 7 + 5);
}

function columnCount(sheet: Sheet): number {
  let count = sheet.columnWidths?.length ?? 0;
  for (const row of sheet.rows) if (row && row.length > count) count = row.length;
  for (const merge of sheet.merges ?? []) count = Math.max(count, merge.right + 1);
  return count;
}

function key(row: number, col: number): number {
  return row * 16384 + col;
}

/** Merged areas by their first cell: one that spans a million cells costs no more than another. */
function anchorsOf(merges: readonly GridRange[]): Map<number, GridRange> {
  return new Map(merges.map((merge) => [key(merge.top, merge.left), merge]));
}

export function holds(range: GridRange, row: number, col: number): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

/** Lines that a text takes in a width; only wrapped text takes more than it was typed in. */
export function linesOf(cell: Cell, width: number): number {
  if (typeof cell.value !== 'string') return 1;
  const typed = cell.value.split('\n');
  if (!cell.look?.wrap) return 1;
  const letter = LETTER * ((cell.look.fontSize ?? USUAL_SIZE) / USUAL_SIZE) * (cell.look.bold ? 1.08 : 1);
  const perLine = Math.max(1, Math.floor((width - 6) / letter));
  return typed.reduce((lines, line) => lines + wrapped(line, perLine), 0);
}

/** Lines of a text that breaks between words; a word longer than a line breaks within. */
function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    used = used > perLine ? used % perLine : used;
  }
  return lines;
}

/** Heights are not part of a sheet as data: they are made from the text, as Excel makes them. */
function rowHeights(sheet: Sheet, columns: Edges): number[] {
  const anchors = anchorsOf(sheet.merges ?? []);
  const heights = Array.from({ length: sheet.rows.length }, () => ROW);
  sheet.rows.forEach((row, at) => {
    row?.forEach((cell, col) => {
      if (!cell || typeof cell.value !== 'string') return;
      const merge = anchors.get(key(at, col));
      const width = edgeAt(columns, (merge?.right ?? col) + 1) - edgeAt(columns, col);
      const line = LINE * Math.max(1, (cell.look?.fontSize ?? USUAL_SIZE) / USUAL_SIZE);
      const needed = linesOf(cell, width) * line + 2;
      const last = Math.min(merge?.bottom ?? at, heights.length - 1);
      const each = needed / (last - at + 1);
      for (let covered = at; covered <= last; covered++) {
        heights[covered] = Math.max(heights[covered] ?? ROW, Math.ceil(each));
      }
    });
  });
  return heights;
}

/** `withHidden`: rows and columns that the file hides get their room all the same. */
export function geometryOf(sheet: Sheet, withHidden = false): Geometry {
  const merges = sheet.merges ?? [];
  const rowHidden = (row: number): boolean => !withHidden && sheet.hiddenRows?.has(row) === true;
  const columnHidden = (col: number): boolean => !withHidden && sheet.hiddenCols?.has(col) === true;
  const columns = edgesOf(Math.max(LEAST_COLUMNS, columnCount(sheet) + SPARE_COLUMNS), (col) =>
    columnHidden(col) ? 0 : widthInPixels(sheet.columnWidths?.[col]),
  );
  const heights = rowHeights(sheet, columns);
  const rows = edgesOf(heights.length + SPARE_ROWS, (row) => (rowHidden(row) ? 0 : (heights[row] ?? ROW)));
  return { rows, columns, merges, mergeAt: (row, col) => merges.find((merge) => holds(merge, row, col)) };
}
