import { order, type Rational } from '../rational';
import { Simplex, type SystemStart } from './simplex';

/** What the constraints say of a figure once some are free: closed bounds, absent where there is none. */
export interface Implied {
  readonly figure: number;
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** Bounds that the constraints set on each of the free figures; the set must suffice. */
export function implied(
  start: SystemStart,
  free: readonly number[],
  asked: readonly number[] = free,
): Implied[] {
  const simplex = new Simplex(start, new Set(free));
  if (simplex.solve()) return [];
  return asked.map((figure) => ({ figure, ...simplex.range(figure) }));
}

/** The one value that is possible; undefined where there are several. */
export function determined({ low, high }: Implied): Rational | undefined {
  return low && high && order(low, high) === 0 ? low : undefined;
}
