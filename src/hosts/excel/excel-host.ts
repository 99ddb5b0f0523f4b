import type { GridRange, CellRef, Workbook } from '../../engine/grid/grid';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { ClearOptions, Host, RevealOptions, SnapshotOptions, Undo } from '../host';
import { change } from './apply';
import { Changes } from './changes';
import { Reader, type Run } from './reader';
import { runExcel, type Waiting } from './run';
import { runQuietly } from './run-quietly';
import { Showing } from './showing';
import { recallSetting, rememberSetting } from './settings';
import { watchWorkbook } from './watch';

/** After a write its recalculation may still come in as an event. */
const AFTERMATH = 1_000;

/**
 * The workbook that is open in Excel, over Office.js. Others may edit at the same time: of what was read it
 * uses again only what Excel's events say is still so, and a write looks at each cell anew.
 */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  private readonly changes = new Changes();
  private readonly reader = new Reader(this.changes);
  private readonly showing = new Showing((body) => this.run(body));
  private writing = 0;
  private writtenAt = Number.NEGATIVE_INFINITY;

  /** `waiting` is told when Excel keeps a call waiting, mostly for a cell being edited (Enter ends that). */
  constructor(private readonly waiting: Waiting = () => undefined) {}

  async snapshot(options: SnapshotOptions = {}): Promise<readonly Workbook[]> {
    const read = options.quiet
      ? await this.reader.changed(runQuietly)
      : await this.reader.whole((body) => this.run(body), options);
    return [{ file: read.file, sheets: read.sheets.map(({ sheet }) => sheet) }];
  }

  apply(plan: WritePlan): Promise<Undo> {
    return this.write({ plan, removeSheets: [] });
  }

  async undo(undo: Undo): Promise<void> {
    await this.write(undo);
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

  private write(undo: Undo): Promise<Undo> {
    return this.quietly(async () => {
      try {
        return await this.run((context) => change(context, undo, this.used()));
      } finally {
        this.changes.noteEverything();
      }
    });
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
