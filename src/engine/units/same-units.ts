import { gather } from '../gather';
import { unitName, type UnitPrefix } from '../text/unit-name';

/**
 * Which spellings of a plan are one unit: the one answer, for appendices, registers, budgets and sides.
 *
 * - Spellings that differ in case, spaces and where the tone stands are one.
 * - `TX. An Khê` is `An Khê`, but where `H. An Khê` stands in the plan too nobody knows which it is: a third.
 * - `Xã Tân An` and `Phường Tân An` are two.
 * - `Đăk Đoa` is `Đak Đoa`, a near-miss, unless it may as well be another, or one list has both.
 */
export interface SameUnits {
  /** Equal for all spellings of one unit; a name that stands in none of the lists is only itself. */
  readonly keyOf: (name: string) => string;
}

/** Names that stand in one list. */
export interface NameList {
  readonly names: Iterable<string>;
  /**
   * `units`: each line is a unit of its own, as in an appendix, however alike two are; `rows`: a register, which may
   * write one unit with and without its kind.
   */
  readonly of: 'units' | 'rows';
}

/** True where two names, as printed, are two real units although they look alike. */
export type KnownApart = (name: string, other: string) => boolean;

interface Options {
  /** What is known besides the lists. */
  readonly apart?: KnownApart;
  /** The plan's own units: a bare name goes with the one of them that has it. */
  readonly listed?: Iterable<string>;
}

/** How two spellings of one unit differ. */
export type SpellingLikeness = 'same' | 'prefix' | 'near';

/**
 * How two spellings of one unit differ: not at all but for case and tone marks, in the kind before the name,
 * or in the name.
 */
export function spellingLikeness(name: string, other: string): SpellingLikeness {
  const [a, b] = [unitName(name), unitName(other)];
  if (a.base !== b.base) return 'near';
  return a.prefix === b.prefix ? 'same' : 'prefix';
}

/** A name with its kind, but for case, spaces and tone: the key of a spelling by itself. */
export function spellingKey(name: string): string {
  const { prefix, base } = unitName(name);
  return `${prefix ?? ''} ${base}`;
}

/** Whether two names may mean one unit, for all that their spelling says. */
export function mayBeOne(name: string, other: string): boolean {
  const [a, b] = [unitName(name), unitName(other)];
  return a.skeleton === b.skeleton && !(a.prefix && b.prefix && a.prefix !== b.prefix);
}

interface Spelling {
  readonly name: string;
  readonly full: string;
  readonly prefix: UnitPrefix | undefined;
  readonly base: string;
  readonly listed: boolean;
  /** The lists that it stands in. */
  readonly lists: Set<NameList>;
}

/** Spellings that are known to be one unit. */
type Class = readonly [Spelling, ...Spelling[]];

/**
 * Which spellings of these lists are one unit: with and without its kind, and nearly alike, where only one
 * unit can be meant. `apart`: which names are known from elsewhere to be two units; `listed`: the plan's own
 * units, each of which is itself.
 */
export function sameUnits(lists: readonly NameList[], { apart, listed = [] }: Options = {}): SameUnits {
  const own = new Set([...listed].map(spellingKey));
  const spellings = new Map<string, Spelling>();
  const alike = new Map<string, Spelling[]>();
  for (const list of lists)
    for (const name of list.names) {
      const full = spellingKey(name);
      let spelling = spellings.get(full);
      if (!spelling) {
        const { prefix, base, skeleton } = unitName(name);
        spelling = { name, full, prefix, base, listed: own.has(full), lists: new Set() };
        spellings.set(full, spelling);
        gather(alike, skeleton, spelling);
      }
      spelling.lists.add(list);
    }
  const keys = new Map<string, string>();
  for (const group of alike.values())
    if (group.length > 1)
      for (const one of classesOf(group, apart))
        if (one.length > 1) for (const { full } of one) keys.set(full, one[0].full);
  return {
    keyOf: (name) => {
      const full = spellingKey(name);
      return keys.get(full) ?? full;
    },
  };
}

/** Names of one skeleton as units: first a bare name with the kind that it must have, then what only looks alike. */
function classesOf(group: readonly Spelling[], known: KnownApart | undefined): readonly Class[] {
  const apart = (a: Spelling, b: Spelling): boolean => areApart(a, b) || (known?.(a.name, b.name) ?? false);
  const classes: Class[] = group.flatMap((each): Class[] => (each.prefix === undefined ? [] : [[each]]));
  for (const bare of group) {
    if (bare.prefix !== undefined) continue;
    const kinds = group.filter(
      (each) => each.prefix !== undefined && each.base === bare.base && !apart(each, bare),
    );
    const ofPlan = kinds.filter(({ listed }) => listed);
    const [kind, second] = ofPlan.length === 1 ? ofPlan : kinds;
    const at = kind && !second ? classes.findIndex(([first]) => first === kind) : -1;
    const home = classes[at];
    if (home) classes[at] = [...home, bare];
    else classes.push([bare]);
  }
  return merged(classes, (one, other) => one.some((a) => other.some((b) => apart(a, b))));
}

function areApart(a: Spelling, b: Spelling): boolean {
  if (a.prefix && b.prefix && a.prefix !== b.prefix) return true;
  for (const list of a.lists)
    if (b.lists.has(list) && (list.of === 'units' || a.base !== b.base)) return true;
  return false;
}

/** Classes that are all alike together are one; where some are apart, only two that have none but each other are. */
function merged(classes: readonly Class[], apart: (a: Class, b: Class) => boolean): readonly Class[] {
  const friends = new Map(
    classes.map((one) => [one, classes.filter((other) => other !== one && !apart(one, other))]),
  );
  const done = new Set<Class>();
  return classes.flatMap((one): Class[] => {
    if (done.has(one)) return [];
    const own = friends.get(one) ?? [];
    const together = own.every((each) => {
      const theirs = friends.get(each) ?? [];
      return theirs.length === own.length && theirs.every((other) => other === one || own.includes(other));
    });
    const home: Class[] = together ? [one, ...own] : [one];
    for (const each of home) done.add(each);
    const [first, ...others] = home.flat();
    return first ? [[first, ...others]] : [];
  });
}

/** Names that some list of units has side by side: Chư Păh and Chư Puh, TP. and H. Cao Lãnh. */
export function sideBySide(lists: readonly (readonly string[])[]): KnownApart {
  const together = new Map<string, Set<string>[]>();
  for (const names of lists) {
    const listed = new Map<string, Set<string>>();
    for (const name of names) {
      const { skeleton } = unitName(name);
      listed.set(skeleton, (listed.get(skeleton) ?? new Set()).add(spellingKey(name)));
    }
    for (const [skeleton, alike] of listed) if (alike.size > 1) gather(together, skeleton, alike);
  }
  return (name, other) => {
    const [one, two] = [spellingKey(name), spellingKey(other)];
    const listing = together.get(unitName(name).skeleton) ?? [];
    return one !== two && listing.some((alike) => alike.has(one) && alike.has(two));
  };
}
