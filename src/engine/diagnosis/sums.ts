import { crossPairs } from '../checking/cross';
import { evaluate, tolerance } from '../checking/evaluate';
import { identitiesOf } from '../checking/identities';
import type { Identity } from '../checking/identity';
import { absolute, add, compare, isZero, subtract, ZERO, type Decimal } from '../decimal';
import type { SumKind } from '../findings/sums';
import type { Figure, Table } from '../reading/table';

/** A sum of a plan as diagnosis sees it: a total, its parts, how far apart they may be, and what became of it. */
export interface CheckedSum {
  readonly kind: SumKind | 'cross';
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The largest difference that is no error. */
  readonly room: Decimal;
  readonly fails: boolean;
}

/** Every decided sum of the tables and between them. */
export function checkedSums(tables: readonly Table[]): CheckedSum[] {
  const within = tables.flatMap((table) =>
    identitiesOf(table).flatMap((identity) => {
      let known = checked.get(identity);
      if (!known) checked.set(identity, (known = checkedSum(identity)));
      return known;
    }),
  );
  const between = crossPairs(tables).flatMap(({ left, right }): CheckedSum[] => {
    const sides = [left.figure, ...right.figures];
    if (sides.some(({ state }) => state === 'ambiguous' || state === 'unreadable')) return [];
    const fails = !isZero(difference(left.figure, right.figures));
    return [{ kind: 'cross', total: left.figure, parts: right.figures, room: ZERO, fails }];
  });
  return [...within, ...between];
}

/** A sum is the very object of before where none of its figures changed. */
const checked = new WeakMap<Identity, readonly CheckedSum[]>();

function checkedSum({ kind, total, parts, exact, grain, proved }: Identity): CheckedSum[] {
  // a sum that only arithmetic suggests decides nothing about other cells
  if (!proved) return [];
  const outcome = evaluate(total, parts, exact, grain);
  if (outcome.verdict === 'undecided') return [];
  const allowed = exact ? ZERO : tolerance(total, parts, grain);
  const own = absolute(difference(total, parts));
  const fails = outcome.verdict === 'fail';
  // Fifteen digits of binary fractions may leave a trace that the check has let pass.
  const room = !fails && compare(own, allowed) > 0 ? own : allowed;
  return [{ kind, total, parts, room, fails }];
}

/** The total less its parts; blanks count as nothing. */
export function difference(total: Figure, parts: readonly Figure[]): Decimal {
  let sum = ZERO;
  for (const { value } of parts) if (value) sum = add(sum, value);
  return subtract(total.value ?? ZERO, sum);
}
