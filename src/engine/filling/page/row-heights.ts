import type { GridRange, Row } from '../../grid/grid';
import type { CellLook } from '../../grid/grid';
import { linesIn } from './text-width';

/** A line with room for a tone mark over a capital and a dot below it (Ế, Ộ). */
const LINE = 1.28;
/** Points that a cell keeps free at both sides together. */
export const CELL_PADDING = 5;
const DEFAULT_SIZE = 12;

/**
 * Points of each row that show all its texts whole, each wrapped in its column or its merged area. Cells merged
 * over several rows share their rows' height, the last one taking what is lacking. `spare`: points around a text.
 */
export function rowHeights(
  rows: readonly (Row | undefined)[],
  merges: readonly GridRange[],
  widths: readonly number[],
  spare: number,
): number[] {
  const across = new Map<string, GridRange>(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const heights = rows.map(() => 0);
  const tall: [GridRange, number][] = [];
  rows.forEach((row, index) => {
    let height = DEFAULT_SIZE * LINE + spare;
    (row ?? []).forEach((cell, col) => {
      const { value, look } = cell ?? {};
      if (value === null || value === undefined) return;
      const merge = across.get(`${index} ${col}`);
      const width = widths.slice(col, (merge?.right ?? col) + 1).reduce((sum, each) => sum + each, 0);
      const needed = heightOf(typeof value === 'string' ? value : '0', look ?? {}, width) + spare;
      if (merge && merge.bottom > merge.top) tall.push([merge, needed]);
      else height = Math.max(height, needed);
    });
    heights[index] = Math.ceil(height * 4) / 4;
  });
  for (const [{ top, bottom }, needed] of tall) {
    const there = heights.slice(top, bottom + 1).reduce((sum, each) => sum + each, 0);
    if (there < needed) heights[bottom] = Math.ceil(((heights[bottom] ?? 0) + needed - there) * 4) / 4;
  }
  return heights;
}

/** Points that a text takes in a width, wrapped where its look wraps. */
function heightOf(
  text: string,
  { fontSize = DEFAULT_SIZE, bold = false, wrap }: CellLook,
  width: number,
): number {
  const lines = wrap
    ? linesIn(text, width - CELL_PADDING, fontSize, bold ? 'bold' : 'regular')
    : text.split('\n').length;
  return lines * fontSize * LINE;
}
