import { cellText, readCellText, type CellText } from './cell-text';
import { nearNames } from './near-names';
import { isToday, type OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';
import { nameKeys, segmentOf, segmentations, withoutBelow, type Segment } from './segment';
import { TextTree } from './text-tree';
import { isMarked, type Hit, type FoundBy, type UnitIndex } from './unit-index';

/** What a text may mean. */
export interface Found {
  /** Units that the text names equally well; empty where it names none. */
  readonly units: readonly OfficialUnit[];
  /** How the name was found. */
  readonly how: FoundBy;
  /**
   * Where `units` are only likely: the name is misspelt, or another part of the text says another district.
   * Absent where the text means one of `units`.
   */
  readonly doubt?: 'spelling' | 'elsewhere';
  /** The part of the text that is a slip for the name of the one unit: a letter, or a mark that it does not have. */
  readonly slip?: string;
}

interface Named {
  readonly segment: Segment;
  readonly hits: readonly Hit[];
  /** Made when first asked for: a register repeats its districts. */
  tells?: readonly Tells[];
}

interface Candidate extends Hit {
  readonly from: Segment;
  /** Other parts of the text, and the cells beside it, that name what the unit belongs to. */
  readonly support: number;
  /** How many of those name what it stands in itself, and not only what it was made from. */
  readonly own: number;
  /** Parts that name a district or province, and not the unit's. */
  readonly against: number;
  readonly kind: boolean;
}

const NOT_FOUND: Found = { units: [], how: 'same' };

/**
 * Finds the official units that a cell's text means. `within` are the texts of cells that say more: the
 * district's column, the sheet's own unit. Parts are told by what they name and not by their order. Without `slips` a
 * misspelt name is an unknown one.
 */
export function findUnit(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
  scope: Scope | undefined,
  slips = true,
): Found {
  const { text: name, whole = name, time } = readCellText(text);
  const wider = within.map((each) => cellText(each));
  if (whole !== name) {
    const found = search(whole, wider, gazetteer, scope, false);
    if (found.units.length > 0 && !found.doubt) return found;
  }
  const found = search(name, wider, gazetteer, scope, slips);
  const ofTime = time && found.units.filter((unit) => isToday(unit) === (time === 'today'));
  return ofTime && ofTime.length > 0 ? { ...found, units: ofTime } : found;
}

/**
 * An address without the numbered villages and streets that it begins with: what is left of it stands in many rows.
 * The address itself where its other parts would be read otherwise alone, without the marks of those.
 */
export function withoutNumbered(address: string, index: UnitIndex): string {
  if (!address.includes(',')) return address;
  const rest = withoutBelow(address, (part) => index.isNumberedBelow(part));
  return rest.length === address.length || isMarked(rest) !== isMarked(address) ? address : rest;
}

interface Searched {
  readonly by: TextTree<Found>;
  count: number;
}

const searched = new WeakMap<UnitIndex, Searched>();
const MOST_SEARCHED = 50_000;

/** What a text means, without the villages and streets before its units; a register repeats what is left of it. */
function search(
  given: string,
  within: readonly CellText[],
  gazetteer: Gazetteer,
  scope: Scope | undefined,
  slips: boolean,
): Found {
  const index = gazetteer.index(scope);
  const marked = isMarked(given) || within.some(({ text }) => isMarked(text));
  const named = namesIn(index, marked);
  const text = withoutBelow(given, (part) => {
    if (index.isNumberedBelow(part)) return true;
    const { segment, hits } = named(part);
    return segment.isBelow && hits.length === 0;
  });
  const find = (): Found => {
    const around = within.flatMap((each) => aroundOf(each, marked, index, named));
    return searchParts(text, { around, named, index, gazetteer, slips });
  };
  // A text that stands as it is was looked for once already; what is left of an address stands in many.
  if (text === given) return find();
  const known = searched.get(index) ?? { by: new TextTree<Found>(), count: 0 };
  searched.set(index, known);
  if (known.count > MOST_SEARCHED) {
    known.by.clear();
    known.count = 0;
  }
  let at = known.by.at(marked ? 'marked' : 'bare').at(slips ? 'slips' : 'names');
  for (const each of within) at = at.at(each.whole ?? each.text);
  at = at.at(text);
  if (!at.value) {
    at.value = find();
    known.count += 1;
  }
  return at.value;
}

/** What a part of a text names. */
type NamedIn = (part: string) => Named;

interface Search {
  readonly around: readonly Named[];
  readonly named: NamedIn;
  readonly index: UnitIndex;
  readonly gazetteer: Gazetteer;
  readonly slips: boolean;
}

function searchParts(text: string, { around, named, index, gazetteer, slips }: Search): Found {
  const resolved = (parts: readonly Named[]): Found => resolve(parts, around, gazetteer, index);
  const ways: (readonly Named[])[] = [];
  let likely: Found = NOT_FOUND;
  for (const way of segmentations(text)) {
    const parts = way.map(named);
    ways.push(parts);
    const found = resolved(parts);
    if (found.units.length > 0 && parts.every(isExplained)) return found;
    if (likely.units.length === 0) likely = found;
  }
  const together = inOneBreath(text, { resolved, named, gazetteer });
  if (together.units.length > 0) return together;
  if (!slips) return likely;
  // The search for slips is the dear one: only for what nothing else explains.
  for (const parts of ways) {
    const found = misspelt(parts, around, gazetteer, index);
    if (found) return found;
  }
  return likely;
}

/** A list's names as texts write them; a register's addresses are made of few. */
const names = new WeakMap<UnitIndex, { readonly marked: NamedIn; readonly bare: NamedIn }>();

function namesIn(index: UnitIndex, marked: boolean): NamedIn {
  let ways = names.get(index);
  if (!ways) names.set(index, (ways = { marked: namedOnce(index, true), bare: namedOnce(index, false) }));
  return marked ? ways.marked : ways.bare;
}

function namedOnce(index: UnitIndex, marked: boolean): NamedIn {
  const known = new Map<string, Named>();
  return (part) => {
    let named = known.get(part);
    if (!named) {
      if (known.size > MOST_SEARCHED) known.clear();
      const segment = segmentOf(part);
      known.set(part, (named = { segment, hits: index.find(segment, marked) }));
    }
    return named;
  };
}

function isExplained({ segment, hits }: Named): boolean {
  return hits.length > 0 || segment.isBelow;
}

const known = new WeakMap<UnitIndex, Map<string, readonly Named[]>>();

/** What a cell beside the name tells; a register repeats its districts in every row. */
function aroundOf(
  { text, whole = text }: CellText,
  marked: boolean,
  index: UnitIndex,
  named: NamedIn,
): readonly Named[] {
  const texts = known.get(index) ?? new Map<string, readonly Named[]>();
  known.set(index, texts);
  const key = `${marked ? 1 : 0} ${whole}`;
  const before = texts.get(key);
  if (before) return before;
  // `Chợ Mới` is a name; `Ia Tul mới` is not.
  const ofWhole = bestWay(whole, named);
  const made = whole === text || ofWhole.every(isExplained) ? ofWhole : bestWay(text, named);
  texts.set(key, made);
  return made;
}

function bestWay(text: string, named: NamedIn): readonly Named[] {
  let first: readonly Named[] | undefined;
  for (const way of segmentations(text)) {
    const parts = way.map(named);
    first ??= parts;
    if (parts.every(isExplained)) return parts;
  }
  return first ?? [];
}

/** What the parts name together, those that no list has left out. */
function resolve(
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

/** One object for all writings of a unit: what is made of it is made once. */
function foundAlone({ unit, how }: Hit): Found {
  const ways = alone.get(unit) ?? new Map<FoundBy, Found>();
  alone.set(unit, ways);
  let found = ways.get(how);
  if (!found) ways.set(how, (found = { units: [unit], how }));
  return found;
}

const alone = new WeakMap<OfficialUnit, Map<FoundBy, Found>>();

/** What all parts but one and the cells beside tell; `Chi Lăng, Chi Lăng` is a commune and its district. */
function tellsAbout(
  one: Named,
  parts: readonly Named[],
  around: readonly Named[],
  index: UnitIndex,
): readonly Tells[] {
  const at = parts.indexOf(one);
  const tells: Tells[] = [];
  parts.forEach((part, place) => {
    if (place !== at) tells.push(...tellsOf(part, index));
  });
  for (const part of around) tells.push(...tellsOf(part, index));
  return tells;
}

/** A part that says xã or phường is what the text is about; a village or street before it is not. */
function openParts(parts: readonly Named[]): readonly Named[] {
  const said = parts.filter(({ segment }) => segment.levels.length === 1 && segment.levels[0] === 'commune');
  return said.length > 0 ? said : parts;
}

function isUnread(part: Named): boolean {
  return part.hits.length === 0 && !part.segment.isBelow;
}

/** What the first part that no list has may be a slip for, where no other part names a commune. */
function misspelt(
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

/** The districts and provinces that a part of the text names. */
interface Tells {
  readonly units: readonly OfficialUnit[];
  /** A word for the level says that it is one of them; a bare name may be a commune as well. */
  readonly sure: boolean;
}

function tellsOf(part: Named, index: UnitIndex): readonly Tells[] {
  return (part.tells ??= readTells(part, index));
}

function readTells({ segment, hits }: Named, index: UnitIndex): Tells[] {
  const units = hits.flatMap(({ unit }) => (unit.level === 'commune' ? [] : [unit]));
  if (units.length > 0) return [{ units, sure: units.length === hits.length }];
  // What says that it is a district and is none here speaks against every unit here, unless it is a slip.
  const isWider = hits.length === 0 && segment.kind !== undefined && !segment.levels.includes('commune');
  return isWider ? [{ units: nearNames(segment, index), sure: true }] : [];
}

function weighed(hit: Hit, from: Segment, tells: readonly Tells[], gazetteer: Gazetteer): Candidate {
  const { unit } = hit;
  let [support, own, against] = [0, 0, 0];
  const isToday = unit.code !== undefined && unit.level === 'commune';
  for (const { units, sure } of tells) {
    // A district says more than the province of its name: `Vĩnh Quang, Cao Bằng`.
    let says = 0;
    for (const each of units)
      if (each === unit || each === unit.parent || each === unit.parent?.parent)
        says = Math.max(says, each.level === 'district' ? 2 : 1);
    own += says;
    if (says > 0 || (isToday && units.some((each) => gazetteer.formerOf(unit).has(each)))) support += 1;
    else if (sure) against += 1;
  }
  const kind = from.kind === undefined || from.kind === unit.kind;
  return { unit, how: hit.how, from, support, own, against, kind };
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

/** Those that most of the text speaks for: first what belongs together, then the kind, then the spelling. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  let kept = candidates;
  for (const weight of WEIGHTS) {
    const most = kept.reduce((least, candidate) => Math.max(least, weight(candidate)), -Infinity);
    kept = kept.filter((candidate) => weight(candidate) === most);
  }
  return kept;
}

const WEIGHTS: readonly ((candidate: Candidate) => number)[] = [
  ({ against }) => -against,
  ({ support }) => support,
  ({ own }) => own,
  ({ unit }) => (unit.level === 'province' ? 0 : 1),
  ({ kind }) => Number(kind),
];

function unitsOf(candidates: readonly Candidate[]): OfficialUnit[] {
  return [...new Set(candidates.map(({ unit }) => unit))];
}

interface Breath {
  readonly resolved: (parts: readonly Named[]) => Found;
  readonly named: NamedIn;
  readonly gazetteer: Gazetteer;
}

/** `Nông trường Mộc Châu` is not the commune Nông Trường: each part must say the unit or what it belongs to. */
function isOfAll(unit: OfficialUnit, parts: readonly Named[], gazetteer: Gazetteer): boolean {
  const former = gazetteer.formerOf(unit);
  const holders = new Set([unit, unit.parent, unit.parent?.parent]);
  return parts.every(({ hits }) => hits.some((hit) => holders.has(hit.unit) || former.has(hit.unit)));
}

/** `Ia Tul Ia Pa`: names one after the other, with nothing between them. */
function inOneBreath(text: string, { resolved, named, gazetteer }: Breath): Found {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 12) return NOT_FOUND;
  const found = cuts(words, named)
    .map((parts) => ({ parts, ...resolved(parts) }))
    .filter(({ units, doubt }) => units.length > 0 && doubt === undefined)
    .filter(({ units, parts }) => units.every((unit) => isOfAll(unit, parts, gazetteer)));
  const [first] = found;
  if (!first) return NOT_FOUND;
  return { units: [...new Set(found.flatMap(({ units }) => units))], how: first.how };
}

/** The ways to cut words into two or three names, each one that a list has; few words begin one. */
function cuts(words: readonly string[], named: NamedIn): (readonly Named[])[] {
  const ways: (readonly Named[])[] = [];
  const from = (start: number, before: readonly Named[]): void => {
    for (let end = start + 1; end < words.length; end++) {
      const head = named(words.slice(start, end).join(' '));
      if (head.hits.length === 0) continue;
      const rest = named(words.slice(end).join(' '));
      if (rest.hits.length > 0) ways.push([...before, head, rest]);
      if (before.length === 0) from(end, [head]);
    }
  };
  from(0, []);
  return ways;
}
