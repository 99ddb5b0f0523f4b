import {
  absolute,
  add,
  compare,
  decimal,
  equals,
  isZero,
  round,
  subtract,
  sum,
  toPlain,
  trimmed,
  ZERO,
  type Decimal,
} from '../decimal';
import type { SlipKind } from '../findings/facts';
import { gather } from '../gather';
import type { Figure } from '../reading/table';
import { toDecimal, type Rational } from '../rational';
import { earlierYears, neighbours, type FigurePlace } from './places';
import { slipRank } from './slip-rank';
import { slipBetween, slipsWithin, type Slip } from './slips';
import { difference, type CheckedSum } from './sums';

/** A cell's likely right figure and what made it wrong. */
export interface Restored {
  readonly to: Decimal;
  readonly because: SlipKind;
}

/** A power of ten may leave decimals where the sheet has none, but hardly nothing else. */
const ONE = decimal(1);

/**
 * The figure that the sums imply, within the bounds that all of them leave. Where rounding leaves room,
 * what single sums say to the last digit counts as votes: a slip that leads to a figure on which two sums
 * agree is taken first, then the most telling slip, then the votes.
 */
export function restore(
  figure: Figure,
  bounds: { readonly low: Rational | undefined; readonly high: Rational | undefined },
  sums: readonly CheckedSum[],
  place: FigurePlace | undefined,
): Restored | undefined {
  const [low, high] = [bounds.low && toDecimal(bounds.low), bounds.high && toDecimal(bounds.high)];
  if (!low || !high) return undefined;
  const votes = votesFor(figure, low, high, sums);
  const best = votes[0]?.value;
  const slips = figure.value ? slipsWithin(figure.value, low, high, figure.scale) : [];
  const votesOf = ({ right }: Slip): number => votes.find(({ value }) => equals(value, right))?.votes ?? 0;
  const plausible = slips.filter(
    ({ right }) => isAsFine(right, figure) || compare(absolute(right), ONE) >= 0,
  );
  const slip =
    plausible.find((one) => votesOf(one) > 1) ??
    plausible.sort((a, b) => slipRank(a.kind) - slipRank(b.kind) || votesOf(b) - votesOf(a))[0];
  const to = slip?.right ?? best ?? withinBounds(low, high, figure.scale);
  return { to, because: reason(figure, to, slip, sums, place) };
}

/** Figures that single sums imply exactly and all allow; the most agreed on first, then the tightest sum's. */
function votesFor(
  figure: Figure,
  low: Decimal,
  high: Decimal,
  sums: readonly CheckedSum[],
): { value: Decimal; votes: number }[] {
  const votes = new Map<string, Decimal[]>();
  for (const { total, parts } of [...sums].sort((a, b) => compare(a.room, b.room))) {
    const gap = difference(total, parts);
    const own = figure.value ?? ZERO;
    const value = total === figure ? subtract(own, gap) : add(own, gap);
    if (compare(value, low) < 0 || compare(value, high) > 0) continue;
    gather(votes, toPlain(value), value);
  }
  const fine = (value: Decimal): number => (isAsFine(value, figure) ? 0 : 1);
  return [...votes.values()]
    .flatMap((same) => same.slice(0, 1).map((value) => ({ value, votes: same.length })))
    .sort((a, b) => fine(a.value) - fine(b.value) || b.votes - a.votes);
}

/** True where a value has no more decimals than the figure is known to. */
function isAsFine(value: Decimal, figure: Figure): boolean {
  return trimmed(value).scale <= figure.scale;
}

/** The middle of the bounds with as few decimals as fit between them. */
function withinBounds(low: Decimal, high: Decimal, scale: number): Decimal {
  const middle = { digits: add(low, high).digits * 5n, scale: add(low, high).scale + 1 };
  for (let digits = scale; digits < middle.scale; digits++) {
    const rounded = round(middle, digits);
    if (compare(rounded, low) >= 0 && compare(rounded, high) <= 0) return rounded;
  }
  return middle;
}

function reason(
  figure: Figure,
  to: Decimal,
  slip: Slip | undefined,
  sums: readonly CheckedSum[],
  place: FigurePlace | undefined,
): SlipKind {
  const from = figure.value;
  if (!from) return 'blank';
  const own = slip?.kind ?? slipBetween(from, to);
  const around = place ? aroundSlip(from, to, place) : undefined;
  const kinds = [own, around, totalSlip(figure, subtract(to, from), sums)].filter(
    (kind) => kind !== undefined,
  );
  const [first] = kinds.sort((a, b) => slipRank(a) - slipRank(b));
  return first ?? (sums.some(({ total, fails }) => fails && total === figure) ? 'stale-total' : 'difference');
}

function aroundSlip(from: Decimal, to: Decimal, place: FigurePlace): SlipKind | undefined {
  const earlier = earlierYears(place).map(({ value }) => value ?? ZERO);
  const running = earlier.length > 0 && !isZero(sum(earlier)) && equals(from, add(sum(earlier), to));
  if (running) return 'running-total';
  const copied = neighbours(place).some(
    ({ value }) => value !== undefined && !isZero(value) && equals(value, from),
  );
  return copied ? 'copied-neighbour' : undefined;
}

/** A total that lacks one of its parts, or holds one of them twice. */
function totalSlip(figure: Figure, missing: Decimal, sums: readonly CheckedSum[]): SlipKind | undefined {
  const own = sums.filter(({ total, fails }) => fails && total === figure);
  const values = own.flatMap(({ parts }) =>
    parts.flatMap(({ value }) => (value && !isZero(value) ? [value] : [])),
  );
  if (!values.some((value) => equals(absolute(value), absolute(missing)))) return undefined;
  return values.some((value) => equals(value, missing)) ? 'left-out' : 'counted-twice';
}
