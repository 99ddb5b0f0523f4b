import type { OfficialUnit } from '../official-unit';
import type { Gazetteer } from '../scope';
import { NOT_FOUND, type Found } from './found';
import type { Named, NamedIn } from './named-parts';

interface Breath {
  readonly resolved: (parts: readonly Named[]) => Found;
  readonly named: NamedIn;
  readonly gazetteer: Gazetteer;
}

/** `Ia Tul Ia Pa`: names one after the other, with nothing between them. */
export function inOneBreath(text: string, { resolved, named, gazetteer }: Breath): Found {
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

/** `Nông trường Mộc Châu` is not the commune Nông Trường: each part must say the unit or what it belongs to. */
function isOfAll(unit: OfficialUnit, parts: readonly Named[], gazetteer: Gazetteer): boolean {
  const former = gazetteer.formerOf(unit);
  const holders = new Set([unit, unit.parent, unit.parent?.parent]);
  return parts.every(({ hits }) => hits.some((hit) => holders.has(hit.unit) || former.has(hit.unit)));
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
