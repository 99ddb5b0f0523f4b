import type { CellEdit, SheetPlan } from '../../engine/filling/write-plan';
import { HostProblem, type HostRefusal, type Settled } from '../host';
import { isThere, queueActDropped, queueEntries, queueEntriesWritten, sheetsOf, type Act } from './acts';
import { queueSheetStates, type SheetState } from './before';
import { leftCharts, queueReadCharts } from './charts';
import { cellByCell, editStep, holdsContent, queueFormerCell, type FormerCell } from './edits';
import { lateTyping, type Back } from './late-typing';
import { latestSheet, typedSince, withTyped, type Typed } from './latest';
import { sendSteps, sendWriting, type SendStep } from './payload';
import { blankingSteps, contentSteps, makingSteps, removalSteps, visibilitySteps } from './plan-steps';
import { asHostProblem } from './refusals';
import { CALL_BYTES } from './write-sheet';

/** A write that stands half-done; it is to be settled as soon as Excel lets it be. */
export class HalfWritten extends HostProblem {
  constructor(
    readonly act: Act,
    certain: boolean,
    why: HostRefusal,
  ) {
    super({
      kind: 'half-written',
      certain,
      sheets: sheetsOf(act),
      cells: act.undo.plan.edits.map(({ ref }) => ref),
      why,
    });
  }
}

export interface SettleOptions {
  /** True to put back also a write that stands whole. */
  readonly evenDone?: boolean;
}

export type SettledWrite = Settled | { readonly kind: 'nothing' };

/**
 * What became of a write that was broken off, or whose answer was lost: the journal in the workbook says.
 * Where it stopped half-way, or where `evenDone`, everything is put back, and what somebody typed meanwhile
 * is left alone.
 *
 * @throws HalfWritten where Excel refuses that too; any error of Office.js where it does not answer.
 */
export async function settle(
  context: Excel.RequestContext,
  act: Act,
  { evenDone = false }: SettleOptions = {},
): Promise<SettledWrite> {
  const book = context.workbook;
  const states = queueSheetStates(book);
  const entries = queueEntries(book);
  await context.sync();
  const own = entries().find(({ id }) => id === act.id);
  if (!own) return { kind: 'nothing' };
  if (own.state !== 'writing' && !evenDone)
    return { kind: 'finished', act: { undo: act.undo, note: act.note } };
  const now = await readNow(context, act, states());
  const { steps, kept, again } = stepsBack(context, act, now);
  const forget: SendStep = {
    bytes: 2 * CALL_BYTES,
    queue: () => {
      queueEntriesWritten(
        book,
        entries().filter(({ id }) => id !== act.id),
      );
      // One that cannot be taken back is not kept.
      if (own.state !== 'over') queueActDropped(book, own);
    },
  };
  const refused = await sendAll(context, [...steps, forget], forget);
  if (refused) throw new HalfWritten(act, true, refused);
  const typed = again();
  if (typed.length > 0) await sendWriting(context, typed);
  return { kind: 'rolled-back', kept };
}

interface Now {
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** One for each edit; undefined where its sheet is gone. */
  readonly cells: readonly (FormerCell | undefined)[];
  readonly typed: ReadonlyMap<string, readonly Typed[]>;
  /** Names of charts that the write left, by the sheet's name in lower case. */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

async function readNow(
  context: Excel.RequestContext,
  act: Act,
  sheets: ReadonlyMap<string, SheetState>,
): Promise<Now> {
  const book = context.workbook;
  const cells = cellByCell(act.undo.plan.edits, (edit) =>
    isThere(sheets, edit.ref.sheet) ? queueFormerCell(book, edit) : () => undefined,
  );
  const written = act.planned.sheets.filter(({ name }) => isThere(sheets, name));
  const reads = written.map((plan) => latestSheet(() => book.worksheets.getItem(plan.name), plan));
  let charts: { sheet: string; names: readonly string[]; now: ReturnType<typeof queueReadCharts> }[] = [];
  const chartStep: SendStep = {
    bytes: CALL_BYTES * 2 * act.charts.length,
    queue: () => {
      charts = act.charts
        .filter(({ sheet }) => isThere(sheets, sheet))
        .map((each) => ({ ...each, now: queueReadCharts(book.worksheets.getItem(each.sheet)) }));
    },
  };
  const steps = [
    ...cells.steps,
    ...reads.map(({ step }) => step),
    ...(act.charts.length > 0 ? [chartStep] : []),
  ];
  const made = act.undo.removeSheets.filter((name) => isThere(sheets, name));
  await readHidden(context, made, steps);
  const former = new Map(act.former.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    sheets,
    cells: cells.answers(),
    typed: new Map(
      written.map((plan, index) => [
        plan.name.toLowerCase(),
        typedSince(reads[index]?.rows() ?? [], plan, former.get(plan.name.toLowerCase())),
      ]),
    ),
    left: new Map(
      charts.map(({ sheet, names, now }) => [sheet.toLowerCase(), leftCharts(now.names(), names)]),
    ),
  };
}

/**
 * Sheets that will go are hidden in the very round trip that reads them: what is typed into one after that reading would
 * go with it. Where Excel will not hide them they are read all the same.
 */
async function readHidden(
  context: Excel.RequestContext,
  made: readonly string[],
  reading: readonly SendStep[],
): Promise<void> {
  const hiding = made.map((name): SendStep => ({
    bytes: CALL_BYTES,
    queue: () => show(context, name, 'VeryHidden'),
  }));
  const send = (steps: readonly SendStep[]): Promise<void> =>
    sendSteps(() => context.sync(), steps, { reading: true });
  if (hiding.length === 0) return send(reading);
  try {
    await send([...hiding, ...reading]);
  } catch (error) {
    refuseSilence(error);
    await send(reading);
  }
}

function show(context: Excel.RequestContext, name: string, visibility: Excel.Worksheet['visibility']): void {
  context.workbook.worksheets.getItem(name).visibility = visibility;
}

/** Cells first, sheets that go last: what Excel will not delete must not stop what can be put back. */
function stepsBack(
  context: Excel.RequestContext,
  act: Act,
  now: Now,
): {
  readonly steps: readonly SendStep[];
  readonly kept: readonly string[];
  /** What somebody typed at the last moment, to be asked for when the steps are through. */
  readonly again: () => readonly SendStep[];
} {
  const typedIn = (name: string): readonly Typed[] => now.typed.get(name.toLowerCase()) ?? [];
  const removed = new Map(act.removed.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const gone = act.former.sheets.filter(
    ({ name }) => removed.has(name.toLowerCase()) && !isThere(now.sheets, name),
  );
  // One that a person deleted or renamed meanwhile is not made again.
  const replaced = act.undo.plan.sheets.filter(({ name }) => isThere(now.sheets, name));
  const targets = replaced.map((plan) => ({
    key: plan.name,
    plan: withTyped(plan, typedIn(plan.name)),
    charts: now.left.get(plan.name.toLowerCase()) ?? [],
  }));
  const made = act.undo.removeSheets.filter((name) => isThere(now.sheets, name));
  const kept = made.filter((name) => typedIn(name).length > 0);
  const edits = act.undo.plan.edits.flatMap((edit, index) => editsBack(edit, now.cells[index]));
  const planned = new Map(act.planned.sheets.map((plan) => [plan.name.toLowerCase(), plan]));
  const late = lateTyping(
    context,
    targets.map(({ plan }) => ({ plan, planned: planned.get(plan.name.toLowerCase()) })),
    edits,
  );
  return {
    again: late.again,
    steps: [
      ...late.steps,
      ...edits.map((each) => editStep(each.edit, each.now)),
      ...blankingSteps(context, targets),
      ...makingSteps(context, gone),
      ...contentSteps(context, [...targets, ...gone.map((plan) => ({ key: plan.name, plan }))]),
      ...visibilitySteps(context, gone),
      ...positionSteps(context, gone, removed),
      ...kept.map((name): SendStep => ({
        bytes: CALL_BYTES,
        place: { sheet: name },
        queue: () => show(context, name, 'Visible'),
      })),
      ...removalSteps(
        context,
        made.filter((name) => !kept.includes(name)),
      ),
    ],
    kept,
  };
}

/** A cell that somebody typed into meanwhile is left alone. */
function editsBack(edit: CellEdit, now: FormerCell | undefined): Back[] {
  if (!now) return [];
  const ours = edit.was !== undefined && holdsContent(now.cell, edit.was);
  const back = holdsContent(now.cell, edit.content);
  return ours || (back && edit.format !== undefined) ? [{ edit, now }] : [];
}

function positionSteps(
  context: Excel.RequestContext,
  gone: readonly SheetPlan[],
  removed: ReadonlyMap<string, { readonly position: number }>,
): SendStep[] {
  return gone.map(({ name }) => ({
    bytes: CALL_BYTES,
    place: { sheet: name },
    queue: () => {
      const position = removed.get(name.toLowerCase())?.position;
      if (position !== undefined) context.workbook.worksheets.getItem(name).position = position;
    },
  }));
}

/**
 * All steps together; where Excel refuses one, each by itself, so that it stops nothing but itself. The last
 * only if all others came through.
 *
 * @returns the first refusal.
 */
async function sendAll(
  context: Excel.RequestContext,
  steps: readonly SendStep[],
  last: SendStep,
): Promise<HostRefusal | undefined> {
  try {
    await sendWriting(context, steps);
    return undefined;
  } catch (error) {
    refuseSilence(error);
  }
  let refused: HostRefusal | undefined;
  for (const step of steps) {
    if (step === last && refused) break;
    try {
      await sendWriting(context, [step]);
    } catch (error) {
      refuseSilence(error);
      if (!step.isDone?.(error)) refused ??= asHostProblem(error).refusal;
    }
  }
  return refused;
}

/** Where Excel does not answer at all, asking again step by step asks nobody. */
function refuseSilence(error: unknown): void {
  if (asHostProblem(error).refusal.kind === 'lost') throw error;
}
