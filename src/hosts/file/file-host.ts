import type { WritePlan } from '../../engine/filling/write-plan';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import { HostProblem, type Host, type Undo } from '../host';
import { applyPlan, withoutSheets } from './apply-plan';

/** What shows the workbooks to a person: the browser's view, or nothing in the terminal. */
export interface View {
  reveal(cell: CellRef, parts: readonly CellRef[]): void;
  clearMarks(): void;
}

/** Where small values are kept; `localStorage` is one. */
export interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

type Workbooks = readonly Workbook[];

/** Workbooks opened from files and kept in memory; the files themselves are never written. */
export class FileHost implements Host {
  readonly kind = 'file';
  readonly #view: View;
  readonly #memory: Memory;
  readonly #watchers = new Set<() => void>();
  /** The states around each apply, so that its undo brings back formulas' results too. */
  readonly #applied = new WeakMap<Undo, { readonly before: Workbooks; readonly after: Workbooks }>();
  #workbooks: Workbooks;

  constructor(workbooks: Workbooks, view: View, memory: Memory) {
    this.#workbooks = workbooks;
    this.#view = view;
    this.#memory = memory;
  }

  /** Other workbooks take the place of these, as when a person drops a file: the watchers are told. */
  replace(workbooks: Workbooks): void {
    this.#workbooks = workbooks;
    for (const changed of this.#watchers) changed();
  }

  async snapshot(options: Parameters<Host['snapshot']>[0] = {}): Promise<Workbooks> {
    if (options.signal?.aborted) throw new HostProblem({ kind: 'stopped' });
    options.onProgress?.(1);
    return this.#workbooks;
  }

  async apply(plan: WritePlan): Promise<Undo> {
    const before = this.#workbooks;
    const { workbooks: after, undo } = applyPlan(before, plan);
    this.#workbooks = after;
    this.#applied.set(undo, { before, after });
    return undo;
  }

  async undo(undo: Undo): Promise<void> {
    const states = this.#applied.get(undo);
    if (states?.after === this.#workbooks) {
      this.#workbooks = states.before;
      return;
    }
    const { workbooks } = applyPlan(this.#workbooks, undo.plan);
    this.#workbooks = withoutSheets(workbooks, undo.removeSheets);
  }

  async reveal(cell: CellRef, parts: readonly CellRef[]): Promise<void> {
    this.#view.reveal(cell, parts);
  }

  async clearMarks(): Promise<void> {
    this.#view.clearMarks();
  }

  watch(changed: () => void): () => void {
    const watcher = (): void => changed();
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async recall(key: string): Promise<unknown> {
    const text = this.#memory.getItem(key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  async remember(key: string, value: unknown): Promise<void> {
    this.#memory.setItem(key, JSON.stringify(value));
  }
}
