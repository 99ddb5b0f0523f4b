import { plus, R0, rational, times, type Rational } from '../rational';
import { cheapestSets, type CheapestSets, type CheapestSetsQuery } from './cheapest-sets';
import { contradiction, startOf } from './feasibility';
import type { MilpSolver } from './milp';
import { cheapestByMilp } from './milp-sets';
import type { Contradiction, SystemStart } from './simplex';
import type { System } from './system';

/** How many sets are wanted, and how long to look for them. */
export interface MinimalSetsOptions {
  /** The most sets to list. */
  readonly limit: number;
  /** Branches that the search may take before the solver is asked. */
  readonly steps: number;
  readonly solver?: MilpSolver | undefined;
  /** Seconds that one question to the solver may take. */
  readonly solverSeconds?: number;
}

/** The cheapest sets of figures that let a system hold. */
export interface MinimalSets {
  /** Weight of the cheapest sets; undefined where no change of the changeable figures helps. */
  readonly weight: Rational | undefined;
  /** Indices into `System.figures`, each set rising, the sets in order of their figures. */
  readonly sets: readonly (readonly number[])[];
  /** True where these are all sets of that weight, and it is proved smallest. */
  readonly complete: boolean;
  /** False where a limit struck before the weight was proved smallest; the sets suffice all the same. */
  readonly proved: boolean;
  /** Where no change helps: constraints that contradict each other by themselves. */
  readonly impossible?: Contradiction;
}

/** The cheapest sets of figures that, once free, let every constraint of the system hold. */
export function minimalSets(system: System, options: MinimalSetsOptions): MinimalSets {
  return minimalSetsFrom(startOf(system), options);
}

/** `minimalSets` for a system that was begun before, so that several questions of one system share the work. */
export function minimalSetsFrom(start: SystemStart, options: MinimalSetsOptions): MinimalSets {
  const { costs, unit } = wholeCosts(start.system);
  const changeable = costs.flatMap((cost, figure) => (cost === undefined ? [] : [figure]));
  const impossible = contradiction(start, changeable);
  if (impossible) return { weight: undefined, sets: [], complete: true, proved: true, impossible };
  const query: CheapestSetsQuery = { ...options, costs };
  const found = cheapestSets(start, query);
  if (found.kind === 'open') return unfinished(start, costs, found.atLeast, options);
  return answer(found, unit);
}

/** Weights as whole numbers of a common unit, so that ties are ties. */
export function wholeCosts(system: System): { costs: (bigint | undefined)[]; unit: bigint } {
  const unit = system.figures.reduce((lcm, { weight }) => leastCommon(lcm, weight?.d ?? 1n), 1n);
  const costs = system.figures.map(({ weight }) => weight && times(weight, rational(unit)).n);
  return { costs, unit };
}

function leastCommon(a: bigint, b: bigint): bigint {
  return a * rational(b, a).n;
}

function answer(found: Exclude<CheapestSets, { kind: 'open' }>, unit: bigint): MinimalSets {
  if (found.kind === 'none') return { weight: undefined, sets: [], complete: true, proved: true };
  const sets = [...found.sets].sort(byFigures);
  return { weight: rational(found.cost, unit), sets, complete: found.complete, proved: true };
}

function unfinished(
  start: SystemStart,
  costs: readonly (bigint | undefined)[],
  atLeast: bigint,
  options: MinimalSetsOptions,
): MinimalSets {
  const solved = options.solver && cheapestByMilp(start, costs, options.solver, options.solverSeconds ?? 10);
  const set = solved?.set ?? someSet(start, costs);
  if (!set) return { weight: undefined, sets: [], complete: false, proved: false };
  const cost = set.reduce((sum, figure) => sum + (costs[figure] ?? 0n), 0n);
  const proved = solved?.proved === true || cost === atLeast;
  const weight = set.reduce((sum, figure) => plus(sum, start.system.figures[figure]?.weight ?? R0), R0);
  return { weight, sets: [[...set].sort((a, b) => a - b)], complete: false, proved };
}

/** A set that suffices and holds nothing superfluous, though there may be cheaper ones. */
function someSet(start: SystemStart, costs: readonly (bigint | undefined)[]): number[] | undefined {
  let set: number[] = [];
  for (;;) {
    const conflict = contradiction(start, set);
    if (!conflict) break;
    const candidates = conflict.figures.filter((figure) => costs[figure] !== undefined);
    const cheapest = candidates.sort((a, b) => Number((costs[a] ?? 0n) - (costs[b] ?? 0n)))[0];
    if (cheapest === undefined) return undefined;
    set.push(cheapest);
  }
  for (const figure of [...set]) {
    const rest = set.filter((other) => other !== figure);
    if (!contradiction(start, rest)) set = rest;
  }
  return set;
}

function byFigures(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
