import type { WritePlan } from '../../engine/filling/write-plan';
import type { GridRange } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { queueEntries, type ActEntry } from './acts';
import { inArrays } from './arrays';
import { cellByCell, queueFormerCell, type FormerCell, type Hindered } from './edits';
import { formerSheet, type Former, type FormerSheet } from './former';
import { inMerged } from './merged';
import { sendSteps, type SendStep } from './payload';
import { hasCode } from './refusals';
import { queueTables, spreading, type SheetTables } from './table-columns';
import { queueUsedRange } from './used-range';
import { CALL_BYTES } from './write-sheet';

export interface SheetState {
  /** Excel's own name for the sheet, which renaming does not change. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isProtected: boolean;
}

/** How the workbook stands where a change will be made. */
export interface BeforeWrite {
  /** Every sheet, by its name in lower case: Excel tells no more apart. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly protectedBook: boolean;
  /** One for each edit. */
  readonly cells: readonly FormerCell[];
  /** What the sheets hold that will be replaced or taken away, by name in lower case. */
  readonly former: ReadonlyMap<string, FormerSheet>;
  readonly entries: readonly ActEntry[];
  /** Edits that would change other cells than their own: by a table, an array formula, or merged cells. */
  readonly hindered: readonly Hindered[];
}

export interface Touched {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
}

/**
 * One round trip, and one for each further 5 MB. `used` says where the sheets' cells were when last read, so
 * that the content of a sheet that will be replaced can be asked for at once; where that has changed since,
 * it is asked for again.
 */
export async function lookBefore(
  context: Excel.RequestContext,
  { plan, removeSheets }: Touched,
  used: ReadonlyMap<string, GridRange>,
): Promise<BeforeWrite> {
  const book = context.workbook;
  const touched = [...plan.sheets.map(({ name }) => name), ...removeSheets];
  let states: ReturnType<typeof queueSheetStates> = () => new Map();
  let entries: ReturnType<typeof queueEntries> = () => [];
  let tables: () => SheetTables = () => new Map();
  const first: SendStep = {
    bytes: CALL_BYTES * 10,
    queue: () => {
      states = queueSheetStates(book);
      entries = queueEntries(book);
      book.protection.load('protected');
      tables = queueTables(book, plan.edits);
    },
  };
  const cells = cellByCell(plan.edits, (edit) => queueFormerCell(book, edit));
  const hinted = touched.flatMap((name) => formerOf(book, name, used.get(name), plan));
  try {
    await sendSteps(() => context.sync(), [first, ...cells.steps, ...hinted.flatMap(({ steps }) => steps)], {
      reading: true,
    });
  } catch (error) {
    if (!hasCode(error, 'ItemNotFound')) throw error;
    // A sheet that the hints still know is gone, or an edit is for a sheet that never was.
    await refuseMissing(context, plan);
    if (used.size === 0) throw error;
    return lookBefore(context, { plan, removeSheets }, new Map());
  }
  const sheets = states();
  const formerCells = cells.answers();
  return {
    sheets,
    protectedBook: book.protection.protected,
    cells: formerCells,
    former: await formerSheets(context, touched, sheets, hinted, plan),
    entries: entries(),
    hindered: [
      ...(await inArrays(context, plan.edits, formerCells)),
      ...(await inMerged(context, plan.edits, formerCells)),
      ...(await spreading(context, plan.edits, formerCells, tables())),
    ],
  };
}

/** Asks in the next round trip which sheets there are. */
export function queueSheetStates(book: Excel.Workbook): () => ReadonlyMap<string, SheetState> {
  const { worksheets } = book;
  worksheets.load('items/id,items/name,items/position,items/protection/protected');
  return () =>
    new Map(
      worksheets.items.map(({ id, name, position, protection }) => [
        name.toLowerCase(),
        { id, name, position, isProtected: protection.protected },
      ]),
    );
}

/** The present content of sheets: as asked for already, or asked for now. */
async function formerSheets(
  context: Excel.RequestContext,
  touched: readonly string[],
  sheets: ReadonlyMap<string, SheetState>,
  hinted: readonly Former[],
  plan: WritePlan,
): Promise<ReadonlyMap<string, FormerSheet>> {
  const key = (name: string): string => name.toLowerCase();
  const known = new Map(
    hinted.flatMap(({ plan: read }) => read() ?? []).map((each) => [key(each.name), each]),
  );
  const there = new Set(touched.flatMap((name) => sheets.get(key(name))?.name ?? []));
  const open = [...there].filter((name) => !known.has(key(name)));
  if (open.length > 0) {
    const ranges = open.map((name) => queueUsedRange(context.workbook.worksheets.getItem(name)));
    await context.sync();
    const blank = { top: 0, left: 0, bottom: 0, right: 0 };
    const formers = open.flatMap((name, index) =>
      formerOf(context.workbook, name, ranges[index]?.() ?? blank, plan),
    );
    await sendSteps(
      () => context.sync(),
      formers.flatMap(({ steps }) => steps),
      { reading: true },
    );
    for (const each of formers.flatMap(({ plan: read }) => read() ?? [])) known.set(key(each.name), each);
  }
  return known;
}

function formerOf(
  book: Excel.Workbook,
  name: string,
  range: GridRange | undefined,
  { sheets }: WritePlan,
): Former[] {
  if (!range) return [];
  const planned = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const ruled = (planned?.validations ?? []).map((validation) => validation.range);
  return [formerSheet(book.worksheets.getItem(name), name, range, ruled)];
}

async function refuseMissing(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const states = queueSheetStates(context.workbook);
  await context.sync();
  const names = states();
  const missing = plan.edits.find(({ ref }) => !names.has(ref.sheet.toLowerCase()));
  if (missing) throw new HostProblem({ kind: 'not-found', what: missing.ref.sheet });
}
