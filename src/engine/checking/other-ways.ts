import type { TableSum } from './identity';

/**
 * True where a sum of a total that has one already shares it out in another way, by star and by kind: not where it only
 * spells out, or gathers up, what is told of the total. `all` are the table's sums.
 */
export function sharesOtherwise(sum: TableSum, told: Iterable<number>, all: readonly TableSum[]): boolean {
  const same = all.filter(({ kind }) => (kind === 'rows') === (sum.kind === 'rows'));
  const known = withTheirParts(told, same);
  return ![...withTheirParts(sum.parts, same)].some((part) => known.has(part));
}

/** Some places and all that they are the sums of, however far down. */
function withTheirParts(places: Iterable<number>, sums: readonly TableSum[]): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all)
    for (const { total, parts } of sums) if (total === place) for (const part of parts) all.add(part);
  return all;
}
