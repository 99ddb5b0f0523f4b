import type { CheckResult } from '../../engine/check';
import type { TextPlace } from '../../engine/document/plan-text';
import type { FillQuestion } from '../../engine/filling/fill-question';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import type { Problem } from '../../engine/problems';
import type { HostRefusal, KeptAct, Settled, Undo } from '../../hosts/host';
import type { WorkStep } from '../work/messages';
import { NO_FILL, type FillEvent, type FillState } from './fill-state';
import type { Correction } from './corrections';
import { NO_NEWS, type News } from './news';
import { NO_READINGS, type Readings } from './readings';

/** Why something asked for did not come about, as facts. `fault`: a mistake of ours. */
export type Trouble =
  | { readonly kind: 'input'; readonly problem: Problem }
  | { readonly kind: 'host'; readonly refusal: HostRefusal }
  | { readonly kind: 'fetch' }
  /** The cells to be written hold something else than when they were read. */
  | { readonly kind: 'moved'; readonly cells: readonly CellRef[] }
  /** Nothing went wrong: a write that had been left half-done is settled. */
  | { readonly kind: 'settled'; readonly how: Settled['kind']; readonly kept: readonly string[] }
  | { readonly kind: 'fault' };

export type Activity =
  | { readonly at: 'rest' }
  | {
      readonly at: 'work';
      readonly step: WorkStep;
      readonly share: number;
      readonly files: readonly string[];
    };

/** A finished check, and what it is known to be a check of. */
export interface ActOutcome {
  readonly result: CheckResult;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
  /** What filling would ask first; absent until that is known. */
  readonly questions?: readonly FillQuestion[];
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

/** A plan's text that is read, and the sentence that is looked up in it. */
export interface Reading {
  readonly file: string;
  readonly place?: TextPlace;
}

/** In Excel: a sheet put beside the others, and what takes it away. */
export interface Added {
  readonly sheet: string;
  readonly undo: Undo;
}

/** Everything the pane shows. Changed by `reduce` alone. */
export interface State {
  readonly activity: Activity;
  readonly outcome?: ActOutcome;
  readonly troubles: readonly Trouble[];
  /** True while Excel keeps a call waiting, mostly for a cell that is being edited. */
  readonly waiting: boolean;
  /** The workbooks in view; empty in Excel, which shows its own. */
  readonly workbooks: readonly Workbook[];
  readonly sample: boolean;
  /** In Excel: a plan's text, from a file or pasted, that is read beside Excel's own workbook. */
  readonly documents: readonly Workbook[];
  /** What the person had corrected in these workbooks, oldest first. */
  readonly corrections: readonly Correction[];
  /** True from a click on a correction until its check is there. */
  readonly correcting: boolean;
  readonly shown?: SheetKey;
  readonly focus?: Focus;
  /** The plan's text that is in view, in place of the sheets. */
  readonly reading?: Reading;
  readonly fill: FillState;
  /** The last sheet that was put beside the others. */
  readonly added?: Added;
  /** What the person said of sheets, here and elsewhere. */
  readonly readings: Readings;
  /** What quiet checks brought since the person last asked. */
  readonly news: News;
  /** How many fresh findings came since the list of findings was last in view. */
  readonly unseen: number;
}

export type Action =
  | { readonly kind: 'started'; readonly step: WorkStep; readonly files: readonly string[] }
  | { readonly kind: 'progressed'; readonly step: WorkStep; readonly share: number }
  | {
      readonly kind: 'opened';
      readonly workbooks: readonly Workbook[];
      readonly troubles: readonly Trouble[];
      readonly sample: boolean;
    }
  | {
      readonly kind: 'documents';
      readonly documents: readonly Workbook[];
      readonly troubles: readonly Trouble[];
    }
  /** `quiet` where nobody asked for the check; `explained` completes the result that was `checked` before. */
  | {
      readonly kind: 'checked' | 'explained';
      readonly result: CheckResult;
      readonly at: number;
      readonly quiet?: boolean;
    }
  /** What filling the checked workbooks would ask. */
  | { readonly kind: 'unsaid'; readonly questions: readonly FillQuestion[] }
  /** The list of findings is in view. */
  | { readonly kind: 'seen' }
  /** Something was written into the workbooks, or taken back. */
  | { readonly kind: 'changed'; readonly workbooks: readonly Workbook[] }
  | { readonly kind: 'fill'; readonly event: FillEvent }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'waiting'; readonly waiting: boolean }
  | { readonly kind: 'correcting' }
  | { readonly kind: 'readings'; readonly readings: Readings }
  | { readonly kind: 'corrected'; readonly corrections: readonly Correction[] }
  /** How a write came out that had been left half-done. */
  | { readonly kind: 'settled'; readonly settled: Settled }
  /** What was written in earlier sessions and can still be taken back. */
  | { readonly kind: 'recalled'; readonly acts: readonly KeptAct[]; readonly at: number }
  | { readonly kind: 'added'; readonly added: Added | undefined }
  | { readonly kind: 'closed' }
  | { readonly kind: 'revealed'; readonly focus: Focus }
  | { readonly kind: 'read'; readonly reading: Reading | undefined }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'shown'; readonly sheet: SheetKey }
  | { readonly kind: 'dismissed'; readonly trouble: Trouble };

export const INITIAL: State = {
  activity: { at: 'rest' },
  troubles: [],
  waiting: false,
  workbooks: [],
  documents: [],
  sample: false,
  corrections: [],
  correcting: false,
  fill: NO_FILL,
  readings: NO_READINGS,
  news: NO_NEWS,
  unseen: 0,
};
