import type { Table, TableRow } from '../reading/table';
import { isToday, todayOf, type OfficialUnit } from './official-unit';
import { heirsOf, isRegion } from './regions';
import type { Gazetteer } from './scope';

/** A row of an appendix and the official unit that it is. */
export interface OfficialRow {
  readonly table: Table;
  /** Index into the table's rows. */
  readonly index: number;
  readonly row: TableRow;
  readonly unit: OfficialUnit;
}

interface OfUnit {
  readonly unit: OfficialUnit;
}

/** Former units and today's that have the same land, as few as their borders allow. */
export interface RegroupedUnits<E extends OfUnit> {
  readonly former: readonly E[];
  readonly today: readonly E[];
  /** False where one side leaves out a unit that has a part of the land: their sums need not agree. */
  readonly whole: boolean;
}

/**
 * The smallest groups whose sums can be compared: a district and the communes that it became, or several
 * districts where communes of today were made across their borders. `today` may be a plan's regions too.
 */
export function regroup<E extends OfUnit>(
  former: readonly E[],
  today: readonly E[],
  gazetteer: Gazetteer,
): RegroupedUnits<E>[] {
  const group = new Map<OfficialUnit, OfficialUnit>();
  const rootOf = (unit: OfficialUnit): OfficialUnit => {
    let root = unit;
    for (let up = group.get(root); up && up !== root; up = group.get(root)) root = up;
    return root;
  };
  for (const { unit } of [...former, ...today]) {
    for (const heir of todayOf(unit)) {
      if (!group.has(heir)) group.set(heir, heir);
      const [a, b] = [rootOf(unit), rootOf(heir)];
      group.set(a, b);
    }
  }
  const groups = new Map<OfficialUnit, { readonly former: E[]; readonly today: E[] }>();
  const of = (unit: OfficialUnit): { readonly former: E[]; readonly today: E[] } => {
    const root = rootOf(unit);
    const known = groups.get(root) ?? { former: [], today: [] };
    groups.set(root, known);
    return known;
  };
  for (const entry of former) of(entry.unit).former.push(entry);
  for (const entry of today) of(entry.unit).today.push(entry);
  return [...groups.values()].map((each) => ({ ...each, whole: isWhole(each, gazetteer) }));
}

function isWhole<E extends OfUnit>(
  { former, today }: Pick<RegroupedUnits<E>, 'former' | 'today'>,
  gazetteer: Gazetteer,
): boolean {
  if (former.length === 0 || today.length === 0) return false;
  const [before, now] = [former, today].map((side) => side.map(({ unit }) => unit));
  const [left, right] = [heirsOf(before ?? []), heirsOf(now ?? [])];
  if (left.size !== right.size || ![...left].every((heir) => right.has(heir))) return false;
  return [former, today].every((side) => hasAllSources(side, left, gazetteer));
}

/** Former units must be all that had a part of the land; regions and today's communes have all of theirs. */
function hasAllSources(
  side: readonly OfUnit[],
  land: ReadonlySet<OfficialUnit>,
  gazetteer: Gazetteer,
): boolean {
  const [first] = side;
  if (!first || isToday(first.unit) || isRegion(first.unit)) return true;
  const listed = new Set(side.map(({ unit }) => unit));
  return [...land].every((heir) =>
    [...gazetteer.formerOf(heir)].every((source) => source.level !== first.unit.level || listed.has(source)),
  );
}
