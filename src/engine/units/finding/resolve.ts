import { nearNames } from '../near-names';
import type { OfficialUnit } from '../official-unit';
import type { Gazetteer } from '../scope';
import { nameKeys, type Segment } from '../segment';
import type { FoundBy, Hit, UnitIndex } from '../unit-index';
import { best, unitsOf, weighed, type Candidate } from './candidates';
import { NOT_FOUND, type Found } from './found';
import { isUnread, type Named } from './named-parts';
import { tellsAbout } from './tells';

/** What the parts name together, those that no list has left out. */
export function resolve(
  parts: readonly Named[],
  around: readonly Named[],
  gazetteer: Gazetteer,
  index: UnitIndex,
): Found {
  const open = openParts(parts);
  const candidates: Candidate[] = [];
  for (const part of open) {
    if (part.hits.length === 0) continue;
    const tells = tellsAbout(part, parts, around, index);
    for (const hit of part.hits) candidates.push(weighed(hit, part.segment, tells, gazetteer));
  }
  // A commune that is said and not found is not its district's other communes.
  if (open.some(isUnread) && open !== parts && candidates.length === 0) return NOT_FOUND;
  const kept = best(candidates);
  const [first] = kept;
  if (!first) return NOT_FOUND;
  const isSlip = kept.length === 1 && first.how === 'marks' && conflicts(first.from, first.unit);
  if (kept.length === 1 && first.against === 0 && !isSlip) return foundAlone(first);
  return {
    units: unitsOf(kept),
    how: first.how,
    ...(first.against > 0 ? { doubt: 'elsewhere' } : {}),
    ...(isSlip ? { slip: first.from.text } : {}),
  };
}

/** What the first part that no list has may be a slip for, where no other part names a commune. */
export function misspelt(
  parts: readonly Named[],
  around: readonly Named[],
  gazetteer: Gazetteer,
  index: UnitIndex,
): Found | undefined {
  const open = openParts(parts);
  const unread = open.find(isUnread);
  if (!unread || open.some(({ hits }) => hits.some(({ unit }) => unit.level === 'commune'))) return undefined;
  const tells = tellsAbout(unread, parts, around, index);
  const near = nearNames(unread.segment, index).map((unit) =>
    weighed({ unit, how: 'marks' }, unread.segment, tells, gazetteer),
  );
  const slip = { how: 'marks', doubt: 'spelling', slip: unread.segment.text } as const;
  return near.length > 0 ? { units: unitsOf(best(near)), ...slip } : undefined;
}

/** A part that says xã or phường is what the text is about; a village or street before it is not. */
function openParts(parts: readonly Named[]): readonly Named[] {
  const said = parts.filter(({ segment }) => segment.levels.length === 1 && segment.levels[0] === 'commune');
  return said.length > 0 ? said : parts;
}

/** A mark that the official name does not have is a slip; one that was left out need not be. */
function conflicts({ base, skeleton }: Segment, unit: OfficialUnit): boolean {
  if (skeleton !== nameKeys(unit.name).skeleton) return false;
  const marks = (name: string): string => name.normalize('NFD').replace(/[^\u0300-\u036f]/gu, '');
  const official = [...marks(unit.name)];
  return [...marks(base)].some((mark) => {
    const at = official.indexOf(mark);
    if (at >= 0) official.splice(at, 1);
    return at < 0;
  });
}

/** One object for all writings of a unit: what is made of it is made once. */
function foundAlone({ unit, how }: Hit): Found {
  const ways = alone.get(unit) ?? new Map<FoundBy, Found>();
  alone.set(unit, ways);
  let found = ways.get(how);
  if (!found) ways.set(how, (found = { units: [unit], how }));
  return found;
}

const alone = new WeakMap<OfficialUnit, Map<FoundBy, Found>>();
