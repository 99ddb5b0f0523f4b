import type { TextTargetRead } from '../../../engine/document/facts/text-targets';
import type { CellRef } from '../../../engine/grid/grid';
import type { RecognisedStars } from '../../../engine/layouts/star-rules';
import type { StarCount } from '../../../engine/tallying/count';
import type { Renewal } from '../../../engine/tallying/renewals';
import type { Actual } from '../../../engine/targets/actual';
import type { OpenColumn } from '../../../engine/targets/open-cell';
import type { PresetId } from '../../../engine/targets/presets';
import type { TargetResult } from '../../../engine/targets/report-targets';

export type Which = 'cumulative' | 'valid';

/** What the place is to show. */
export interface StarsAsked {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Targets of the plan's text that a person confirmed. */
  readonly confirmed: readonly TextTargetRead[];
  /** Targets to weigh in place of the plan's own. */
  readonly preset?: PresetId;
}

/** A part of a bar, or a target. */
export type Behind =
  | {
      readonly of: 'unit' | 'year';
      readonly key: string;
      readonly stars: RecognisedStars;
      readonly which: Which;
    }
  | { readonly of: 'target'; readonly index: number };

export type StarsQuestion =
  | { readonly kind: 'view'; readonly asked: StarsAsked }
  /** The cells behind something of the view of that number. */
  | { readonly kind: 'cells'; readonly view: number; readonly behind: Behind };

export type StarsReply =
  | { readonly kind: 'view'; readonly view: StarsView }
  | { readonly kind: 'cells'; readonly cells: readonly CellRef[] };

/** One bar: a unit or a year, and how many products it has of each star. */
export interface StarRow extends StarCount {
  readonly key: string;
  /** Absent for products whose unit no row states. */
  readonly name?: string;
  /** How many of them stand on some sheet: others cannot be shown. */
  readonly listed: Readonly<Record<RecognisedStars, number>>;
}

export type StarRows = Readonly<Record<Which, readonly StarRow[]>>;

/** A recognition that has ended or soon will. */
export interface RenewalLine extends Pick<Renewal, 'stars' | 'ends' | 'state' | 'window' | 'round'> {
  readonly product: string;
  readonly unit?: string;
  readonly cell: CellRef;
}

/** A target and how far it is reached, without the cells that this rests on. */
export interface TargetLine extends Pick<
  TargetResult,
  'target' | 'verdict' | 'actual' | 'lacking' | 'because' | 'open'
> {
  readonly counted: Pick<Actual, 'kind'> & { readonly share?: readonly [part: number, whole: number] };
  /** The columns that leave it undecided. */
  readonly columns: readonly OpenColumn[];
  /** The sheet of the first cell behind it; absent where there is none. */
  readonly sheet?: string;
}

/** What a person is shown: no cell of it, since a register has tens of thousands. */
export interface StarsView {
  readonly number: number;
  /** Products with or without stars. */
  readonly products: number;
  readonly counts: Readonly<Record<Which, StarCount>>;
  /** Recognised, and whether they hold on the day is not known. */
  readonly unknown: number;
  readonly units: StarRows;
  readonly years: StarRows;
  readonly renewals: readonly RenewalLine[];
  readonly targets: readonly TargetLine[];
}
