import type { ColumnTree } from './column-tree';
import type { Fractions } from './rounding-table';

/**
 * The least movement of one row by itself: which of its figures go up. `steps` receives 0 or 1 for each
 * column of the tree. A row alone can always be rounded: a total takes as many raised parts as it needs,
 * those that move least.
 */
export function roundRow(
  fractions: Fractions,
  tree: ColumnTree,
  row: number,
  steps: (column: number, up: number) => void,
): void {
  const { columns, unit, rest, floor } = fractions;
  const cost: (readonly [number, number] | undefined)[] = [];
  const needed: number[] = [];
  const ordered: number[][] = [];
  for (const column of tree.bottomUp) {
    const index = row * columns + column;
    const above = rest[index] ?? 0;
    const parts = tree.children[column] ?? [];
    const raise = (part: number): number => {
      const known = cost[part];
      return known ? known[1] - known[0] : Infinity;
    };
    const raisable = parts
      .filter((part) => raise(part) < Infinity)
      .sort((a, b) => raise(a) - raise(b) || a - b);
    const lowest = parts.reduce((total, part) => total + (floor[row * columns + part] ?? 0n), 0n);
    const short = parts.length === 0 ? 0 : Number((floor[index] ?? 0n) - lowest);
    const base = parts.reduce((total, part) => total + (cost[part]?.[0] ?? 0), 0);
    const raised = (count: number): number =>
      raisable.slice(0, count).reduce((total, part) => total + raise(part), base);
    needed[column] = short;
    ordered[column] = raisable;
    cost[column] = [
      above + raised(short),
      above === 0 ? Infinity : unit - above + (parts.length === 0 ? 0 : raised(short + 1)),
    ];
  }
  const assign = (column: number, up: number): void => {
    steps(column, up);
    const count = (needed[column] ?? 0) + up;
    const up1 = new Set((ordered[column] ?? []).slice(0, count));
    for (const part of tree.children[column] ?? []) assign(part, up1.has(part) ? 1 : 0);
  };
  const below = new Set(tree.children.flat());
  for (const column of tree.bottomUp) {
    if (below.has(column)) continue;
    const [down, up] = cost[column] ?? [0, Infinity];
    assign(column, up < down ? 1 : 0);
  }
}
