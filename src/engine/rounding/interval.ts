import { minus, opposite, order, over, plus, rational, sign, times, type Rational } from '../rational';

/**
 * Where the unrounded value behind a displayed figure lies.
 *
 * The rule in use is rounding to nearest with both bounds closed: 644 shown without decimals stands for
 * [643.5, 644.5]. Closed on purpose, on both sides: which way a half was rounded (half up, half away from
 * zero, half to even) the page does not say, so neither bound can be ruled out, and a sum of k figures
 * may differ from its total by exactly k + 1 halves and still be rounding. Truncation, the other rule in
 * the reference cases, keeps the bound that the figure shows and excludes the next figure: [v, v + u) above
 * zero, (v − u, v] below, (−u, u) at zero.
 *
 * Origin: XBRL International, Calculations 1.1 (2023); `shared/reference/interval_cases.json`.
 */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
  /** Whether the bound itself belongs to the interval. */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** How a figure was brought to its decimals. */
export type RoundingMode = 'nearest' | 'truncation';

/** `10^-decimals`; decimals may be negative, as for figures in round thousands. */
export function unitOf(decimals: number): Rational {
  return decimals >= 0 ? rational(1, 10n ** BigInt(decimals)) : rational(10n ** BigInt(-decimals));
}

/** The interval of a figure shown to `decimals` decimals; undefined decimals: it is exact. */
export function intervalOf(
  value: Rational,
  decimals: number | undefined,
  mode: RoundingMode = 'nearest',
): Interval {
  if (decimals === undefined) return { low: value, high: value, lowIncluded: true, highIncluded: true };
  const unit = unitOf(decimals);
  if (mode === 'nearest')
    return { ...closedInterval(value, decimals), lowIncluded: true, highIncluded: true };
  const [below, above] = [sign(value) <= 0, sign(value) >= 0];
  return {
    low: below ? minus(value, unit) : value,
    high: above ? plus(value, unit) : value,
    lowIncluded: !below,
    highIncluded: !above,
  };
}

/** The closed bounds of a figure rounded to nearest. */
export function closedInterval(
  value: Rational,
  decimals: number | undefined,
): { low: Rational; high: Rational } {
  if (decimals === undefined) return { low: value, high: value };
  const half = over(unitOf(decimals), rational(2));
  return { low: minus(value, half), high: plus(value, half) };
}

/** `factor × interval`; a negative factor exchanges the bounds. */
export function scaled(interval: Interval, factor: Rational): Interval {
  if (sign(factor) === 0) return intervalOf(factor, undefined);
  const [low, high] = [times(interval.low, factor), times(interval.high, factor)];
  if (sign(factor) > 0) return { ...interval, low, high };
  return { low: high, high: low, lowIncluded: interval.highIncluded, highIncluded: interval.lowIncluded };
}

/** The interval of a sum: a bound belongs to it where both bounds do. */
export function added(a: Interval, b: Interval): Interval {
  return {
    low: plus(a.low, b.low),
    high: plus(a.high, b.high),
    lowIncluded: a.lowIncluded && b.lowIncluded,
    highIncluded: a.highIncluded && b.highIncluded,
  };
}

/** All differences of a value of the one interval and a value of the other. */
export function subtracted(a: Interval, b: Interval): Interval {
  return added(a, scaled(b, opposite(rational(1))));
}

/** What lies in both; undefined where nothing does. Bounds that touch have a point in common if both are included. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const [fromBelow, fromAbove] = [order(a.low, b.low), order(a.high, b.high)];
  const low = fromBelow >= 0 ? a.low : b.low;
  const high = fromAbove <= 0 ? a.high : b.high;
  const lowIncluded = (fromBelow < 0 || a.lowIncluded) && (fromBelow > 0 || b.lowIncluded);
  const highIncluded = (fromAbove > 0 || a.highIncluded) && (fromAbove < 0 || b.highIncluded);
  const width = order(low, high);
  if (width > 0 || (width === 0 && !(lowIncluded && highIncluded))) return undefined;
  return { low, high, lowIncluded, highIncluded };
}

/** A total and the items it should be the weighted sum of: consistent where their intervals overlap. */
export function consistent(
  total: Interval,
  items: readonly { interval: Interval; weight: Rational }[],
): boolean {
  const start = intervalOf(rational(0), undefined);
  const sum = items.reduce((all, { interval, weight }) => added(all, scaled(interval, weight)), start);
  return intersection(total, sum) !== undefined;
}
