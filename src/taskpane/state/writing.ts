import type { WritePlan } from '../../engine/filling/write-plan';
import type { Workbook } from '../../engine/grid/grid';
import type { Host, Undo, UndoOptions } from '../../hosts/host';
import type { WorkerAnswer, FillJob, GivenFile } from '../work/messages';
import type { Store } from './store';

/** A file to hand to a person. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface WritingMeans {
  readonly store: Store;
  readonly host: () => Host | undefined;
}

/** The file that new sheets go into, as it was opened. */
interface Home {
  readonly file: GivenFile;
  readonly workbook: Workbook;
}

/**
 * What is written into the workbooks: into the host, into what the screen shows, and into the new file that
 * a person can save in the browser. Each act rejects where the host refuses.
 */
export class Writing {
  private given: readonly GivenFile[] = [];
  private home: Home | undefined;
  /** Names of sheets that were written whole, in lower case. */
  private readonly whole = new Set<string>();

  constructor(private readonly means: WritingMeans) {}

  /** Remembers the files' bytes, which the worker takes away. */
  keep(files: readonly GivenFile[]): void {
    this.given = files.map(({ name, bytes }) => ({ name, bytes: bytes.slice(0) }));
  }

  /** The first workbook that was opened is the home of what will be written; the other files are let go. */
  opened(workbook: Workbook | undefined): void {
    const file = this.given.find(({ name }) => name === workbook?.file);
    this.home = file && workbook && { file, workbook };
    this.given = [];
    this.whole.clear();
  }

  /** `note` is kept with the workbook beside what takes the write back. */
  async write(plan: WritePlan, note?: unknown): Promise<Undo> {
    const host = this.needHost();
    const undo = await host.apply(plan, note);
    for (const { name } of plan.sheets) this.whole.add(name.toLowerCase());
    await this.show(host);
    return undo;
  }

  /** `even` where the person was asked: what somebody typed since into the sheets that go, goes with them. */
  async takeBack(undo: Undo, options: UndoOptions = {}): Promise<void> {
    const host = this.needHost();
    await host.undo(undo, options);
    await this.show(host);
  }

  /** The opened file with everything that was written since; undefined in Excel, which saves its own. */
  async newFile(suffix: string, run: (job: FillJob) => Promise<WorkerAnswer>): Promise<NewFile | undefined> {
    const host = this.means.host();
    const { home } = this;
    const [now] = host?.kind === 'file' ? await host.snapshot() : [];
    if (!home || !now) return undefined;
    const answer = await run(await this.keepJob(home, now));
    if (answer.kind !== 'kept') throw new Error('the file could not be made');
    return { name: nameBeside(home.file.name, suffix), bytes: answer.bytes };
  }

  /** Sheets that were written whole go into the file whole, of the others the cells that changed. */
  private async keepJob({ file, workbook }: Home, now: Workbook): Promise<FillJob> {
    const { changesBetween } = await import('../../hosts/file/changes');
    const isAsOpened = ({ name }: Workbook['sheets'][number]): boolean =>
      !this.whole.has(name.toLowerCase()) ||
      now.sheets.some((sheet) => workbook.sheets.includes(sheet) && sheet.name === name);
    const before = { ...workbook, sheets: workbook.sheets.filter(isAsOpened) };
    return { kind: 'keep', bytes: file.bytes, ...changesBetween(before, now), sheets: now.sheets };
  }

  private needHost(): Host {
    const host = this.means.host();
    if (!host) throw new Error('no workbook is open');
    return host;
  }

  /** Excel shows its own workbook; the browser's view is told. */
  private async show(host: Host): Promise<void> {
    const { dispatch } = this.means.store;
    if (host.kind === 'file') dispatch({ kind: 'changed', workbooks: await host.snapshot() });
    else dispatch({ kind: 'fill', event: { kind: 'outdated' } });
  }
}

/** `Kế hoạch.xls` → `Kế hoạch có phụ lục.xlsx`; a workbook with macros keeps its kind. */
function nameBeside(file: string, suffix: string): string {
  const [, stem = file, kind = ''] = /^(.*?)(?:\.(xlsx|xlsm|xls|ods))?$/i.exec(file) ?? [];
  return `${stem} ${suffix}.${kind.toLowerCase() === 'xlsm' ? 'xlsm' : 'xlsx'}`;
}
