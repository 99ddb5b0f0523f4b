import type { Table, TableRow } from '../reading/table';
import { unitName } from '../text/unit-name';
import { gather } from '../gather';

/** True where two names, as printed, are two real units although they look alike. */
export type KnownApart = (name: string, other: string) => boolean;

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
  const apart = apartIn(lists);
  if (first) known.set(first, { lists, apart });
  return apart;
}

function apartIn(lists: readonly (readonly TableRow[])[]): KnownApart {
  const together = new Map<string, Set<string>[]>();
  for (const rows of lists) {
    const listed = new Map<string, Set<string>>();
    for (const { kind, name } of rows) {
      if (kind !== 'unit') continue;
      const { skeleton } = unitName(name);
      listed.set(skeleton, (listed.get(skeleton) ?? new Set()).add(fullName(name)));
    }
    for (const [skeleton, names] of listed) {
      if (names.size > 1) gather(together, skeleton, names);
    }
  }
  return (name, other) => {
    const [one, two] = [fullName(name), fullName(other)];
    const listing = together.get(unitName(name).skeleton) ?? [];
    return one !== two && listing.some((names) => names.has(one) && names.has(two));
  };
}

function fullName(name: string): string {
  const { prefix, base } = unitName(name);
  return `${prefix ?? ''} ${base}`;
}
