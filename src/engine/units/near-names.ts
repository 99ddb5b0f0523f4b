import type { OfficialUnit } from './official-unit';
import { nameKeys, type Segment } from './segment';
import type { UnitIndex } from './unit-index';

/** A short name takes one slip; from this many letters on, two. */
const LONG = 8;
const SHORTEST = 3;
const MOST = 8;

interface Keyed {
  readonly unit: OfficialUnit;
  readonly skeleton: string;
  readonly digits: string;
  /** Which letters it has, a bit for each. */
  readonly letters: number;
}

const keyed = new WeakMap<UnitIndex, readonly Keyed[]>();

/** Units whose names are a slip or two from one that no list has, the nearest ones only. */
export function nearNames({ skeleton, levels }: Segment, index: UnitIndex): readonly OfficialUnit[] {
  if (skeleton.length < SHORTEST) return [];
  const digits = digitsOf(skeleton);
  const letters = lettersOf(skeleton);
  let least = skeleton.length >= LONG ? 2 : 1;
  let near: OfficialUnit[] = [];
  for (const other of keysOf(index)) {
    if (!levels.includes(other.unit.level) || other.digits !== digits) continue;
    // A slip brings at most one letter and takes one: what differs in more is no near name.
    if (bits(other.letters ^ letters) > 2 * least) continue;
    if (Math.abs(other.skeleton.length - skeleton.length) > least) continue;
    const slips = slipsBetween(skeleton, other.skeleton, least);
    if (slips > least) continue;
    if (slips < least) near = [];
    least = slips;
    near.push(other.unit);
  }
  return near.slice(0, MOST);
}

function keysOf(index: UnitIndex): readonly Keyed[] {
  const before = keyed.get(index);
  if (before) return before;
  const made = index.units.map((unit) => {
    const { skeleton } = nameKeys(unit.name);
    return { unit, skeleton, digits: digitsOf(skeleton), letters: lettersOf(skeleton) };
  });
  keyed.set(index, made);
  return made;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 32);
  return letters;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Letters added, left out, changed, or two neighbours exchanged; more than `most` is only `most + 1`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, col) => col);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
