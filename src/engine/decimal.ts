/**
 * Exact decimal numbers: an integer and how many of its digits stand behind the decimal comma.
 *
 * Our own and not a library's because sums over a country's tables (a million additions) must not
 * dominate a check: a bigint addition costs a tenth of what digit-array libraries pay, and all that
 * is needed is addition, comparison and powers of ten.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits behind the decimal comma, 0 or more; trailing zeros are kept, they tell the precision. */
  readonly scale: number;
}

const POWERS: bigint[] = [1n];

function power(exponent: number): bigint {
  for (let known = POWERS.length; known <= exponent; known++) POWERS.push((POWERS[known - 1] ?? 1n) * 10n);
  return POWERS[exponent] ?? 1n;
}

const whole = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 });

/** Most figures of a plan are small counts: each of these is one object, however often it stands there. */
const SMALL: readonly Decimal[] = Array.from({ length: 1024 }, (_, value) => whole(value));

/** 0, known to the unit. */
export const ZERO: Decimal = { digits: 0n, scale: 0 };

/** A decimal of so many digits behind the mark: `decimal(1234, 2)` is 12,34. */
export function decimal(digits: bigint | number, scale = 0): Decimal {
  return { digits: BigInt(digits), scale };
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Reads `-12.50`, `1e3`; the decimal mark is a point. Undefined where the text is no number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * power(-scale), scale: 0 };
}

/**
 * What a cell's binary number stands for: Excel keeps and shows 15 significant digits, so
 * 0.1 + 0.2 is 0.3 here, as it is on the sheet. Undefined for NaN and infinities.
 */
export function decimalFromNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return SMALL[value] ?? whole(value);
  return trimmed(parseDecimal(value.toPrecision(15)) ?? ZERO);
}

function rescale(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.digits : value.digits * power(scale - value.scale);
}

/** The exact sum, with the finer of the two scales. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescale(a, scale) + rescale(b, scale), scale };
}

/** The exact difference, with the finer of the two scales. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** The value with its sign turned, its scale kept. */
export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

/** The value without its sign, its scale kept. */
export function absolute(a: Decimal): Decimal {
  return a.digits < 0n ? negate(a) : a;
}

/** The exact product; its scale is that of both factors together. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** The exact sum of all values; nought where there are none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Negative, zero or positive, as for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** True where two decimals have one value, whatever their scales: 1,5 and 1,50. */
export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** True of nought at any scale. */
export function isZero(a: Decimal): boolean {
  return a.digits === 0n;
}

/** `a × 10^exponent`, exactly. */
export function shift(a: Decimal, exponent: number): Decimal {
  const scale = a.scale - exponent;
  return scale >= 0 ? { digits: a.digits, scale } : { digits: a.digits * power(-scale), scale: 0 };
}

/** The quotient rounded half away from zero to `scale` decimals. Throws on division by zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  if (b.digits === 0n) throw new RangeError('division by zero');
  const numerator = a.digits * power(scale + b.scale + 1);
  const quotient = numerator / (b.digits * power(a.scale));
  const half = quotient < 0n ? -5n : 5n;
  return { digits: (quotient + half) / 10n, scale };
}

/** Rounded half away from zero, as Excel's ROUND does. */
export function round(a: Decimal, scale: number): Decimal {
  if (a.scale <= scale) return { digits: rescale(a, scale), scale };
  const unit = power(a.scale - scale);
  const half = (a.digits < 0n ? -unit : unit) / 2n;
  return { digits: (a.digits + half) / unit, scale };
}

/** The same value without trailing zeros behind the comma. */
export function trimmed(a: Decimal): Decimal {
  let { digits, scale } = a;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

/** The nearest binary number, for charts and for cells that are written. */
export function toNumber(a: Decimal): number {
  return Number(toPlain(a));
}

/** A binary number near it, made quickly: for votes over many figures, where the last bit decides nothing. */
export function toRough({ digits, scale }: Decimal): number {
  return Number(digits) / 10 ** scale;
}

/** A plain decimal string, `-1234.5`, as `--json` prints numbers: no trailing zeros behind the point. */
export function toPlain(value: Decimal): string {
  const { digits, scale } = trimmed(value);
  if (scale === 0) return digits.toString();
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
