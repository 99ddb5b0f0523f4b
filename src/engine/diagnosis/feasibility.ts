import { order, plus, R0, sign, times, type Rational } from '../rational';
import { Simplex, type Contradiction, type SystemStart } from './simplex';
import { occurrences, type System, type SystemConstraint } from './system';

/**
 * Prepares a system for many questions: its sums as they stand, which constraints they break, which figures
 * may move.
 */
export function startOf(system: System): SystemStart {
  const sums = system.constraints.map((constraint) => sumAsItStands(system, constraint));
  const violated: number[] = [];
  system.constraints.forEach(({ low, high }, index) => {
    const sum = sums[index] ?? R0;
    if ((low && order(sum, low) < 0) || (high && order(sum, high) > 0)) violated.push(index);
  });
  const movable = new Set<number>();
  system.figures.forEach(({ value, low, high }, index) => {
    if (value === undefined || !low || !high || order(low, high) !== 0) movable.add(index);
  });
  return { system, occurrences: occurrences(system), sums, violated, movable };
}

function sumAsItStands(system: System, constraint: SystemConstraint): Rational {
  let sum = R0;
  for (const { figure, coefficient } of constraint.terms) {
    const value = system.figures[figure]?.value;
    if (value && sign(value) !== 0) sum = plus(sum, times(coefficient, value));
  }
  return sum;
}

/** Undefined where every constraint can hold once these figures are free. */
export function contradiction(start: SystemStart, free: Iterable<number>): Contradiction | undefined {
  return new Simplex(start, new Set(free)).solve();
}
