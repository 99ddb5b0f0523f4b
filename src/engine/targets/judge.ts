import {
  compare,
  decimal,
  divide,
  equals,
  isZero,
  multiply,
  round,
  shift,
  subtract,
  trimmed,
  ZERO,
  type Decimal,
} from '../decimal';
import type { Actual, Unknown } from './actual';
import type { Target } from './target';

/** What was reached of a target, and whether that is enough. */
export interface Judgement {
  readonly verdict: 'reached' | 'missed' | 'undecided';
  /** In the target's measure, shares in per cent; absent where it is not known. */
  readonly actual?: Decimal;
  /** How many more it takes, of what the indicator counts; 0 where reached, absent where undecided. */
  readonly lacking?: Decimal;
  readonly because?: Unknown;
}

/** Weighs an actual value against the planned one. Exact: no rounded share decides. */
export function judgeTarget(target: Target, actual: Actual): Judgement {
  const [planned] = target.planned;
  if (!planned) return { verdict: 'undecided', because: 'not-counted' };
  switch (actual.kind) {
    case 'unknown':
      return { verdict: 'undecided', because: actual.because };
    case 'reported':
      return decided(actual.value, trimmed(gap(target, planned, actual.value)));
    case 'share':
      return judgeShare(target, planned, actual);
    case 'count':
      return judgeCount(target, planned, actual);
  }
}

type Share = Extract<Actual, { kind: 'share' }>;
type Count = Extract<Actual, { kind: 'count' }>;

function judgeShare(target: Target, planned: Decimal, { numerator, denominator, unknown }: Share): Judgement {
  if (unknown.length > 0) return { verdict: 'undecided', because: 'blanks' };
  if (denominator === 0) return { verdict: 'undecided', because: 'empty-denominator' };
  // planned % of the denominator, exactly: what the numerator is weighed against.
  const needed = shift(multiply(planned, decimal(denominator)), -2);
  return decided(
    roundedShare(numerator, denominator, planned),
    upwards(gap(target, needed, decimal(numerator))),
  );
}

/** Blanks can only add to a count: what is known may already be enough, or may never be. */
function judgeCount(target: Target, planned: Decimal, { count, unknown, unbounded }: Count): Judgement {
  const lacking = upwards(gap(target, planned, decimal(count)));
  const atBest = gap(target, planned, decimal(count + unknown.length));
  const open = isZero(lacking) ? target.comparator === 'at-most' : isZero(atBest) || unbounded === true;
  if (unknown.length > 0 && open) return { verdict: 'undecided', because: 'blanks' };
  return decided(decimal(count), lacking);
}

function decided(actual: Decimal, lacking: Decimal): Judgement {
  return { verdict: isZero(lacking) ? 'reached' : 'missed', actual, lacking };
}

/** How far the actual value is from what is needed; for `at-most`, by how much it is beyond. */
function gap({ comparator }: Target, needed: Decimal, actual: Decimal): Decimal {
  const difference = comparator === 'at-most' ? subtract(actual, needed) : subtract(needed, actual);
  return difference.digits > 0n ? difference : ZERO;
}

/** Persons and products lack whole: 0.6 of a cooperative is one. */
function upwards(value: Decimal): Decimal {
  const down = round(subtract(value, decimal(5, 1)), 0);
  const whole = compare(down, value) < 0 ? { digits: down.digits + 1n, scale: 0 } : down;
  return value.digits <= 0n ? ZERO : whole;
}

const MOST_DECIMALS = 9;

/**
 * A share in per cent with two decimals, or as many more as it takes for the figure not to look like the
 * planned value, nor like nought, where it is neither.
 */
export function roundedShare(numerator: number, denominator: number, planned: Decimal): Decimal {
  const [top, bottom] = [decimal(numerator * 100), decimal(denominator)];
  const isPlanned = equals(top, multiply(planned, bottom));
  for (let scale = 2; ; scale++) {
    const shown = divide(top, bottom, scale);
    const misleads = (isZero(shown) && numerator > 0) || (equals(shown, planned) && !isPlanned);
    if (!misleads || scale === MOST_DECIMALS) return trimmed(shown);
  }
}
