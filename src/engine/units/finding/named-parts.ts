import type { CellText } from '../cell-text';
import type { OfficialUnit } from '../official-unit';
import { segmentations, segmentOf, type Segment } from '../segment';
import type { Hit, UnitIndex } from '../unit-index';

/** A part of a text and the units that it names. */
export interface Named {
  readonly segment: Segment;
  readonly hits: readonly Hit[];
  /** Made when first asked for: a register repeats its districts. */
  tells?: readonly Tells[];
}

/** The districts and provinces that a part of the text names. */
export interface Tells {
  readonly units: readonly OfficialUnit[];
  /** A word for the level says that it is one of them; a bare name may be a commune as well. */
  readonly sure: boolean;
}

/** What a part of a text names. */
export type NamedIn = (part: string) => Named;

/** A list's names as texts write them; a register's addresses are made of few. */
const names = new WeakMap<UnitIndex, { readonly marked: NamedIn; readonly bare: NamedIn }>();

/** What names of one list mean, remembered by that list. */
export function namesIn(index: UnitIndex, marked: boolean): NamedIn {
  let ways = names.get(index);
  if (!ways) names.set(index, (ways = { marked: namedOnce(index, true), bare: namedOnce(index, false) }));
  return marked ? ways.marked : ways.bare;
}

/** So many texts are remembered before all are forgotten. */
export const MOST_SEARCHED = 50_000;

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

/** True for what a list has, and for a village or street. */
export function isExplained({ segment, hits }: Named): boolean {
  return hits.length > 0 || segment.isBelow;
}

/** True for what no list has and is no village or street. */
export function isUnread(part: Named): boolean {
  return part.hits.length === 0 && !part.segment.isBelow;
}

const known = new WeakMap<UnitIndex, Map<string, readonly Named[]>>();

/** What a cell beside the name tells; a register repeats its districts in every row. */
export function aroundOf(
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
