import { isByCommune } from '../units/plan-level';
import { Subjects } from '../units/subjects';
import { type Placed, rowCell } from '../records/record';
import type { Records } from '../records/records';

/** The unit that a product or producer belongs to, under one name for all its spellings; undefined where none is named. */
export type UnitOf = (
  record: Placed<{ readonly unit?: string | undefined; readonly commune?: string | undefined }>,
) => string | undefined;

/**
 * One name for each unit: as the list of units has it, else as it was first met. Where the plan's rows are
 * communes, a product belongs to its commune and not to the district that sent it. A sheet or workbook of one unit
 * need not name it in each row.
 */
export function unitFinder(
  records: Pick<Records, 'units' | 'plan' | 'products' | 'budget'>,
  level = records.plan?.level,
): UnitOf {
  const subjects = new Subjects();
  for (const { name, level: own, former } of records.units) {
    if (name === undefined || own === 'province' || (level && own && own !== level)) continue;
    subjects.list(name, own === 'department' ? 'department' : 'unit', former ?? []);
  }
  const byCommune = level === 'commune' || isByCommune(records);
  const [first, second] = byCommune ? (['commune', 'unit'] as const) : (['unit', 'commune'] as const);
  return (entry) => {
    const text = entry[first] ?? entry[second] ?? entry.at.table.unit?.name;
    return text === undefined
      ? undefined
      : subjects.find(text, entry.at.table, rowCell(entry, [first, second])).name;
  };
}
