import type { CellChange } from '../findings/facts';
import { gather } from '../gather';
import { equals } from '../decimal';
import { fromDecimal } from '../rational';
import type { Figure } from '../reading/table';
import { localQuestion } from './local-system';
import type { FigurePlaces } from './places';
import { restore } from './restore';
import { slipRank } from './slip-rank';
import type { CheckedSum } from './sums';
import type { TableSystem } from './table-system';

/** A set of changes that mends failing sums. */
export interface Repair {
  readonly figures: readonly Figure[];
  readonly changes: readonly CellChange[];
  /** For sorting, the likeliest first. */
  readonly rank: readonly number[];
}

/** The sums that each figure stands in. */
export type SumsByFigure = ReadonlyMap<Figure, readonly CheckedSum[]>;

/** The sums in which each of these figures stands, as total or as part. */
export function sumsByFigure(sums: readonly CheckedSum[], figures: ReadonlySet<Figure>): SumsByFigure {
  const standing = new Map<Figure, CheckedSum[]>();
  for (const sum of sums) {
    if (figures.has(sum.total)) gather(standing, sum.total, sum);
    for (const part of sum.parts) if (figures.has(part)) gather(standing, part, sum);
  }
  return standing;
}

/**
 * What each cell of a set would have to be, the rest of the changes staying free beside it. Figures are
 * settled one after the other, each within what those before it leave. Undefined where a cell's figure
 * is not implied at all.
 */
export function repairOf(
  system: TableSystem,
  set: readonly number[],
  beside: readonly number[],
  standing: SumsByFigure,
  places: FigurePlaces,
): Repair | undefined {
  const changes: CellChange[] = [];
  const figures: Figure[] = [];
  const cells = set.filter((index) => index < system.cells.length);
  const open = new Set([...set, ...beside]);
  const question = localQuestion(system.start, set, open);
  for (const index of cells) {
    const figure = system.cells[index];
    const [bounds] = question.implied(index);
    if (!figure || !bounds) return undefined;
    const sums = (standing.get(figure) ?? []).filter(({ kind, total, parts }) => {
      const others = [total, ...parts].filter((other) => other !== figure);
      return (
        kind !== 'cross' &&
        !others.some((other) => open.has(system.index.get(other) ?? -1) || figures.includes(other))
      );
    });
    const restored = restore(figure, bounds, sums, places.get(figure));
    if (!restored) return undefined;
    const { to, because } = restored;
    changes.push({ cell: figure.ref, ...(figure.value ? { from: figure.value } : {}), to, because });
    figures.push(figure);
    open.delete(index);
    question.pin(index, fromDecimal(to));
  }
  return { figures, changes: nameSwaps(changes), rank: rankOf(system, set, changes, figures, standing) };
}

/** Two cells that should have each other's figures. */
function nameSwaps(changes: readonly CellChange[]): CellChange[] {
  return changes.map((change) => {
    const swapped = changes.some(
      (other) => other !== change && same(change.from, other.to) && same(other.from, change.to),
    );
    return swapped ? { ...change, because: 'swapped-neighbours' } : change;
  });
}

function same(a: CellChange['from'], b: CellChange['to']): boolean {
  return a !== undefined && equals(a, b);
}

/**
 * Appendices left in disagreement first; then how telling the slips are; then formulas, which are trusted over typed
 * figures; then how many sums that hold confirm the figures as they are.
 */
function rankOf(
  system: TableSystem,
  set: readonly number[],
  changes: readonly CellChange[],
  figures: readonly Figure[],
  standing: SumsByFigure,
): number[] {
  const aside = set.length - figures.length;
  const slips = nameSwaps(changes).reduce((sum, { because }) => sum + slipRank(because), 0);
  const formulas = figures.filter(({ formula }) => formula !== undefined).length;
  const holding = figures.flatMap((figure) =>
    (standing.get(figure) ?? []).filter(({ fails }) => !fails),
  ).length;
  const failing = figures.flatMap((figure) =>
    (standing.get(figure) ?? []).filter(({ fails }) => fails),
  ).length;
  const [first] = figures;
  return [aside, slips, formulas, holding, -failing, (first && system.index.get(first)) ?? 0];
}

/** Sorts repairs, the likeliest first: by the first place in which their ranks differ. */
export function byRank(a: Repair, b: Repair): number {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
