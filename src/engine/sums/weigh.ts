import { valueAt, type Axis } from './sum-grid';

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
  /** How many of the holding lines add up to the last digit. */
  readonly exactly: number;
  /** How surprising the holding lines are together, in bits. */
  readonly bits: number;
}

/** How a candidate stood on the lines of an axis, as far as they were looked at. */
export interface Tries {
  /** `weighLine`'s answers; NaN where none was given or the line has changed since. */
  readonly weights: Float64Array;
  readonly shapes: (string | undefined)[];
}

/** The most that one line may say for a sum: a long amount proves no more than a middling one. */
export const MOST_BITS = 9;

/** Of fewer lines any number may contradict. */
export const FEW_LINES = 5;

/** What a contradicting line takes away, in bits. */
export const CONTRADICTION = 3;

/** How a sum stands on one line, as bits of evidence where it holds. */
const OPEN = -1;
const FAILS = -2;
const TRIVIAL = -3;

/**
 * What every line says of a candidate; undefined where more than `mostFailing` lines contradict it for each one that
 * bears it out. Lines that share their total out alike, as prices and their percentages do, are one witness and not
 * many.
 */
export function weigh(
  axis: Axis,
  candidate: SumCandidate,
  mostFailing: number,
  tries?: Tries,
): Weighed | undefined {
  const { lines } = axis;
  const holding: number[] = [];
  const trivial: number[] = [];
  const failing: number[] = [];
  let exactly = 0;
  const witnesses = new Map<string, number>();
  for (let line = 0; line < lines; line++) {
    const weight = weightOn(axis, candidate, line, tries);
    if (weight === OPEN) continue;
    if (weight === TRIVIAL) trivial.push(line);
    else if (weight === FAILS) {
      if (axis.rates.has(line)) continue;
      failing.push(line);
      // what all the lines that are left could not outweigh
      if (failing.length > Math.max(FEW_LINES, (holding.length + lines - line) * mostFailing))
        return undefined;
    } else {
      holding.push(line);
      const shape = tries?.shapes[line] ?? shapeOf(axis, candidate, line);
      if (tries) tries.shapes[line] = shape;
      if (shape.startsWith(EXACT)) exactly += 1;
      if (weight === 0) continue;
      const witness = shape.startsWith(EXACT) ? shape.slice(EXACT.length) : shape;
      witnesses.set(witness, Math.max(weight, witnesses.get(witness) ?? 0));
    }
  }
  const [holds, fails] = [holding.length, failing.length];
  if (fails > holds * mostFailing && holds + fails > FEW_LINES) return undefined;
  let bits = 0;
  for (const witness of witnesses.values()) bits += witness;
  return { holding, trivial, failing, exactly, bits };
}

/** So many lines, spread over the table, tell what is no sum at all; shorter tables are weighed whole. */
const SAMPLE = 64;
/** So many standard deviations more lines than allowed must speak against a sum before the others are believed to. */
const SURELY = 4;

/**
 * True where far more lines of a sample contradict a candidate than may: in a table of thousands of rows most
 * candidates are chance on a few of them.
 */
export function isHopeless(axis: Axis, candidate: SumCandidate, mostFailing: number): boolean {
  const { lines, rates } = axis;
  if (lines < 4 * SAMPLE) return false;
  let [holding, failing] = [0, 0];
  for (let sample = 0; sample < SAMPLE; sample++) {
    const line = Math.floor(((sample + 0.5) * lines) / SAMPLE);
    const weight = weighLine(axis, candidate, line);
    if (weight === FAILS) failing += rates.has(line) ? 0 : 1;
    else if (weight >= 0) holding += 1;
  }
  const told = holding + failing;
  const share = mostFailing / (1 + mostFailing);
  return failing > FEW_LINES + told * share + SURELY * Math.sqrt(told * share * (1 - share));
}

function weightOn(axis: Axis, candidate: SumCandidate, line: number, tries: Tries | undefined): number {
  const before = tries?.weights[line] ?? NaN;
  if (!tries || !Number.isNaN(before)) return tries ? before : weighLine(axis, candidate, line);
  const weight = weighLine(axis, candidate, line);
  tries.weights[line] = weight;
  tries.shapes[line] = undefined;
  return weight;
}

/**
 * A sum on one line, as evidence: roundings of many figures mostly cancel, so that the room that a verdict
 * grants them all (half a unit each) would make long sums hold by chance.
 */
function weighLine(axis: Axis, { total, parts }: SumCandidate, line: number): number {
  const { values, halves, step } = axis;
  const start = line * axis.across;
  const whole = values[start + total * step] ?? NaN;
  if (Number.isNaN(whole)) return OPEN;
  const own = halves[start + total * step] ?? 0;
  let sum = 0;
  let spread = own * own;
  let coarsest = own;
  let present = 0;
  let filled = 0;
  // by index: called a million times before it is optimised, an iterator's results were a third of what a check allocates
  for (let each = 0; each < parts.length; each++) {
    const at = start + (parts[each] ?? 0) * step;
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    present += 1;
    if (value !== 0) filled += 1;
    sum += value;
    const half = halves[at] ?? 0;
    spread += half * half;
    if (half > coarsest) coarsest = half;
  }
  if (present === 0) return OPEN;
  const difference = Math.abs(sum - whole);
  const room = SPREADS * Math.sqrt(spread);
  if (difference > room) return FAILS;
  if (filled < 2) return TRIVIAL;
  const width = difference < Math.max(coarsest, 0.5) ? 2 * coarsest : 2 * room;
  const size = Math.abs(whole) / Math.max(1, width);
  return size <= 1 ? 0 : Math.min(MOST_BITS, Math.log2(size));
}

/** Equal for lines that share their total out alike; marked where the parts give it to the last digit. */
function shapeOf(axis: Axis, { total, parts }: SumCandidate, line: number): string {
  const whole = valueAt(axis, total, line);
  let shape = '';
  let off = -whole;
  for (const part of parts) {
    const value = valueAt(axis, part, line);
    if (Number.isNaN(value)) continue;
    off += value;
    if (shape.length >= LONGEST_SHAPE) continue;
    shape += ` ${Math.round((value / whole) * SHAPE_STEPS)}`;
  }
  return off === 0 ? EXACT + shape : shape;
}

/** 2.5 standard deviations of a rounding (half / √3 each). */
export const SPREADS = 1.45;
/** Begins the shape of a line that holds to the last digit. */
const EXACT = '=';
const LONGEST_SHAPE = 40;
/** Shares of a total are told apart by hundredths. */
const SHAPE_STEPS = 100;
