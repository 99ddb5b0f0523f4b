import { minus, R0, times, type Rational } from '../rational';
import { cheapestSets } from './cheapest-sets';
import { startOf } from './feasibility';
import type { SystemStart } from './simplex';
import type { SystemConstraint, SystemFigure } from './system';

/** Failing sums that hang together, and the fewest figures that mend them. */
export interface Component {
  /** Indices into `System.figures`; the first is as good as the others. */
  readonly sets: readonly (readonly number[])[];
}

const MOST_SETS = 20;
/** A total that so many other failing sums share figures with ties together what has nothing to do with each other. */
const MOST_LINKED = 3;
const MOST_CONSTRAINTS = 12;

/**
 * The failing sums taken apart into those that share figures, each explained by itself while all else stays as it
 * stands. A column's total over many wrong rows has no say here.
 *
 * @param sums what each constraint comes to by now
 */
export function components(
  start: SystemStart,
  failing: readonly number[],
  sums: readonly Rational[],
): Component[] {
  const { constraints } = start.system;
  const open = new Set(failing);
  const linked = (at: number): number[] => {
    const found = new Set<number>();
    for (const { figure } of constraints[at]?.terms ?? []) {
      start.work?.spend(1);
      for (const { constraint } of start.occurrences[figure] ?? []) {
        if (constraint !== at && open.has(constraint)) found.add(constraint);
      }
    }
    return [...found];
  };
  const links = new Map(failing.map((at) => [at, linked(at)]));
  const isTie = (at: number): boolean => (links.get(at)?.length ?? 0) > MOST_LINKED;
  const done = new Set<number>();
  const found: Component[] = [];
  for (const at of failing) {
    if (done.has(at) || isTie(at)) continue;
    const members = [at];
    done.add(at);
    for (const member of members) {
      for (const other of links.get(member) ?? []) {
        if (done.has(other) || isTie(other)) continue;
        done.add(other);
        members.push(other);
      }
    }
    if (members.length > MOST_CONSTRAINTS) continue;
    const component = explained(start, members, sums, isTie);
    if (component) found.push(component);
  }
  return found;
}

function explained(
  start: SystemStart,
  members: readonly number[],
  sums: readonly Rational[],
  isTie: (at: number) => boolean,
): Component | undefined {
  const own = members.flatMap((at) =>
    (start.system.constraints[at]?.terms ?? []).map(({ figure }) => figure),
  );
  const index = new Map([...new Set(own)].map((figure, at) => [figure, at]));
  const figures = [...index.keys()].flatMap(
    (figure): SystemFigure | [] => start.system.figures[figure] ?? [],
  );
  const touching = new Set(
    [...index.keys()].flatMap((figure) =>
      (start.occurrences[figure] ?? []).map(({ constraint }) => constraint).filter((at) => !isTie(at)),
    ),
  );
  const constraints = [...touching].flatMap((at): SystemConstraint[] => {
    const constraint = start.system.constraints[at];
    if (!constraint || constraint.aside) return [];
    start.work?.spend(constraint.terms.length);
    let fixed = sums[at] ?? R0;
    const terms = constraint.terms.flatMap(({ figure, coefficient }) => {
      const place = index.get(figure);
      if (place === undefined) return [];
      fixed = minus(fixed, times(coefficient, start.system.figures[figure]?.value ?? R0));
      return [{ figure: place, coefficient }];
    });
    const { low, high } = constraint;
    return [{ terms, low: low && minus(low, fixed), high: high && minus(high, fixed) }];
  });
  const local = { ...startOf({ figures, constraints }), ...(start.work ? { work: start.work } : {}) };
  const costs = figures.map(() => 1n);
  const result = cheapestSets(local, { costs, limit: MOST_SETS, steps: 2000, most: BigInt(members.length) });
  if (result.kind !== 'found') return undefined;
  const back = [...index.keys()];
  const sets = result.sets.map((set) => set.flatMap((at) => back[at] ?? []));
  return { sets };
}
