import { nearNames } from './near-names';
import type { OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';
import { isBelowCommune, segmentOf, segmentations, type Segment } from './segment';
import { isMarked, type Hit, type Likeness, type UnitIndex } from './unit-index';

/** What a text may mean. */
export interface Found {
  /** Units that the text names equally well; empty where it names none. */
  readonly units: readonly OfficialUnit[];
  /** How the name was found. */
  readonly how: Likeness;
  /**
   * Where `units` are only likely: the name is misspelt, or another part of the text says another district.
   * Absent where the text means one of `units`.
   */
  readonly doubt?: 'spelling' | 'elsewhere';
}

interface Named {
  readonly segment: Segment;
  readonly hits: readonly Hit[];
}

interface Candidate extends Hit {
  /** Other parts of the text, and the cells beside it, that name what the unit belongs to. */
  readonly support: number;
  /** How many of those name what it stands in itself, and not only what it was made from. */
  readonly own: number;
  /** Parts that name a district or province, and not the unit's. */
  readonly against: number;
  readonly kind: boolean;
}

const NONE: Found = { units: [], how: 'same' };

/**
 * Finds the official units that a cell's text means. `within` are the texts of cells that say more: the
 * district's column, the sheet's own unit. Parts are told by what they name and not by their order.
 */
export function findUnit(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
  scope: Scope | undefined,
): Found {
  const index = gazetteer.index(scope);
  const marked = isMarked(text) || within.some(isMarked);
  const named = (segment: Segment): Named => ({ segment, hits: index.find(segment, marked) });
  const around = within.flatMap((each) => bestWay(each, named)).map(named);
  let best: Found = NONE;
  for (const way of segmentations(text)) {
    const parts = way.map((part) => named(segmentOf(part)));
    const found = resolve(parts, around, gazetteer, index);
    if (parts.every(isExplained) && found.units.length > 0) return found;
    if (rank(found) > rank(best)) best = found;
  }
  if (best.units.length > 0) return best;
  return inOneBreath(text, (parts) => resolve(parts, around, gazetteer, index), named);
}

function rank({ units, doubt }: Found): number {
  return units.length === 0 ? 0 : doubt ? 1 : 2;
}

function isExplained({ segment, hits }: Named): boolean {
  return hits.length > 0 || isBelowCommune(segment);
}

function bestWay(text: string, named: (segment: Segment) => Named): Segment[] {
  const ways = segmentations(text).map((way) => way.map(segmentOf));
  const found = ways.find((way) => way.every((segment) => isExplained(named(segment))));
  return found ?? ways[0] ?? [];
}

function resolve(
  parts: readonly Named[],
  around: readonly Named[],
  gazetteer: Gazetteer,
  index: UnitIndex,
): Found {
  // A part that says xã or phường is what the text is about; a village or street before it is not.
  const said = parts.filter(({ segment }) => segment.levels.length === 1 && segment.levels[0] === 'commune');
  const open = said.length > 0 ? said : parts;
  const unread = open.find((part) => part.hits.length === 0 && !isBelowCommune(part.segment));
  const candidates = open.flatMap((part) =>
    part.hits.map((hit) =>
      weighed(hit, part.segment, [...parts.filter((p) => p !== part), ...around], gazetteer),
    ),
  );
  if (unread && candidates.every(({ unit }) => unit.level !== 'commune')) {
    const others = [...parts.filter((part) => part !== unread), ...around];
    const near = nearNames(unread.segment, index).map((unit) =>
      weighed({ unit, how: 'marks' }, unread.segment, others, gazetteer),
    );
    if (near.length > 0) return { units: unitsOf(best(near)), how: 'marks', doubt: 'spelling' };
    if (said.length > 0) return NONE;
  }
  const kept = best(candidates);
  const [first] = kept;
  if (!first) return NONE;
  return {
    units: unitsOf(kept),
    how: first.how,
    ...(first.against > 0 ? { doubt: 'elsewhere' } : {}),
  };
}

function weighed(hit: Hit, from: Segment, others: readonly Named[], gazetteer: Gazetteer): Candidate {
  let [support, own, against] = [0, 0, 0];
  const above = new Set<OfficialUnit>();
  for (let up = hit.unit.parent; up; up = up.parent) above.add(up);
  const isToday = hit.unit.code !== undefined && hit.unit.level === 'commune';
  for (const { hits } of others) {
    const tells = hits.filter(({ unit }) => unit.level !== 'commune');
    if (tells.length === 0) continue;
    const holders = tells.map(({ unit }) => unit).filter((unit) => above.has(unit) || unit === hit.unit);
    const inFormer = isToday && tells.some(({ unit }) => gazetteer.formerOf(hit.unit).has(unit));
    if (holders.length > 0 || inFormer) support += 1;
    // A district says more than the province of its name: `Vĩnh Quang, Cao Bằng`.
    if (holders.length > 0) own += holders.some(({ level }) => level === 'district') ? 2 : 1;
    // A word for the level says that it is a district or province; a bare name may be a commune as well.
    else if (!inFormer && hits.length === tells.length) against += 1;
  }
  const kind = from.kind === undefined || from.kind === hit.unit.kind;
  return { ...hit, support, own, against, kind };
}

/** Those that most of the text speaks for: first what belongs together, then the kind, then the spelling. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  let kept = candidates;
  for (const weight of [
    ({ against }: Candidate) => -against,
    ({ support }: Candidate) => support,
    ({ own }: Candidate) => own,
    ({ unit }: Candidate) => ({ commune: 0, district: 0, province: -1 })[unit.level],
    ({ kind }: Candidate) => Number(kind),
  ]) {
    const most = Math.max(...kept.map(weight));
    kept = kept.filter((candidate) => weight(candidate) === most);
  }
  return kept;
}

function unitsOf(candidates: readonly Candidate[]): OfficialUnit[] {
  return [...new Set(candidates.map(({ unit }) => unit))];
}

/** `Ia Tul Ia Pa`: names one after the other, with nothing between them. */
function inOneBreath(
  text: string,
  resolved: (parts: readonly Named[]) => Found,
  named: (segment: Segment) => Named,
): Found {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 12) return NONE;
  const ways: (readonly string[])[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const [head, rest] = [words.slice(0, cut), words.slice(cut)];
    ways.push([head.join(' '), rest.join(' ')]);
    for (let second = 1; second < rest.length; second++)
      ways.push([head.join(' '), rest.slice(0, second).join(' '), rest.slice(second).join(' ')]);
  }
  const found = ways
    .map((way) => way.map((part) => named(segmentOf(part))))
    .filter((parts) => parts.every(({ hits }) => hits.length > 0))
    .map(resolved)
    .filter(({ units, doubt }) => units.length > 0 && doubt === undefined);
  const [first] = found;
  if (!first) return NONE;
  return { units: [...new Set(found.flatMap(({ units }) => units))], how: first.how };
}
