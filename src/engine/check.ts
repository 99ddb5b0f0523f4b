import type { Finding } from './findings';
import type { Workbook } from './grid/grid';
import type { Table } from './reading/table';

export interface Summary {
  readonly identities: number;
  readonly pass: number;
  readonly rounding: number;
  readonly fail: number;
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Everything that a check of one plan found out. Plain data: it crosses a worker's border as it is. */
export interface CheckResult {
  readonly files: readonly string[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

export interface CheckOptions {
  /** Called with 0 to 1 as the work goes on. */
  readonly onProgress?: (share: number) => void;
}

/** Recognises, reads and checks the workbooks of one plan. Pure; the same input gives the same result. */
export type CheckPlan = (workbooks: readonly Workbook[], options?: CheckOptions) => CheckResult;
