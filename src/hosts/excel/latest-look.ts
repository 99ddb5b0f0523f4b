import type { CellEdit, SheetPlan } from '../../engine/filling/write-plan';
import type { Act } from './acts';
import type { BeforeWrite } from './before';
import { cellByCell, editBack, holdsContent, queueLatestCell } from './edits';
import { changedSince, latestSheet, withTyped } from './latest';
import type { SendStep } from './payload';
import type { Ready } from './wanted';

interface Latest {
  readonly steps: readonly SendStep[];
  /** The act with everything where it really stood, and the cells that somebody changed just before. */
  readonly compared: (act: Act) => { readonly act: Act; readonly changed: readonly CellEdit['ref'][] };
}

/** Between looking and writing somebody may type; so what is written over is read once more on the way. */
export function latestOf(
  context: Excel.RequestContext,
  before: BeforeWrite,
  ready: Ready,
  file: string,
): Latest {
  const sheets = [...before.former.values()].map((former) => ({
    former,
    latest: latestSheet(
      () =>
        context.workbook.worksheets.getItem(before.sheets.get(former.name.toLowerCase())?.id ?? former.name),
      former,
    ),
  }));
  const cells = cellByCell(ready.cells, ({ range }) => queueLatestCell(range));
  return {
    steps: [...cells.steps, ...sheets.map(({ latest }) => latest.step)],
    compared: (act) => {
      const changed: CellEdit['ref'][] = [];
      const latest = cells.answers();
      const edits = act.undo.plan.edits.map((edit, index): CellEdit => {
        const now = latest[index];
        const planned = ready.plan.edits[index];
        if (!now || !planned) return edit;
        const ref = { ...edit.ref, ...now.at };
        if (!now.spilled && holdsContent(now.cell, edit.content)) return { ...edit, ref };
        changed.push(ref);
        return { ...editBack(planned, now), ref };
      });
      const exact = new Map(
        sheets.map(({ former, latest }) => {
          const rows = latest.rows();
          const typed = rows ? changedSince(rows, former) : [];
          changed.push(...typed.map(({ row, col }) => ({ file, sheet: former.name, row, col })));
          return [former.name, withTyped(former, typed)] as const;
        }),
      );
      const exactly = (list: readonly SheetPlan[]): SheetPlan[] =>
        list.map((sheet) => exact.get(sheet.name) ?? sheet);
      return {
        changed,
        act: {
          ...act,
          undo: { ...act.undo, plan: { sheets: exactly(act.undo.plan.sheets), edits } },
          former: { ...act.former, sheets: exactly(act.former.sheets) },
        },
      };
    },
  };
}
