import { cellText, readCellText, type CellText } from './cell-text';
import { NOT_FOUND, type Found } from './finding/found';
import {
  aroundOf,
  isExplained,
  MOST_SEARCHED,
  namesIn,
  type Named,
  type NamedIn,
} from './finding/named-parts';
import { inOneBreath } from './finding/one-breath';
import { misspelt, resolve } from './finding/resolve';
import type { Gazetteer, Scope } from './scope';
import { segmentations, withoutBelow } from './segment';
import { isToday } from './official-unit';
import { TextTree } from './text-tree';
import { isMarked, type UnitIndex } from './unit-index';

/** Where names are looked up, and how. */
export interface Lookup {
  readonly gazetteer: Gazetteer;
  /** Absent for all of the country. */
  readonly scope?: Scope | undefined;
  /** False where a misspelt name is an unknown one. */
  readonly slips?: boolean;
}

/**
 * Finds the official units that a cell's text means. `within` are the texts of cells that say more: the
 * district's column, the sheet's own unit. Parts are told by what they name and not by their order.
 */
export function findUnit(text: string, within: readonly string[], lookup: Lookup): Found {
  const { text: name, whole = name, time } = readCellText(text);
  const wider = within.map((each) => cellText(each));
  if (whole !== name) {
    const found = search(whole, wider, { ...lookup, slips: false });
    if (found.units.length > 0 && !found.doubt) return found;
  }
  const found = search(name, wider, lookup);
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

/** What a text means, without the villages and streets before its units; a register repeats what is left of it. */
function search(
  given: string,
  within: readonly CellText[],
  { gazetteer, scope, slips = true }: Lookup,
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
