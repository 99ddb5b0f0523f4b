import { communeNames } from '../units/communes-apart';
import { isByCommune } from '../units/plan-level';
import { planSubjects, type UnitEntry } from '../units/plan-subjects';
import { rowCell } from '../records/record';
import type { Records } from '../records/records';

/** The unit that a product or producer belongs to, under one name for all its spellings; undefined where none is named. */
export type UnitOf = (record: UnitEntry) => string | undefined;

/**
 * One name for each unit: as the list of units has it, else as it was first met. Where the plan's rows are
 * communes, a product belongs to its commune and not to the district that sent it. A sheet or workbook of one unit
 * need not name it in each row.
 */
export function unitFinder(
  records: Pick<Records, 'units' | 'plan' | 'products' | 'producers' | 'budget'>,
  level = records.plan?.level,
): UnitOf {
  const byCommune = level === 'commune' || isByCommune(records);
  const [first, second] = byCommune ? (['commune', 'unit'] as const) : (['unit', 'commune'] as const);
  const commune = communeNames(records);
  const textOf = (entry: UnitEntry): string | undefined =>
    (byCommune ? (commune(entry) ?? entry.unit) : (entry.unit ?? entry.commune)) ?? entry.at.table.unit?.name;
  const subjects = planSubjects(records, level, textOf);
  return (entry) => {
    const text = textOf(entry);
    return text === undefined ? undefined : subjects.find(text, rowCell(entry, [first, second])).name;
  };
}
