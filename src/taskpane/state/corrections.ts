import type { CellChange } from '../../engine/findings/facts';
import { toNumber } from '../../engine/decimal';
import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit, WritePlan } from '../../engine/filling/write-plan';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import type { Undo } from '../../hosts/host';
import { rowPlaceOf, rowPrint, sheetOf, type RowPrint } from './row-place';

/** A name that is to be written otherwise. */
export interface NameChange {
  readonly cell: CellRef;
  readonly name: { readonly from: string; readonly to: string };
}

/** A cell that a person has corrected: a figure, or a name. */
export type Change = CellChange | NameChange;

/** A change that a person asked for, and what takes it back. */
export interface Correction {
  readonly changes: readonly Change[];
  readonly undo: Undo;
  /** The rows of the changed cells, by which they are known again; one for each change. */
  readonly rows: readonly RowPrint[];
}

/** Changes with the rows that they are in. */
export type Located = Pick<Correction, 'changes' | 'rows'>;

/** Figures are written as numbers, or as the formula that they ought to be, only over what the person was shown; each cell keeps its format. */
export function planOf(changes: readonly Change[], now: readonly Workbook[]): WritePlan {
  const edits = changes.map((change): CellEdit => {
    const was = contentIn(now, change.cell);
    return { ref: change.cell, content: written(change), was };
  });
  return { sheets: [], edits };
}

function written(change: Change): CellEdit['content'] {
  if ('name' in change) return typedContent({ value: change.name.to });
  return change.formula === undefined ? toNumber(change.to) : `=${change.formula}`;
}

/** Without names that a formula brings from elsewhere, as long as there are others: these follow by themselves. */
export function ownNames(changes: readonly Change[], now: readonly Workbook[]): readonly Change[] {
  const isBrought = (change: Change): boolean =>
    'name' in change &&
    sheetOf(change.cell, now)?.rows[change.cell.row]?.[change.cell.col]?.formula !== undefined;
  return changes.every(isBrought) ? changes : changes.filter((change) => !isBrought(change));
}

/**
 * The changes where their cells stand now, each still holding what it held when it was checked: in Excel
 * somebody may have typed, or moved rows, since. Undefined where one is not to be found so.
 */
export function located(
  changes: readonly Change[],
  before: readonly Workbook[],
  now: readonly Workbook[],
): Located | undefined {
  const rows = changes.map(({ cell }) => rowPrint(sheetOf(cell, before)?.rows[cell.row], cell.col));
  const places = changes.map(({ cell }, index) =>
    rowPlaceOf(cell, rows[index] ?? [], contentIn(before, cell), now),
  );
  return moved(changes, places, rows);
}

/** Where the cells of a correction stand now that still hold what it wrote; undefined where one does not. */
export function stillHeld(correction: Correction, now: readonly Workbook[]): Correction | undefined {
  const { changes, rows, undo } = correction;
  const places = changes.map((change, index) =>
    rowPlaceOf(change.cell, rows[index] ?? [], written(change), now),
  );
  const found = moved(changes, places, rows);
  if (!found) return undefined;
  const edits = undo.plan.edits.map((edit) => {
    const index = changes.findIndex(({ cell }) => sameCell(cell, edit.ref));
    return { ...edit, ref: places[index] ?? edit.ref };
  });
  return { ...found, undo: { ...undo, plan: { ...undo.plan, edits } } };
}

function moved(
  changes: readonly Change[],
  places: readonly (CellRef | undefined)[],
  rows: readonly RowPrint[],
): Located | undefined {
  const found = changes.flatMap((change, index) => {
    const cell = places[index];
    return cell ? [{ ...change, cell }] : [];
  });
  return found.length === changes.length ? { changes: found, rows } : undefined;
}

/** Whether nothing was corrected later in the same cells: only then does taking it back mean what it says. */
export function isLatest(correction: Correction, corrections: readonly Correction[]): boolean {
  const later = corrections.slice(corrections.indexOf(correction) + 1);
  return !later.some(({ changes }) =>
    changes.some(({ cell }) => correction.changes.some((own) => sameCell(own.cell, cell))),
  );
}

function contentIn(workbooks: readonly Workbook[], ref: CellRef): CellEdit['content'] {
  return typedContent(sheetOf(ref, workbooks)?.rows[ref.row]?.[ref.col]);
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
