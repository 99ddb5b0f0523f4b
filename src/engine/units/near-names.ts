import { gather } from '../gather';
import type { OfficialUnit } from './official-unit';
import { nameKeys, type Segment } from './segment';
import type { UnitIndex } from './unit-index';

/** A short name takes one slip; from this many letters on, two. */
const LONG = 8;
const SHORTEST = 3;
const MOST = 8;

interface Keyed {
  readonly unit: OfficialUnit;
  /** Its place in the list. */
  readonly at: number;
  readonly skeleton: string;
  /** Which letters it has, a bit for each. */
  readonly letters: number;
}

/** The names of one list by their figures and length, and what was asked of them before. */
class NearNames {
  private readonly byShape = new Map<string, Keyed[]>();
  /** A name stands in several tables of a plan, and is looked for in each. */
  private readonly asked = new Map<string, readonly OfficialUnit[]>();

  constructor(units: readonly OfficialUnit[]) {
    units.forEach((unit, at) => {
      const { skeleton } = nameKeys(unit.name);
      const letters = lettersOf(skeleton);
      gather(this.byShape, shapeOf(digitsOf(skeleton), skeleton.length), { unit, at, skeleton, letters });
    });
  }

  of(segment: Segment): readonly OfficialUnit[] {
    const key = `${segment.skeleton} ${segment.levels.join()}`;
    let found = this.asked.get(key);
    if (!found) {
      if (this.asked.size > MOST_KEPT) this.asked.clear();
      this.asked.set(key, (found = this.look(segment)));
    }
    return found;
  }

  private look({ skeleton, levels }: Segment): readonly OfficialUnit[] {
    const digits = digitsOf(skeleton);
    const letters = lettersOf(skeleton);
    let least = skeleton.length >= LONG ? 2 : 1;
    let near: Keyed[] = [];
    // The like lengths first: a near name found early shuts out most of the others.
    for (const longer of LENGTHS) {
      if (Math.abs(longer) > least) break;
      for (const other of this.byShape.get(shapeOf(digits, skeleton.length + longer)) ?? []) {
        // A slip brings at most one letter and takes one: what differs in more is no near name.
        if (bits(other.letters ^ letters) > 2 * least || !levels.includes(other.unit.level)) continue;
        const slips = slipsBetween(skeleton, other.skeleton, least);
        if (slips > least) continue;
        if (slips < least) near = [];
        least = slips;
        near.push(other);
      }
    }
    near.sort((a, b) => a.at - b.at);
    return near.slice(0, MOST).map(({ unit }) => unit);
  }
}

const LENGTHS = [0, 1, -1, 2, -2];
const MOST_KEPT = 50_000;
const lists = new WeakMap<UnitIndex, NearNames>();

/** Units whose names are a slip or two from one that no list has, the nearest ones only. */
export function nearNames(segment: Segment, index: UnitIndex): readonly OfficialUnit[] {
  if (segment.skeleton.length < SHORTEST) return [];
  let list = lists.get(index);
  if (!list) lists.set(index, (list = new NearNames(index.units)));
  return list.of(segment);
}

function shapeOf(digits: string, length: number): string {
  return `${digits} ${length}`;
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
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  return slipsInside(a.slice(start, endA), b.slice(start, endB), most);
}

function slipsInside(a: string, b: string, most: number): number {
  if (a === '' || b === '') return a.length + b.length;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, col) => col);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
      lowest = Math.min(lowest, least);
    }
    if (lowest > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
