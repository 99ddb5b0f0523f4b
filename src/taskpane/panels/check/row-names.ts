import { createContext, useContext, useMemo } from 'react';
import type { Records } from '../../../engine/records/records';
import type { ReadTable } from './taken-columns';

/** What the input sheets on show say, for whoever names their rows; absent where nobody does. */
export const RecordsRead = createContext<Records | undefined>(undefined);

/** What names the rows of an input sheet's table to a person: the first words of each, by row. */
export function useRowNames(table: ReadTable): ReadonlyMap<number, string> {
  const records = useContext(RecordsRead);
  return useMemo(() => (records ? rowNames(records, table) : new Map<number, string>()), [records, table]);
}

/** Two words tell the rows of one unit apart. */
const WORDS = 2;

function rowNames(records: Records, { layout, file, sheet }: ReadTable): Map<number, string> {
  const { products, producers, budget, targets, units, tasks } = records;
  const lists = { products, producers, budget, targets, units, tasks };
  const own = Object.entries(lists).find(([id]) => id === layout.id)?.[1] ?? [];
  const names = new Map<number, string>();
  for (const record of own) {
    const { table, row, columns } = record.at;
    if (table.file !== file || table.sheet !== sheet || names.has(row)) continue;
    const said = new Map<string, unknown>(Object.entries(record));
    const words = Object.entries(columns)
      .filter(([field]) => field !== 'stt')
      .sort(([, a], [, b]) => a - b)
      .flatMap(([field]) => {
        const value = said.get(field);
        return typeof value === 'string' ? [value] : [];
      });
    names.set(row, words.slice(0, WORDS).join(', '));
  }
  return names;
}
