import { isAppendix } from '../../engine/filling/preview';
import type { FillResult } from '../../engine/filling/fill-plan';
import type { TemplateId } from '../../engine/filling/template';
import type { SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import { planFileName } from '../../engine/plan/file-name';
import type { WorkerAnswer, FillChoice, FillStep } from '../work/messages';
import { HostProblem } from '../../hosts/host';
import type { Asked, FillEvent } from './fill-state';
import { fillingNote } from './kept-acts';
import { saidOfFiles } from './readings';
import { freeTemplate, templateDate, templateYears } from './template-sheets';
import type { NewFile, Writing, WritingMeans } from './writing';

export interface FillMeans extends WritingMeans {
  readonly writing: Writing;
  /** Puts sheets beside the others, which can be taken back. */
  readonly add: (sheets: readonly SheetPlan[]) => Promise<void>;
  /** Reads and checks the workbooks again. */
  readonly check: () => Promise<void>;
  readonly fail: (error: unknown) => void;
  readonly reveal: (cell: CellRef) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a person can do about filling appendices. None of these throws. */
export interface FillActs {
  readonly choose: (choice: FillChoice) => void;
  /** Plans the filling and shows what it would do. */
  readonly preview: (choice: FillChoice) => Promise<void>;
  /** Writes what was previewed and checks the result. In the browser, the new file to hand over. */
  readonly fill: (suffix: string) => Promise<NewFile | undefined>;
  /** Asks first where it would cost somebody's typing; `even` is the answer that it may. */
  readonly undo: (even?: boolean) => Promise<void>;
  /** The other answer. */
  readonly keep: () => void;
  /** Brings a sheet that was made into view. */
  readonly goTo: (sheet: string) => Promise<void>;
  /** The new file once more. */
  readonly save: (suffix: string) => Promise<NewFile | undefined>;
  /** A blank sheet: put into Excel's workbook, or in the browser a file to hand over. */
  /** `province`: its units are the list to choose from. */
  readonly openTemplate: (id: TemplateId, province?: string) => Promise<NewFile | undefined>;
  readonly stop: () => void;
}

export function createFillActs(means: FillMeans): FillActs {
  const { store, writing } = means;
  let end: (() => void) | undefined;
  let jobs = 0;

  const tell = (event: FillEvent): void => store.dispatch({ kind: 'fill', event });

  function stop(): void {
    jobs += 1;
    end?.();
    end = undefined;
    tell({ kind: 'ended' });
  }

  /** Does one thing at a time; one that was stopped says nothing more. */
  async function attempt<T>(
    step: FillStep,
    act: (isCurrent: () => boolean) => Promise<T>,
  ): Promise<T | undefined> {
    stop();
    const number = jobs;
    const isCurrent = (): boolean => number === jobs;
    tell({ kind: 'began', step });
    try {
      const done = await act(isCurrent);
      return isCurrent() ? done : undefined;
    } catch (error) {
      if (isCurrent()) means.fail(error);
      return undefined;
    } finally {
      if (isCurrent()) stop();
    }
  }

  /** What the person said of the sheets for the check goes for the filling too. */
  function withSaid(choice: FillChoice, workbooks: readonly Workbook[]): FillChoice {
    const files = workbooks.map(({ file }) => file);
    const said = saidOfFiles(store.state().readings, files);
    const as = { ...said?.as, ...choice.said?.as };
    return said ? { ...choice, said: { ...said, ...choice.said, as } } : choice;
  }

  function planned(chosen: FillChoice, workbooks: readonly Workbook[]): Promise<FillResult> {
    const choice = withSaid(chosen, workbooks);
    return new Promise((resolve, reject) => {
      end = means.startJob({ kind: 'fill', workbooks, choice }, (answer: WorkerAnswer) => {
        if (answer.kind === 'progress') tell({ kind: 'went', share: answer.share });
        else if (answer.kind === 'planned') resolve(answer.result);
        else reject(new Error(answer.kind));
      });
    });
  }

  /** Called after the plan: of several units' files none is the plan's own. */
  const newFile = (suffix: string): Promise<NewFile | undefined> =>
    attempt('saving', async () => {
      const made = await writing.newFile(suffix, (stopJob) => {
        end = stopJob;
      });
      const result = store.state().outcome?.result;
      const name = result && planFileName(result.records);
      const kind = made && /\.\w+$/.exec(made.name)?.[0];
      return made && name !== undefined ? { ...made, name: `${name} ${suffix}${kind ?? ''}` } : made;
    });

  async function preview(choice: FillChoice): Promise<void> {
    tell({ kind: 'chosen', choice });
    await attempt('filling', async (isCurrent) => {
      const workbooks = (await means.host()?.snapshot()) ?? [];
      if (!isCurrent()) return;
      const result = await planned(choice, workbooks);
      if (isCurrent()) tell({ kind: 'planned', result });
    });
  }

  async function fill(suffix: string): Promise<NewFile | undefined> {
    const result = store.state().fill.preview;
    if (!result || result.plan.sheets.length === 0) return undefined;
    const home = store.state().workbooks[0]?.file ?? store.state().outcome?.result.files[0] ?? '';
    const written = await attempt('writing', async () => {
      const note = fillingNote({ preview: result.preview, file: home });
      const undo = await writing.write(result.plan, note).catch((error: unknown) => {
        if (isOutdated(error)) tell({ kind: 'outdated' });
        throw error;
      });
      tell({ kind: 'filled', done: { preview: result.preview, undo, file: home } });
      return true;
    });
    if (!written) return undefined;
    await showFirst(result.plan, home);
    await means.check();
    return newFile(suffix);
  }

  /** To the first sheet that was made: it comes into view, unmarked. */
  async function showFirst(plan: WritePlan, file: string): Promise<void> {
    const made = store.state().fill.done?.preview.find(isAppendix);
    const sheet = made?.sheet ?? plan.sheets[0]?.name;
    if (sheet === undefined) return;
    if (means.host()?.kind === 'file') store.dispatch({ kind: 'shown', sheet: { file, sheet } });
    else await means.reveal({ file, sheet, row: 0, col: 0 });
  }

  async function undo(even = false): Promise<void> {
    const done = store.state().fill.done;
    if (!done) return;
    const back = await attempt('writing', async () => {
      try {
        await writing.takeBack(done.undo, even);
      } catch (error) {
        const asked = typedSince(error);
        if (!asked) throw error;
        tell({ kind: 'asked', asked });
        return false;
      }
      tell({ kind: 'undone' });
      return true;
    });
    if (back) await means.check();
  }

  const openTemplate = (id: TemplateId, province?: string): Promise<NewFile | undefined> =>
    attempt('writing', async () => {
      const { templateSheets } = await import('../../engine/filling/template');
      const date = templateDate(store.state(), means.now());
      const units = province === undefined ? [] : await unitsOf(province, date);
      const sheets = templateSheets(id, {
        years: templateYears(store.state(), means.now()),
        date,
        ...(units.length > 0 ? { units } : {}),
      });
      const host = means.host();
      if (host?.kind === 'excel') {
        const [workbook] = await host.snapshot();
        const free = freeTemplate(sheets, workbook?.sheets.map(({ name }) => name) ?? []);
        const [first] = free;
        await means.add(free);
        if (first && workbook) await means.reveal({ file: workbook.file, sheet: first.name, row: 0, col: 0 });
        return undefined;
      }
      const { writeWorkbook } = await import('../../hosts/file/write-workbook');
      return { name: `mau-${id}.xlsx`, bytes: new Uint8Array(await writeWorkbook(sheets)) };
    });

  return {
    choose: (choice) => tell({ kind: 'chosen', choice }),
    preview,
    fill,
    undo,
    keep: () => tell({ kind: 'answered' }),
    goTo: (sheet) => means.reveal({ file: store.state().fill.done?.file ?? '', sheet, row: 0, col: 0 }),
    save: newFile,
    openTemplate,
    stop,
  };
}

/** Whether the plan was made for sheets that are others by now: then another one is to be looked at. */
function isOutdated(error: unknown): boolean {
  const kind = error instanceof HostProblem ? error.refusal.kind : undefined;
  return kind === 'changed' || kind === 'exists' || kind === 'not-found';
}

function typedSince(error: unknown): Asked | undefined {
  const refusal = error instanceof HostProblem ? error.refusal : undefined;
  return refusal?.kind === 'typed-since' ? refusal : undefined;
}

/** The official lists are a script of their own. */
async function unitsOf(province: string, date: string): Promise<readonly string[]> {
  const { unitsToChoose } = await import('../../engine/units/units-to-choose');
  return unitsToChoose(province, date);
}
