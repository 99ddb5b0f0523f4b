import type { Difference } from '../../engine/funding/reconcile';
import type { ReconciliationSheetWords } from '../../engine/funding/reconciliation-sheet';
import type { UnitsSheetWords } from '../../engine/funding/units-sheet';

/** What the place Kinh phí says, in one language. */
export interface FundingPanelWords {
  readonly nothing: string;
  readonly lookedFor: string;
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly headline: (total: string, measure: string) => string;
  readonly share: (name: string, amount: string, share: string) => string;
  readonly byYear: string;
  readonly byUnit: string;
  readonly segment: (row: string, part: string, amount: string) => string;
  readonly measure: (name: string) => string;
  readonly more: (count: number) => string;
  readonly against: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly reading: (done: number, all: number) => string;
    readonly read: (files: number) => string;
    readonly remove: string;
    readonly typed: string;
    readonly typedHint: string;
    readonly stateShare: string;
    readonly otherShare: string;
    readonly notAFigure: string;
    readonly typedSide: string;
  };
  readonly compared: (left: string, right: string, equal: number) => string;
  readonly onlyTotals: string;
  readonly absent: (units: readonly string[], side: string) => string;
  readonly nothingToCompare: string;
  readonly differences: (count: number) => string;
  readonly noDifferences: string;
  readonly nothingCompared: string;
  readonly rounding: (count: number) => string;
  readonly difference: string;
  readonly blank: string;
  readonly verdicts: Readonly<Record<Difference['verdict'], string>>;
  readonly minutes: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly insert: string;
  readonly saved: (file: string) => string;
  readonly inserted: (sheet: string) => string;
  readonly file: string;
  readonly working: string;
  readonly stopped: string;
  readonly again: string;
  readonly noTotal: string;
  readonly failingSums: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly showBoth: string;
  readonly hideBoth: string;
  readonly notAtHand: string;
  readonly wholePlan: string;
  readonly sheet: Pick<ReconciliationSheetWords, 'sheet' | 'title' | 'columns'>;
  readonly wholePeriod: string;
  readonly unitsSheet: Pick<
    UnitsSheetWords,
    'sheet' | 'title' | 'number' | 'unit' | 'difference' | 'sum' | 'stated'
  >;
}
