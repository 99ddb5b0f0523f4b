import { minus, R0, times, type Rational } from '../rational';
import { startOf } from './feasibility';
import { implied, type Implied } from './implied';
import type { SystemStart } from './simplex';
import type { SystemConstraint, SystemFigure } from './system';

/** Asks what the constraints around a few figures leave open for each, one after the other. */
export interface LocalQuestion {
  /** Bounds of a figure of the set; none where the constraints cannot hold. */
  implied(figure: number): Implied[];
  /** Gives a figure its value, for the questions to come. */
  pin(figure: number, value: Rational): void;
}

/**
 * What the constraints that hold a figure of the set say of it, the open figures being free and all others as
 * they stand. A table's other rows and columns have no say, so they are left out of the reckoning.
 */
export function localQuestion(
  start: SystemStart,
  set: readonly number[],
  open: ReadonlySet<number>,
): LocalQuestion {
  const constraints = new Set(
    set.flatMap((figure) => (start.occurrences[figure] ?? []).map(({ constraint }) => constraint)),
  );
  const index = new Map<number, number>();
  const figures: SystemFigure[] = [];
  const local = [...constraints].map((at): SystemConstraint => {
    const { terms = [], low, high, aside } = start.system.constraints[at] ?? {};
    start.work?.spend(terms.length);
    let fixed = start.sums[at] ?? R0;
    const free = terms.flatMap(({ figure, coefficient }) => {
      if (!open.has(figure) && !start.movable.has(figure)) return [];
      const own = start.system.figures[figure];
      if (!own) return [];
      fixed = minus(fixed, times(coefficient, own.value ?? R0));
      let place = index.get(figure);
      if (place === undefined) {
        place = figures.push(own) - 1;
        index.set(figure, place);
      }
      return [{ figure: place, coefficient }];
    });
    return {
      terms: free,
      low: low && minus(low, fixed),
      high: high && minus(high, fixed),
      ...(aside ? { aside } : {}),
    };
  });
  const freed = new Set([...open].flatMap((figure) => index.get(figure) ?? []));
  const ask = () => ({
    ...startOf({ figures, constraints: local }),
    ...(start.work ? { work: start.work } : {}),
  });
  return {
    implied(figure) {
      const place = index.get(figure);
      return place === undefined ? [] : implied(ask(), [...freed], [place]);
    },
    pin(figure, value) {
      const place = index.get(figure);
      const own = place === undefined ? undefined : figures[place];
      if (place === undefined || !own) return;
      figures[place] = { ...own, value, low: value, high: value };
      freed.delete(place);
    },
  };
}
