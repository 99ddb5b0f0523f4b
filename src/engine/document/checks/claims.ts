import {
  absolute,
  add,
  compare,
  decimal,
  multiply,
  shift,
  subtract,
  trimmed,
  type Decimal,
} from '../../decimal';
import { DONG_EXPONENT } from '../../text/measure-unit';
import type { TextFact } from '../facts/fact';

/**
 * What a stated figure can stand for, in đồng for money. Counts and amounts to the đồng are exact; other money and shares are known to half a
 * unit of their last digit; words like `khoảng` make them wider.
 */
export interface Claim {
  /** The figure itself; the lower end of a range. */
  readonly value: Decimal;
  /** The upper end of a range, else the figure. */
  readonly upper: Decimal;
  /** Half a unit of the last digit that is shown; zero for counts. */
  readonly half: Decimal;
  readonly bound: TextFact['comparator'] | 'nearly';
}

/** `gần 52 tỷ đồng` is a little more than there is, never less. */
const NEARLY = /(?<!\p{L})(?:gần|ngót|sắp xỉ)(?:\s+(?:đạt|là|bằng))?$/iu;

/** What a figure of the text claims, money in đồng: its bounds, and how far rounding may have moved it. */
export function claimOf(fact: Figured): Claim {
  const [low, high] = fact.values;
  const power = fact.money ? DONG_EXPONENT[fact.money] : 0;
  const scaled = (value: Decimal | undefined): Decimal => shift(value ?? decimal(0), power);
  // Nothing is smaller than a đồng.
  const exact = fact.money === 'dong' || (fact.family !== 'money' && fact.family !== 'share');
  const scale = Math.max(...fact.values.map((value) => value.scale), 0);
  return {
    value: scaled(low),
    upper: scaled(high ?? low),
    half: exact ? decimal(0) : shift(decimal(5, scale + 1), power),
    bound: fact.comparator === 'about' && NEARLY.test(fact.label ?? '') ? 'nearly' : fact.comparator,
  };
}

type Figured = Pick<TextFact, 'values' | 'comparator' | 'money' | 'family'> &
  Partial<Pick<TextFact, 'label'>>;

/** What a figure claims, in đồng for money; nought for none. */
export function valueOf(fact: Parameters<typeof claimOf>[0] | undefined): Decimal {
  return fact ? claimOf(fact).value : decimal(0);
}

/** How two statements about one thing stand to each other. */
export type Agreement =
  | 'equal'
  /** Apart by no more than what is displayed rounded. */
  | 'rounding'
  /** Both can be true: a minimum, an approximate figure, a range. */
  | 'compatible'
  /** Apart, though words like `khoảng`, `ít nhất` leave room. */
  | 'doubtful'
  /** Both cannot be true. */
  | 'contrary';

/** Compares a stated figure with another one, whose own rounding is `half`. */
export function agreement(claim: Claim, other: Claim): Agreement {
  const { value, upper, bound } = claim;
  if (bound === 'range' || other.bound === 'range') {
    if (compare(value, other.value) === 0 && compare(upper, other.upper) === 0) return 'equal';
    const overlap = compare(value, other.upper) <= 0 && compare(other.value, upper) <= 0;
    return overlap ? 'compatible' : 'contrary';
  }
  const difference = subtract(value, other.value);
  if (difference.digits === 0n) return 'equal';
  if (compare(absolute(difference), add(claim.half, other.half)) <= 0) return 'rounding';
  if (isRough(bound) || isRough(other.bound)) {
    const isPast = bound === 'nearly' ? difference.digits < 0n : difference.digits > 0n;
    if ((bound === 'nearly' || other.bound === 'nearly') && isPast) return 'doubtful';
    return isWithinRound(value, difference) ? 'compatible' : 'doubtful';
  }
  const apart = difference.digits > 0n ? [claim.bound, other.bound] : [other.bound, claim.bound];
  const [higher, lower] = apart;
  // A higher figure that may be less, or a lower one that may be more, leaves room.
  if (higher === 'at-most' || lower === 'at-least') {
    // "hơn 7.217 tỷ" is how 7.217,4 is told.
    return claim.half.digits > 0n && isWithinRound(value, difference) ? 'compatible' : 'doubtful';
  }
  return 'contrary';
}

/**
 * Two places that show one figure to the same digit show the same digits: a unit apart is no rounding, though both may
 * be half a unit off.
 */
export function agreementOfOne(claim: Claim, other: Claim): Agreement {
  const says = agreement(claim, other);
  const off = absolute(subtract(claim.value, other.value));
  return says === 'rounding' && compare(off, add(claim.half, other.half)) === 0 ? 'doubtful' : says;
}

function isRough(bound: Claim['bound']): boolean {
  return bound === 'about' || bound === 'nearly';
}

/** A round figure stands for what is a tenth of it away, and so few units of its last digit. */
function isWithinRound(round: Decimal, difference: Decimal): boolean {
  const off = absolute(difference);
  const room = multiply(lastDigit(round), decimal(2));
  return compare(multiply(off, decimal(10)), absolute(round)) <= 0 && compare(off, room) <= 0;
}

/** One unit of the last digit of a figure that is no nought: 10 of 1.250. */
export function lastDigit(value: Decimal): Decimal {
  const { digits, scale } = value;
  const text = String(digits < 0n ? -digits : digits);
  const noughts = text.length - text.replace(/0+$/u, '').length;
  return shift(decimal(1, scale), noughts);
}

/** How many digits of a figure tell something: 3 of 1.250.000, since noughts at its end may be of rounding. */
export function tellingDigits(value: Decimal): number {
  return String(absolute(trimmed(value)).digits).replace(/0+$/u, '').length;
}

/** `khoảng 621.324 tỷ đồng`: told to so many digits that no round figure is meant. */
export function isToTheDigit(fact: Pick<TextFact, 'values' | 'comparator' | 'money' | 'family'>): boolean {
  const [value, more] = fact.values;
  if (fact.comparator !== 'about' || !value || more) return false;
  return tellingDigits(value) >= 4;
}

/** Several claims added up: their bounds, and the room that rounding leaves all of them together. */
export function total(claims: readonly Claim[]): Claim {
  const zero = decimal(0);
  const bounds = new Set(claims.map(({ bound }) => bound));
  bounds.delete('exactly');
  const [only] = bounds;
  return {
    value: claims.reduce((sum, { value }) => add(sum, value), zero),
    upper: claims.reduce((sum, { upper }) => add(sum, upper), zero),
    half: claims.reduce((sum, { half }) => add(sum, half), zero),
    bound:
      bounds.size === 0
        ? 'exactly'
        : bounds.has('range')
          ? 'range'
          : bounds.size === 1 && only
            ? only
            : 'about',
  };
}

/** A claim's figure in the measure that a fact is told in. */
export function inMeasure(value: Decimal, { money }: Pick<TextFact, 'money'>): Decimal {
  return trimmed(shift(value, money ? -DONG_EXPONENT[money] : 0));
}

/** What a figure says, what the others make of it, and how far apart they are, all in the figure's own measure. */
export function differing(
  told: Pick<TextFact, 'money'>,
  found: Decimal,
  expected: Decimal,
): { readonly expected: Decimal; readonly found: Decimal; readonly difference: Decimal } {
  return {
    expected: inMeasure(expected, told),
    found: inMeasure(found, told),
    difference: inMeasure(subtract(found, expected), told),
  };
}
