import { unitName } from '../text/unit-name';

/**
 * Which names of one side are one unit: equal but for case, spaces and a prefix that only some carry. Two
 * different prefixes before one name (TP. Cao Lãnh, H. Cao Lãnh) are two units, and then a name without a
 * prefix is a third: nobody knows which it means.
 */
export function oneUnitKeys(names: Iterable<string>): (name: string) => string {
  const prefixes = new Map<string, Set<string>>();
  for (const name of names) {
    const { base, prefix } = unitName(name);
    const seen = prefixes.get(base) ?? new Set<string>();
    if (prefix) seen.add(prefix);
    prefixes.set(base, seen);
  }
  return (name) => {
    const { base, prefix } = unitName(name);
    return (prefixes.get(base)?.size ?? 0) > 1 ? `${prefix ?? ''} ${base}` : base;
  };
}
