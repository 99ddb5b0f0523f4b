import type { Table } from '../reading/table';
import { unitName } from '../text/unit-name';
import { gather } from '../gather';

/** True where two names, as printed, are two real units although they look alike. */
export type KnownApart = (name: string, other: string) => boolean;

/**
 * Names that some table lists side by side (Chư Păh and Chư Puh, TP. and H. Cao Lãnh) are two units
 * everywhere in the plan, however alike: no table's one is ever taken for another table's other.
 */
export function knownApart(tables: readonly Table[]): KnownApart {
  const together = new Map<string, Set<string>[]>();
  for (const table of tables) {
    const listed = new Map<string, Set<string>>();
    for (const { kind, name } of table.rows) {
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
    const lists = together.get(unitName(name).skeleton) ?? [];
    return one !== two && lists.some((names) => names.has(one) && names.has(two));
  };
}

function fullName(name: string): string {
  const { prefix, base } = unitName(name);
  return `${prefix ?? ''} ${base}`;
}
