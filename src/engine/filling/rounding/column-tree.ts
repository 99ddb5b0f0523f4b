import { leafColumns, type RoundingTable } from './rounding-table';

/** The columns as a forest: each column a part of at most one other. */
export interface ColumnTree {
  /** Columns from leaves to roots. */
  readonly bottomUp: readonly number[];
  readonly children: readonly (readonly number[])[];
  readonly leaves: readonly number[];
  /** From each leaf (by its place in `leaves`) up to its root. */
  readonly paths: readonly (readonly number[])[];
  /** Columns that had to be left out because they cross others (the period's sources cross the years). */
  readonly leftOut: readonly number[];
}

/**
 * Draws columns together into a forest by the leaves that they cover. Where columns cross, the earlier
 * and smaller ones stay, so that what is left out are totals over years.
 */
export function columnTree(columns: RoundingTable['columns']): ColumnTree {
  const covers = leafColumns(columns).map((leaves) => new Set(leaves));
  const size = (column: number): number => covers[column]?.size ?? 0;
  const bySize = columns.map((_, column) => column).sort((a, b) => size(a) - size(b) || a - b);
  const kept: number[] = [];
  const leftOut: number[] = [];
  for (const column of bySize) {
    const crosses = kept.some((other) => crossing(covers[other], covers[column]));
    (crosses ? leftOut : kept).push(column);
  }
  const parent = kept.map((column, place) =>
    kept.slice(place + 1).find((other) => contains(covers[other], covers[column])),
  );
  const children: number[][] = columns.map(() => []);
  kept.forEach((column, place) => {
    const above = parent[place];
    if (above !== undefined) children[above]?.push(column);
  });
  const parentOf = new Map(kept.map((column, place) => [column, parent[place]]));
  const leaves = kept.filter((column) => columns[column]?.sums.length === 0).sort((a, b) => a - b);
  const paths = leaves.map((leaf) => {
    const path: number[] = [];
    for (let at: number | undefined = leaf; at !== undefined; at = parentOf.get(at)) path.push(at);
    return path;
  });
  return { bottomUp: kept, children, leaves, paths, leftOut: leftOut.sort((a, b) => a - b) };
}

function crossing(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (!a || !b) return false;
  let common = 0;
  for (const leaf of a) if (b.has(leaf)) common += 1;
  return common > 0 && common < a.size && common < b.size;
}

function contains(outer: ReadonlySet<number> | undefined, inner: ReadonlySet<number> | undefined): boolean {
  if (!outer || !inner) return false;
  for (const leaf of inner) if (!outer.has(leaf)) return false;
  return true;
}
