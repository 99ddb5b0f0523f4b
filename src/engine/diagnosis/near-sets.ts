import { cheapestSets } from './cheapest-sets';
import { wholeCosts } from './minimal-sets';
import type { CheckedSum } from './sums';
import { MOST_SETS, sortedSets, type TableSets } from './table-sets';
import { tableSystem, type TableSystem } from './table-system';
import { withoutCommonCell } from './without-common-cell';
import type { Work } from './work';

/** More cells than these are no neighbourhood. */
const MOST_NEAR = 1500;

/**
 * The cheapest sets where as many changed cells suffice as there are failing sums without a common cell: each of these
 * sums asks for a change of its own, so that every such set lies within them, and of a country's table only the
 * sums that cross them are looked at. The very sets that `tableSets` finds in the system of all; undefined where
 * more cells must change.
 */
export function nearSets(
  sums: readonly CheckedSum[],
  work: Work,
): { readonly system: TableSystem; readonly sets: TableSets } | undefined {
  const apart = withoutCommonCell(sums.filter(({ fails, kind }) => fails && kind !== 'cross'));
  if (apart.reduce((sum, { parts }) => sum + 1 + parts.length, 0) > MOST_NEAR) return undefined;
  const cells = new Set(apart.flatMap(({ total, parts }) => [total, ...parts]));
  const system = tableSystem(sums, cells);
  const { costs, unit } = wholeCosts(system.start.system);
  const most = BigInt(apart.length + 1) * unit - 1n;
  const found = work.within(0.3, (part) =>
    cheapestSets({ ...system.start, work: part }, { costs, limit: MOST_SETS, steps: Infinity, most }),
  );
  if (found?.kind !== 'found' || found.cost > most) return undefined;
  const sets = sortedSets(found.sets);
  return { system, sets: { sets, complete: found.complete, proved: true, solvable: false } };
}
