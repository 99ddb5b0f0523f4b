import type { CellRef } from '../../engine/grid/grid';
import type { Focus, SheetKey } from '../state/state';

/** `cell`: what a finding is about; `part`: a part of its equation. */
export type Mark = 'cell' | 'part';

/** The marks on one sheet, by row and column. */
export type Marks = ReadonlyMap<string, Mark>;

export function markKey(row: number, col: number): string {
  return `${row}:${col}`;
}

export function onSheet(ref: CellRef, sheet: SheetKey): boolean {
  return ref.file === sheet.file && ref.sheet === sheet.sheet;
}

export function marksOn(focus: Focus | undefined, sheet: SheetKey): Marks {
  const marks = new Map<string, Mark>();
  if (!focus) return marks;
  for (const part of focus.parts) {
    if (onSheet(part, sheet)) marks.set(markKey(part.row, part.col), 'part');
  }
  if (onSheet(focus.cell, sheet)) marks.set(markKey(focus.cell.row, focus.cell.col), 'cell');
  return marks;
}
