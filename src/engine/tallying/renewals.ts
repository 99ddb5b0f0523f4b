import type { Authority, RecognisedStars, Round, StarRule } from '../layouts/star-rules';
import { addDays, yearOf } from './calendar';
import { standingOn, type Product } from './product';
import type { Recognition } from './recognition';
import { starRuleOn } from './star-rule-of';

/**
 * Where a product's renewal stands on a day.
 *
 * - `early`: its window has not opened; `open`: the file can go in; `missed`: the window has closed;
 *   `overdue`: the recognition has ended.
 * - `due`: it ends within the asked time and the rule in force sets no window.
 */
export type RenewalState = 'early' | 'open' | 'missed' | 'overdue' | 'due';

/** A round that a renewal's file can go into. */
export interface RenewalRound {
  readonly level: Round['level'];
  /** The file comes in before this day. */
  readonly proposeBefore: string;
  readonly decideBy: string;
  /** True where the round ends after the recognition does: the time between is to be bridged. */
  readonly afterEnd: boolean;
}

/** A recognition that has ended or soon ends, and what can be done about it; days are `YYYY-MM-DD`. */
export interface Renewal {
  readonly product: Product;
  readonly recognition: Recognition;
  readonly stars: RecognisedStars;
  /** Who recognises it again, under the rule in force. */
  readonly recognisedBy?: Authority;
  /** The last valid day. */
  readonly ends: string;
  readonly state: RenewalState;
  /** First and last day for the file, where the rule in force sets them. */
  readonly window?: { readonly opens: string; readonly closes: string };
  /** The last day that a missed window may be bridged to. */
  readonly bridgedThrough?: string;
  /** Absent where the rule in force sets no rounds. */
  readonly round?: RenewalRound;
}

/**
 * Recognitions that have ended, or will within so many days of `asOf`, by their end. Windows and rounds are
 * those of the rule in force on `asOf`; a plan's own rounds stand for the province's. Withdrawn ones and those without a date are left out.
 */
export function renewalsDue(
  products: readonly Product[],
  asOf: string,
  withinDays: number,
  own?: readonly Round[],
): Renewal[] {
  const until = addDays(asOf, withinDays);
  const rule = starRuleOn(asOf);
  const rounds = own
    ? [...own, ...(rule?.rounds ?? []).filter(({ level }) => level !== 'province')]
    : (rule?.rounds ?? []);
  return products
    .flatMap((product): Renewal[] => {
      const standing = standingOn(product, asOf);
      const ends = standing?.latest.through;
      if (!standing || ends === undefined || standing.latest.withdrawn || ends > until) return [];
      return [renewalOf(product, standing.latest, ends, { rule, rounds, asOf })];
    })
    .sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0));
}

function renewalOf(
  product: Product,
  recognition: Recognition,
  ends: string,
  {
    rule,
    rounds,
    asOf,
  }: { readonly rule: StarRule | undefined; readonly rounds: readonly Round[]; readonly asOf: string },
): Renewal {
  const { stars } = recognition;
  const base = {
    product,
    recognition,
    stars,
    ends,
    ...(rule ? { recognisedBy: rule.recognisedBy[stars] } : {}),
  };
  const renewal = rule?.renewal;
  if (!renewal) {
    const round = nextRound(rounds, stars, asOf, ends);
    return { ...base, state: ends < asOf ? 'overdue' : 'due', ...(round ? { round } : {}) };
  }
  const window = { opens: addDays(ends, -renewal.earliestDays), closes: addDays(ends, -renewal.latestDays) };
  const round = nextRound(rounds, stars, window.opens > asOf ? window.opens : asOf, ends);
  return {
    ...base,
    state: stateOf(ends, window, asOf),
    window,
    bridgedThrough: addDays(ends, renewal.bridgeDays),
    ...(round ? { round } : {}),
  };
}

function stateOf(
  ends: string,
  { opens, closes }: NonNullable<Renewal['window']>,
  asOf: string,
): RenewalState {
  if (ends < asOf) return 'overdue';
  if (asOf < opens) return 'early';
  return asOf <= closes ? 'open' : 'missed';
}

/** The first round that a file of this day still comes into: 5 stars go to the centre, 3 and 4 to the province. */
function nextRound(
  rounds: readonly Round[],
  stars: RecognisedStars,
  fileDay: string,
  ends: string,
): RenewalRound | undefined {
  const level: Round['level'] = stars === 5 ? 'centre' : 'province';
  const year = yearOf(fileDay);
  const [first] = rounds
    .filter((round) => round.level === level)
    .flatMap(({ proposeBefore, decideBy, year: only }) =>
      (only === undefined ? [year, year + 1] : [only]).map((each) => ({
        proposeBefore: `${each}-${proposeBefore}`,
        decideBy: `${each}-${decideBy}`,
      })),
    )
    .filter(({ proposeBefore }) => fileDay < proposeBefore)
    .sort((a, b) => (a.proposeBefore < b.proposeBefore ? -1 : 1));
  return first && { level, ...first, afterEnd: first.decideBy > ends };
}
