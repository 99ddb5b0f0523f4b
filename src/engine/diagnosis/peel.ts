import { minus, order, over, plus, R0, rational, sign, times, type Rational } from '../rational';
import type { SystemStart } from './simplex';

/** Figures that mend the failing sums one after the other, and what is left. */
export interface Peeled {
  /** In the order found. */
  readonly figures: readonly number[];
  /** Failing constraints for which no figure was found. */
  readonly left: readonly number[];
  /** What each constraint comes to with the changes made. */
  readonly sums: readonly Rational[];
  /** No fewer changes can do: so many failing constraints share no figure. */
  readonly atLeast: number;
}

interface Bounds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

interface Choice {
  readonly figure: number;
  readonly change: Rational;
  readonly agreeing: number;
  readonly failing: number;
}

/** One sum alone may be mended by any of its figures. */
const AGREEING = 2;

/**
 * Many independent mistakes, found without a search: a figure of which every sum fails, and of which two or
 * more ask for the same change, is taken to be wrong; with its change made the next one shows more clearly. A figure
 * in a sum that holds is left alone.
 */
export function peel(start: SystemStart): Peeled {
  const sums = [...start.sums];
  const failing = new Set(start.violated.filter((at) => !start.system.constraints[at]?.aside));
  const atLeast = disjoint(start, failing);
  const figures: number[] = [];
  let open = [...failing].flatMap((at) =>
    (start.system.constraints[at]?.terms ?? []).map(({ figure }) => figure),
  );
  for (;;) {
    open = [...new Set(open)];
    let best: Choice | undefined;
    const still: number[] = [];
    for (const figure of open) {
      const choice = choiceOf(start, figure, sums, failing);
      if (!choice) continue;
      still.push(figure);
      if (!best || isSurer(choice, best)) best = choice;
    }
    if (!best) break;
    open = still;
    const { figure, change } = best;
    figures.push(figure);
    for (const { constraint, coefficient } of start.occurrences[figure] ?? []) {
      sums[constraint] = plus(sums[constraint] ?? R0, times(coefficient, change));
      // of a figure that is taken every sum fails: none can begin to, and those that agree fail no more
      if (holds(start, constraint, sums)) failing.delete(constraint);
    }
  }
  return { figures, left: [...failing], sums, atLeast };
}

/** More sums that agree, then fewer that do not. */
function isSurer(a: Choice, b: Choice): boolean {
  return (a.agreeing - b.agreeing || b.failing - a.failing) > 0;
}

/** What a figure would have to change by, as most of its failing sums ask; undefined where one of its sums holds. */
function choiceOf(
  start: SystemStart,
  figure: number,
  sums: readonly Rational[],
  failing: ReadonlySet<number>,
): Choice | undefined {
  const asked: Bounds[] = [];
  for (const { constraint, coefficient } of start.occurrences[figure] ?? []) {
    const own = start.system.constraints[constraint];
    if (!own || own.aside) continue;
    if (!failing.has(constraint)) return undefined;
    start.work?.spend(2);
    const sum = sums[constraint] ?? R0;
    const a = own.low && over(minus(own.low, sum), coefficient);
    const b = own.high && over(minus(own.high, sum), coefficient);
    asked.push(sign(coefficient) > 0 ? { low: a, high: b } : { low: b, high: a });
  }
  let best: { change: Rational; agreeing: number } | undefined;
  for (const { low, high } of asked) {
    const change = middle(low, high);
    const agreeing = asked.filter((other) => isWithin(change, other)).length;
    if (!best || agreeing > best.agreeing) best = { change, agreeing };
  }
  return best && best.agreeing >= AGREEING ? { figure, ...best, failing: asked.length } : undefined;
}

function middle(low: Rational | undefined, high: Rational | undefined): Rational {
  if (!low || !high) return low ?? high ?? R0;
  return over(plus(low, high), rational(2));
}

function isWithin(value: Rational, { low, high }: Bounds): boolean {
  return (!low || order(value, low) >= 0) && (!high || order(value, high) <= 0);
}

function holds(start: SystemStart, constraint: number, sums: readonly Rational[]): boolean {
  const { low, high } = start.system.constraints[constraint] ?? {};
  return isWithin(sums[constraint] ?? R0, { low, high });
}

function disjoint(start: SystemStart, failing: ReadonlySet<number>): number {
  const taken = new Set<number>();
  const terms = (at: number): number[] =>
    (start.system.constraints[at]?.terms ?? []).map(({ figure }) => figure);
  const smallest = [...failing].map(terms).sort((a, b) => a.length - b.length);
  let count = 0;
  for (const figures of smallest) {
    start.work?.spend(figures.length);
    if (figures.some((figure) => taken.has(figure))) continue;
    for (const figure of figures) taken.add(figure);
    count += 1;
  }
  return count;
}
