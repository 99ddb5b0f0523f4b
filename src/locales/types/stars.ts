import type { Authority } from '../../engine/layouts/star-rules';
import type { RenewalRound, RenewalState } from '../../engine/tallying/renewals';
import type { Unknown } from '../../engine/targets/actual';
import type { Judgement } from '../../engine/targets/judge';
import type { OpenColumn } from '../../engine/targets/open-cell';

/** Short words about stars, renewals and targets that the terminal and the pane share. */
export interface StarWords {
  readonly cumulative: string;
  readonly valid: string;
  readonly total: string;
  readonly stars: (stars: number) => string;
  /** A unit, group or kind that no row states. */
  readonly none: string;
  /** There is no list of products, so nothing can be counted; `listed`: or none of so many is recognised by the day. */
  readonly uncounted: (listed: number) => string;
  readonly renewal: Readonly<Record<RenewalState, string>>;
  readonly ends: (date: string) => string;
  readonly window: (opens: string, closes: string) => string;
  readonly round: (round: RenewalRound) => string;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly recognisedBy: (authority: string) => string;
  readonly goesBack: string;
  /** Between two bands that a rule prints in whole numbers. */
  readonly unclear: string;
  readonly points: (score: string) => string;
  readonly verdicts: Readonly<Record<Judgement['verdict'], string>>;
  readonly because: Readonly<Record<Unknown, string>>;
  /** A column that leaves a target undecided, by its heading. */
  readonly openColumn: (heading: string, why: OpenColumn['why'], count: number, sheet: string) => string;
  readonly lacking: (count: string, noun: string) => string;
  /** The target's time still runs. */
  readonly running: string;
  readonly counts: (reached: number, missed: number, undecided: number) => string;
}
