import type { SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import type { GridRange } from '../../engine/grid/grid';
import { HostProblem, type Undo } from '../host';
import { editBack, editStep, queueFormerCell, type FormerCell } from './edits';
import { formerSheet, type Former } from './former';
import { withListSheet } from './list-rules';
import { sendSteps, type Step } from './payload';
import { hasCode } from './refusals';
import { queueUsedRange } from './used-range';
import { CALL_BYTES, sheetSteps } from './write-sheet';

/** A plan and the sheets to take away with it: what `apply` and `undo` have in common. */
export type Change = Undo;

/**
 * Two round trips: one looks (what is protected, what stands where something will be written), one writes;
 * one more for each further 5 MB. `used` says where the sheets' cells were when last read, so that the
 * first can ask for the content of a sheet that will be replaced; where that has changed since, it is
 * asked for again.
 *
 * Excel carries out a batch call by call and stops at the first that fails. So what had been written
 * until then is put back before the refusal is passed on. Excel's own undo does not reach back over made
 * or deleted sheets; therefore every change returns its own.
 */
export async function change(
  context: Excel.RequestContext,
  wanted: Change,
  used: ReadonlyMap<string, GridRange>,
): Promise<Undo> {
  const before = await look(context, wanted.plan, used);
  refuseProtected(before, wanted);
  const sheets = withListSheet(wanted.plan.sheets, [...before.names.values()]);
  const plan = { ...wanted.plan, sheets };
  const undo = undoOf(before, plan);
  const steps = [
    ...planSteps(context, plan, before),
    // Last: once a sheet is gone nothing after it can fail.
    ...removalSteps(context, wanted.removeSheets, before.names),
  ];
  try {
    await send(context, steps);
  } catch (error) {
    await putBack(context, undo);
    throw error;
  }
  return undo;
}

interface Before {
  /** Every sheet's name, by its name in lower case: Excel tells no more apart. */
  readonly names: ReadonlyMap<string, string>;
  /** In lower case. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly protectedBook: boolean;
  readonly cells: readonly FormerCell[];
  readonly sheets: readonly SheetPlan[];
}

async function look(
  context: Excel.RequestContext,
  plan: WritePlan,
  used: ReadonlyMap<string, GridRange>,
): Promise<Before> {
  const book = context.workbook;
  book.worksheets.load('items/name,items/protection/protected');
  book.protection.load('protected');
  const cells = plan.edits.map((edit) => queueFormerCell(book, edit));
  const hinted = plan.sheets.flatMap(({ name }) => formerOf(book, name, used.get(name)));
  try {
    await sendSteps(
      () => context.sync(),
      [
        { bytes: CALL_BYTES * cells.length * 2, queue: () => undefined },
        ...hinted.flatMap(({ steps }) => steps),
      ],
    );
  } catch (error) {
    if (!hasCode(error, 'ItemNotFound')) throw error;
    // A sheet that the hints still know is gone, or an edit is for a sheet that never was.
    await refuseMissing(context, plan);
    return look(context, plan, new Map());
  }
  const items = book.worksheets.items;
  const names = new Map(items.map(({ name }) => [name.toLowerCase(), name]));
  return {
    names,
    protectedSheets: new Set(
      items.filter((sheet) => sheet.protection.protected).map(({ name }) => name.toLowerCase()),
    ),
    protectedBook: book.protection.protected,
    cells: cells.map((cell) => cell()),
    sheets: await formerSheets(context, plan, names, hinted),
  };
}

/** The present content of the sheets that the plan replaces: as asked for already, or asked for now. */
async function formerSheets(
  context: Excel.RequestContext,
  plan: WritePlan,
  names: ReadonlyMap<string, string>,
  hinted: readonly Former[],
): Promise<SheetPlan[]> {
  const known = new Map(hinted.flatMap(({ plan: read }) => read() ?? []).map((sheet) => [sheet.name, sheet]));
  const replaced = plan.sheets.flatMap(({ name }) => names.get(name.toLowerCase()) ?? []);
  const open = replaced.filter((name) => !known.has(name));
  if (open.length > 0) {
    const ranges = open.map((name) => queueUsedRange(context.workbook.worksheets.getItem(name)));
    await context.sync();
    const blank = { top: 0, left: 0, bottom: 0, right: 0 };
    const formers = open.flatMap((name, index) =>
      formerOf(context.workbook, name, ranges[index]?.() ?? blank),
    );
    await sendSteps(
      () => context.sync(),
      formers.flatMap(({ steps }) => steps),
    );
    for (const sheet of formers.flatMap(({ plan: read }) => read() ?? [])) known.set(sheet.name, sheet);
  }
  return replaced.flatMap((name) => known.get(name) ?? []);
}

function formerOf(book: Excel.Workbook, name: string, range: GridRange | undefined): Former[] {
  return range ? [formerSheet(book.worksheets.getItem(name), name, range)] : [];
}

async function refuseMissing(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const missing = plan.edits.find(({ ref }) => !names.has(ref.sheet.toLowerCase()));
  if (missing) throw new HostProblem({ kind: 'not-found', what: missing.ref.sheet });
}

/** Never unprotects: the person who locked a sheet had a reason. */
function refuseProtected(before: Before, { plan, removeSheets }: Change): void {
  const adds = plan.sheets.some(({ name }) => !before.names.has(name.toLowerCase()));
  if (before.protectedBook && (adds || removeSheets.length > 0)) throw new HostProblem({ kind: 'protected' });
  const replaced = before.sheets.find(({ name }) => before.protectedSheets.has(name.toLowerCase()));
  const edited = plan.edits.find(
    ({ ref }, index) => before.protectedSheets.has(ref.sheet.toLowerCase()) && before.cells[index]?.locked,
  );
  const sheet = replaced?.name ?? edited?.ref.sheet;
  if (sheet !== undefined) throw new HostProblem({ kind: 'protected', sheet });
}

function undoOf(before: Before, plan: WritePlan): Undo {
  return {
    plan: {
      sheets: before.sheets,
      edits: plan.edits.flatMap((edit, index) => {
        const former = before.cells[index];
        return former ? [editBack(edit, former)] : [];
      }),
    },
    removeSheets: plan.sheets.map(({ name }) => name).filter((name) => !before.names.has(name.toLowerCase())),
  };
}

function planSteps(context: Excel.RequestContext, plan: WritePlan, before: Before): Step[] {
  const book = context.workbook;
  const targets = plan.sheets.map((sheet) => {
    const there = before.names.has(sheet.name.toLowerCase());
    let made: Excel.Worksheet | undefined;
    const target = (): Excel.Worksheet => (made ??= book.worksheets.getItem(sheet.name));
    const ready: Step = {
      bytes: 8 * CALL_BYTES,
      queue: () => {
        if (there) blank(target());
        else made = book.worksheets.add(sheet.name);
      },
    };
    return { ready, content: sheetSteps(target, sheet) };
  });
  return [
    // All of them first: a formula may point to a sheet that comes after its own.
    ...targets.map(({ ready }) => ready),
    ...targets.flatMap(({ content }) => content),
    ...plan.edits.map((edit, index) => editStep(book, edit, before.cells[index])),
  ];
}

/** Emptied rather than deleted, so that formulas elsewhere that point to the sheet keep pointing to it. */
function blank(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.untrack();
  all.unmerge();
  all.clear('All');
  all.dataValidation.clear();
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}

function removalSteps(
  context: Excel.RequestContext,
  names: readonly string[],
  there: Before['names'],
): Step[] {
  return names
    .filter((name) => there.has(name.toLowerCase()))
    .map((name) => ({
      bytes: CALL_BYTES,
      queue: () => context.workbook.worksheets.getItem(name).delete(),
    }));
}

async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await sendSteps(
    () => context.sync(),
    steps,
    () => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    },
  );
}

/**
 * After a failure: made sheets go, replaced ones and cells get back what they held. Cells are put back in
 * the order in which they were written, so that the one which Excel refused stops only what it never
 * changed. Where Excel refuses this as well, it refused the writing for the same reason.
 */
async function putBack(context: Excel.RequestContext, undo: Undo): Promise<void> {
  try {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const names = new Map(sheets.items.map(({ name }) => [name.toLowerCase(), name]));
    const before: Before = {
      names,
      protectedSheets: new Set(),
      protectedBook: false,
      cells: [],
      sheets: undo.plan.sheets,
    };
    await send(context, removalSteps(context, undo.removeSheets, names));
    await send(context, planSteps(context, undo.plan, before));
  } catch {
    // The first refusal says why; a second one adds nothing that the person could act on.
  }
}
