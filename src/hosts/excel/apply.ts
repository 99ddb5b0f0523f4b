import { fingerprint } from '../../engine/filling/fingerprint';
import type { CellEdit, SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import type { GridRange } from '../../engine/grid/grid';
import { HostProblem, type Obstacle, type SheetLeft, type Spot, type Undo } from '../host';
import {
  actTexts,
  afterDone,
  isThere,
  queueActDropped,
  queueEntriesWritten,
  type Act,
  type ActEntry,
} from './acts';
import { lookBefore, type BeforeWrite } from './before';
import { chartName } from './charts';
import { cellByCell, editBack, editStep, holdsContent, queueLatestCell } from './edits';
import { changedSince, latestSheet, withTyped } from './latest';
import { withListSheet } from './list-rules';
import { payloadBytes, sendWriting, type SendStep } from './payload';
import {
  blankingSteps,
  contentSteps,
  makingSteps,
  removalSteps,
  visibilitySteps,
  type StepTarget,
} from './plan-steps';
import { asHostProblem } from './refusals';
import { HalfWritten, settle, type SettleOptions } from './settle';
import { CALL_BYTES } from './write-sheet';

/** A change that is asked for: what `apply` and `undo` have in common. */
export interface WantedChange {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
  readonly note?: unknown;
  /** For an undo: what it takes back, and whether somebody's work since may be passed over. */
  readonly takesBack?: { readonly undo: Undo; readonly even: boolean };
}

/** What the host knows when it asks for a change. */
export interface Knowledge {
  /** Where the sheets' cells stood when last read. */
  readonly used: ReadonlyMap<string, GridRange>;
  /** What the workbook is called. */
  readonly file: string;
  /** Names of all sheets when last read, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** What this pane calls itself. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Two round trips: one looks (what is protected, what stands where something will be written), one writes;
 * one more for each further 5 MB.
 *
 * Excel carries out a batch call by call and stops at the first that fails, and an answer can be lost when all
 * is done. So the first call of the writing notes in the workbook what is about to happen and what stood
 * there, the last one that it is done; whatever comes between, `settle` finishes or puts back by that note.
 * Excel's own undo does not reach back over made or deleted sheets; therefore every change returns its own.
 *
 * @throws HalfWritten where the workbook could not be left whole.
 */
export async function change(
  context: Excel.RequestContext,
  wanted: WantedChange,
  knowledge: Knowledge,
): Promise<Undo> {
  const plan = { ...wanted.plan, edits: oncePerCell(wanted.plan.edits) };
  const before = await lookBefore(context, { ...wanted, plan }, knowledge.used);
  refuseOthers(before.entries);
  const ready = prepared(before, { ...wanted, plan }, knowledge);
  const act = actOf(before, ready, knowledge.newId());
  const latest = latestOf(context, before, ready, knowledge.file);
  try {
    await sendWriting(
      context,
      writingSteps(context, { before, ready, act, latest: latest.steps }, knowledge),
    );
  } catch (error) {
    return afterFailure(context, act, error);
  }
  const { act: exact, changed } = latest.compared(act);
  if (changed.length > 0) {
    const problem = new HostProblem({ kind: 'changed', cells: changed });
    await backTo(context, exact, problem);
    throw problem;
  }
  return exact.undo;
}

/** Of several edits of one cell the last says what it is to hold, the first what it held. */
function oncePerCell(edits: readonly CellEdit[]): readonly CellEdit[] {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.ref.sheet.toLowerCase(), edit.ref.row, edit.ref.col]);
    const was = cells.get(key)?.was ?? edit.was;
    cells.set(key, { ...edit, ...(was === undefined ? {} : { was }) });
  }
  return [...cells.values()];
}

/** Another pane, here or with somebody else, is in the middle of a write. */
function refuseOthers(entries: readonly ActEntry[]): void {
  if (entries.some(({ state }) => state === 'writing')) throw new HostProblem({ kind: 'busy' });
}

interface Ready {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
  /** The cells before, one for each edit that is left. */
  readonly cells: BeforeWrite['cells'];
  readonly note: unknown;
  readonly takesBack?: Undo;
}

/** What of the wish can be done without costing anybody's work. */
function prepared(before: BeforeWrite, wanted: WantedChange, knowledge: Knowledge): Ready {
  refuseProtected(before, wanted);
  const { plan, removeSheets, takesBack, note } = wanted;
  const fits = plan.edits.map(
    ({ was }, index) => was === undefined || holdsContent(before.cells[index]?.cell, was),
  );
  const changed = plan.edits.filter((_, index) => !fits[index]).map(({ ref }) => ref);
  if (!takesBack && changed.length > 0) throw new HostProblem({ kind: 'changed', cells: changed });
  refuseOthersToo(before, { ...plan, edits: plan.edits.filter((_, index) => fits[index]) });
  if (!takesBack) {
    refuseGone(before, plan, knowledge);
    refuseOtherwise(before, plan);
    const sheets = withListSheet(
      plan.sheets,
      [...before.sheets.values()].map(({ name }) => name),
    );
    return { plan: { ...plan, sheets }, removeSheets, cells: before.cells, note };
  }
  const typedIn = typedSheets(before, takesBack.undo.left ?? []);
  const gone = [...plan.sheets.map(({ name }) => name), ...removeSheets].filter(
    (name) => !isThere(before.sheets, name),
  );
  if (!takesBack.even && changed.length + typedIn.length + gone.length > 0)
    throw new HostProblem({ kind: 'typed-since', sheets: typedIn, cells: changed, gone });
  return {
    plan: {
      // A sheet that a person deleted since is not made again.
      sheets: plan.sheets.filter(({ name }) => isThere(before.sheets, name)),
      edits: plan.edits.filter((_, index) => fits[index]),
    },
    removeSheets: removeSheets.filter((name) => isThere(before.sheets, name)),
    cells: before.cells.filter((_, index) => fits[index]),
    note,
    takesBack: takesBack.undo,
  };
}

/** Sheets that no longer say what the write left. */
function typedSheets(before: BeforeWrite, left: readonly SheetLeft[]): string[] {
  return left.flatMap(({ sheet, print }) => {
    const now = before.former.get(sheet.toLowerCase());
    return now && fingerprint(now) !== print ? [now.name] : [];
  });
}

/** A sheet that was read as there, and is to be replaced, was deleted or renamed since: not made again. */
function refuseGone(before: BeforeWrite, plan: WritePlan, { sheets }: Knowledge): void {
  const gone = plan.sheets.find(
    ({ name }) => sheets.has(name.toLowerCase()) && !isThere(before.sheets, name),
  );
  if (gone) throw new HostProblem({ kind: 'not-found', what: gone.name });
}

/** Since the plan was made somebody typed into a sheet that it writes over, or made one that it was to make. */
function refuseOtherwise({ former }: BeforeWrite, { sheets }: WritePlan): void {
  const known = sheets.flatMap(({ name, was }) => {
    const now = former.get(name.toLowerCase());
    return now && was !== undefined ? [{ name: now.name, was, print: fingerprint(now) }] : [];
  });
  const made = known.find(({ was }) => was === null);
  if (made) throw new HostProblem({ kind: 'exists', what: made.name });
  const typed = known.filter(({ was, print }) => was !== print).map(({ name }) => name);
  if (typed.length > 0) throw new HostProblem({ kind: 'changed', cells: [], sheets: typed });
}

/**
 * Where a write would change more cells than it names: in a table Excel carries a formula through its column, over what
 * the cells hold; of cells that one formula fills, none can be changed without the others; of merged ones only the first.
 */
function refuseOthersToo({ hindered, former }: BeforeWrite, plan: WritePlan): void {
  const refuse = (what: Obstacle, at: Spot): never => {
    throw new HostProblem({ kind: 'conflict', what, ...at });
  };
  const first = hindered.find(({ edit }) => plan.edits.includes(edit));
  if (first) refuse(first.what, { sheet: first.edit.ref.sheet, cells: first.cells });
  for (const { name } of plan.sheets) {
    const now = former.get(name.toLowerCase());
    if (now?.hasTables) refuse('table', { sheet: now.name });
    if (now?.hasArrays) refuse('array', { sheet: now.name });
  }
}

/** Never unprotects: the person who locked a sheet had a reason. */
function refuseProtected(before: BeforeWrite, { plan, removeSheets }: WantedChange): void {
  const adds = plan.sheets.some(({ name }) => !isThere(before.sheets, name));
  const removes = removeSheets.some((name) => isThere(before.sheets, name));
  if (before.protectedBook && (adds || removes)) throw new HostProblem({ kind: 'protected' });
  const isProtected = (name: string): boolean => before.sheets.get(name.toLowerCase())?.isProtected ?? false;
  const replaced = plan.sheets.find(({ name }) => isProtected(name));
  const edited = plan.edits.find(({ ref }, index) => isProtected(ref.sheet) && before.cells[index]?.locked);
  const sheet = replaced?.name ?? edited?.ref.sheet;
  if (sheet !== undefined) throw new HostProblem({ kind: 'protected', sheet });
}

function actOf(before: BeforeWrite, ready: Ready, id: string): Act {
  const { plan, removeSheets } = ready;
  const formerOf = (name: string): SheetPlan[] => {
    const former = before.former.get(name.toLowerCase());
    return former ? [former] : [];
  };
  const replaced = plan.sheets.flatMap(({ name }) => formerOf(name));
  const undo: Undo = {
    plan: {
      sheets: replaced,
      edits: plan.edits.flatMap((edit, index): CellEdit[] => {
        const former = ready.cells[index];
        return former ? [editBack(edit, former)] : [];
      }),
    },
    removeSheets: plan.sheets.map(({ name }) => name).filter((name) => !isThere(before.sheets, name)),
    left: plan.sheets.map((sheet) => ({ sheet: sheet.name, print: fingerprint(sheet) })),
    act: id,
  };
  return {
    id,
    undo,
    planned: { ...plan, sheets: plan.sheets.map(withoutRules) },
    former: { sheets: [...replaced, ...removeSheets.flatMap(formerOf)], edits: [] },
    removed: removeSheets.map((name) => ({
      name: before.sheets.get(name.toLowerCase())?.name ?? name,
      position: before.sheets.get(name.toLowerCase())?.position ?? 0,
    })),
    note: ready.note,
    charts: plan.sheets.flatMap((sheet) => {
      const names = before.former.get(sheet.name.toLowerCase())?.chartNames;
      return sheet.charts && names ? [{ sheet: sheet.name, names }] : [];
    }),
  };
}

function withoutRules({ validations: _, ...sheet }: SheetPlan): SheetPlan {
  return sheet;
}

/** A write that is about to be sent: what it finds, what it does, and the looks at what it writes over. */
interface ReadyAct {
  readonly before: BeforeWrite;
  readonly ready: Ready;
  readonly act: Act;
  readonly latest: readonly SendStep[];
}

function writingSteps(
  context: Excel.RequestContext,
  { before, ready, act, latest }: ReadyAct,
  { by, now }: Knowledge,
): readonly SendStep[] {
  const book = context.workbook;
  const { plan, removeSheets } = ready;
  const made = plan.sheets.filter(({ name }) => !isThere(before.sheets, name));
  const targets = plan.sheets.map((sheet): StepTarget => {
    const key = sheet.name.toLowerCase();
    const charts = (before.former.get(key)?.charts ?? []).map(chartName);
    return { key: before.sheets.get(key)?.id ?? sheet.name, plan: sheet, charts };
  });
  const texts = actTexts(act);
  const bytes = texts.map(payloadBytes).reduce((sum, each) => sum + each, 0);
  const own: ActEntry = { id: act.id, by, at: now, state: 'writing', parts: texts.length };
  const done = afterDone(before.entries, own, bytes, ready.takesBack?.act);
  const begin: SendStep = {
    bytes: 2 * CALL_BYTES,
    queue: () => queueEntriesWritten(book, [...before.entries, own]),
  };
  const journal = texts.map((text): SendStep => ({
    bytes: payloadBytes(text) + CALL_BYTES,
    queue: () => {
      book.customXmlParts.add(text);
    },
  }));
  const end: SendStep = {
    bytes: (2 + done.dropped.length) * CALL_BYTES,
    queue: () => {
      queueEntriesWritten(book, done.entries);
      // Behind the last word: what goes wrong here leaves a part too many and nothing else.
      for (const entry of done.dropped) queueActDropped(book, entry);
    },
  };
  return [
    begin,
    ...journal,
    ...latest,
    ...makingSteps(context, made),
    ...blankingSteps(
      context,
      targets.filter(({ plan: sheet }) => !made.includes(sheet)),
    ),
    ...contentSteps(context, targets),
    ...visibilitySteps(context, made),
    ...plan.edits.flatMap((edit, index) => {
      const former = ready.cells[index];
      return former ? [editStep(edit, former)] : [];
    }),
    ...removalSteps(
      context,
      removeSheets.map((name) => before.sheets.get(name.toLowerCase())?.id ?? name),
    ),
    end,
  ];
}

interface Latest {
  readonly steps: readonly SendStep[];
  /** The act with everything where it really stood, and the cells that somebody changed just before. */
  readonly compared: (act: Act) => { readonly act: Act; readonly changed: readonly CellEdit['ref'][] };
}

/** Between looking and writing somebody may type; so what is written over is read once more on the way. */
function latestOf(context: Excel.RequestContext, before: BeforeWrite, ready: Ready, file: string): Latest {
  const sheets = [...before.former.values()].map((former) => ({
    former,
    latest: latestSheet(
      () =>
        context.workbook.worksheets.getItem(before.sheets.get(former.name.toLowerCase())?.id ?? former.name),
      former,
    ),
  }));
  const cells = cellByCell(ready.cells, ({ range }) => queueLatestCell(range));
  return {
    steps: [...cells.steps, ...sheets.map(({ latest }) => latest.step)],
    compared: (act) => {
      const changed: CellEdit['ref'][] = [];
      const latest = cells.answers();
      const edits = act.undo.plan.edits.map((edit, index): CellEdit => {
        const now = latest[index];
        const planned = ready.plan.edits[index];
        if (!now || !planned) return edit;
        const ref = { ...edit.ref, ...now.at };
        if (!now.spilled && holdsContent(now.cell, edit.content)) return { ...edit, ref };
        changed.push(ref);
        return { ...editBack(planned, now), ref };
      });
      const exact = new Map(
        sheets.map(({ former, latest }) => {
          const rows = latest.rows();
          const typed = rows ? changedSince(rows, former) : [];
          changed.push(...typed.map(({ row, col }) => ({ file, sheet: former.name, row, col })));
          return [former.name, withTyped(former, typed)] as const;
        }),
      );
      const exactly = (list: readonly SheetPlan[]): SheetPlan[] =>
        list.map((sheet) => exact.get(sheet.name) ?? sheet);
      return {
        changed,
        act: {
          ...act,
          undo: { ...act.undo, plan: { sheets: exactly(act.undo.plan.sheets), edits } },
          former: { ...act.former, sheets: exactly(act.former.sheets) },
        },
      };
    },
  };
}

/** After a failure the workbook is as before, or the write stands after all, or it is to be settled later. */
async function afterFailure(context: Excel.RequestContext, act: Act, error: unknown): Promise<Undo> {
  const problem = asHostProblem(error);
  const outcome = await settled(context, act, problem);
  if (outcome.kind === 'finished') return outcome.act.undo;
  throw problem;
}

/** Puts back what was written over somebody's typing: as if the journal had been broken off. */
async function backTo(context: Excel.RequestContext, act: Act, problem: HostProblem): Promise<void> {
  await settled(context, act, problem, { evenDone: true });
}

async function settled(
  context: Excel.RequestContext,
  act: Act,
  problem: HostProblem,
  options: SettleOptions = {},
): ReturnType<typeof settle> {
  try {
    return await settle(context, act, options);
  } catch (second) {
    if (second instanceof HalfWritten) throw second;
    throw new HalfWritten(act, false, problem.refusal);
  }
}
