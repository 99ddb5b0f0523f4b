import type { CheckResult } from '../../engine/check';
import type { HostRefusal, Settled } from '../../hosts/host';
import type { FillWords } from './fill-panel';
import type { FindingsSheetWords } from './findings-sheet';

/** How many of each, as the headline tells them. */
export type Counts = CheckResult['summary'] & {
  /** How many mistakes bring all of the errors about; absent where nobody asked. */
  readonly mistakes?: number;
  /** How many figures a text without tables has; absent where a table was read. */
  readonly figures?: number;
};

/**
 * The sentences of the pane's frame. Those about findings and about files that can't be used are in `Locale`, so
 * that the terminal says the same.
 */
export interface Words {
  readonly product: string;
  readonly tabs: Readonly<Record<'check' | 'fill' | 'stars' | 'funding', string>>;
  readonly settings: {
    readonly open: string;
    readonly language: string;
    readonly appearance: string;
    readonly guideKey: string;
    readonly appearances: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  };
  readonly files: {
    readonly choose: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly nothingOpen: string;
    readonly nothingOpenExcel: string;
    readonly sample: string;
    readonly sampleOpen: string;
    readonly close: string;
    readonly local: string;
    /** Excel's pane, beside its own workbook. */
    readonly chooseDocument: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly pasteHint: string;
    readonly pasteRead: string;
    readonly pasteCancel: string;
    /** What a pasted text is called where files are named. */
    readonly pastedName: string;
    readonly documents: (names: readonly string[]) => string;
  };
  readonly work: {
    readonly check: string;
    readonly again: string;
    readonly stop: string;
    readonly opening: string;
    readonly checking: string;
    readonly filling: string;
    readonly writing: string;
    readonly saving: string;
    readonly waiting: string;
    readonly percent: (share: number) => string;
  };
  readonly check: {
    readonly headline: (counts: Counts) => string;
    readonly clean: (counts: Counts) => string;
    readonly cleanDetail: (identities: number, tables: number) => string;
    /** Of a text alone. */
    readonly cleanText: (comparisons: number, figures: number) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly explained: (count: number) => string;
    readonly assumed: (count: number) => string;
    readonly more: (count: number) => string;
    readonly equation: (parts: number) => string;
    readonly hideEquation: string;
    readonly figures: {
      readonly found: string;
      readonly expected: string;
      readonly difference: string;
      /** Of a target. */
      readonly reached: string;
      readonly planned: string;
    };
    readonly goTo: (cell: string) => string;
    readonly copy: string;
    /** What opens the menu of the rest. */
    readonly otherActs: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly reportFile: string;
    readonly nothingRecognised: string;
    readonly announce: (counts: Counts) => string;
  };
  readonly fill: FillWords;
  readonly report: FindingsSheetWords;
  readonly read: {
    readonly line: (sheets: number, tables: number, measures: readonly string[], time: string) => string;
    readonly nothing: string;
  };
  readonly view: {
    readonly label: (sheet: string) => string;
    readonly sheets: string;
    readonly file: string;
    readonly show: string;
    readonly back: string;
    /** Over everything else: past the tabs, and to the workbook. */
    readonly skip: string;
    readonly toResults: string;
    readonly toSheet: string;
    /** The second pane of the view, with the other cell of a difference. */
    readonly otherPane: (sheet: string) => string;
    readonly closeOther: string;
    readonly hiddenParts: (rows: number, columns: number) => string;
    readonly showHidden: string;
    readonly hideHidden: string;
    readonly marked: string;
    readonly part: string;
    readonly clear: string;
    readonly legend: string;
  };
  readonly trouble: {
    readonly fault: string;
    readonly moved: (cells: string) => string;
    /** How a write came out that had been left half-done. */
    readonly settled: Readonly<Record<Settled['kind'], string>>;
    /** Put back, but for sheets that somebody had typed in meanwhile. */
    readonly settledKept: (sheets: readonly string[]) => string;
    readonly fetch: string;
    readonly dismiss: string;
    readonly notInExcel: string;
    readonly browserPage: string;
    readonly refusal: (refusal: HostRefusal) => string;
  };
}
