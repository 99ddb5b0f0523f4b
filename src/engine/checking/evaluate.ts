import { absolute, add, compare, decimal, isZero, subtract, ZERO, type Decimal } from '../decimal';
import { addition, contains } from '../grid/formula-refs';
import type { Figure } from '../reading/table';

/** What became of one sum. Numbers are exact; `difference` is found − expected. */
export type SumOutcome =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'undecided' }
  | {
      readonly verdict: 'fail' | 'rounding';
      /** `held`: what the cells hold; `printed`: only what the page shows does not add up. */
      readonly basis: 'held' | 'printed';
      readonly expected: Decimal;
      readonly found: Decimal;
      readonly difference: Decimal;
    };

const PASS: SumOutcome = { verdict: 'pass' };
const UNDECIDED: SumOutcome = { verdict: 'undecided' };

/**
 * Weighs a sum: pass, fail, explained by rounding, or undecided.
 *
 * Blanks count as nothing. Undecided: a figure that cannot be read, or all parts blank under a total that
 * is not zero. A difference is rounding where it is at most half a unit of the last known digit for each
 * figure, bounds included: k parts and a total give k + 1 halves (domain.md, section 5). Counts get none.
 * Where the held figures add up, the printed ones are tried as well. `grain`: what all figures are rounded to, in their
 * own digits.
 */
export function evaluate(total: Figure, parts: readonly Figure[], exact: boolean, grain = 1): SumOutcome {
  if (!isReadable(total) || !parts.every(isReadable)) return UNDECIDED;
  const found = total.value ?? ZERO;
  if (parts.every(({ state }) => state === 'blank')) return isZero(found) ? PASS : UNDECIDED;
  let expected = ZERO;
  for (const { value } of parts) if (value) expected = add(expected, value);
  const difference = subtract(found, expected);
  if (isZero(difference)) return exact ? PASS : printed(total, parts);
  if (meets(total, parts)) return PASS;
  if (isNoise(difference, total, parts)) return printed(total, parts);
  const rounding =
    !exact && !isAdding(total, parts) && compare(absolute(difference), tolerance(total, parts, grain)) <= 0;
  return { verdict: rounding ? 'rounding' : 'fail', basis: 'held', expected, found, difference };
}

/** A formula that adds these very cells has nothing to round: what it differs by was typed into it, or is old. */
function isAdding({ formula }: Figure, parts: readonly Figure[]): boolean {
  const added = formula === undefined ? undefined : addition(formula);
  return added !== undefined && parts.every(({ ref }) => contains(added.ranges, ref.row, ref.col));
}

/**
 * True where figures that doubt themselves (`hơn 3,2`, `gần 2,8`) leave room for the sum: the interval of the total,
 * widened by its rounding, meets that of its parts.
 */
function meets(total: Figure, parts: readonly Figure[]): boolean {
  if (!total.between && parts.every(({ between }) => !between)) return false;
  const room = tolerance(total, parts);
  const own = boundsOf(total);
  const all = parts.map(boundsOf);
  const low = all.reduce<Decimal | undefined>((sum, { low: each }) => sum && each && add(sum, each), ZERO);
  const high = all.reduce<Decimal | undefined>((sum, { high: each }) => sum && each && add(sum, each), ZERO);
  const under = own.high !== undefined && low !== undefined && compare(add(own.high, room), low) < 0;
  const over = own.low !== undefined && high !== undefined && compare(subtract(own.low, room), high) > 0;
  return !under && !over;
}

function boundsOf({ value, between }: Figure): { readonly low?: Decimal; readonly high?: Decimal } {
  return between ?? { low: value ?? ZERO, high: value ?? ZERO };
}

/** True for a figure that says of itself that it is none to the last digit. */
export function isApproximate({ between }: Figure): boolean {
  return between !== undefined;
}

function isReadable({ state }: Figure): boolean {
  return state === 'number' || state === 'blank';
}

/**
 * Half a unit of the last known digit of every figure that takes part; where whole figures are rounded to a coarser
 * grain, as statistics offices do at random, 0.7 of it.
 */
export function tolerance(total: Figure, parts: readonly Figure[], grain = 1): Decimal {
  const byScale = new Map<number, number>();
  const count = ({ state, scale }: Figure): void => {
    if (state === 'number') byScale.set(scale, (byScale.get(scale) ?? 0) + 1);
  };
  count(total);
  parts.forEach(count);
  let sum = ZERO;
  for (const [scale, figures] of byScale)
    sum = add(sum, decimal(figures * (grain > 1 ? 7 * grain : 5), scale + 1));
  return sum;
}

/** Excel keeps 15 digits: sums of binary fractions may differ in the last of them without meaning anything. */
function isNoise(difference: Decimal, total: Figure, parts: readonly Figure[]): boolean {
  let finest = total.scale;
  for (const { scale } of parts) finest = Math.max(finest, scale);
  if (finest < 6) return false;
  let largest = 0;
  for (const { value } of [total, ...parts]) if (value) largest = Math.max(largest, magnitude(value));
  return magnitude(difference) <= largest - 13;
}

/** The power of ten of the first digit. */
function magnitude({ digits, scale }: Decimal): number {
  return digits === 0n ? -Infinity : (digits < 0n ? -digits : digits).toString().length - 1 - scale;
}

function printed(total: Figure, parts: readonly Figure[]): SumOutcome {
  if (total.shown === undefined && parts.every(({ shown }) => shown === undefined)) return PASS;
  const found = shownOf(total);
  let expected = ZERO;
  for (const part of parts) expected = add(expected, shownOf(part));
  const difference = subtract(found, expected);
  return isZero(difference) ? PASS : { verdict: 'rounding', basis: 'printed', expected, found, difference };
}

function shownOf({ shown, value }: Figure): Decimal {
  return shown ?? value ?? ZERO;
}
