import type { Table, TableRow } from '../reading/table';
import { sideBySide, type KnownApart } from '../units/same-units';

interface Known {
  readonly lists: readonly (readonly TableRow[])[];
  readonly apart: KnownApart;
}

const known = new WeakMap<readonly TableRow[], Known>();

/**
 * Names that some table lists side by side (Chư Păh and Chư Puh, TP. and H. Cao Lãnh) are two units
 * everywhere in the plan, however alike: no table's one is ever taken for another table's other. The same lists of
 * rows give the same answer again.
 */
export function knownApart(tables: readonly Table[]): KnownApart {
  const lists = tables.map(({ rows }) => rows);
  const [first] = lists;
  const before = first && known.get(first);
  if (before?.lists.length === lists.length && lists.every((rows, at) => rows === before.lists[at]))
    return before.apart;
  const apart = sideBySide(
    lists.map((rows) => rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : []))),
  );
  if (first) known.set(first, { lists, apart });
  return apart;
}
