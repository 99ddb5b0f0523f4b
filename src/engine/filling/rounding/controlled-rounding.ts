import type { MilpSolver } from '../../diagnosis/milp';
import { columnTree, type ColumnTree } from './column-tree';
import { exchange, type Steps } from './exchange';
import { identities, integerModel, stepsOf } from './integer-model';
import { type Fractions, fractionsOf, leafColumns, type RoundingTable } from './rounding-table';
import { roundRow } from './row-optimum';

/** A table of whole display units, as the controlled rounding leaves it. */
export interface RoundedTable {
  /** Whole display units, by row and column. Every printed total is the sum of its printed parts. */
  readonly values: readonly (readonly bigint[])[];
  /** Figures that are a whole unit or more from their true value; none wherever the sums allow it. */
  readonly outside: readonly { readonly row: number; readonly column: number }[];
  /** What all the figures, totals too, are moved by, in display units. */
  readonly movement: number;
  /** True where no rounding that keeps the sums has fewer figures outside or moves less. */
  readonly least: boolean;
}

/** A country's table takes ten; a solver that needs longer is not waited for. */
const SOLVER_SECONDS = 30;

interface Candidate {
  readonly values: bigint[];
  readonly outside: number[];
  readonly movement: number;
}

/**
 * Controlled rounding: whole display units for every figure, such that each printed total equals the sum of
 * its printed parts and no figure moves by a unit or more, with the least movement of all figures together.
 *
 * A table whose rows stand under one total and whose columns are nested is a network: solved exactly here.
 * Sections under a grand total, or columns that cross, make it a harder problem (three-way tables need not
 * have a solution); it is then solved by networks, from the grand total down and from the sections up, which
 * is mostly the optimum and known to be where it meets the bound; else `solver` is asked, if there is one.
 */
export function controlledRounding(table: RoundingTable, solver?: MilpSolver): RoundedTable {
  const fractions = fractionsOf(table);
  const whole = candidate(table, fractions, new Int16Array(fractions.rest.length));
  if (whole.movement === 0) return result(fractions, whole, { least: true });
  const tree = columnTree(table.columns);
  const finish = (steps: Steps): Candidate => candidate(table, fractions, steps);
  const down = finish(fromTheTop(fractions, tree, table));
  const nested = table.rows.some(
    (row) => row.parent !== undefined && table.rows[row.parent]?.parent !== undefined,
  );
  if (!nested && tree.leftOut.length === 0) return result(fractions, down, { least: true });
  const { steps, bound } = fromTheSections(fractions, tree, table);
  const best = better(down, finish(steps));
  if (best.outside.length === 0 && tree.leftOut.length === 0 && best.movement <= bound)
    return result(fractions, best, { least: true });
  const asked = solver && ask(table, fractions, solver);
  if (!asked) return result(fractions, best, { least: false });
  const solved = finish(asked);
  // A solver works with a tolerance; what networks found may be as good or better by a hair.
  return result(fractions, better(solved, best), { least: true });
}

function better(a: Candidate, b: Candidate): Candidate {
  if (a.outside.length !== b.outside.length) return a.outside.length < b.outside.length ? a : b;
  return a.movement <= b.movement ? a : b;
}

function ask(table: RoundingTable, fractions: Fractions, solver: MilpSolver): Steps | undefined {
  for (const strict of [true, false]) {
    const { status, values } = solver.solve(integerModel(table, fractions, strict), SOLVER_SECONDS);
    if (status === 'optimal') return stepsOf(values, fractions);
    if (status === 'stopped') return undefined;
  }
  return undefined;
}

function writer(steps: Steps, columns: number, row: number): (column: number, up: number) => void {
  return (column, up) => {
    steps[row * columns + column] = up;
  };
}

/** Total rows first, then the rows under each with the total's figures standing. */
function fromTheTop(fractions: Fractions, tree: ColumnTree, table: RoundingTable): Steps {
  const steps: Steps = new Int16Array(fractions.rows * fractions.columns);
  const visit = (row: number, fixed: boolean): void => {
    const members = fractions.rowChildren[row] ?? [];
    if (members.length > 0) exchange({ fractions, tree, total: row, members, steps, fixed });
    else if (!fixed) roundRow(fractions, tree, row, writer(steps, fractions.columns, row));
    for (const member of members) if (fractions.rowChildren[member]?.length) visit(member, true);
  };
  table.rows.forEach((row, index) => {
    if (row.parent === undefined) visit(index, false);
  });
  return steps;
}

/**
 * Every section by itself, its sum then being what it is. `bound`: no rounding moves less than the sections
 * and the rows above them would alone.
 */
function fromTheSections(
  fractions: Fractions,
  tree: ColumnTree,
  table: RoundingTable,
): { readonly steps: Steps; readonly bound: number } {
  const steps: Steps = new Int16Array(fractions.rows * fractions.columns);
  const isSection = fractions.rowChildren.map(
    (members) => members.length > 0 && members.every((member) => !fractions.rowChildren[member]?.length),
  );
  table.rows.forEach((row, index) => {
    const members = fractions.rowChildren[index] ?? [];
    if (isSection[index]) exchange({ fractions, tree, total: index, members, steps, fixed: false });
    else if (members.length > 0 || row.parent === undefined || !isSection[row.parent])
      roundRow(fractions, tree, index, writer(steps, fractions.columns, index));
  });
  let bound = 0;
  steps.forEach((step, index) => {
    bound += Math.abs(step * fractions.unit - (fractions.rest[index] ?? 0));
  });
  return { steps, bound };
}

/** The figures that the leaves' steps make: totals are what their parts add up to, whatever was hoped for. */
function candidate(table: RoundingTable, fractions: Fractions, steps: Steps): Candidate {
  const { columns, floor, rest, unit, rowChildren } = fractions;
  const covers = leafColumns(table.columns);
  const values = new Array<bigint>(fractions.rows * columns).fill(0n);
  const done = new Set<number>();
  const visit = (row: number): void => {
    if (done.has(row)) return;
    done.add(row);
    const members = rowChildren[row] ?? [];
    members.forEach(visit);
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (table.columns[column]?.sums.length) continue;
      values[index] =
        members.length === 0
          ? (floor[index] ?? 0n) + BigInt(steps[index] ?? 0)
          : members.reduce((sum, member) => sum + (values[member * columns + column] ?? 0n), 0n);
    }
    for (let column = 0; column < columns; column++) {
      if (!table.columns[column]?.sums.length) continue;
      let total = 0n;
      for (const leaf of covers[column] ?? []) total += values[row * columns + leaf] ?? 0n;
      values[row * columns + column] = total;
    }
  };
  table.rows.forEach((_, row) => visit(row));
  const outside: number[] = [];
  let movement = 0;
  values.forEach((value, index) => {
    const step = Number(value - (floor[index] ?? 0n));
    const moved = Math.abs(step * unit - (rest[index] ?? 0));
    movement += moved;
    if (moved >= unit) outside.push(index);
  });
  return { values, outside, movement };
}

function result(
  { rows, columns, unit }: Fractions,
  found: Candidate,
  { least }: Pick<RoundedTable, 'least'>,
): RoundedTable {
  return {
    values: Array.from({ length: rows }, (_, row) => found.values.slice(row * columns, (row + 1) * columns)),
    outside: found.outside.map((index) => ({ row: Math.floor(index / columns), column: index % columns })),
    movement: found.movement / unit,
    least,
  };
}

/** How many printed sums fail where every figure is rounded by itself: what controlled rounding is for. */
export function sumsBroken(table: RoundingTable): { readonly sums: number; readonly failing: number } {
  const fractions = fractionsOf(table);
  const plain = fractions.floor.map(
    (floor, index) => floor + ((fractions.rest[index] ?? 0) * 2 >= fractions.unit ? 1n : 0n),
  );
  let sums = 0;
  let failing = 0;
  for (const { total, parts } of identities(table, fractions)) {
    sums += 1;
    if (parts.reduce((sum, part) => sum + (plain[part] ?? 0n), 0n) !== plain[total]) failing += 1;
  }
  return { sums, failing };
}
