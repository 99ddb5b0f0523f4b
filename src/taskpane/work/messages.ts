import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import type { Problem } from '../../engine/problems';

/** A file as a person gave it; its bytes are handed over to the worker, not copied. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What a worker is asked: to open files and check them, or to check what a host has read. */
export type Job =
  | { readonly kind: 'files'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'workbooks'; readonly workbooks: readonly Workbook[] };

export type Step = 'opening' | 'checking';

/**
 * What a worker answers, in this order. After `checked` comes `explained`, the same result completed with
 * corrections, which may take longer; `explained` or `failed` is the last.
 */
export type Answer =
  | { readonly kind: 'progress'; readonly step: Step; readonly share: number }
  | {
      readonly kind: 'opened';
      readonly workbooks: readonly Workbook[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'checked'; readonly result: CheckResult }
  | { readonly kind: 'explained'; readonly result: CheckResult }
  | { readonly kind: 'failed' };
