import type { OfficialUnit } from './official-unit';
import { segmentOf, type Segment } from './segment';
import type { UnitIndex } from './unit-index';

/** A short name takes one slip; from this many letters on, two. */
const LONG = 8;
const MOST = 8;

/** Units whose names are a slip or two from one that no list has, the likeliest first. */
export function nearNames(segment: Segment, { units }: UnitIndex): readonly OfficialUnit[] {
  const { skeleton, levels } = segment;
  const allowed = skeleton.length >= LONG ? 2 : 1;
  if (skeleton.length < 3) return [];
  const digits = skeleton.replace(/\D/g, '');
  const near: { readonly unit: OfficialUnit; readonly slips: number }[] = [];
  for (const unit of units) {
    if (!levels.includes(unit.level)) continue;
    const other = segmentOf(`Xã ${unit.name}`).skeleton;
    if (Math.abs(other.length - skeleton.length) > allowed || other.replace(/\D/g, '') !== digits) continue;
    const slips = slipsBetween(skeleton, other, allowed);
    if (slips <= allowed) near.push({ unit, slips });
  }
  const least = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === least)
    .slice(0, MOST)
    .map(({ unit }) => unit);
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
