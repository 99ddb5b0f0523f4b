import type { CheckResult } from '../../engine/check';
import type { FillOptions } from '../../engine/filling/fill-options';
import type { FillQuestion } from '../../engine/filling/fill-question';
import type { FillResult } from '../../engine/filling/fill-plan';
import type { SaidOfSheets } from '../../engine/meaning/recognise';
import type { SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import type { Workbook } from '../../engine/grid/grid';
import type { FormulaResult } from '../../hosts/file/changes';
import type { Problem } from '../../engine/problems';
import type { Patch } from './patch';
import type { Piece } from './pieces';

/** A file as a person gave it; its bytes are handed over to the worker, not copied. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What a worker is asked: to open files and check them, or to check what a host has read. */
export type CheckJob =
  | {
      readonly kind: 'files';
      readonly files: readonly GivenFile[];
      /** What is checked together with them: Excel's own workbook beside a plan's text. */
      readonly beside?: readonly Workbook[];
      readonly said?: SaidOfSheets;
    }
  | {
      readonly kind: 'workbooks';
      readonly workbooks: readonly Workbook[];
      /** What the person says of the sheets. */
      readonly said?: SaidOfSheets;
    };

/** How appendices are to be filled, as far as a person chooses it. */
export type FillChoice = Omit<FillOptions, 'solver' | 'onProgress'>;

/**
 * Or to plan the filling of appendices; or to put what was written into the file that it was opened from,
 * of which `sheets` are the first workbook's for where the file's form cannot be kept.
 */
export type FillJob =
  | { readonly kind: 'fill'; readonly workbooks: readonly Workbook[]; readonly choice: FillChoice }
  | {
      readonly kind: 'keep';
      readonly bytes: ArrayBuffer;
      readonly plan: WritePlan;
      readonly results: readonly FormulaResult[];
      readonly sheets: readonly SheetPlan[];
    };

export type Job = CheckJob | FillJob;

export type FillStep = 'filling' | 'writing' | 'saving';
export type WorkStep = 'opening' | 'checking' | FillStep;

/**
 * What a worker answers, in this order. After `checked` comes `unsaid` and then `explained`, the same result
 * completed with corrections, which may take longer; `explained` or `failed` is the last.
 */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly step: WorkStep; readonly share: number }
  | {
      readonly kind: 'opened';
      readonly workbooks: readonly Workbook[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'checked'; readonly result: CheckResult }
  /** What would have to be said before these workbooks could be filled into appendices. */
  | { readonly kind: 'unsaid'; readonly questions: readonly FillQuestion[] }
  | { readonly kind: 'explained'; readonly result: CheckResult }
  /** The one answer to a `fill`, beside progress. */
  | { readonly kind: 'planned'; readonly result: FillResult }
  /** The one answer to a `keep`: the new file. */
  | { readonly kind: 'kept'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed' };

/** Whether a check says nothing more after this: also where none of its files could be opened. */
export function isLast(answer: WorkerAnswer): boolean {
  if (answer.kind === 'opened') return answer.workbooks.length === 0;
  return answer.kind === 'explained' || answer.kind === 'failed';
}

/**
 * A check as it goes to the worker that stays: workbooks as a patch of those that it was given with the job
 * of that number, where there was one.
 */
export interface CheckRequest {
  readonly number: number;
  readonly job:
    | Extract<CheckJob, { readonly kind: 'files' }>
    | {
        readonly kind: 'workbooks';
        readonly base: number | undefined;
        readonly patch: Patch;
        readonly said?: SaidOfSheets;
      };
}

/** And its answers: results as patches of the last one that was sent. */
export interface CheckReply {
  readonly number: number;
  readonly answer:
    | Exclude<WorkerAnswer, { readonly kind: 'checked' | 'explained' }>
    | { readonly kind: 'checked'; readonly patch: Patch }
    | { readonly kind: 'explained'; readonly patch: Patch }
    /** What is too long for one message goes ahead of what it belongs to. */
    | { readonly kind: 'piece'; readonly piece: Piece }
    /** The worker does not have the workbooks that the patch was made for. */
    | { readonly kind: 'unknown-base' };
}

/** Levels down to a row of a sheet, and to a row of a table's figures: what is below is sent whole. */
export const WORKBOOK_DEPTH = 5;
export const RESULT_DEPTH = 4;
