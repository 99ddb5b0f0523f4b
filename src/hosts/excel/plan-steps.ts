import type { SheetPlan } from '../../engine/filling/write-plan';
import { queueChartsDeleted } from './charts';
import { hasCode } from './refusals';
import type { SendStep } from './payload';
import { CALL_BYTES, sheetSteps } from './write-sheet';

/** How the sheet is found again: by its id, which renaming does not change, or by its name. */
export interface StepTarget {
  readonly key: string;
  readonly plan: SheetPlan;
  /** Names of charts of ours that may stand there. */
  readonly charts?: readonly string[];
}

/** Sheets that are made; all of them before any content, as formulas and rules point from one to another. */
export function makingSteps(context: Excel.RequestContext, plans: readonly SheetPlan[]): SendStep[] {
  return plans.map(({ name }) => ({
    bytes: CALL_BYTES,
    place: { sheet: name },
    queue: () => {
      context.workbook.worksheets.add(name);
    },
    // Made already, when the steps are gone through once more.
    isDone: (error) => hasCode(error, 'ItemAlreadyExists'),
  }));
}

/** Sheets that are there are emptied. */
export function blankingSteps(context: Excel.RequestContext, targets: readonly StepTarget[]): SendStep[] {
  return targets.map(({ key, plan, charts = [] }) => ({
    bytes: (8 + charts.length) * CALL_BYTES,
    place: { sheet: plan.name },
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(key);
      blank(sheet);
      queueChartsDeleted(sheet, charts);
    },
  }));
}

export function contentSteps(context: Excel.RequestContext, targets: readonly StepTarget[]): SendStep[] {
  return targets.flatMap(({ key, plan }) => sheetSteps(() => context.workbook.worksheets.getItem(key), plan));
}

/** Who hid a sheet, or showed it, had a reason: only one that was just made is hidden. */
export function visibilitySteps(context: Excel.RequestContext, plans: readonly SheetPlan[]): SendStep[] {
  return plans.flatMap(({ name, hidden, veryHidden }) =>
    hidden || veryHidden
      ? [
          {
            bytes: CALL_BYTES,
            place: { sheet: name },
            queue: () => {
              const sheet = context.workbook.worksheets.getItem(name);
              sheet.visibility = veryHidden ? 'VeryHidden' : 'Hidden';
            },
          },
        ]
      : [],
  );
}

export function removalSteps(context: Excel.RequestContext, names: readonly string[]): SendStep[] {
  return names.map((name) => ({
    bytes: CALL_BYTES,
    place: { sheet: name },
    queue: () => context.workbook.worksheets.getItem(name).delete(),
    isDone: (error) => hasCode(error, 'ItemNotFound'),
  }));
}

/**
 * Emptied rather than deleted, so that formulas elsewhere that point to the sheet keep pointing to it. Looks go by
 * way of the style that a blank cell has: to clear formats would take a person's conditional formats along, and
 * their lists to choose from are left as well.
 */
function blank(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.untrack();
  all.unmerge();
  all.clear('Contents');
  all.style = 'Normal';
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}
