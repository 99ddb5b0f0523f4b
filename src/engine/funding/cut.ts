import { absolute, add, compare, subtract } from '../decimal';
import { SOURCES } from '../layouts/source-tree';
import { sumMoney, type Money } from './money';

/** Money by source; a source that is not in it is not known. `total` is the root. */
export type Cut = ReadonlyMap<string, Money>;

/** What one row shows: a figure, or one that cannot be read. */
export type RowMoney = ReadonlyMap<string, Money | 'unreadable'>;

/** Ids of all sources of funding, in the order of printing. */
export const SOURCE_ORDER: readonly string[] = SOURCES.map(({ id }) => id);

/** The sources that a source is split into, by ids. */
export const SOURCE_CHILDREN: ReadonlyMap<string, readonly string[]> = new Map(
  SOURCE_ORDER.map((id) => [id, SOURCES.filter(({ parent }) => parent === id).map((child) => child.id)]),
);

/**
 * Every source whose money a row's figures tell, from whatever cut of the tree they show.
 *
 * A shown figure is itself; parts shown beside it ("trong đó") are in it already. A source that is not shown
 * is the sum of its nearest shown parts, but only where those are sure to be all of it: under a figure that
 * its shown parts add up to, or where no figure stands above. Under a figure that is not split, or not
 * wholly, nobody knows.
 *
 * A cell that cannot be read takes away itself only: its parts stand in for a total, and sums go on without
 * it and say so (`Money.lost`). `unreadable` is a formula without a result: nothing that it is in is known.
 */
export function cutOf(shown: RowMoney): Cut {
  const known = new Map<string, Money>();
  const visit = (id: string, whole: boolean): void => {
    const own = shown.get(id);
    const parts = nearest(shown, id);
    const sum = parts === undefined ? undefined : sumMoney(parts);
    let complete = whole;
    if (own === 'unreadable') complete = false;
    else if (own?.lost) {
      known.set(id, sum && !sum.absent ? sumMoney([own, sum]) : own);
    } else if (own) {
      known.set(id, own);
      complete = sum !== undefined && !sum.absent && (sum.lost !== undefined || addsUp(own, sum));
    } else if (whole && sum) known.set(id, sum);
    for (const child of SOURCE_CHILDREN.get(id) ?? []) visit(child, complete);
  };
  visit('total', true);
  return known;
}

/** The nearest shown descendants; undefined where one of them cannot be read. */
function nearest(shown: RowMoney, id: string): readonly Money[] | undefined {
  const found: Money[] = [];
  for (const child of SOURCE_CHILDREN.get(id) ?? []) {
    const own = shown.get(child);
    if (own === 'unreadable') return undefined;
    const below = own ? [own] : nearest(shown, child);
    if (!below) return undefined;
    found.push(...below);
  }
  return found;
}

function addsUp(total: Money, parts: Money): boolean {
  const off = absolute(subtract(total.dong, parts.dong));
  return compare(off, add(total.half, parts.half)) <= 0;
}

/** The sum of several rows' money, source by source: known where it is known in every row. */
export function sumCuts(cuts: readonly Cut[]): Cut {
  const [first] = cuts;
  if (cuts.length <= 1) return first ?? new Map();
  const known = new Map<string, Money>();
  for (const id of SOURCE_ORDER) {
    const parts = cuts.flatMap((cut) => cut.get(id) ?? []);
    if (parts.length === cuts.length) known.set(id, sumMoney(parts));
  }
  return known;
}
