import { findUnit, type Found } from './find-unit';
import { editionOn, provinceOf, todayOf, type OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';
import type { UnitRow } from './unit-rows';

/**
 * - `today`: a unit that is on today's list; `former`: one that went into a single unit of today;
 * - `divided`: a commune that went to several, or a district that is named without a commune;
 * - `ambiguous`: a name that several units have;
 * - `unknown`: a name that no list has; what it may be a slip for are its candidates.
 */
export type UnitVerdict = 'today' | 'former' | 'divided' | 'ambiguous' | 'unknown';

export interface UnitMatch {
  readonly verdict: UnitVerdict;
  /** Units of any date that the name means, or may mean. */
  readonly units: readonly OfficialUnit[];
  /** Units of today where the row may belong, the likeliest first. One where there is no question. */
  readonly candidates: readonly OfficialUnit[];
  readonly how: Found['how'];
  readonly doubt?: Found['doubt'];
}

type UnitCell = Pick<UnitRow, 'text' | 'within' | 'column'>;

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

/** Each cell's match, in the order of the cells. Cells of one column with the same text share one match. */
export function matchUnitCells(
  cells: readonly UnitCell[],
  gazetteer: Gazetteer,
  { scope, date, asOf, slips = true }: MatchOptions,
): UnitMatch[] {
  const distinct = new Map<string, { readonly cell: UnitCell; readonly found: Found }>();
  const keys = cells.map((cell) => {
    const key = `${cell.column}\n${cell.text}\n${cell.within.join('\n')}`;
    if (!distinct.has(key))
      distinct.set(key, { cell, found: findUnit(cell.text, cell.within, gazetteer, scope, slips) });
    return key;
  });
  const editions = editionKeys(gazetteer);
  const votes = new Map<string, Votes>();
  for (const { cell, found } of distinct.values()) {
    const column = votes.get(cell.column) ?? new Votes();
    votes.set(cell.column, column);
    column.count(found, editions);
  }
  const preferred = editions(editionOn(gazetteer.editions, date).communes[0]);
  const over = asOf < (gazetteer.today.from ?? '');
  const matches = new Map<string, UnitMatch>();
  for (const [key, { cell, found }] of distinct) {
    const column = votes.get(cell.column) ?? new Votes();
    const kept = found.doubt ? found.units : column.choose(found.units, editions, preferred, over);
    matches.set(key, judged({ ...found, units: kept }));
  }
  return keys.map((key) => matches.get(key) ?? NO_MATCH);
}

const NO_MATCH: UnitMatch = { verdict: 'unknown', units: [], candidates: [], how: 'same' };

type EditionKey = (unit: OfficialUnit | undefined) => string;

/** The edition that a unit is of, as a key. */
function editionKeys({ editions }: Gazetteer): EditionKey {
  const of = new Map<OfficialUnit, string>();
  editions.forEach(({ provinces, districts, communes }, index) => {
    for (const unit of [...provinces, ...districts, ...communes]) of.set(unit, String(index));
  });
  return (unit) => (unit && of.get(unit)) ?? '';
}

/** What the names of one column speak for that mean only one thing. */
class Votes {
  private readonly editions = new Map<string, number>();
  private readonly groups = new Map<string, number>();

  count({ units, doubt }: Found, edition: EditionKey): void {
    if (doubt) return;
    const editions = new Set(units.map(edition));
    const groups = new Set(units.map((unit) => groupOf(unit, edition)));
    for (const each of editions) if (editions.size === 1) bump(this.editions, each);
    for (const each of groups) if (groups.size === 1) bump(this.groups, each);
  }

  /** Of several units with one name, those that the column's other names go with, else those of the day. */
  choose(
    units: readonly OfficialUnit[],
    edition: EditionKey,
    preferred: string,
    over: boolean,
  ): readonly OfficialUnit[] {
    if (units.length < 2) return units;
    const editions = [...new Set(units.map(edition))];
    const winner =
      over && editions.includes(preferred)
        ? preferred
        : (surest(editions, this.editions) ?? (this.editions.size === 0 ? preferred : undefined));
    const ofDay = winner === undefined ? [] : units.filter((unit) => edition(unit) === winner);
    const kept = ofDay.length > 0 ? ofDay : units;
    const groups = [...new Set(kept.map((unit) => groupOf(unit, edition)))];
    const group = surest(groups, this.groups);
    return group === undefined ? kept : kept.filter((unit) => groupOf(unit, edition) === group);
  }
}

/** Districts, communes and provinces of one province at one time: lists that people keep as one. */
function groupOf(unit: OfficialUnit, edition: EditionKey): string {
  const province = provinceOf(unit);
  return `${edition(unit)} ${unit.level} ${province.kind} ${province.name}`;
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function surest(keys: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = keys
    .map((key) => ({ key, count: counts.get(key) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!first || first.count === 0) return undefined;
  return first.count >= SURE * (second?.count ?? 0) ? first.key : undefined;
}

function judged({ units, how, doubt }: Found): UnitMatch {
  const isToday = (unit: OfficialUnit): boolean => unit.successors.length === 0;
  const ordered = doubt ? units : [...units].sort((a, b) => Number(isToday(b)) - Number(isToday(a)));
  const candidates = [...new Set(ordered.flatMap(todayOf))];
  const facts = { units, candidates, how };
  if (doubt) return { ...facts, verdict: 'unknown', doubt };
  if (candidates.length === 0) return { ...facts, verdict: 'unknown' };
  if (candidates.length === 1) return { ...facts, verdict: units.some(isToday) ? 'today' : 'former' };
  return { ...facts, verdict: units.length === 1 ? 'divided' : 'ambiguous' };
}
