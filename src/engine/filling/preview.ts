import { cellName } from '../grid/address';
import { type Cell, cellAt, type CellValue, isBlank, type Sheet } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';
import { contentOf } from './fingerprint';
import type { SheetPlan } from './write-plan';

/** What is no appendix: an input sheet's copy, what formulas count over, the charts. */
export const OTHER_SHEETS = ['copy', 'counting', 'charts'] as const;

/** Sheets that a filling adds beside the appendices. */
export type OtherSheet = (typeof OTHER_SHEETS)[number];

/** True of an appendix, which a person asked for and signs. */
export function isAppendix({ layout }: Pick<SheetPreview, 'layout'>): boolean {
  return !(OTHER_SHEETS as readonly string[]).includes(layout);
}

/** One cell before and after: what it holds, and its formula where it has one. */
export interface CellChangePreview {
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly formula?: string;
}

/**
 * What a filling would do to one sheet.
 *
 * - `new`: made; `replaced`: the last filling's sheet, its cells changed; `unchanged`: the same again;
 * - `kept`: changed by hand since, so left alone unless it is asked for; `changes` says what would be lost.
 */
export interface SheetPreview {
  readonly layout: AppendixId | OtherSheet;
  readonly sheet: string;
  readonly status: 'new' | 'replaced' | 'unchanged' | 'kept';
  /** Empty for a new sheet: it is its own preview. */
  readonly changes: readonly CellChangePreview[];
  /** Cells that are written anew or changed. */
  readonly cells: number;
}

/** How a sheet would come out, but for what a person changed by hand. */
export function comparison(
  before: Sheet | undefined,
  after: SheetPlan,
): Pick<SheetPreview, 'changes' | 'cells'> & { readonly status: 'new' | 'replaced' | 'unchanged' } {
  if (!before) return { status: 'new', changes: [], cells: filledCells(after) };
  const changes = changesOf(before, after);
  return { status: changes.length > 0 ? 'replaced' : 'unchanged', changes, cells: changes.length };
}

function filledCells(sheet: SheetPlan): number {
  let cells = 0;
  for (const row of sheet.rows)
    for (const cell of row ?? []) if (cell && (cell.formula !== undefined || !isBlank(cell))) cells += 1;
  return cells;
}

/** Cells whose formula, value or text would be another. */
function changesOf(before: Sheet, after: SheetPlan): CellChangePreview[] {
  const changes: CellChangePreview[] = [];
  const rows = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let col = 0; col < columns; col++) {
      const former = cellAt(before, row, col);
      const next = cellAt(after, row, col);
      if (isSame(former, next)) continue;
      changes.push({
        cell: cellName(row, col),
        from: former?.value ?? null,
        to: next?.value ?? null,
        ...(next?.formula === undefined ? {} : { formula: next.formula }),
      });
    }
  }
  return changes;
}

function isSame(former: Cell | undefined, next: Cell | undefined): boolean {
  if (former?.formula === next?.formula && (former?.value ?? null) === (next?.value ?? null)) return true;
  if (!former) return isBlank(next) && next?.formula === undefined;
  if (contentOf(former) !== contentOf(next)) return false;
  return contentOf({ value: former?.value ?? null }) === contentOf({ value: next?.value ?? null });
}
