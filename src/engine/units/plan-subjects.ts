import type { Placed } from '../records/record';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import { sameUnits, type NameList } from './same-units';
import { Subjects } from './subjects';

/** A row that belongs to a unit. */
export type UnitEntry = Placed<{
  readonly unit?: string | undefined;
  readonly commune?: string | undefined;
}>;

type Rows = Pick<Records, 'units' | 'products' | 'producers' | 'budget'>;

/**
 * The units of a plan's input sheets: those of its list of units that are of the level, where it has one, and of its
 * offices, then those that rows name as `textOf` reads them.
 */
export function planSubjects(
  { units, products, producers, budget }: Rows,
  level: 'district' | 'commune' | undefined,
  textOf: (entry: UnitEntry) => string | undefined,
): Subjects {
  const listed = units.filter(({ name, level: own }) => {
    if (name === undefined || own === 'province') return false;
    return own === 'department' || level === undefined || own === undefined || own === level;
  });
  const names = listed.flatMap(({ name }) => name ?? []);
  const lists = new Map<RecordTable, Set<string>>();
  for (const rows of [products, producers, budget])
    for (const row of rows) {
      const text = textOf(row);
      if (text === undefined) continue;
      const own = lists.get(row.at.table) ?? new Set<string>();
      lists.set(row.at.table, own.add(text));
    }
  const rows = [...lists.values()].map((own): NameList => ({ names: own, of: 'rows' }));
  const subjects = new Subjects(sameUnits([{ names, of: 'units' }, ...rows], { listed: names }));
  for (const { name = '', level: own, former } of listed)
    subjects.list(name, own === 'department' ? 'department' : 'unit', former ?? []);
  return subjects;
}
