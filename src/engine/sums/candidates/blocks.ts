import type { Tried } from './tried';

/** All that stands between the last end of a block, or the last total, and a total word. */
export function blocks(
  all: readonly number[],
  totals: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  isTotal: (position: number) => boolean,
): Tried[] {
  return all.flatMap((total, at): Tried[] => {
    if (at < 2 || !totals.has(total) || isTotal(total)) return [];
    let first = at;
    while (first > 0) {
      const before = all[first - 1] ?? 0;
      if (totals.has(before) || isTotal(before) || (ends.has(before) && first < at)) break;
      first -= 1;
    }
    return at - first >= 2 ? [{ total, parts: all.slice(first, at), tried: 1 }] : [];
  });
}
