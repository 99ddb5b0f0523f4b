import { todayOf } from './official-unit';
import { heirsOf } from './regions';
import type { OfficialRow } from './regroup';
import { type ComparedSides, outsideOf, type SideLine } from './regrouped-sides';

/** One line of both sides; either may have none. */
export interface Pair {
  readonly left: readonly SideLine[];
  readonly right: readonly SideLine[];
}

/** Lines that stand together, and their sum. */
export interface Block {
  readonly pairs: readonly Pair[];
  readonly sum: string;
  readonly note: string;
  /** Whether both sums must be the same. */
  readonly whole: boolean;
}

/** Former units (or regions) with the units of today of their land. */
export function blocksOf({ groups }: ComparedSides): Block[] {
  const blocks = groups.map((group): Block => ({
    pairs: besideEachOther(group.former, group.today),
    sum: `Cộng ${group.former.map(({ row }) => row.name).join(' + ')}`.trim(),
    note: group.whole ? `${group.today.length} đơn vị` : 'Chưa so được: một bên thiếu đơn vị',
    whole: group.whole,
  }));
  return [...blocks.filter(({ whole }) => whole), ...blocks.filter(({ whole }) => !whole)];
}

/** Offices, and names that are no unit: what one side may have alone. */
export function outsideBlock({ former, today }: ComparedSides): Block | undefined {
  const pairs = paired(outsideOf(former), outsideOf(today));
  if (pairs.length === 0) return undefined;
  return { pairs, sum: 'Cộng ngoài danh mục', note: 'Dòng không phải đơn vị trong danh mục', whole: false };
}

/** Each former unit, and today's units of its land beside it and below; one of two units' land stands once. */
function besideEachOther(former: readonly OfficialRow[], today: readonly OfficialRow[]): Pair[] {
  let free = today;
  const own = former.map((entry) => {
    const heirs = heirsOf([entry.unit]);
    const isHeir = ({ unit }: OfficialRow): boolean => todayOf(unit).some((each) => heirs.has(each));
    const beside = free.filter(isHeir);
    free = free.filter((each) => !isHeir(each));
    return paired([entry], beside);
  });
  return [...own.flat(), ...paired([], free)];
}

function paired(left: readonly SideLine[], right: readonly SideLine[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    left: left.slice(at, at + 1),
    right: right.slice(at, at + 1),
  }));
}
