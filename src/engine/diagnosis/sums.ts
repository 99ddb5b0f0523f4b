import { crossPairs } from '../checking/cross';
import { evaluate, tolerance } from '../checking/evaluate';
import { identitiesOf } from '../checking/identities';
import type { Identity } from '../checking/identity';
import { leastExact, MOST_LONE } from '../checking/lone-rounding';
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
  /** True where only rounding explains what it is off by. */
  readonly isRounded?: boolean;
}

/** Every decided sum of the tables and between them. */
export function checkedSums(tables: readonly Table[]): CheckedSum[] {
  const within = tables.flatMap((table) => {
    const sums = identitiesOf(table).flatMap((identity) => {
      let known = checked.get(identity);
      if (!known) checked.set(identity, (known = checkedSum(identity)));
      return known;
    });
    return holdToTheDigit(sums) ? sums.map(toTheDigit) : sums;
  });
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
  const isRounded = outcome.verdict === 'rounding' && outcome.basis === 'held';
  return [{ kind, total, parts, room, fails, ...(isRounded ? { isRounded } : {}) }];
}

/** Of rounded figures every third sum or so is a little off: so many that are not say that nothing is rounded. */
const LEAST_EXACT = 5;

/** True where some sums fail and the others hold to the last digit, all or nearly all. */
function holdToTheDigit(sums: readonly CheckedSum[]): boolean {
  if (!sums.some(({ fails }) => fails)) return false;
  const off = sums.filter(({ isRounded }) => isRounded).length;
  if (off > MOST_LONE) return false;
  const least = off === 0 ? LEAST_EXACT : leastExact(off);
  let exact = 0;
  for (const { kind, total, parts, fails, isRounded, room } of sums) {
    const mayRound = kind !== 'cross' && !fails && !isRounded && !isZero(room);
    if (mayRound && isFilled(total) && parts.filter(isFilled).length > 1) exact += 1;
  }
  return exact >= least;
}

function isFilled({ value }: Figure): boolean {
  return value !== undefined && !isZero(value);
}

/** The sum without room for rounding: a little off is off. */
function toTheDigit(sum: CheckedSum): CheckedSum {
  let known = exactly.get(sum);
  if (!known) {
    const { total, parts, fails, isRounded = false } = sum;
    const room = fails || isRounded ? ZERO : absolute(difference(total, parts));
    exactly.set(sum, (known = { ...sum, room, fails: fails || isRounded }));
  }
  return known;
}

/** The very object of before, as `checked`. */
const exactly = new WeakMap<CheckedSum, CheckedSum>();

/** The total less its parts; blanks count as nothing. */
export function difference(total: Figure, parts: readonly Figure[]): Decimal {
  let sum = ZERO;
  for (const { value } of parts) if (value) sum = add(sum, value);
  return subtract(total.value ?? ZERO, sum);
}
