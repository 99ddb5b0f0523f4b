import type { CellRef } from '../../engine/grid/grid';
import type { Focus, SheetKey } from '../state/state';

/** `cell`: what a finding is about; `part`: a part of its equation. */
export type Mark = 'cell' | 'part';

/** The marks on one sheet, by row, then by column. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, Mark>>;

export function onSheet(ref: SheetKey, sheet: SheetKey): boolean {
  return ref.file === sheet.file && ref.sheet === sheet.sheet;
}

export function marksOn(focus: Focus | undefined, sheet: SheetKey): Marks {
  const marks = new Map<number, Map<number, Mark>>();
  if (!focus) return marks;
  const put = ({ row, col }: CellRef, mark: Mark): void => {
    const inRow = marks.get(row);
    if (inRow) inRow.set(col, mark);
    else marks.set(row, new Map([[col, mark]]));
  };
  for (const part of focus.parts) if (onSheet(part, sheet)) put(part, 'part');
  if (onSheet(focus.cell, sheet)) put(focus.cell, 'cell');
  return marks;
}

/** The cell that is looked at together with the one in question: the first related one on another sheet. */
export function counterpart({ cell, parts }: Focus): CellRef | undefined {
  return parts.find((part) => !onSheet(part, cell));
}
