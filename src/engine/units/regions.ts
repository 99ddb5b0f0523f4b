import type { Records } from '../records/records';
import { gather } from '../gather';
import { spellingKey } from './same-units';
import { findUnit } from './find-unit';
import { isToday, todayOf, type OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';

/** Regions that a plan names, by their spelling: groups of today's communes. */
export type Regions = ReadonlyMap<string, OfficialUnit>;

/**
 * The regions of a plan's list of units: what its communes belong to there, where that is no official unit itself. A
 * region is a unit without a parent, and its communes are its successors. One of which a commune is not known is none.
 */
export function regionsOf(
  { units }: Pick<Records, 'units'>,
  gazetteer: Gazetteer,
  scope: Scope | undefined,
): Regions {
  const members = new Map<string, (OfficialUnit | undefined)[]>();
  const names = new Map<string, string>();
  for (const { name, parent } of units) {
    if (name === undefined || parent === undefined) continue;
    const key = spellingKey(parent);
    if (!names.has(key)) names.set(key, parent);
    const found = findUnit(name, [], { gazetteer, scope, slips: false }).units.filter(isToday);
    gather(members, key, found.length === 1 ? found[0] : undefined);
  }
  const regions = new Map<string, OfficialUnit>();
  for (const [key, communes] of members) {
    const name = names.get(key) ?? key;
    const known = communes.filter((commune) => commune !== undefined);
    if (known.length < communes.length || isOfficial(name, gazetteer, scope)) continue;
    regions.set(key, { level: 'district', kind: 'Huyện', name, successors: known });
  }
  return regions;
}

function isOfficial(name: string, gazetteer: Gazetteer, scope: Scope | undefined): boolean {
  return (
    gazetteer.provincesNamed(name).length > 0 ||
    findUnit(name, [], { gazetteer, scope, slips: false }).units.length > 0
  );
}

/** The region of that name in any spelling; undefined where there is none. */
export function regionNamed(regions: Regions, name: string): OfficialUnit | undefined {
  return regions.get(spellingKey(name));
}

/** True of a region that a plan names itself and no official list has: a district without a province. */
export function isRegion(unit: OfficialUnit): boolean {
  return unit.level === 'district' && unit.parent === undefined;
}

/** Today's communes of several units, each once. */
export function heirsOf(units: readonly OfficialUnit[]): ReadonlySet<OfficialUnit> {
  return new Set(units.flatMap(todayOf));
}
