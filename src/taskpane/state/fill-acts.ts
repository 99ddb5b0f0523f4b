import { isAppendix } from '../../engine/filling/preview';
import type { FillResult } from '../../engine/filling/fill-plan';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { Workbook } from '../../engine/grid/grid';
import { planFileName } from '../../engine/plan/file-name';
import { HostProblem } from '../../hosts/host';
import type { FillChoice } from '../work/messages';
import { FillWork, type FillWorkMeans } from './fill-work';
import { fillingNote } from './kept-acts';
import { withSaid } from './readings';
import { createTemplateActs, type TemplateActs, type TemplateMeans } from './template-acts';
import { createUndoActs, type UndoActs } from './undo-acts';
import type { NewFile, Writing } from './writing';

export interface FillMeans extends FillWorkMeans, Omit<TemplateMeans, 'work'> {
  readonly writing: Writing;
  /** Reads and checks the workbooks again. */
  readonly check: () => Promise<void>;
}

/** What a person can do about filling appendices. None of these throws. */
export interface FillActs extends TemplateActs, UndoActs {
  readonly choose: (choice: FillChoice) => void;
  /** Plans the filling and shows what it would do. */
  readonly preview: (choice: FillChoice) => Promise<void>;
  /** Writes what was previewed and checks the result. In the browser, the new file to hand over. */
  readonly fill: (suffix: string) => Promise<NewFile | undefined>;
  /** Brings a sheet that was made into view. */
  readonly goTo: (sheet: string) => Promise<void>;
  /** The new file once more. */
  readonly save: (suffix: string) => Promise<NewFile | undefined>;
  readonly stop: () => void;
}

export function createFillActs(means: FillMeans): FillActs {
  const { store, host, writing } = means;
  const work = new FillWork(means);
  const { tell } = work;

  /** What the person said of the sheets for the check goes for the filling too. */
  async function planned(chosen: FillChoice, workbooks: readonly Workbook[]): Promise<FillResult> {
    const choice = withSaid(chosen, store.state().readings, workbooks);
    const answer = await work.run({ kind: 'fill', workbooks, choice });
    if (answer.kind !== 'planned') throw new Error(answer.kind);
    return answer.result;
  }

  async function preview(choice: FillChoice): Promise<void> {
    tell({ kind: 'chosen', choice });
    await work.attempt('filling', async (isCurrent) => {
      const workbooks = (await host()?.snapshot()) ?? [];
      if (!isCurrent()) return;
      const result = await planned(choice, workbooks);
      if (isCurrent()) tell({ kind: 'planned', result });
    });
  }

  /** Called after the plan: of several units' files none is the plan's own. */
  const save = (suffix: string): Promise<NewFile | undefined> =>
    work.attempt('saving', async () => {
      const made = await writing.newFile(suffix, (job) => work.run(job));
      const result = store.state().outcome?.result;
      const name = result && planFileName(result.records);
      const kind = made && /\.\w+$/.exec(made.name)?.[0];
      return made && name !== undefined ? { ...made, name: `${name} ${suffix}${kind ?? ''}` } : made;
    });

  async function fill(suffix: string): Promise<NewFile | undefined> {
    const result = store.state().fill.preview;
    if (!result || result.plan.sheets.length === 0) return undefined;
    const home = store.state().workbooks[0]?.file ?? store.state().outcome?.result.files[0] ?? '';
    const written = await work.attempt('writing', async () => {
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
    return save(suffix);
  }

  /** To the first sheet that was made: it comes into view, unmarked. */
  async function showFirst(plan: WritePlan, file: string): Promise<void> {
    const made = store.state().fill.done?.preview.find(isAppendix);
    const sheet = made?.sheet ?? plan.sheets[0]?.name;
    if (sheet === undefined) return;
    if (host()?.kind === 'file') store.dispatch({ kind: 'shown', sheet: { file, sheet } });
    else await means.reveal({ file, sheet, row: 0, col: 0 });
  }

  return {
    ...createTemplateActs({ ...means, work }),
    ...createUndoActs({ ...means, work }),
    choose: (choice) => tell({ kind: 'chosen', choice }),
    preview,
    fill,
    goTo: (sheet) => means.reveal({ file: store.state().fill.done?.file ?? '', sheet, row: 0, col: 0 }),
    save,
    stop: () => work.stop(),
  };
}

/** Whether the plan was made for sheets that are others by now: then another one is to be looked at. */
function isOutdated(error: unknown): boolean {
  const kind = error instanceof HostProblem ? error.refusal.kind : undefined;
  return kind === 'changed' || kind === 'exists' || kind === 'not-found';
}
