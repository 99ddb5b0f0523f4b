import type { SheetPlan } from '../../engine/filling/write-plan';
import type { TextPlace } from '../../engine/document/plan-text';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import { HostProblem, type Host } from '../../hosts/host';
import type { WorkerAnswer, GivenFile, Job } from '../work/messages';
import type { StartJob } from '../work/start-worker';
import type { SheetKey, Trouble } from './state';
import { calledApart, type ChosenFile } from './called-apart';
import { correctedFiles, type CorrectedFiles } from './corrected-files';
import { createCorrectionActs, type CorrectionActs } from './correction-acts';
import { createFillActs, type FillActs } from './fill-acts';
import { sheetsNote } from './kept-acts';
import { QuietChecks, type QuietOutcome } from './quiet-checks';
import { READINGS_KEY, readingsFrom, saidOfFiles, type Readings } from './readings';
import type { Store } from './store';
import { Writing } from './writing';

export interface Surroundings {
  readonly store: Store;
  readonly startJob: StartJob;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Excel's own workbook; absent in the browser, where opening files makes a host. */
  readonly excel?: Host;
  /** Makes a host of workbooks that were opened from files. */
  readonly hostOf: (workbooks: readonly Workbook[]) => Host;
  /** Whether the person chose to have marks drawn into Excel's workbook. */
  readonly drawMarks?: () => boolean;
  /** False where a file cannot be handed over for saving. */
  readonly canDownload?: boolean;
}

/** What a person can do in the pane. Each act ends in actions on the store and never throws. */
export interface Session {
  readonly inExcel: boolean;
  /** False where a download does nothing; then what would be saved goes into the workbook. */
  readonly canDownload: boolean;
  /** Puts a sheet beside the others in Excel's workbook; gives the name that it got. Rejects where it cannot. */
  readonly insert: (sheet: SheetPlan) => Promise<string>;
  /** The same with several, which do not name one another. */
  readonly insertAll: (sheets: readonly SheetPlan[]) => Promise<readonly string[]>;
  /** Takes the sheet away that was put beside the others last. */
  readonly takeAddedBack: () => Promise<void>;
  /** It has been seen. */
  readonly keepAdded: () => void;
  /** The host of the workbooks in view, once there are any. */
  readonly host: () => Host | undefined;
  readonly open: (files: readonly ChosenFile[], sample?: boolean) => Promise<void>;
  /** A text that was pasted: a document beside what is open already. `name` is what it is called. */
  readonly paste: (text: string, name: string) => Promise<void>;
  readonly openSample: (address: string) => Promise<void>;
  readonly check: () => Promise<void>;
  /** Checks as after a change: without a word until something is found. */
  readonly checkQuietly: () => Promise<void>;
  /** What the person says of the sheets: remembered, and checked again. */
  readonly sayOfSheets: (readings: Readings) => Promise<void>;
  readonly stop: () => void;
  readonly close: () => void;
  readonly reveal: (cell: CellRef, parts: readonly CellRef[]) => Promise<void>;
  /** Opens a plan's text, at a sentence of it. */
  readonly read: (file: string, place?: TextPlace) => void;
  readonly closeText: () => void;
  readonly clearMarks: (everywhere?: boolean) => Promise<void>;
  /** The list of findings is in view. */
  readonly seen: () => void;
  readonly show: (sheet: SheetKey) => void;
  readonly dismiss: (trouble: Trouble) => void;
  /** Writing into the workbooks, and the new file that comes of it. */
  readonly writing: Writing;
  readonly filling: FillActs;
  readonly corrections: CorrectionActs;
  /** In the browser: the files whose workbooks were written into, anew. Rejects where one is gone. */
  readonly correctedFiles: () => Promise<CorrectedFiles>;
}

/** What a host's refusal, or a mistake of ours, is to the pane. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof HostProblem ? { kind: 'host', refusal: error.refusal } : { kind: 'fault' };
}

function isLast(answer: WorkerAnswer): boolean {
  if (answer.kind === 'opened') return answer.workbooks.length === 0;
  return answer.kind === 'explained' || answer.kind === 'failed';
}

/** What is new takes the place of what had its name, or comes last. */
function withReplaced<T>(old: readonly T[], added: readonly T[], nameOf: (each: T) => string): T[] {
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

export function createSession(around: Surroundings): Session {
  const { store } = around;
  const { dispatch } = store;
  let host = around.excel;
  let end: (() => void) | undefined;
  let jobs = 0;
  /** Ends the waiting for a quiet check whose job was stopped. */
  let letGo: () => void = () => undefined;
  /** The workbooks as a check last read them. */
  let checked: readonly Workbook[] = [];
  /** The workbooks whose result is in view. */
  let reported: readonly Workbook[] | undefined;
  /** In the browser: what was opened, and where it came from. */
  let opened: readonly Workbook[] = [];
  let sources: readonly ChosenFile[] = [];
  /** In Excel: what is read beside its own workbook. */
  let documents: readonly Workbook[] = [];

  const writing = new Writing({ store, startJob: around.startJob, host: () => host });

  const fail = (error: unknown): void => dispatch({ kind: 'failed', trouble: troubleOf(error) });

  /** A check with what the person said of its files' sheets. */
  function withSaid(job: Job): Job {
    if (job.kind !== 'files' && job.kind !== 'workbooks') return job;
    const files =
      job.kind === 'files'
        ? [...(job.beside ?? []).map(({ file }) => file), ...job.files.map(({ name }) => name)]
        : job.workbooks.map(({ file }) => file);
    const said = saidOfFiles(store.state().readings, files);
    return said ? { ...job, said } : job;
  }

  /** What was said in earlier sessions. A place that remembers nothing is no trouble. */
  async function recallReadings(): Promise<void> {
    const memory = host ?? around.hostOf([]);
    const readings = readingsFrom(await memory.recall(READINGS_KEY).catch(() => undefined));
    dispatch({ kind: 'readings', readings });
  }

  async function sayOfSheets(readings: Readings): Promise<void> {
    dispatch({ kind: 'readings', readings });
    await host?.remember(READINGS_KEY, readings).catch(fail);
    await recheck(false);
  }

  function run(job: Job, hear: (answer: WorkerAnswer) => void): void {
    const number = ++jobs;
    letGo();
    const stop = around.startJob(withSaid(job), (answer) => {
      if (number !== jobs) return;
      if (answer.kind === 'checked') reported = job.kind === 'workbooks' ? job.workbooks : checked;
      hear(answer);
      if (isLast(answer)) end?.();
    });
    end = stop;
  }

  function hear(answer: WorkerAnswer, sample: boolean, quiet = false): void {
    switch (answer.kind) {
      case 'progress':
        return dispatch({ kind: 'progressed', step: answer.step, share: answer.share });
      case 'opened': {
        const troubles = answer.problems.map((problem): Trouble => ({ kind: 'input', problem }));
        if (around.excel) return hearDocuments(answer.workbooks, troubles);
        dispatch({ kind: 'opened', workbooks: answer.workbooks, troubles, sample });
        if (answer.workbooks.length > 0) {
          host = around.hostOf(answer.workbooks);
          opened = answer.workbooks;
          checked = answer.workbooks;
          writing.opened(answer.workbooks[0]);
        }
        return;
      }
      case 'checked':
      case 'explained': {
        const { kind, result } = answer;
        return dispatch({ kind, result, at: around.now(), quiet });
      }
      case 'unsaid':
        return dispatch(answer);
      case 'planned':
      case 'kept':
        return;
      case 'failed':
        return dispatch({ kind: 'failed', trouble: { kind: 'fault' } });
    }
  }

  function hearDocuments(read: readonly Workbook[], troubles: readonly Trouble[]): void {
    documents = withReplaced(documents, read, ({ file }) => file);
    checked = [...checked, ...read];
    dispatch({ kind: 'documents', documents, troubles });
    if (read.length === 0) dispatch({ kind: 'stopped' });
  }

  /** Waits until the findings are there, not until they are explained. */
  function checkedQuietly(workbooks: readonly Workbook[]): Promise<void> {
    return new Promise((resolve) => {
      run({ kind: 'workbooks', workbooks }, (answer) => {
        if (answer.kind === 'progress') return;
        if (answer.kind !== 'failed') hear(answer, false, true);
        resolve();
      });
      letGo = resolve;
    });
  }

  /** Excel's workbook changed: checked again without a word until something is found. */
  async function checkChanges(): Promise<QuietOutcome> {
    if (!host) return 'done';
    const number = jobs;
    try {
      const workbooks = [...(await host.snapshot({ quiet: true })), ...documents];
      // A check that was asked for meanwhile has read later.
      if (number !== jobs || (reported && isSame(workbooks, reported))) return 'done';
      dispatch({ kind: 'fill', event: { kind: 'outdated' } });
      checked = workbooks;
      await checkedQuietly(workbooks);
      return 'done';
    } catch (error) {
      const { kind } = error instanceof HostProblem ? error.refusal : { kind: 'unknown' };
      return kind === 'editing' ? 'typing' : 'refused';
    }
  }

  /** After a correction or a word: the last result stays in view until the new one is there. */
  async function recheck(quiet = true): Promise<void> {
    if (!host) return;
    const number = ++jobs;
    letGo();
    try {
      const workbooks = [...(await host.snapshot()), ...documents];
      dispatch({ kind: 'fill', event: { kind: 'outdated' } });
      if (number !== jobs) return;
      checked = workbooks;
      run({ kind: 'workbooks', workbooks }, (answer) => hear(answer, store.state().sample, quiet));
    } catch {
      // What was corrected stands; the next change brings the next check.
      dispatch({ kind: 'stopped' });
    }
  }

  const quiet = new QuietChecks({
    busy: () => {
      const { activity, correcting, fill } = store.state();
      return activity.at === 'work' || correcting || fill.work !== undefined;
    },
    whenRested: (rested) => void store.subscribe(rested),
    check: checkChanges,
  });
  /** What an earlier session left half-written is settled, what it wrote can still be taken back. */
  async function recall(excel: Host): Promise<void> {
    try {
      const settled = await excel.recover?.();
      if (settled) dispatch({ kind: 'settled', settled });
      const acts = await excel.acts?.();
      if (acts && acts.length > 0) dispatch({ kind: 'recalled', acts, at: around.now() });
    } catch (error) {
      // A workbook that does not answer yet is no trouble of anybody's; one that stands half-written is.
      if (error instanceof HostProblem && error.refusal.kind === 'half-written') fail(error);
    }
  }
  if (around.excel) void recall(around.excel);
  void recallReadings();

  // From the moment the pane opens: what is typed before the first check is looked at too.
  around.excel?.watch(() => void quiet.changed());

  async function open(chosen: readonly ChosenFile[], sample = false): Promise<void> {
    const files = calledApart(chosen);
    if (files.length === 0) return;
    stop();
    filling.stop();
    dispatch({ kind: 'started', step: 'opening', files: files.map((file) => file.name) });
    try {
      const given: GivenFile[] = [];
      for (const file of files) given.push({ name: file.name, bytes: await file.arrayBuffer() });
      if (store.state().activity.at !== 'work') return;
      if (around.excel) {
        checked = await around.excel.snapshot();
        const kept = documents.filter(({ file }) => !files.some(({ name }) => name === file));
        const beside = [...checked, ...kept];
        checked = beside;
        run({ kind: 'files', files: given, beside }, (answer) => hear(answer, false));
        return;
      }
      sources = files;
      writing.keep(given);
      run({ kind: 'files', files: given }, (answer) => hear(answer, sample));
    } catch (error) {
      fail(error);
    }
  }

  async function paste(text: string, name: string): Promise<void> {
    const pasted = { name, arrayBuffer: async () => new TextEncoder().encode(text).buffer };
    // the sample is nobody's plan
    const before = host && !store.state().sample ? sources : [];
    await open(around.excel ? [pasted] : withReplaced(before, [pasted], (file) => file.name));
  }

  async function openSample(address: string): Promise<void> {
    const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      return response.arrayBuffer();
    };
    await open([{ name, arrayBuffer }], true);
  }

  async function check(): Promise<void> {
    if (!host) return;
    // The new check takes the place of what goes on; the worker is told when it has been read.
    jobs += 1;
    letGo();
    const stopping = new AbortController();
    end = () => stopping.abort();
    dispatch({ kind: 'started', step: 'opening', files: [] });
    try {
      const snapshot = await host.snapshot({
        signal: stopping.signal,
        onProgress: (share) => dispatch({ kind: 'progressed', step: 'opening', share }),
      });
      const workbooks = [...snapshot, ...documents];
      if (stopping.signal.aborted) return;
      checked = workbooks;
      run({ kind: 'workbooks', workbooks }, (answer) => hear(answer, store.state().sample));
    } catch (error) {
      if (!stopping.signal.aborted) fail(error);
    }
  }

  function stop(): void {
    jobs += 1;
    letGo();
    end?.();
    end = undefined;
    if (store.state().activity.at === 'work') dispatch({ kind: 'stopped' });
  }

  const attempt = async (act: (on: Host) => Promise<void>): Promise<void> => {
    if (host) await act(host).catch(fail);
  };

  const filling = createFillActs({
    store,
    startJob: around.startJob,
    host: () => host,
    writing,
    add,
    check,
    fail,
    reveal: (cell) => attempt((on) => on.reveal(cell, [])),
    now: around.now,
  });

  const corrections = createCorrectionActs({
    store,
    host: () => host,
    write: (plan, note) => writing.write(plan, note),
    takeBack: (undo) => writing.takeBack(undo),
    checked: () => checked,
    recheck,
    troubleOf,
  });

  async function reveal(cell: CellRef, parts: readonly CellRef[]): Promise<void> {
    // Excel cannot show a document's table
    if (documents.some(({ file }) => file === cell.file)) {
      return dispatch({ kind: 'revealed', focus: { cell, parts } });
    }
    await attempt(async (on) => {
      await on.reveal(cell, parts, { draw: around.drawMarks?.() ?? false });
      // The browser's view is told by its host.
      if (on.kind === 'excel') dispatch({ kind: 'revealed', focus: { cell, parts } });
    });
  }

  /** Never under the name of a sheet that is there: it may be somebody's. */
  async function insertAll(sheets: readonly SheetPlan[]): Promise<readonly string[]> {
    const { SheetNames } = await import('../../engine/filling/sheet-names');
    const [workbook] = (await host?.snapshot({ quiet: true })) ?? [];
    const names = new SheetNames(workbook?.sheets.map((each) => each.name) ?? []);
    const free = sheets.map((sheet) => ({ ...sheet, name: names.take(sheet.name) }));
    await add(free);
    return free.map(({ name }) => name);
  }

  async function insert(sheet: SheetPlan): Promise<string> {
    const [name = sheet.name] = await insertAll([sheet]);
    return name;
  }

  async function add(sheets: readonly SheetPlan[]): Promise<void> {
    const [first] = sheets;
    if (!first) return;
    const undo = await writing.write({ sheets, edits: [] }, sheetsNote(first.name));
    if (host?.kind === 'excel') dispatch({ kind: 'added', added: { sheet: first.name, undo } });
  }

  async function takeAddedBack(): Promise<void> {
    const { added } = store.state();
    if (!added) return;
    await attempt(async () => {
      await writing.takeBack(added.undo);
      dispatch({ kind: 'added', added: undefined });
    });
  }

  async function clearMarks(everywhere = false): Promise<void> {
    await attempt(async (on) => {
      await on.clearMarks({ everywhere });
      dispatch({ kind: 'unmarked' });
    });
  }

  return {
    inExcel: around.excel !== undefined,
    canDownload: around.canDownload ?? true,
    insert,
    insertAll,
    takeAddedBack,
    keepAdded: () => dispatch({ kind: 'added', added: undefined }),
    host: () => host,
    open,
    paste,
    openSample,
    check,
    checkQuietly: () => quiet.changed(),
    sayOfSheets,
    stop,
    close: () => {
      stop();
      filling.stop();
      if (!around.excel) host = undefined;
      documents = [];
      dispatch({ kind: 'closed' });
    },
    reveal,
    read: (file, place) => dispatch({ kind: 'read', reading: { file, ...(place ? { place } : {}) } }),
    closeText: () => dispatch({ kind: 'read', reading: undefined }),
    clearMarks,
    seen: () => dispatch({ kind: 'seen' }),
    show: (sheet) => dispatch({ kind: 'shown', sheet }),
    dismiss: (trouble) => dispatch({ kind: 'dismissed', trouble }),
    writing,
    filling,
    corrections,
    correctedFiles: async () => correctedFiles(opened, (await host?.snapshot()) ?? [], sources),
  };
}
