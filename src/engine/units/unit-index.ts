import type { OfficialLevel, OfficialUnit } from './official-unit';
import { bare } from '../text/fold';
import { isNumberedBelow, looserSegments, nameKeys, type Segment } from './segment';
import { gather } from '../gather';

/** How a name was found: as written; but for diacritics, spaces and apostrophes; behind an odd prefix. */
export type FoundBy = 'same' | 'marks' | 'prefix';

/** An official unit that an index has under a spelling, and how alike the spelling is. */
export interface Hit {
  readonly unit: OfficialUnit;
  readonly how: FoundBy;
}

/** Provinces as everybody shortens them; Huế was called otherwise until 2025. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  hochiminh: ['hcm'],
  bariavungtau: ['brvt'],
  hue: ['thuathienhue', 'tthue'],
};

/** Official units by their names. Made once for the units of a province, or of the country. */
export class UnitIndex {
  private readonly byBase = new Map<string, OfficialUnit[]>();
  private readonly bySkeleton = new Map<string, OfficialUnit[]>();
  private readonly numbered = new Set<string>();
  private longest = 0;

  constructor(readonly units: readonly OfficialUnit[]) {
    for (const unit of units) {
      const { base, skeleton } = nameKeys(unit.name);
      gather(this.byBase, base, unit);
      gather(this.bySkeleton, skeleton, unit);
      this.longest = Math.max(this.longest, skeleton.length);
      if (isNumberedBelow(unit.name)) this.numbered.add(bare(unit.name));
      for (const short of unit.level === 'province' ? (SHORT[skeleton] ?? []) : []) {
        gather(this.byBase, short, unit);
        gather(this.bySkeleton, short, unit);
      }
    }
  }

  /** `Thôn 12`, where no unit is called so: Đường 10 and Lộ 25 are communes. */
  isNumberedBelow(part: string): boolean {
    return isNumberedBelow(part) && (this.numbered.size === 0 || !this.numbered.has(bare(part)));
  }

  /**
   * The units that a name may mean. A name with diacritics means those written so where there are any; one
   * without (`Tan Hoa`) all that lose theirs to it, the very same first. `marked`: the row has diacritics, so
   * that a name without them has none.
   */
  find(segment: Segment, marked = isMarked(segment.text)): readonly Hit[] {
    const hits = this.named(segment, marked);
    // `Quan Hoa` and `Xa Dung` are names, and `Phường Đúc` is one: what looks like a prefix may belong to it.
    const isName = segment.kind !== undefined && (hits.length === 0 || !isMarked(segment.text));
    const whole = isName
      ? this.named({ text: segment.text, ...nameKeys(segment.text), levels: ALL, isBelow: false }, marked)
      : [];
    if (hits.length + whole.length > 0) return [...hits, ...whole];
    for (const looser of looserSegments(segment, this.longest)) {
      const found = this.bySkeleton.get(looser.skeleton)?.filter((unit) => mayBe(unit, looser)) ?? [];
      if (found.length > 0) return found.map(as('prefix'));
    }
    return [];
  }

  private named(segment: Segment, marked: boolean): readonly Hit[] {
    const same = this.byBase.get(segment.base)?.filter((unit) => mayBe(unit, segment)) ?? [];
    const near = this.bySkeleton.get(segment.skeleton)?.filter((unit) => mayBe(unit, segment)) ?? [];
    if (same.length > 0 && (same.length === near.length || marked)) return same.map(as('same'));
    const others = near.filter((unit) => !same.includes(unit));
    return [...same.map(as('same')), ...others.map(as('marks'))];
  }
}

const ALL: readonly OfficialLevel[] = ['commune', 'district', 'province'];

/** Whether any letter carries a mark. */
export function isMarked(text: string): boolean {
  return /[\u00c0-\u024f\u1ea0-\u1ef9]|\p{M}/u.test(text);
}

/** `TP.` before a province's name is said of cities only: TP. Cao Bằng is the town in Tỉnh Cao Bằng. */
function mayBe(unit: OfficialUnit, { levels, kind }: Segment): boolean {
  if (!levels.includes(unit.level)) return false;
  return unit.level !== 'province' || kind !== 'Thành phố' || unit.kind === kind;
}

function as(how: FoundBy): (unit: OfficialUnit) => Hit {
  return (unit) => ({ unit, how });
}
