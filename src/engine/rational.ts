import { decimal, trimmed, type Decimal } from './decimal';

/**
 * An exact fraction in lowest terms, its denominator positive. The simplex method divides, so decimals
 * are not enough for it; coefficients such as 1/3 appear on the way even where all figures are whole.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The fraction `n / d` in lowest terms. Throws on a zero denominator. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 1n) return { n: top, d: 1n };
  if (bottom === 0n) throw new RangeError('division by zero');
  const common = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / common, d: bottom / common };
}

/** 0 as an exact fraction. */
export const R0: Rational = rational(0);

/** 1 as an exact fraction. */
export const R1: Rational = rational(1);

/** The exact sum, in lowest terms. */
export function plus(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n + b.n, d: 1n };
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The exact difference, in lowest terms. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, opposite(b));
}

/** The exact product, in lowest terms. */
export function times(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  return rational(a.n * b.n, a.d * b.d);
}

/** `a / b`. Throws where `b` is zero. */
export function over(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** The fraction with its sign turned. */
export function opposite(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** Negative, zero or positive, as for sorting. */
export function order(a: Rational, b: Rational): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** -1, 0 or 1, as the fraction is below, at or above nought. */
export function sign(a: Rational): number {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** The same value as a fraction in lowest terms. */
export function fromDecimal(value: Decimal): Rational {
  return rational(value.digits, 10n ** BigInt(value.scale));
}

/** The same number as a decimal; undefined where it has no finite one, as 1/3. */
export function toDecimal(value: Rational): Decimal | undefined {
  let [rest, twos, fives] = [value.d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return undefined;
  const scale = Math.max(twos, fives);
  return trimmed(decimal((value.n * 10n ** BigInt(scale)) / value.d, scale));
}

/** The nearest binary number, for solvers that know no other; large terms lose only their last bits. */
export function toFloat(value: Rational): number {
  const direct = Number(value.n) / Number(value.d);
  if (Number.isFinite(direct)) return direct;
  return Number((value.n * 1_000_000n) / value.d) / 1e6;
}
