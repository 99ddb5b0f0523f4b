import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit, SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import type { CellRef, Sheet, Workbook } from '../../engine/grid/grid';

/** What a formula that was not edited gives now. */
export interface FormulaResult {
  readonly ref: CellRef;
  readonly value: number;
}

export interface WorkbookChanges {
  readonly plan: WritePlan;
  readonly results: readonly FormulaResult[];
}

/**
 * What makes one state of a workbook the other: cells whose content differs, sheets that are new, and the
 * results of formulas that follow. Rows that both states share are not looked into.
 */
export function changesBetween(before: Workbook, after: Workbook): WorkbookChanges {
  const edits: CellEdit[] = [];
  const results: FormulaResult[] = [];
  const sheets: SheetPlan[] = [];
  for (const sheet of after.sheets) {
    const former = before.sheets.find(({ name }) => name === sheet.name);
    if (!former) {
      sheets.push(sheet);
      continue;
    }
    if (former === sheet) continue;
    for (const [row, col] of differing(former, sheet)) {
      const ref = { file: after.file, sheet: sheet.name, row, col };
      const [old, cell] = [former.rows[row]?.[col], sheet.rows[row]?.[col]];
      if (typedContent(old) !== typedContent(cell)) edits.push({ ref, content: typedContent(cell) });
      else if (typeof cell?.value === 'number' && cell.value !== old?.value)
        results.push({ ref, value: cell.value });
    }
  }
  return { plan: { sheets, edits }, results };
}

function differing(before: Sheet, after: Sheet): [row: number, col: number][] {
  const places: [number, number][] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (old === now) continue;
    for (let col = 0; col < Math.max(old?.length ?? 0, now?.length ?? 0); col += 1)
      if (old?.[col] !== now?.[col]) places.push([row, col]);
  }
  return places;
}
