import type { GridRange, CellRef, Workbook } from '../../engine/grid/grid';
import type { WritePlan } from '../../engine/filling/write-plan';
import type {
  ClearOptions,
  Host,
  KeptAct,
  RevealOptions,
  Settled,
  SnapshotOptions,
  Undo,
  UndoOptions,
} from '../host';
import { readActs, type Act } from './acts';
import { change } from './apply';
import type { WantedChange } from './wanted';
import { HeardChanges } from './changes';
import { queueLeftMarks, removeMarks } from './marks';
import { Reader, type Run } from './reader';
import { runExcel, type Waiting } from './run';
import { runQuietly } from './run-quietly';
import { Showing } from './showing';
import { recallSetting, rememberSetting } from './settings';
import { recoverActs, type Recovery } from './recover';
import { asHostProblem } from './refusals';
import { HalfWritten, settle } from './settle';
import { watchWorkbook } from './watch';

/** When to try again to settle what stands half-written, in milliseconds; the last one over and over. */
const RETRY_AFTER = [2_000, 5_000, 15_000, 30_000];

/** After a write its recalculation may still come in as an event. */
const AFTERMATH = 1_000;

/**
 * The workbook that is open in Excel, over Office.js. Others may edit at the same time: of what was read it
 * uses again only what Excel's events say is still so, and a write looks at each cell anew.
 */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  private readonly changes = new HeardChanges();
  private readonly reader = new Reader(this.changes);
  private readonly showing = new Showing((body) => this.run(body));
  private writing = 0;
  private writtenAt = Number.NEGATIVE_INFINITY;

  /** A write that stands half-done, until it is settled. */
  private open: Act | undefined;
  /** What this pane calls itself in the journal. */
  private readonly by = newId();

  /**
   * `waiting` is told when Excel keeps a call waiting, mostly for a cell being edited (Enter ends that);
   * `settled` how a write came out that had been left half-done.
   */
  constructor(
    private readonly waiting: Waiting = () => undefined,
    private readonly settled: (settled: Settled) => void = () => undefined,
    private readonly retryAfter: readonly number[] = RETRY_AFTER,
  ) {}

  async snapshot(options: SnapshotOptions = {}): Promise<readonly Workbook[]> {
    const read = options.quiet
      ? await this.reader.changed(runQuietly)
      : await this.reader.whole((body) => this.run(body), options);
    return [{ file: read.file, sheets: read.sheets.map(({ sheet }) => sheet) }];
  }

  apply(plan: WritePlan, note?: unknown): Promise<Undo> {
    return this.write({ plan, removeSheets: [], note });
  }

  async undo(undo: Undo, { even = false }: UndoOptions = {}): Promise<void> {
    const { plan, removeSheets } = undo;
    await this.write({ plan, removeSheets, takesBack: { undo, even } });
  }

  async recover(): Promise<Settled | undefined> {
    const recovery = await this.quietly(() =>
      this.run(async (context) => {
        const left = queueLeftMarks(context.workbook);
        const found = await recoverActs(context, this.by, Date.now());
        if (left().length > 0) await removeMarks(context, left()).catch(() => undefined);
        return found;
      }),
    );
    if (recovery.kind === 'wait') setTimeout(() => void this.recoverLater(), recovery.for);
    return isSettled(recovery) ? recovery : undefined;
  }

  acts(): Promise<readonly KeptAct[]> {
    return this.run(readActs);
  }

  async reveal(
    cell: CellRef,
    parts: readonly CellRef[],
    { draw = false }: RevealOptions = {},
  ): Promise<void> {
    const reveal = (): Promise<void> => this.showing.reveal(cell, parts, draw);
    await (draw ? this.quietly(reveal) : reveal());
  }

  async clearMarks({ everywhere = false }: ClearOptions = {}): Promise<void> {
    await this.quietly(() => this.showing.clear(everywhere));
  }

  watch(changed: () => void): () => void {
    // Nobody asked for it, so nobody is told if Excel lets it wait.
    const run: Run = (body) => runExcel(body);
    return watchWorkbook(run, { active: () => this.isWriting() }, this.changes, changed);
  }

  recall(key: string): Promise<unknown> {
    return this.run((context) => recallSetting(context, key));
  }

  remember(key: string, value: unknown): Promise<void> {
    return this.quietly(() => this.run((context) => rememberSetting(context, key, value)));
  }

  private async write(wanted: WantedChange): Promise<Undo> {
    await this.settleOpen();
    return this.quietly(async () => {
      try {
        return await this.run((context) => change(context, wanted, this.knowledge()));
      } catch (error) {
        if (error instanceof HalfWritten) this.leaveOpen(error.act);
        throw error;
      } finally {
        this.changes.noteEverything();
      }
    });
  }

  private leaveOpen(act: Act): void {
    this.open = act;
    this.settleLater(0);
  }

  /** Tried again and again, at growing distances, until Excel lets it be settled. */
  private settleLater(tries: number): void {
    const delay = this.retryAfter[Math.min(tries, this.retryAfter.length - 1)];
    if (delay === undefined) return;
    setTimeout(() => {
      this.settleOpen().catch(() => this.settleLater(tries + 1));
    }, delay);
  }

  /** Before anything else is written, what stands half-done is settled. Rejects where Excel still refuses. */
  private async settleOpen(): Promise<void> {
    const { open } = this;
    if (!open) return;
    const outcome = await this.quietly(() =>
      runExcel(async (context) => {
        try {
          return await settle(context, open);
        } catch (error) {
          if (error instanceof HalfWritten) throw error;
          throw new HalfWritten(open, false, asHostProblem(error).refusal);
        }
      }),
    );
    if (this.open !== open) return;
    this.open = undefined;
    this.changes.noteEverything();
    this.settled(outcome.kind === 'nothing' ? { kind: 'rolled-back', kept: [] } : outcome);
  }

  private async recoverLater(): Promise<void> {
    const settled = await this.recover().catch(() => undefined);
    if (settled) this.settled(settled);
  }

  private knowledge() {
    const sheets = this.reader.last?.sheets ?? [];
    return {
      used: this.used(),
      file: this.reader.last?.file ?? '',
      sheets: new Set(sheets.map(({ sheet }) => sheet.name.toLowerCase())),
      by: this.by,
      now: Date.now(),
      newId,
    };
  }

  /** Where the cells stood when last read. */
  private used(): ReadonlyMap<string, GridRange> {
    const sheets = this.reader.last?.sheets ?? [];
    return new Map(sheets.flatMap(({ sheet, used }) => (used ? [[sheet.name, used]] : [])));
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

/** Told apart from those of other panes on the same workbook. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

function isSettled(recovery: Recovery): recovery is Settled {
  return recovery.kind === 'finished' || recovery.kind === 'rolled-back';
}
