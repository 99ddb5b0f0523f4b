import { matchUnitCells } from './match-units';
import { isToday, type OfficialUnit } from './official-unit';
import type { Gazetteer, Scope } from './scope';

/** Of a list's units, those that must be of one time for it to be of that time. */
const LEAST = 0.8;

/**
 * A list's names as official units of one level and time, by their places; empty where too few of them are such
 * units.
 */
export function unitsOfOneTime(
  names: readonly string[],
  gazetteer: Gazetteer,
  asOf: string,
  scope: Scope | undefined,
): ReadonlyMap<number, OfficialUnit> {
  const cells = names.map((text) => ({ text, within: [], column: '' }));
  const matches = matchUnitCells(cells, gazetteer, {
    date: asOf,
    asOf,
    slips: false,
    ...(scope ? { scope } : {}),
  });
  const byTime = new Map<string, Map<number, OfficialUnit>>();
  matches.forEach(({ units, doubt }, at) => {
    const [unit, second] = units;
    if (!unit || second || doubt) return;
    const key = `${unit.level} ${isToday(unit)}`;
    const known = byTime.get(key) ?? new Map<number, OfficialUnit>();
    byTime.set(key, known.set(at, unit));
  });
  const [most] = [...byTime.values()].sort((a, b) => b.size - a.size);
  return most && most.size >= names.length * LEAST ? most : new Map();
}
