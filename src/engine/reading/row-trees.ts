import type { Figure, TableRow } from './table';
import { gather } from '../gather';

/**
 * Of several trees that rows may stand in, the one whose sums hold best; the first where they hold alike. A
 * vote on what the rows mean, never a verdict on a figure.
 */
export function treeThatHolds(
  trees: readonly (readonly TableRow[])[],
  figures: readonly (readonly Figure[])[],
): readonly TableRow[] {
  const [first = []] = trees;
  const line = figures.map((row) => row.map(roughly));
  let best = first;
  let most = score(first, line);
  if (most.failing === 0) return first;
  for (const tree of trees.slice(1)) {
    const own = score(tree, line);
    // a tree without sums contradicts nothing and shows nothing: it must hold more, not only fail less
    if (own.holding > most.holding && own.holding - own.failing > most.holding - most.failing)
      [best, most] = [tree, own];
  }
  return best;
}

interface Score {
  readonly holding: number;
  readonly failing: number;
}

function score(rows: readonly TableRow[], figures: readonly (readonly Rough[])[]): Score {
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  rows.forEach(({ parent, kind }, row) => {
    if (kind === 'grand' || (figures[row] ?? []).every(({ filled }) => !filled)) return;
    if (parent === undefined) roots.push(row);
    else gather(children, parent, row);
  });
  rows.forEach(({ kind }, row) => {
    if (kind === 'grand' && roots.length > 1) children.set(row, roots);
  });
  let holding = 0;
  let failing = 0;
  for (const [total, parts] of children) {
    const own = figures[total] ?? [];
    for (let col = 0; col < own.length; col++) {
      const whole = own[col];
      if (!whole?.filled) continue;
      let sum = 0;
      let slack = whole.half;
      for (const part of parts) {
        const figure = figures[part]?.[col];
        sum += figure?.value ?? 0;
        slack += figure?.half ?? 0;
      }
      if (Math.abs(sum - whole.value) <= slack + 1e-9) holding += 1;
      else failing += 1;
    }
  }
  return { holding, failing };
}

interface Rough {
  readonly value: number;
  readonly half: number;
  readonly filled: boolean;
}

function roughly(figure: Figure): Rough {
  const value = figure.value ?? figure.readings?.[0];
  if (!value) return { value: 0, half: 0, filled: false };
  return {
    value: Number(value.digits) / 10 ** value.scale,
    half: 0.5 / 10 ** figure.scale,
    filled: value.digits !== 0n,
  };
}
