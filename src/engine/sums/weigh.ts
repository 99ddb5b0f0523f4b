import type { Axis } from './sum-grid';

/** A total and its parts along an axis, before it is known whether they belong together. */
export interface SumCandidate {
  readonly total: number;
  /** In order of the axis. */
  readonly parts: readonly number[];
}

/** What the lines say of a candidate. */
export interface Weighed {
  /** Lines where the sum holds with two parts or more that are not nought. */
  readonly holding: readonly number[];
  /** Lines where it holds trivially: one part or none is not nought. */
  readonly trivial: readonly number[];
  /** Lines with a total and parts that do not give it. */
  readonly failing: readonly number[];
  /** How surprising the holding lines are together, in bits. */
  readonly bits: number;
}

/** The most that one line may say for a sum: a long amount proves no more than a middling one. */
const MOST_BITS = 9;

/** How a sum stands on one line. `open`: nothing can be said, a figure is missing. */
export type LineVerdict = 'holds' | 'trivial' | 'fails' | 'open';

interface Line {
  readonly verdict: LineVerdict;
  readonly bits: number;
  /** Equal for lines that share their total out alike. */
  readonly shape: string;
}

const OPEN: Line = { verdict: 'open', bits: 0, shape: '' };

/**
 * What every line says of a candidate. Lines that share their total out alike, as prices and their
 * percentages do, are one witness and not many.
 */
export function weigh(axis: Axis, candidate: SumCandidate): Weighed {
  const holding: number[] = [];
  const trivial: number[] = [];
  const failing: number[] = [];
  const witnesses = new Map<string, number>();
  for (let line = 0; line < axis.lines; line++) {
    const { verdict, bits, shape } = weighLine(axis, candidate, line);
    if (verdict === 'open') continue;
    if (verdict === 'trivial') trivial.push(line);
    else if (verdict === 'fails') failing.push(line);
    else {
      holding.push(line);
      witnesses.set(shape, Math.max(bits, witnesses.get(shape) ?? 0));
    }
  }
  let bits = 0;
  for (const witness of witnesses.values()) bits += witness;
  return { holding, trivial, failing, bits };
}

/**
 * A sum on one line, as evidence: roundings of many figures mostly cancel, so that the room that a verdict
 * grants them all (half a unit each) would make long sums hold by chance.
 */
function weighLine(axis: Axis, { total, parts }: SumCandidate, line: number): Line {
  const whole = axis.value(total, line);
  if (Number.isNaN(whole)) return OPEN;
  const own = axis.half(total, line);
  let sum = 0;
  let spread = own * own;
  let coarsest = own;
  let present = 0;
  let filled = 0;
  let shape = '';
  for (const part of parts) {
    const value = axis.value(part, line);
    if (Number.isNaN(value)) continue;
    present += 1;
    if (value !== 0) filled += 1;
    sum += value;
    const half = axis.half(part, line);
    spread += half * half;
    coarsest = Math.max(coarsest, half);
    if (shape.length < 40) shape += ` ${Math.round((value / whole) * SHAPE_STEPS)}`;
  }
  if (present === 0) return OPEN;
  const difference = Math.abs(sum - whole);
  const room = SPREADS * Math.sqrt(spread);
  if (difference > room) return { verdict: 'fails', bits: 0, shape };
  if (filled < 2) return { verdict: 'trivial', bits: 0, shape };
  const width = difference < Math.max(coarsest, 0.5) ? 2 * coarsest : 2 * room;
  const size = Math.abs(whole) / Math.max(1, width);
  return { verdict: 'holds', bits: size <= 1 ? 0 : Math.min(MOST_BITS, Math.log2(size)), shape };
}

/** 2.5 standard deviations of a rounding (half / √3 each). */
const SPREADS = 1.45;
/** Shares of a total are told apart by hundredths. */
const SHAPE_STEPS = 100;
