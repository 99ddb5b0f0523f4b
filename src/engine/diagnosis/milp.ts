import type { HittingProblem, HittingSets } from './hitting-sets';
import type { HittingSolver } from './minimal-sets';

/** A mixed integer linear programme: minimise Σ cost × column. Numbers are binary: solvers know no other. */
export interface MilpModel {
  readonly columns: readonly MilpColumn[];
  readonly rows: readonly MilpRow[];
}

export interface MilpColumn {
  readonly cost: number;
  /** Absent: no bound. */
  readonly low?: number;
  readonly high?: number;
  readonly integer: boolean;
}

export interface MilpRow {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
  readonly low?: number;
  readonly high?: number;
}

export interface MilpResult {
  /** `stopped`: the time limit struck; `values` are then the best known, if any. */
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly values: readonly number[];
}

/** What a host lends the engine; the engine never loads a solver itself. */
export interface MilpSolver {
  readonly solve: (model: MilpModel, seconds: number) => MilpResult;
}

const MOST_SETS = 40;

/**
 * Cheapest hitting sets by a MILP solver: one 0/1 column for each member, one row for each conflict. The
 * numbers are small whole numbers, so nothing hangs on the solver's tolerances but its proof; every
 * set it gives is checked against the conflicts here, and by the exact solver afterwards.
 */
export function hittingSolver(solver: MilpSolver, seconds: number): HittingSolver {
  return (problem) => {
    const members = [...new Set(problem.conflicts.flat())].sort((a, b) => a - b);
    const column = new Map(members.map((member, index) => [member, index]));
    const dearest = members.reduce(
      (most, member) => (problem.cost(member) > most ? problem.cost(member) : most),
      1n,
    );
    const rows: MilpRow[] = problem.conflicts.map((conflict) => ({
      terms: conflict.map((member) => ({ column: column.get(member) ?? 0, coefficient: 1 })),
      low: 1,
    }));
    const columns = members.map((member) => ({
      cost: Number((problem.cost(member) * 1_000_000n) / dearest) / 1e6,
      low: 0,
      high: 1,
      integer: true,
    }));
    const sets: number[][] = [];
    let best: bigint | undefined;
    for (;;) {
      const result = solver.solve({ columns, rows }, seconds);
      const set = members.filter((_, index) => (result.values[index] ?? 0) > 0.5);
      const hits = result.status !== 'infeasible' && hitsAll(problem, set);
      const cost = set.reduce((sum, member) => sum + problem.cost(member), 0n);
      if (best === undefined && !hits) return undefined;
      if (best !== undefined && result.status === 'stopped') return finish(best, sets, false, true);
      if (!hits || (best !== undefined && cost > best)) return finish(best ?? 0n, sets, true, true);
      best ??= cost;
      sets.push(set);
      if (result.status === 'stopped') return finish(best, sets, false, false);
      if (sets.length >= Math.min(problem.limit, MOST_SETS)) return finish(best, sets, false, true);
      rows.push({
        terms: set.map((member) => ({ column: column.get(member) ?? 0, coefficient: 1 })),
        high: set.length - 1,
      });
    }
  };
}

function finish(cost: bigint, sets: readonly number[][], complete: boolean, proved: boolean): HittingSets {
  return { cost, sets, complete, proved };
}

function hitsAll(problem: HittingProblem, set: readonly number[]): boolean {
  const chosen = new Set(set);
  return problem.conflicts.every((conflict) => conflict.some((member) => chosen.has(member)));
}
