import {
  absolute,
  add,
  compare,
  decimal,
  isZero,
  shift,
  subtract,
  trimmed,
  ZERO,
  type Decimal,
} from '../decimal';
import type { Bound } from './figure-bound';
import type { FigureUnit } from './figure-unit';
import { DONG_EXPONENT, type MeasureUnit } from './measure-unit';
import type { BlankMark, Written } from './written-figure';

/** What a column's figures are in; `percent` is 37.9 for 37,9%. */
export type Wanted = MeasureUnit | 'percent';

/** Where the truth lies, both bounds included; an absent bound is none. */
export interface Between {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

/** One reading of a written figure as an interval in the wanted measure. */
export interface ValueReading extends Between {
  /** The number that is written; absent for a range, which states none. */
  readonly value?: Decimal;
  /** Decimals to which it is known, in the wanted measure; -2 for `1,2 tỷ` in triệu. */
  readonly scale: number;
}

/**
 * A written figure in a wanted measure.
 *
 * - `value`: one reading for each that the text has, the conventional first. `exact` where nothing in the text doubts
 *   it: then low = value = high. `converted` where the text named another money unit than the wanted one, which a
 *   person should be told. `per` as written: a norm, which belongs into a column of prices only.
 * - `other-unit`: a figure of something else (`05 lớp` among triệu): told, never taken for a bare number.
 */
export type WrittenValue =
  | { readonly kind: 'blank'; readonly mark: BlankMark }
  | { readonly kind: 'none' }
  | { readonly kind: 'other-unit'; readonly unit: FigureUnit }
  | {
      readonly kind: 'value';
      readonly readings: readonly ValueReading[];
      readonly exact: boolean;
      readonly converted: boolean;
      readonly bound: Bound;
      readonly per?: string;
    };

/**
 * Turns what is written into the wanted measure: `1,2 tỷ` and `1.200.000.000 đồng` are 1200 in triệu.
 *
 * The interval of a figure that is not exact goes by its step: one unit of its last digit that is not nought, or
 * five where that digit is a 5 behind another (15, 2.500: such figures are rounded to fives).
 *
 * - `hơn x`: [x, x + step], `gần x`: [x − step, x]. Whoever rounds to thousands and means more than 8.000 does not
 *   write "hơn 7.000".
 * - `khoảng x`: [x − step, x + step]; a whole step, since nobody says to which side, nor how, it was rounded.
 * - `trên x`, `dưới x` of three digits or more (`trên 6.926`) say what was measured: as `hơn x`, `gần x`.
 * - `trên x`, `ít nhất x`: [x, no bound]; they state a limit, and nothing about how far beyond it is.
 * - `dưới x`, `tối đa x`: [0, x], for percentages without a lower bound (growth may be negative).
 * - a range: [low, high], widened by the words before it in the same way.
 */
export function writtenValue(written: Written, wanted: Wanted): WrittenValue {
  if (written.kind === 'blank' || written.kind === 'none') return written;
  const { unit, bound, per } = written;
  const power = powerTo(unit, wanted);
  if (power === undefined) return { kind: 'other-unit', unit };
  const range = written.kind === 'range';
  const all = range
    ? written.readings.map(({ low, high }) => widened(low, high, bound, wanted, power))
    : written.readings.map((value) => ({
        ...widened(value, value, bound, wanted, power),
        value: shift(value, power),
      }));
  return {
    kind: 'value',
    readings: wanted === 'count' ? wholeOnes(all) : all,
    exact: !range && bound === 'exactly',
    converted: unit.kind === 'money' && power !== 0,
    bound,
    ...(per === undefined ? {} : { per }),
  };
}

/** The power of ten between the written unit and the wanted one; undefined where they measure different things. */
function powerTo(unit: FigureUnit, wanted: Wanted): number | undefined {
  if (unit.kind === 'none') return 0;
  if (unit.kind === 'percent') return wanted === 'percent' ? 0 : undefined;
  if (unit.kind === 'counted') return wanted === 'count' ? unit.exponent : undefined;
  return wanted === 'count' || wanted === 'percent' ? undefined : unit.exponent - DONG_EXPONENT[wanted];
}

function widened(low: Decimal, high: Decimal, bound: Bound, wanted: Wanted, power: number): ValueReading {
  const down = subtract(low, stepOf(low));
  const up = add(high, stepOf(high));
  const floor: Between = wanted === 'percent' || low.digits < 0n ? {} : { low: ZERO };
  const between: Readonly<Record<Bound, Between>> = {
    exactly: { low, high },
    about: { low: down, high: up },
    over: { low, high: up },
    nearly: { low: down, high },
    'more-than': isKnown(low) ? { low, high: up } : { low },
    'at-least': { low },
    'less-than': isKnown(high) ? { low: down, high } : { ...floor, high },
    'at-most': { ...floor, high },
  };
  const { low: from, high: to } = between[bound];
  return {
    scale: Math.max(low.scale, high.scale) - power,
    ...(from ? { low: shift(from, power) } : {}),
    ...(to ? { high: shift(to, power) } : {}),
  };
}

/** So many digits before noughts nobody gives to a limit. */
const DIGITS_OF_A_LIMIT = 2;

function isKnown(value: Decimal): boolean {
  return (
    trimmed(value)
      .digits.toString()
      .replace(/^-|0+$/g, '').length > DIGITS_OF_A_LIMIT
  );
}

const TEN = decimal(10);

function stepOf(value: Decimal): Decimal {
  if (isZero(value)) return decimal(1, value.scale);
  let { digits, scale } = absolute(trimmed(value));
  while (digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  const fives = digits % 10n === 5n && compare(decimal(digits), TEN) > 0;
  return shift(decimal(fives ? 5 : 1), -scale);
}

/** Things are counted in whole numbers: of `1.234` only 1234 can be meant. */
function wholeOnes(readings: readonly ValueReading[]): readonly ValueReading[] {
  const grouped = readings.filter(({ scale }) => scale <= 0);
  if (grouped.length > 0) return grouped;
  const whole = readings.filter(({ low, high }) =>
    [low, high].every((bound) => bound === undefined || trimmed(bound).scale === 0),
  );
  return whole.length > 0 ? whole : readings;
}
