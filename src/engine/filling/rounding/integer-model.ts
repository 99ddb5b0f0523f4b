import type { Steps } from './exchange';
import type { Fractions, RoundingTable } from './rounding-table';

/**
 * Solves a mixed integer model, given in the LP file format, to optimality. The values of its variables by
 * name, those left out being 0; undefined where there is no solution or no time for one. HiGHS is meant; it
 * is passed in because the engine loads nothing.
 */
export type IntegerSolver = (model: string) => Readonly<Record<string, number>> | undefined;

/** What leaving one's unit costs, in display units: more than any movement that it can save. */
const PENALTY = 1000;

/**
 * The table as a model: one variable for each figure, its steps above the floor. `strict` keeps every figure
 * within one unit of its true value; without it, leaving costs the penalty.
 */
export function integerModel(table: RoundingTable, fractions: Fractions, strict: boolean): string {
  const { rows, columns, unit, rest } = fractions;
  const costs: string[] = [];
  const bounds: string[] = [];
  const integers: string[] = [];
  const limits: string[] = [];
  for (let index = 0; index < rows * columns; index++) {
    const above = rest[index] ?? 0;
    const name = `x${index}`;
    const price = (unit - 2 * above) / unit;
    costs.push(`${price < 0 ? '-' : '+'} ${Math.abs(price).toFixed(9)} ${name}`);
    integers.push(name);
    const top = above > 0 ? 1 : 0;
    if (strict) {
      bounds.push(`0 <= ${name} <= ${top}`);
    } else {
      bounds.push(`-9 <= ${name} <= 9`);
      costs.push(`+ ${PENALTY} v${index}`);
      limits.push(`v${index} + ${name} >= 0`, `v${index} - ${name} >= ${-top}`);
    }
  }
  const sums = [...identities(table, fractions)].map((sum) => equation(sum, fractions));
  return [
    'Minimize',
    ` obj: ${costs.join('\n ')}`,
    'Subject To',
    ...[...sums, ...limits].map((line, place) => ` c${place}: ${line}`),
    'Bounds',
    ...bounds.map((line) => ` ${line}`),
    'General',
    ` ${integers.join('\n ')}`,
    'End',
  ].join('\n');
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

function equation({ total, parts }: Sum, { floor }: Fractions): string {
  const lowest = parts.reduce((sum, part) => sum + (floor[part] ?? 0n), 0n);
  const short = (floor[total] ?? 0n) - lowest;
  return `${parts.map((part) => `+ x${part}`).join(' ')} - x${total} = ${short}`;
}

/** The steps that a solution means. */
export function stepsOf(solution: Readonly<Record<string, number>>, { rows, columns }: Fractions): Steps {
  const steps = new Int16Array(rows * columns);
  for (let index = 0; index < steps.length; index++) steps[index] = Math.round(solution[`x${index}`] ?? 0);
  return steps;
}
