import type { TreeSum } from './tree-sums';

/**
 * What several rows called "Cộng" add up: each all rows of the table, or the rows since the one before (or up to the
 * next), and where there are none the other totals; or all rows above it. `holding` says in how many columns a sum holds, less those where it fails;
 * the reading that most columns bear out is meant, and all rows where they say nothing.
 */
export function grandSums(
  grands: readonly number[],
  roots: readonly number[],
  holding: (sum: TreeSum) => number,
): readonly TreeSum[] {
  const all = grands.map((total) => ({ total, parts: roots }));
  const closing = soFar(grands, roots);
  if (grands.length < 2 && !closing) return all;
  const above = inBlocks(grands, (at) => [grands[at - 1] ?? -1, grands[at] ?? 0], roots);
  const below = inBlocks(grands, (at) => [grands[at] ?? 0, grands[at + 1] ?? Infinity], roots);
  const weight = (sums: readonly TreeSum[]): number => sums.reduce((sum, each) => sum + holding(each), 0);
  // a reading that leaves a total out holds no better for that
  const others = [all, above, below].filter((each) => !closing || each.length >= closing.length);
  return others.reduce((best, each) => (weight(each) > weight(best) ? each : best), closing ?? all);
}

/**
 * `Cộng`, `Thuế GTGT`, `Tổng cộng sau thuế`: each total closes all that stands above it, and what follows it belongs to
 * the next. Undefined where a total stands over its rows, or nothing follows one.
 */
function soFar(grands: readonly number[], roots: readonly number[]): readonly TreeSum[] | undefined {
  const sums = grands.map((total) => ({ total, parts: roots.filter((row) => row < total) }));
  const follows = roots.some((row) => row > (grands[0] ?? Infinity));
  return follows && sums.every(({ parts }) => parts.length > 1) ? sums : undefined;
}

function inBlocks(
  grands: readonly number[],
  bounds: (at: number) => readonly [number, number],
  roots: readonly number[],
): readonly TreeSum[] {
  const parts = grands.map((_, at) => {
    const [from, to] = bounds(at);
    return roots.filter((row) => row > from && row < to);
  });
  const blocks = grands.filter((_, at) => (parts[at]?.length ?? 0) > 0);
  return grands.flatMap((total, at): TreeSum[] => {
    const own = parts[at] ?? [];
    const rest = own.length > 0 ? own : blocks;
    return rest.length > 1 ? [{ total, parts: rest }] : [];
  });
}
