import type { CellChange } from '../../engine/findings';
import { toNumber } from '../../engine/decimal';
import { cellAt, isCellError, type Cell, type CellRef, type Workbook } from '../../engine/grid/grid';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { Undo } from '../../hosts/host';

/** A change that a person asked for, and what takes it back. */
export interface Correction {
  readonly changes: readonly CellChange[];
  readonly undo: Undo;
}

/** Figures are written as numbers; each cell keeps its format. */
export function planOf(changes: readonly CellChange[]): WritePlan {
  return { sheets: [], edits: changes.map(({ cell, to }) => ({ ref: cell, content: toNumber(to) })) };
}

/**
 * Whether cells still hold what they held: in Excel somebody may have typed, or moved rows, since the
 * workbook was last read, and an address would then mean another cell.
 */
export function unchanged(
  cells: readonly CellRef[],
  before: readonly Workbook[],
  now: readonly Workbook[],
): boolean {
  return cells.every((ref) => sameContent(cellIn(before, ref), cellIn(now, ref)));
}

/** Whether nothing was corrected later in the same cells: only then does taking it back mean what it says. */
export function isLatest(correction: Correction, corrections: readonly Correction[]): boolean {
  const later = corrections.slice(corrections.indexOf(correction) + 1);
  return !later.some(({ changes }) =>
    changes.some(({ cell }) => correction.changes.some((own) => sameCell(own.cell, cell))),
  );
}

/** Whether the cells still hold what the correction wrote, so that taking it back loses nobody's work. */
export function stillHeld({ changes }: Correction, now: readonly Workbook[]): boolean {
  return planOf(changes).edits.every(({ ref, content }) => {
    const cell = cellIn(now, ref);
    return cell?.formula === undefined && plain(cell) === content;
  });
}

function cellIn(workbooks: readonly Workbook[], ref: CellRef): Cell | undefined {
  const workbook = workbooks.find(({ file }) => file === ref.file);
  const sheet = workbook?.sheets.find(({ name }) => name === ref.sheet);
  return sheet && cellAt(sheet, ref.row, ref.col);
}

function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula === b?.formula && plain(a) === plain(b);
}

function plain(cell: Cell | undefined): string | number | boolean | null {
  const value = cell?.value ?? null;
  return isCellError(value) ? value.error : value;
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
