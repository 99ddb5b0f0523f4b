import type { Workbook } from '../../engine/grid/grid';
import type { Host, SnapshotOptions } from '../../hosts/host';
import type { ChosenFile } from './called-apart';
import { correctedFiles, type CorrectedFiles } from './corrected-files';

export interface BooksMeans {
  /** Excel's own workbook; absent in the browser, where opening files makes a host. */
  readonly excel?: Host;
  /** Makes a host of workbooks that were opened from files. */
  readonly hostOf: (workbooks: readonly Workbook[]) => Host;
}

/** The workbooks that the pane works on, where they live, and how they were last read. */
export class Books {
  private where: Host | undefined;
  private read: readonly Workbook[] = [];
  private reported: readonly Workbook[] | undefined;
  /** In the browser: what was opened, and where it came from. */
  private opened: readonly Workbook[] = [];
  private from: readonly ChosenFile[] = [];
  /** In Excel: what is read beside its own workbook. */
  private beside: readonly Workbook[] = [];

  constructor(private readonly means: BooksMeans) {
    this.where = means.excel;
  }

  /** Undefined in the browser, before anything is opened. */
  readonly host = (): Host | undefined => this.where;

  /** As a check last read them. */
  readonly checked = (): readonly Workbook[] => this.read;

  readonly sources = (): readonly ChosenFile[] => this.from;

  readonly documents = (): readonly Workbook[] => this.beside;

  /** All of them as they are now. */
  async snapshot(options?: SnapshotOptions): Promise<readonly Workbook[]> {
    return [...((await this.where?.snapshot(options)) ?? []), ...this.beside];
  }

  /** The same without the documents of these names, which are to be read anew. */
  async snapshotBeside(names: readonly string[]): Promise<readonly Workbook[]> {
    const own = (await this.where?.snapshot()) ?? [];
    return [...own, ...this.beside.filter(({ file }) => !names.includes(file))];
  }

  /** They go to a check as they were read. */
  toCheck(workbooks: readonly Workbook[]): void {
    this.read = workbooks;
  }

  /** The result of what was read last is in view. */
  report(): void {
    this.reported = this.read;
  }

  areReported(workbooks: readonly Workbook[]): boolean {
    return this.reported !== undefined && isSame(workbooks, this.reported);
  }

  /** Files that are on their way. */
  choose(files: readonly ChosenFile[]): void {
    this.from = files;
  }

  open(workbooks: readonly Workbook[]): void {
    this.where = this.means.hostOf(workbooks);
    this.opened = workbooks;
    this.read = workbooks;
  }

  /** A document of the same name gives way. */
  put(documents: readonly Workbook[]): void {
    this.beside = withReplaced(this.beside, documents, ({ file }) => file);
    this.read = [...this.read, ...documents];
  }

  close(): void {
    if (!this.means.excel) this.where = undefined;
    this.beside = [];
  }

  /** In the browser: the files whose workbooks were written into, anew. Rejects where one is gone. */
  async corrected(): Promise<CorrectedFiles> {
    return correctedFiles(this.opened, (await this.where?.snapshot()) ?? [], this.from);
  }
}

/** What is new takes the place of what had its name, or comes last. */
export function withReplaced<T>(
  old: readonly T[],
  added: readonly T[],
  nameOf: (each: T) => string,
): readonly T[] {
  const names = new Set(added.map(nameOf));
  return [...old.filter((each) => !names.has(nameOf(each))), ...added];
}

function isSame(a: readonly Workbook[], b: readonly Workbook[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ file, sheets }, index) =>
        file === b[index]?.file &&
        sheets.length === b[index].sheets.length &&
        sheets.every((sheet, at) => sheet === b[index]?.sheets[at]),
    )
  );
}
