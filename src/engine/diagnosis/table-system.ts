import type { Figure } from '../reading/table';
import { fromDecimal, minus, opposite, plus, R0, rational, R1, times, type Rational } from '../rational';
import { startOf } from './feasibility';
import type { SystemStart } from './simplex';
import type { CheckedSum } from './sums';
import type { SystemConstraint, SystemFigure } from './system';

/** The sums of a plan as a system of constraints over its cells. */
export interface TableSystem {
  readonly start: SystemStart;
  /** The cells; figures of the system beyond them stand for appendices that are left to disagree. */
  readonly cells: readonly Figure[];
  readonly index: ReadonlyMap<Figure, number>;
}

/**
 * What it costs to leave two appendices in disagreement, against 1 for a changed cell. Where they already
 * disagree next to nothing: which of them is right is not for arithmetic to say, so no cell is changed for
 * that alone. Where they agree it speaks against a change, though less than a second change would.
 */
const LEFT_DIFFERENT = rational(1, 64);
const MADE_DIFFERENT = rational(1, 2);

/** The figures of failing sums. */
function suspectsOf(sums: readonly CheckedSum[]): Set<Figure> {
  const suspects = new Set<Figure>();
  for (const sum of sums) {
    if (sum.fails && sum.kind !== 'cross')
      for (const figure of [sum.total, ...sum.parts]) suspects.add(figure);
  }
  return suspects;
}

/**
 * The system of all sums that bear on the failing ones. Disagreements between appendices take part where
 * a cell of theirs stands in a failing sum as well. With `near` only these cells may change and all others are as they
 * stand: sums that hold and have none of them say nothing then.
 */
export function tableSystem(sums: readonly CheckedSum[], near?: ReadonlySet<Figure>): TableSystem {
  const suspects = suspectsOf(sums);
  const index = new Map<Figure, number>();
  const bearing = sums.filter(({ kind, total, parts, fails }) => {
    const isSuspect = kind !== 'cross' || suspects.has(total) || parts.some((part) => suspects.has(part));
    if (!isSuspect) return false;
    let has = !near;
    const take = (figure: Figure): void => {
      if (near && !near.has(figure)) return;
      has = true;
      if (!index.has(figure)) index.set(figure, index.size);
    };
    take(total);
    for (const part of parts) take(part);
    return has || fails;
  });
  const cells = [...index.keys()];
  const figures: SystemFigure[] = cells.map((figure, at) => {
    const value = valueOf(figure);
    return { id: String(at), value, low: value, high: value, weight: R1 };
  });
  const constraints = bearing.map((sum): SystemConstraint => {
    const room = fromDecimal(sum.room);
    const coefficients = new Map<Figure, Rational>([[sum.total, opposite(R1)]]);
    for (const part of sum.parts) coefficients.set(part, R1);
    const terms: { readonly figure: number; readonly coefficient: Rational }[] = [];
    let fixed = R0;
    for (const [figure, coefficient] of coefficients) {
      const at = index.get(figure);
      if (at === undefined) fixed = plus(fixed, times(coefficient, valueOf(figure)));
      else terms.push({ figure: at, coefficient });
    }
    if (sum.kind === 'cross') {
      const weight = sum.fails ? LEFT_DIFFERENT : MADE_DIFFERENT;
      const aside = figures.push({ id: 'aside', value: R0, low: R0, high: R0, weight }) - 1;
      terms.push({ figure: aside, coefficient: R1 });
    }
    return {
      terms,
      low: minus(opposite(room), fixed),
      high: minus(room, fixed),
      ...(sum.kind === 'cross' ? { aside: true } : {}),
    };
  });
  return { start: startOf({ figures, constraints }), cells, index };
}

function valueOf({ value }: Figure): Rational {
  return value ? fromDecimal(value) : R0;
}
