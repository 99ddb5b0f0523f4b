import type { MilpColumn, MilpModel, MilpRow } from '../../diagnosis/milp';
import type { Steps } from './exchange';
import type { Fractions, RoundingTable } from './rounding-table';

/** What leaving one's unit costs, in display units: more than any movement that it can save. */
const PENALTY = 1000;
/** How far a figure may leave its unit where the sums cannot be kept otherwise. */
const FURTHEST = 9;

/**
 * The table as a model: one variable for each figure, its steps above the floor. `strict` keeps every figure
 * within one unit of its true value; without it, leaving costs the penalty, by a second variable for each.
 */
export function integerModel(table: RoundingTable, fractions: Fractions, strict: boolean): MilpModel {
  const { unit, rest } = fractions;
  const figures = Array.from(rest, (above): MilpColumn => {
    const top = above > 0 ? 1 : 0;
    const bounds = strict ? { low: 0, high: top } : { low: -FURTHEST, high: FURTHEST };
    return { cost: (unit - 2 * above) / unit, integer: true, ...bounds };
  });
  const sums = [...identities(table, fractions)].map((sum) => equation(sum, fractions));
  if (strict) return { columns: figures, rows: sums };
  const outside = figures.map((): MilpColumn => ({ cost: PENALTY, integer: false, low: 0 }));
  const limits = figures.flatMap((_, index): MilpRow[] => [
    { terms: [term(index, 1), term(figures.length + index, 1)], low: 0 },
    { terms: [term(index, -1), term(figures.length + index, 1)], low: (rest[index] ?? 0) > 0 ? -1 : 0 },
  ]);
  return { columns: [...figures, ...outside], rows: [...sums, ...limits] };
}

function term(column: number, coefficient: number) {
  return { column, coefficient };
}

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Every sum of the table that the others do not imply, by the figures' indices. */
export function* identities(table: RoundingTable, fractions: Fractions): Generator<Sum> {
  const { rows, columns, rowChildren } = fractions;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const total = row * columns + column;
      const sums = table.columns[column]?.sums ?? [];
      for (const parts of sums) yield { total, parts: parts.map((part) => row * columns + part) };
      const members = rowChildren[row] ?? [];
      if (members.length > 0) yield { total, parts: members.map((member) => member * columns + column) };
    }
  }
}

function equation({ total, parts }: Sum, { floor }: Fractions): MilpRow {
  const lowest = parts.reduce((sum, part) => sum + (floor[part] ?? 0n), 0n);
  const short = Number((floor[total] ?? 0n) - lowest);
  return { terms: [...parts.map((part) => term(part, 1)), term(total, -1)], low: short, high: short };
}

/** The steps up or down that a solution of the model means, row by row. */
export function stepsOf(values: readonly number[], { rows, columns }: Fractions): Steps {
  return Int16Array.from({ length: rows * columns }, (_, index) => Math.round(values[index] ?? 0));
}
