import type { WritePlan } from '../engine/filling/write-plan';
import type { CellRef, Workbook } from '../engine/grid/grid';

/** What undoes an apply: itself a write plan, and the sheets to take away again. */
export interface Undo {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
}

export interface SnapshotOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /**
   * True where nobody asked: only what is known to have changed is read again, and where a person is typing
   * the snapshot gives way with a refusal instead of waiting.
   */
  readonly quiet?: boolean;
}

export interface RevealOptions {
  /** True where a person chose that marks are drawn into the workbook; without it nothing is written. */
  readonly draw?: boolean;
}

export interface ClearOptions {
  /** True to look on every sheet, also for marks that a former session left in the file. */
  readonly everywhere?: boolean;
}

/**
 * A place where workbooks live. Thin: it reads, writes, shows, watches and remembers, and decides nothing.
 * One contract suite (`test/hosts/contract.ts`) runs against every host. Each method rejects with a
 * `HostProblem` where the place refuses.
 */
export interface Host {
  readonly kind: 'excel' | 'file';
  /**
   * Every workbook that makes up the plan, whole. Sheets and rows that are as they were are the objects of
   * the former snapshot. Excel: at most three round trips and one for each further 5 MB; a quiet one after
   * an edit at most two.
   */
  snapshot(options?: SnapshotOptions): Promise<readonly Workbook[]>;
  /** All or nothing: a failed write leaves the workbook as it was. Excel: at most two round trips. */
  apply(plan: WritePlan): Promise<Undo>;
  undo(undo: Undo): Promise<void>;
  /** Brings a cell into view and selects it, whatever else fails, then shows its parts with it where that can be done. */
  reveal(cell: CellRef, parts: readonly CellRef[], options?: RevealOptions): Promise<void>;
  clearMarks(options?: ClearOptions): Promise<void>;
  /** Calls back, debounced, when somebody else than this host changed the workbook. Returns how to stop. */
  watch(changed: () => void): () => void;
  /** A small value kept with the workbook (Excel) or in the browser; undefined where there is none. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
}

/** Why a host refused, as facts; the locale files make the sentences. */
export type HostRefusal =
  | { readonly kind: 'editing' }
  | { readonly kind: 'protected'; readonly sheet?: string }
  | { readonly kind: 'not-found'; readonly what: string }
  | { readonly kind: 'exists'; readonly what: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unsupported'; readonly what: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'conflict'; readonly what: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unknown'; readonly code: string };

export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(readonly refusal: HostRefusal) {
    super(refusal.kind);
  }
}
