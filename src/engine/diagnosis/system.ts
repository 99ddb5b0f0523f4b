import type { Rational } from '../rational';

/**
 * A figure of a linear system. The value is exact, or known to lie in a closed interval, or missing.
 */
export interface SystemFigure {
  readonly id: string;
  /** The figure as it stands; undefined where it is missing, which leaves it free at no cost. */
  readonly value: Rational | undefined;
  /** Closed bounds of a figure known to its displayed precision only; both equal `value` where exact. */
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  /** What changing the figure costs, 0 or more; undefined: it is never changed. */
  readonly weight: Rational | undefined;
}

/** One figure of a linear constraint, times a coefficient. */
export interface Term {
  /** Index into `System.figures`. */
  readonly figure: number;
  readonly coefficient: Rational;
}

/** `low ≤ Σ coefficient × figure ≤ high`, each side closed; an absent side does not bind. */
export interface SystemConstraint {
  /** Each figure once, no zero coefficient. */
  readonly terms: readonly Term[];
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  /** Ties blocks together and is none of them: bounds on the cost that look at blocks pass it over. */
  readonly aside?: boolean;
}

/** Linear constraints over figures; figures are unbounded reals once they are free. */
export interface System {
  readonly figures: readonly SystemFigure[];
  readonly constraints: readonly SystemConstraint[];
}

/** Where each figure stands: the constraints that hold it, with its coefficient there. */
export type Occurrences = readonly (readonly {
  readonly constraint: number;
  readonly coefficient: Rational;
}[])[];

/** For each figure, by its index, the constraints that it stands in and its coefficient there. */
export function occurrences(system: System): Occurrences {
  const found: { constraint: number; coefficient: Rational }[][] = system.figures.map(() => []);
  system.constraints.forEach(({ terms }, constraint) => {
    for (const { figure, coefficient } of terms) found[figure]?.push({ constraint, coefficient });
  });
  return found;
}
