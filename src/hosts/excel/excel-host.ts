import type { GridRange, CellRef, Workbook } from '../../engine/grid/grid';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { Host, Undo } from '../host';
import { change } from './apply';
import { Marks } from './marks';
import { readWorkbook, type SnapshotOptions } from './read-workbook';
import { runExcel, type Waiting } from './run';
import { recallSetting, rememberSetting } from './settings';
import { watchWorkbook } from './watch';

/** After a write its recalculation may still come in as an event. */
const AFTERMATH = 1_000;

/**
 * The workbook that is open in Excel, over Office.js. Keeps no cell between calls, as others may edit at
 * the same time; only where the cells stood, which each call checks again.
 */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  private used: ReadonlyMap<string, GridRange> = new Map();
  private readonly marks = new Marks();
  private writing = 0;
  private writtenAt = Number.NEGATIVE_INFINITY;

  /** `waiting` is told when Excel keeps a call waiting, mostly for a cell being edited (Enter ends that). */
  constructor(private readonly waiting: Waiting = () => undefined) {}

  async snapshot(options: SnapshotOptions = {}): Promise<readonly Workbook[]> {
    const { workbook, used } = await this.run((context) => readWorkbook(context, options));
    this.used = used;
    return [workbook];
  }

  apply(plan: WritePlan): Promise<Undo> {
    return this.write({ plan, removeSheets: [] });
  }

  async undo(undo: Undo): Promise<void> {
    await this.write(undo);
  }

  async reveal(cell: CellRef, parts: readonly CellRef[]): Promise<void> {
    await this.quietly(() => this.run((context) => this.marks.reveal(context, cell, parts)));
  }

  async clearMarks(): Promise<void> {
    if (this.marks.none) return;
    await this.quietly(() => this.run((context) => this.marks.clear(context)));
  }

  watch(changed: () => void): () => void {
    return watchWorkbook((body) => this.run(body), { active: () => this.isWriting() }, changed);
  }

  recall(key: string): Promise<unknown> {
    return this.run((context) => recallSetting(context, key));
  }

  remember(key: string, value: unknown): Promise<void> {
    return this.quietly(() => this.run((context) => rememberSetting(context, key, value)));
  }

  private write(undo: Undo): Promise<Undo> {
    return this.quietly(() => this.run((context) => change(context, undo, this.used)));
  }

  private run<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return runExcel(body, this.waiting);
  }

  private async quietly<T>(body: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await body();
    } finally {
      this.writing -= 1;
      this.writtenAt = Date.now();
    }
  }

  private isWriting(): boolean {
    return this.writing > 0 || Date.now() - this.writtenAt < AFTERMATH;
  }
}
