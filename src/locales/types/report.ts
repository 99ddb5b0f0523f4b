import type { Severity } from '../../engine/findings/facts';

/** How many of each a report counts. */
export interface ReportCounts {
  readonly errors: number;
  readonly identities: number;
  readonly rounding: number;
  readonly pass: number;
  readonly undecided: number;
  readonly warnings: number;
  /** How many mistakes bring the errors about; absent where nobody asked. */
  readonly mistakes?: number;
  /** How many figures a text without tables has. */
  readonly figures?: number;
}

/** What a report says besides its findings. */
export interface ReportWords {
  readonly headline: (counts: ReportCounts) => string;
  /** `ke-hoach.xlsx, kiểm tra ngày 27/11/2026`; `day` is `YYYY-MM-DD`. */
  readonly checked: (files: readonly string[], day?: string) => string;
  readonly table: (sheet: string, layout: string, range: string, measure: string) => string;
  readonly inputTable: (sheet: string, layout: string, range: string, rows: number) => string;
  readonly text: (file: string, figures: number) => string;
  readonly unknownMeasure: string;
  /** Of a sheet with figures in which no table was found, and of one whose table no layout explains. */
  readonly readNothing: string;
  readonly readAsTable: string;
  readonly unread: (sheet: string) => string;
  readonly files: (read: number, leftOut: number) => string;
  /** A file and who sent it. */
  readonly file: (file: string, units: readonly string[]) => string;
  readonly lacking: (layouts: readonly string[]) => string;
  readonly leftOut: (problem: string) => string;
  readonly hidden: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Over findings that belong to no sheet. */
  readonly wholePlan: string;
  readonly nothingWrong: string;
  /** In place of a correction that an earlier finding has told; `cell` is that finding's. */
  readonly sameCorrection: (cell: string) => string;
}
