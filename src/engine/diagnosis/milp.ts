/** A mixed integer linear programme: minimise Σ cost × column. Numbers are binary: solvers know no other. */
export interface MilpModel {
  readonly columns: readonly MilpColumn[];
  readonly rows: readonly MilpRow[];
}

/** A variable of a mixed-integer program: what one of it costs, and its bounds. */
export interface MilpColumn {
  readonly cost: number;
  /** Absent: no bound. */
  readonly low?: number;
  readonly high?: number;
  readonly integer: boolean;
}

/** A linear constraint of a mixed-integer program; absent bounds are none. */
export interface MilpRow {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
  readonly low?: number;
  readonly high?: number;
}

/** What a MILP solver answered: the columns' values in their order. */
export interface MilpResult {
  /** `stopped`: the time limit struck; `values` are then the best known, if any. */
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly values: readonly number[];
}

/** What a host lends the engine; the engine never loads a solver itself. */
export interface MilpSolver {
  readonly solve: (model: MilpModel, seconds: number) => MilpResult;
}
