import { findUnit, withoutNumbered } from './find-unit';
import type { Found } from './finding/found';
import { editionOn, todayOf, type OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';
import { TextTree } from './text-tree';
import type { UnitRow } from './unit-rows';

/**
 * - `today`: a unit that is on today's list; `former`: one that went into a single unit of today;
 * - `divided`: a commune that went to several, or a district that is named without a commune;
 * - `ambiguous`: a name that several units have;
 * - `unknown`: a name that no list has; what it may be a slip for are its candidates.
 */
export type UnitVerdict = 'today' | 'former' | 'divided' | 'ambiguous' | 'unknown';

/** The official units that a name in a sheet means. */
export interface UnitMatch {
  readonly verdict: UnitVerdict;
  /** Units of any date that the name means, or may mean. */
  readonly units: readonly OfficialUnit[];
  /** Units of today where the row may belong, the likeliest first. One where there is no question. */
  readonly candidates: readonly OfficialUnit[];
  readonly doubt?: Found['doubt'];
  readonly slip?: Found['slip'];
}

type UnitCell = Pick<UnitRow, 'text' | 'within' | 'column' | 'level'>;

/** What is known about the names before they are looked up. */
export interface MatchOptions {
  readonly scope?: Scope;
  /** The day whose units the names mean where the names themselves do not tell, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day of the report: before the last edition's day its names mean nothing. */
  readonly asOf: string;
  /** False where a likely unit is of no use: then a misspelt name is only unknown. */
  readonly slips?: boolean;
}

/** One reading of a column against another is sure from nine to one. */
const SURE = 9;

/** Each cell's match, in the order of the cells. Cells of one column that mean the same share one match. */
export function matchUnitCells(
  cells: readonly UnitCell[],
  gazetteer: Gazetteer,
  { scope, date, asOf, slips = true }: MatchOptions,
): UnitMatch[] {
  const columns = new Map<string, Column>();
  const index = gazetteer.index(scope);
  const lookup = { gazetteer, scope, slips };
  const means = cells.map(({ column, text: address, within, level }) => {
    const text = withoutNumbered(address, index);
    let at = columns.get(column);
    if (!at) columns.set(column, (at = { votes: new Votes(), written: new TextTree(), meanings: new Map() }));
    let writing = at.written;
    for (const each of within) writing = writing.at(each);
    writing = writing.at(text);
    if (!writing.value) {
      const found = findUnit(text, within, lookup);
      writing.value = meaningOf(level ? ofLevel(found, level) : found, at, gazetteer);
      at.votes.count(writing.value);
    }
    return writing.value;
  });
  const preferred = gazetteer.editions.indexOf(editionOn(gazetteer.editions, date));
  const over = asOf < (gazetteer.today.from ?? '');
  return means.map((meaning) => {
    const { found, votes } = meaning;
    return (meaning.match ??= judged(
      found.doubt ? found : { ...found, units: votes.choose(found.units, gazetteer, preferred, over) },
    ));
  });
}

/** Those of the level, where any are. */
function ofLevel(found: Found, level: OfficialUnit['level']): Found {
  const units = found.units.filter((unit) => unit.level === level);
  return units.length === 0 || units.length === found.units.length ? found : { ...found, units };
}

interface Column {
  readonly votes: Votes;
  /** By the cells beside a name, which repeat, then by the name. */
  readonly written: TextTree<Meaning>;
  readonly meanings: Map<Found, Meaning>;
}

/** What writings of one column mean alike. */
interface Meaning {
  readonly found: Found;
  readonly votes: Votes;
  /** The one edition and the one list that its units are of; undefined where they are of several. */
  readonly edition: number | undefined;
  readonly group: string | undefined;
  match?: UnitMatch;
}

function meaningOf(found: Found, { votes, meanings }: Column, gazetteer: Gazetteer): Meaning {
  let meaning = meanings.get(found);
  if (!meaning) {
    const units = found.doubt ? [] : found.units;
    const edition = only(units.map((unit) => gazetteer.editionOf(unit)));
    const group = only(units.map((unit) => gazetteer.groupOf(unit)));
    meanings.set(found, (meaning = { found, votes, edition, group }));
  }
  return meaning;
}

/** What the names of one column speak for that mean only one thing. */
class Votes {
  private readonly editions = new Map<number, number>();
  private readonly groups = new Map<string, number>();

  count({ edition, group }: Pick<Meaning, 'edition' | 'group'>): void {
    if (edition !== undefined) bump(this.editions, edition);
    if (group !== undefined) bump(this.groups, group);
  }

  /** Of several units with one name, those that the column's other names go with, else those of the day. */
  choose(
    units: readonly OfficialUnit[],
    gazetteer: Gazetteer,
    preferred: number,
    over: boolean,
  ): readonly OfficialUnit[] {
    if (units.length < 2) return units;
    const editions = [...new Set(units.map((unit) => gazetteer.editionOf(unit)))];
    const winner =
      over && editions.includes(preferred)
        ? preferred
        : (surest(editions, this.editions) ?? (this.editions.size === 0 ? preferred : undefined));
    const ofDay = winner === undefined ? [] : units.filter((unit) => gazetteer.editionOf(unit) === winner);
    const kept = ofDay.length > 0 ? ofDay : units;
    const group = surest([...new Set(kept.map((unit) => gazetteer.groupOf(unit)))], this.groups);
    return group === undefined ? kept : kept.filter((unit) => gazetteer.groupOf(unit) === group);
  }
}

/** What all of them are; undefined where they are several things, or none. */
function only<T>([first, ...rest]: readonly T[]): T | undefined {
  return rest.every((each) => each === first) ? first : undefined;
}

function bump<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function surest<K>(keys: readonly K[], counts: ReadonlyMap<K, number>): K | undefined {
  const [first, second] = keys
    .map((key) => ({ key, count: counts.get(key) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!first || first.count === 0) return undefined;
  return first.count >= SURE * (second?.count ?? 0) ? first.key : undefined;
}

function judged({ units, doubt, slip }: Found): UnitMatch {
  const isToday = (unit: OfficialUnit): boolean => unit.successors.length === 0;
  const ordered = doubt ? units : [...units].sort((a, b) => Number(isToday(b)) - Number(isToday(a)));
  const candidates = [...new Set(ordered.flatMap(todayOf))];
  const facts = { units, candidates, ...(slip === undefined ? {} : { slip }) };
  if (doubt) return { ...facts, verdict: 'unknown', doubt };
  if (candidates.length === 0) return { ...facts, verdict: 'unknown' };
  if (candidates.length === 1) return { ...facts, verdict: units.some(isToday) ? 'today' : 'former' };
  return { ...facts, verdict: units.length === 1 ? 'divided' : 'ambiguous' };
}
