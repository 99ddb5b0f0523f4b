import { SheetNames } from '../../engine/filling/sheet-names';
import type { SheetPlan } from '../../engine/filling/write-plan';
import type { State } from './state';

/** What is being reported, and the five-year plan ahead. */
const YEARS = 7;

/** The plan's own years where it says them; else from last year on. */
export function templateYears({ outcome }: Pick<State, 'outcome'>, now: number): number[] {
  const { from, to } = outcome?.result.records.plan ?? {};
  if (from !== undefined && to !== undefined && to >= from)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const last = new Date(now).getFullYear() - 1;
  return Array.from({ length: YEARS }, (_, index) => last + index);
}

/** The plan's own day where it says one; else today. Until 2025-06-30 blank sheets are of districts. */
export function templateDate({ outcome }: Pick<State, 'outcome'>, now: number): string {
  return outcome?.result.records.plan?.date ?? new Date(now).toISOString().slice(0, 10);
}

/**
 * A template beside the sheets of a workbook: never under the name of one that is there. The list of units
 * behind it is taken from the workbook where that has one.
 */
export function freeTemplate(template: readonly SheetPlan[], taken: readonly string[]): SheetPlan[] {
  const names = new SheetNames(taken);
  const key = (name: string): string => name.normalize('NFC').toLowerCase();
  const known = new Set(taken.map(key));
  return template.flatMap((sheet, index) => {
    if (index > 0 && known.has(key(sheet.name))) return [];
    return [{ ...sheet, name: names.take(sheet.name) }];
  });
}
