import type { Figure } from '../reading/table';
import { fromDecimal, opposite, R0, rational, R1, type Rational } from '../rational';
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
  /** Constraint by constraint. */
  readonly sums: readonly CheckedSum[];
}

/**
 * What it costs to leave two appendices in disagreement, against 1 for a changed cell. Where they already
 * disagree next to nothing: which of them is right is not for arithmetic to say, so no cell is changed for
 * that alone. Where they agree it speaks against a change, though less than a second change would.
 */
const LEFT_DIFFERENT = rational(1, 64);
const MADE_DIFFERENT = rational(1, 2);

/**
 * The system of all sums that bear on the failing ones. Disagreements between appendices take part where
 * a cell of theirs stands in a failing sum as well.
 */
export function tableSystem(sums: readonly CheckedSum[]): TableSystem {
  const suspects = new Set<Figure>();
  for (const sum of sums) {
    if (sum.fails && sum.kind !== 'cross')
      [sum.total, ...sum.parts].forEach((figure) => suspects.add(figure));
  }
  const bearing = sums.filter(
    ({ kind, total, parts }) => kind !== 'cross' || [total, ...parts].some((figure) => suspects.has(figure)),
  );
  const index = new Map<Figure, number>();
  for (const { total, parts } of bearing) {
    for (const figure of [total, ...parts]) if (!index.has(figure)) index.set(figure, index.size);
  }
  const cells = [...index.keys()];
  const figures: SystemFigure[] = cells.map((figure, at) => {
    const value = figure.value ? fromDecimal(figure.value) : R0;
    return { id: String(at), value, low: value, high: value, weight: R1 };
  });
  const constraints = bearing.map((sum): SystemConstraint => {
    const room = fromDecimal(sum.room);
    const terms = new Map<number, Rational>([[index.get(sum.total) ?? 0, opposite(R1)]]);
    for (const part of sum.parts) terms.set(index.get(part) ?? 0, R1);
    if (sum.kind === 'cross') {
      const weight = sum.fails ? LEFT_DIFFERENT : MADE_DIFFERENT;
      terms.set(figures.push({ id: 'aside', value: R0, low: R0, high: R0, weight }) - 1, R1);
    }
    return {
      terms: [...terms].map(([figure, coefficient]) => ({ figure, coefficient })),
      low: opposite(room),
      high: room,
      ...(sum.kind === 'cross' ? { aside: true } : {}),
    };
  });
  return { start: startOf({ figures, constraints }), cells, index, sums: bearing };
}
