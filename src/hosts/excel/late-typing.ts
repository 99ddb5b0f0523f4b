import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit, SheetPlan } from '../../engine/filling/write-plan';
import type { Cell } from '../../engine/grid/grid';
import { cellByCell, editStep, holdsContent, queueLatestCell, type FormerCell } from './edits';
import { latestSheet, typedSince } from './latest';
import type { SendStep } from './payload';
import { rangeAt } from './write-sheet';

/** A sheet that is to be written over, what it was to become before, and what it will say. */
export interface Over {
  readonly planned: SheetPlan | undefined;
  readonly plan: SheetPlan;
}

/** A cell that is to be written back, and how it stood when it was last looked at. */
export interface Back {
  readonly edit: CellEdit;
  readonly now: FormerCell;
}

/**
 * Between looking at what will be put back and doing it somebody may type. So it is read once more in the very round
 * trip that writes over it, and what was typed by then is typed again.
 */
export function lateTyping(
  context: Excel.RequestContext,
  sheets: readonly Over[],
  cells: readonly Back[],
): { readonly steps: readonly SendStep[]; readonly again: () => readonly SendStep[] } {
  const worksheet = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const reads = sheets.map(({ plan }) => latestSheet(() => worksheet(plan.name), plan));
  const latest = cellByCell(cells, ({ now }) => queueLatestCell(now.range));
  const typing = (sheet: string, row: number, col: number, cell: Cell): SendStep => {
    const range = rangeAt(worksheet(sheet), { top: row, left: col, bottom: row, right: col });
    const format = cell.format === undefined ? {} : { format: cell.format };
    const edit = { ref: { file: '', sheet, row, col }, content: typedContent(cell), ...format };
    return editStep(edit, { cell: undefined, locked: false, range });
  };
  return {
    steps: [...reads.map(({ step }) => step), ...latest.steps],
    again: () => [
      ...sheets.flatMap(({ plan, planned }, index) =>
        typedSince(reads[index]?.rows() ?? [], planned, plan).map(({ row, col, cell }) =>
          typing(plan.name, row, col, cell),
        ),
      ),
      ...latest.answers().flatMap(({ cell, at }, index) => {
        const edit = cells[index]?.edit;
        const isKnown =
          !edit || edit.was === undefined || holdsContent(cell, edit.was) || holdsContent(cell, edit.content);
        return isKnown ? [] : [typing(edit.ref.sheet, at.row, at.col, cell)];
      }),
    ],
  };
}
