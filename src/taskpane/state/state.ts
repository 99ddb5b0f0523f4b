import type { CheckResult } from '../../engine/check';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import type { Problem } from '../../engine/problems';
import type { HostRefusal } from '../../hosts/host';
import type { Step } from '../work/messages';

/** Why something asked for did not come about, as facts. `fault`: a mistake of ours. */
export type Trouble =
  | { readonly kind: 'input'; readonly problem: Problem }
  | { readonly kind: 'host'; readonly refusal: HostRefusal }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'fault' };

export type Activity =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly step: Step; readonly share: number; readonly files: readonly string[] };

/** A finished check, and what it is known to be a check of. */
export interface Outcome {
  readonly result: CheckResult;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
}

/** What the view of the workbook points at. */
export interface Focus {
  readonly cell: CellRef;
  readonly parts: readonly CellRef[];
}

export interface SheetKey {
  readonly file: string;
  readonly sheet: string;
}

/** Everything the pane shows. Changed by `reduce` alone. */
export interface State {
  readonly activity: Activity;
  readonly outcome?: Outcome;
  readonly troubles: readonly Trouble[];
  /** True while Excel keeps a call waiting, mostly for a cell that is being edited. */
  readonly waiting: boolean;
  /** The workbooks in view; empty in Excel, which shows its own. */
  readonly workbooks: readonly Workbook[];
  readonly sample: boolean;
  readonly shown?: SheetKey;
  readonly focus?: Focus;
}

export type Action =
  | { readonly kind: 'started'; readonly step: Step; readonly files: readonly string[] }
  | { readonly kind: 'progressed'; readonly step: Step; readonly share: number }
  | {
      readonly kind: 'opened';
      readonly workbooks: readonly Workbook[];
      readonly troubles: readonly Trouble[];
      readonly sample: boolean;
    }
  | { readonly kind: 'checked'; readonly result: CheckResult; readonly at: number }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'waiting'; readonly waiting: boolean }
  | { readonly kind: 'closed' }
  | { readonly kind: 'revealed'; readonly focus: Focus }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'shown'; readonly sheet: SheetKey }
  | { readonly kind: 'dismissed'; readonly trouble: Trouble };

export const INITIAL: State = {
  activity: { at: 'rest' },
  troubles: [],
  waiting: false,
  workbooks: [],
  sample: false,
};
