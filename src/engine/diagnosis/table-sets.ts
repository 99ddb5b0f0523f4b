import { cheapestSets } from './cheapest-sets';
import { components } from './components';
import { contradiction } from './feasibility';
import type { MilpSolver } from './milp';
import { cheapestByMilp } from './milp-sets';
import { wholeCosts } from './minimal-sets';
import { peel } from './peel';
import type { SystemStart } from './simplex';
import type { Work } from './work';

/** How far the search in a table's system may go. */
export interface TableSetsOptions {
  readonly work: Work;
  readonly solver?: MilpSolver | undefined;
  readonly solverSeconds?: number;
}

/** The fewest cells that mend a table's failing sums. */
export interface TableSets {
  /** Indices into `System.figures`, each set rising. */
  readonly sets: readonly (readonly number[])[];
  /** True where these are all sets of that cost. */
  readonly complete: boolean;
  /** True where no cheaper set exists. */
  readonly proved: boolean;
  /** True where a MILP solver may prove more. */
  readonly solvable: boolean;
}

/** More sets than these are not listed. */
export const MOST_SETS = 200;
/** So many failing sums that share no figure are beyond an exact search. */
const MOST_SEARCHED = 60;
/** Beyond so many figures the solver looks at its clock too seldom, beyond so many mistakes it proves nothing. */
const MOST_SOLVED = 4000;
const MOST_MISTAKES_SOLVED = 20;

/**
 * Sets of cells that mend the failing sums of tables: the cheapest ones where the work allowed is enough to find
 * them, else what shows by itself; that may leave sums unexplained.
 */
export function tableSets(
  start: SystemStart,
  { work, solver, solverSeconds = 10 }: TableSetsOptions,
): TableSets {
  const { costs } = wholeCosts(start.system);
  const quick = work.within(0.5, (part) => peel({ ...start, work: part }));
  const solvable =
    start.system.figures.length <= MOST_SOLVED && (quick?.atLeast ?? 0) <= MOST_MISTAKES_SOLVED;
  if (solver && solvable) {
    const solved = cheapestByMilp(start, costs, solver, solverSeconds);
    if (solved) return { sets: [sorted(solved.set)], complete: false, proved: solved.proved, solvable };
  } else if (!quick || quick.atLeast <= MOST_SEARCHED) {
    const found = work.within(0.8, (part) =>
      cheapestSets({ ...start, work: part }, { costs, limit: MOST_SETS, steps: Infinity }),
    );
    if (found?.kind === 'found') {
      return { sets: sortedSets(found.sets), complete: found.complete, proved: true, solvable };
    }
  }
  if (!quick) return { sets: [], complete: false, proved: false, solvable };
  const parts =
    work.within(0.5, (part) => components({ ...start, work: part }, quick.left, quick.sums)) ?? [];
  const cells = [...quick.figures, ...parts.flatMap(({ sets: [first = []] }) => first)];
  const set = [...cells, ...asides(start, cells)];
  const others = parts.flatMap(({ sets: [first = [], ...more] }) => {
    const rest = set.filter((figure) => !first.includes(figure));
    return more.map((other) => sorted([...rest, ...other]));
  });
  return {
    sets: [sorted(set), ...others],
    complete: false,
    proved: quick.atLeast === cells.length && contradiction(start, set) === undefined,
    solvable,
  };
}

/** Appendices that disagree, or may once these figures change, are left to disagree. */
function asides({ system, violated }: SystemStart, changed: readonly number[]): number[] {
  const failing = new Set(violated);
  const own = new Set(changed);
  return system.constraints.flatMap(({ aside, terms }, at) =>
    aside && (failing.has(at) || terms.some(({ figure }) => own.has(figure)))
      ? terms.flatMap(({ figure }) => (system.figures[figure]?.id === 'aside' ? [figure] : []))
      : [],
  );
}

/** Sets with their figures rising, in the order of their figures: the same sets always look the same. */
export function sortedSets(sets: readonly (readonly number[])[]): number[][] {
  return sets.map(sorted).sort(byFigures);
}

function sorted(set: readonly number[]): number[] {
  return [...set].sort((a, b) => a - b);
}

function byFigures(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
