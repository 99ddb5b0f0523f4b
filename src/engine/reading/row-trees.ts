import { treesByFigures } from './figure-trees';
import { roughHalf, roughLine, type RoughLine } from './rough-line';
import type { Structures } from './row-structure';
import type { Figure, TableRow } from './table';
import { gather } from '../gather';

/**
 * Of several trees that rows may stand in, the one whose sums hold best; the first where they hold alike. A
 * vote on what the rows mean, never a verdict on a figure.
 */
export function treeThatHolds(
  { first, others }: Structures<readonly TableRow[]>,
  figures: readonly (readonly Figure[])[],
): readonly TableRow[] {
  if (first.every(({ parent, kind }) => parent === undefined && kind !== 'grand')) return first;
  // lines of units stand as they are called
  if (first.some(({ line: name }) => name !== undefined)) return first;
  const line = figures.map(roughLine);
  let best = first;
  let most = score(first, line);
  if (most.failing === 0) return first;
  const consider = (tree: readonly TableRow[], isShown = (_: Score): boolean => true): void => {
    const own = score(tree, line);
    if (!isShown(own)) return;
    // a tree without sums contradicts nothing and shows nothing: it must hold more, not only fail less
    if (own.holding > most.holding && own.holding - own.failing > most.holding - most.failing)
      [best, most] = [tree, own];
  };
  others().forEach((tree) => consider(tree));
  // small counts add up by chance: figures make sections only where the tree that words tell mostly fails, and where
  // with them less fails, or several sums hold that did not
  if (most.failing > most.holding) {
    const before = most;
    const isShown = (own: Score): boolean =>
      own.failing < before.failing || own.holding - before.holding >= SEVERAL;
    treesByFigures(first, line).forEach((tree) => consider(tree, isShown));
  }
  return best;
}

/** So many sums do not hold by chance. */
const SEVERAL = 3;

interface Score {
  readonly holding: number;
  readonly failing: number;
}

function score(rows: readonly TableRow[], figures: readonly RoughLine[]): Score {
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  rows.forEach(({ parent, kind }, row) => {
    if (kind === 'grand' || figures[row]?.values.every((value) => !value) !== false) return;
    if (parent === undefined) roots.push(row);
    else gather(children, parent, row);
  });
  rows.forEach(({ kind }, row) => {
    if (kind === 'grand' && roots.length > 1) children.set(row, roots);
  });
  let holding = 0;
  let failing = 0;
  for (const [total, parts] of children) {
    const own = figures[total];
    for (let col = 0; col < (own?.values.length ?? 0); col++) {
      const whole = own?.values[col] || 0;
      if (whole === 0) continue;
      let sum = 0;
      let slack = roughHalf(own, col);
      for (const part of parts) {
        const line = figures[part];
        sum += line?.values[col] || 0;
        slack += roughHalf(line, col);
      }
      if (Math.abs(sum - whole) <= slack + 1e-9) holding += 1;
      else failing += 1;
    }
  }
  return { holding, failing };
}
