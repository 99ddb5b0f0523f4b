import { minus, R0, toFloat, type Rational } from '../rational';
import { contradiction } from './feasibility';
import type { MilpColumn, MilpModel, MilpRow, MilpSolver } from './milp';
import type { SystemStart } from './simplex';

/** A set that suffices, by a MILP solver. */
export interface MilpSet {
  readonly set: readonly number[];
  /** True where the solver proved it cheapest and its bounds could not have cut anything off. */
  readonly proved: boolean;
}

const MOST_ROUNDS = 20;

/**
 * The cheapest set by mixed integer programming, as Fellegi and Holt's problem is usually solved: each figure has
 * a change d and a switch z, −M z ≤ d ≤ M z. Changes are measured in units of the largest gap, and M is
 * twice the sum of all gaps: where every coefficient is 1 or −1 no cheapest set needs more. The set is
 * checked exactly; what the exact solver objects goes back as a further row.
 */
export function cheapestByMilp(
  start: SystemStart,
  costs: readonly (bigint | undefined)[],
  solver: MilpSolver,
  seconds: number,
): MilpSet | undefined {
  const build = modelOf(start, costs);
  const conflicts: MilpRow[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { columns, rows } = build.model;
    const result = solver.solve({ columns, rows: [...rows, ...conflicts] }, seconds);
    const set = build.switches.flatMap(({ figure, column }) =>
      (result.values[column] ?? 0) > 0.5 ? [figure] : [],
    );
    if (result.status === 'infeasible' || result.values.length === 0) return undefined;
    const objection = contradiction(start, set);
    if (!objection) return { set, proved: result.status === 'optimal' && build.unitary };
    if (result.status === 'stopped') return undefined;
    const members = new Set(objection.figures);
    const terms = build.switches.flatMap(({ figure, column }) =>
      members.has(figure) ? [{ column, coefficient: 1 }] : [],
    );
    if (terms.length === 0) return undefined;
    conflicts.push({ terms, low: 1 });
  }
  return undefined;
}

interface Built {
  readonly model: MilpModel;
  readonly switches: readonly { readonly figure: number; readonly column: number }[];
  readonly unitary: boolean;
}

function modelOf(start: SystemStart, costs: readonly (bigint | undefined)[]): Built {
  const { system, sums } = start;
  const gaps = start.violated.map((index) => gap(sums[index] ?? R0, system.constraints[index]));
  const scale = Math.max(1e-9, ...gaps);
  const reach = (2 * gaps.reduce((sum, own) => sum + own, 0)) / scale + 1;
  const dearest = costs.reduce<bigint>((most, cost) => (cost !== undefined && cost > most ? cost : most), 1n);
  const columns: MilpColumn[] = [];
  const rows: MilpRow[] = [];
  const switches: { figure: number; column: number }[] = [];
  const changes = system.figures.map(({ value, low, high }, figure) => {
    const cost = costs[figure];
    if (value === undefined) return columns.push({ cost: 0, integer: false }) - 1;
    const own = (bound: Rational | undefined): number => (bound ? toFloat(minus(bound, value)) / scale : 0);
    const change = columns.push({
      cost: 0,
      integer: false,
      low: own(low) - (cost === undefined ? 0 : reach),
      high: own(high) + (cost === undefined ? 0 : reach),
    });
    if (cost === undefined) return change - 1;
    const column =
      columns.push({ cost: Number((cost * 1_000_000n) / dearest) / 1e6, low: 0, high: 1, integer: true }) - 1;
    switches.push({ figure, column });
    const terms = (coefficient: number): MilpRow['terms'] => [
      { column: change - 1, coefficient: 1 },
      { column, coefficient },
    ];
    rows.push({ terms: terms(-reach), high: own(high) }, { terms: terms(reach), low: own(low) });
    return change - 1;
  });
  system.constraints.forEach(({ terms, low, high }, index) => {
    const sum = sums[index] ?? R0;
    rows.push({
      terms: terms.map(({ figure, coefficient }) => ({
        column: changes[figure] ?? 0,
        coefficient: toFloat(coefficient),
      })),
      ...(low ? { low: toFloat(minus(low, sum)) / scale } : {}),
      ...(high ? { high: toFloat(minus(high, sum)) / scale } : {}),
    });
  });
  const unitary = system.constraints.every(({ terms }) =>
    terms.every(({ coefficient }) => coefficient.d === 1n && (coefficient.n === 1n || coefficient.n === -1n)),
  );
  return { model: { columns, rows }, switches, unitary };
}

function gap(
  sum: Rational,
  bounds: { readonly low: Rational | undefined; readonly high: Rational | undefined } | undefined,
): number {
  const under = bounds?.low ? toFloat(minus(bounds.low, sum)) : 0;
  const over = bounds?.high ? toFloat(minus(sum, bounds.high)) : 0;
  return Math.max(0, under, over);
}
