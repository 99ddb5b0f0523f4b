import type { WritePlan } from '../engine/filling/write-plan';
import type { CellRef, Workbook } from '../engine/grid/grid';

/** What undoes an apply: itself a write plan, and the sheets to take away again. */
export interface Undo {
  /** Its edits say what the cells must still hold (`was`): what the write left. */
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
  /** The sheets as the write left them: what differs since is somebody's work. Absent where nobody else edits. */
  readonly left?: readonly SheetLeft[];
  /** What the workbook itself calls the write; absent where the host keeps no list of them. */
  readonly act?: string;
}

/** A sheet that was written whole, with a fingerprint of what it then said. */
export interface SheetLeft {
  readonly sheet: string;
  readonly print: string;
}

/** A write that can still be taken back, and what was noted beside it. */
export interface KeptAct {
  readonly undo: Undo;
  readonly note: unknown;
  /** When it was written, in milliseconds since 1970; absent where nobody noted it. */
  readonly at?: number;
}

/** How a write came out that had been left half done, or whose answer had been lost. */
export type Settled =
  /** It stands whole. */
  | { readonly kind: 'finished'; readonly act: KeptAct }
  /** The workbook is as before; sheets in which somebody typed meanwhile were kept. */
  | { readonly kind: 'rolled-back'; readonly kept: readonly string[] };

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

export interface UndoOptions {
  /** True to take it back although it costs somebody's work; what can be kept of that is kept. */
  readonly even?: boolean;
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
   * the former snapshot. Excel: at most three round trips, one where a value looks like an error, one where rows or
   * columns are hidden, one where there are more than 100,000 cells, and one for each further 5 MB; a quiet one after
   * an edit at most two.
   */
  snapshot(options?: SnapshotOptions): Promise<readonly Workbook[]>;
  /**
   * All or nothing: a failed write leaves the workbook as it was, or rejects with `half-written` and puts it
   * right as soon as the place answers again. Excel: at most two round trips, one more where blank cells are filled,
   * and one or two where a cell stands in a table or an array formula. `note` is kept beside what
   * takes the write back.
   */
  apply(plan: WritePlan, note?: unknown): Promise<Undo>;
  /** Rejects with `typed-since` where it would cost somebody's work. */
  undo(undo: Undo, options?: UndoOptions): Promise<void>;
  /**
   * Finishes or rolls back what an earlier session left half-written; undefined where there is nothing. This and
   * `acts` are absent where a host keeps no list of its writes.
   */
  recover?(): Promise<Settled | undefined>;
  /** What was written and can still be taken back, oldest first, from earlier sessions too. */
  acts?(): Promise<readonly KeptAct[]>;
  /** Brings a cell into view and selects it, whatever else fails, then shows its parts with it where that can be done. */
  reveal(cell: CellRef, parts: readonly CellRef[], options?: RevealOptions): Promise<void>;
  clearMarks(options?: ClearOptions): Promise<void>;
  /** Calls back, debounced, when somebody else than this host changed the workbook. Returns how to stop. */
  watch(changed: () => void): () => void;
  /** A small value kept with the workbook (Excel) or in the browser; undefined where there is none. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
}

/** What stands in the way of a write. */
export type Obstacle =
  | 'filter'
  | 'merge'
  | 'pivot-table'
  | 'table'
  | 'array'
  | 'insert-delete'
  | 'off-sheet'
  | 'selection'
  | 'hidden-sheet'
  | 'other-edit'
  | 'links';

/** Where on the sheets a host refused, as far as it is known. */
export interface Spot {
  readonly sheet?: string;
  /** `B5` or `B5:C9`. */
  readonly cells?: string;
}

/** Why a host refused, as facts; the locale files make the sentences. */
export type HostRefusal =
  | { readonly kind: 'editing' }
  | { readonly kind: 'protected'; readonly sheet?: string }
  /** Absent `what`: a sheet or cell that the host did not name. */
  | { readonly kind: 'not-found'; readonly what?: string }
  | { readonly kind: 'exists'; readonly what?: string }
  | { readonly kind: 'too-large' }
  | ({ readonly kind: 'unsupported' } & Spot)
  /** What was to be written is nothing that Excel can hold. */
  | ({ readonly kind: 'invalid' } & Spot)
  /** The connection is gone: whether the last call was carried out nobody knows. */
  | { readonly kind: 'lost' }
  /** Another workbook is in front. */
  | { readonly kind: 'inactive' }
  | { readonly kind: 'overloaded' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'restart' }
  | ({ readonly kind: 'conflict'; readonly what: Obstacle } & Spot)
  | { readonly kind: 'stopped' }
  /** Cells or sheets hold something else than they were seen with, so nothing was written. */
  | {
      readonly kind: 'changed';
      readonly cells: readonly CellRef[];
      /** Sheets that were to be written over whole. */
      readonly sheets?: readonly string[];
    }
  /** Taking back would cost what somebody typed into these sheets and cells since. */
  | {
      readonly kind: 'typed-since';
      readonly sheets: readonly string[];
      readonly cells: readonly CellRef[];
      /** Sheets of the write that are no longer there by their names: deleted, or renamed. They are left alone. */
      readonly gone: readonly string[];
    }
  /**
   * Something may stand half-written in these sheets and cells. Not `certain`: Excel does not answer, so
   * nobody knows yet. It is put right by itself as soon as Excel lets it be.
   */
  | {
      readonly kind: 'half-written';
      readonly certain: boolean;
      readonly sheets: readonly string[];
      readonly cells: readonly CellRef[];
      readonly why: HostRefusal;
    }
  /** Another pane, mostly another person's, is writing into the workbook. */
  | { readonly kind: 'busy' }
  /** A call of ours that makes no sense to the host. */
  | ({ readonly kind: 'fault'; readonly code: string } & Spot)
  | ({ readonly kind: 'unknown'; readonly code: string } & Spot);

export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(readonly refusal: HostRefusal) {
    super(refusal.kind);
  }
}
