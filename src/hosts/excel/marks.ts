import type { CellRef } from '../../engine/grid/grid';
import { addressLists, rectangles } from './areas';
import { queueRecall, queueRemember } from './settings';

/**
 * A drawn mark is a conditional format that is always true. It lies over the cell without touching any
 * format of the user's, so taking it away leaves exactly what was there, whatever was formatted meanwhile;
 * fills that are painted and painted back lose theme colours and patterns and can end up in the file for
 * good. Marks that a crash or a save left behind are known by this formula, which nobody else would write.
 */
const MARKER = '=ISTEXT("phuluc-mark")';

/** Told apart by line and fill, not by colour alone: the cell in a full frame, its parts in a dotted one. */
const CELL_MARK = { fill: '#FFE699', line: '#7F6000', style: 'Continuous' } as const;
const PART_MARK = { fill: '#DDEBF7', line: '#1F4E79', style: 'Dot' } as const;
type Mark = typeof CELL_MARK | typeof PART_MARK;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A drawn mark: the ids of its sheet and of its conditional format. */
export interface DrawnMark {
  readonly sheet: string;
  readonly id: string;
}

/** The setting that names the sheets with marks, for whoever opens the workbook next. */
const KEY = 'marks';

/** On protected sheets nothing is drawn, as nothing is unprotected. */
export async function drawMarks(
  context: Excel.RequestContext,
  cell: CellRef,
  parts: readonly CellRef[],
): Promise<readonly DrawnMark[]> {
  const { workbook } = context;
  workbook.load('autoSave');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  // With AutoSave on, a mark would be in the file before anyone could take it away.
  if (workbook.autoSave) return [];
  const sheets = new Map(workbook.worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const drawn: { readonly sheet: string; readonly format: Excel.ConditionalFormat }[] = [];
  const mark = (refs: readonly CellRef[], kind: Mark): void => {
    for (const [name, some] of bySheet(refs)) {
      const sheet = sheets.get(name);
      if (!sheet || sheet.protection.protected) continue;
      for (const format of queueMark(sheet, some, kind)) drawn.push({ sheet: sheet.id, format });
    }
  };
  mark(
    parts.filter((part) => !isSame(part, cell)),
    PART_MARK,
  );
  mark([cell], CELL_MARK);
  queueRemember(workbook, KEY, [...new Set(drawn.map(({ sheet }) => sheet))]);
  await context.sync();
  return drawn.map(({ sheet, format }) => ({ sheet, id: format.id }));
}

/** Takes these marks away in one request, so that it is still on its way when the pane closes. */
export async function removeDrawn(context: Excel.RequestContext, drawn: readonly DrawnMark[]): Promise<void> {
  const { workbook } = context;
  for (const { sheet, id } of drawn) formatsOf(workbook.worksheets.getItem(sheet)).getItem(id).delete();
  queueRemember(workbook, KEY, []);
  try {
    await context.sync();
  } catch {
    // A sheet or a rule of them is gone: those that are left are looked for.
    await removeMarks(
      context,
      drawn.map(({ sheet }) => sheet),
    );
  }
}

/** Asks in the next round trip on which sheets a pane that was closed, or a saved file, still has marks. */
export function queueLeftMarks(workbook: Excel.Workbook): () => readonly string[] {
  const value = queueRecall(workbook, KEY);
  return () => {
    const left = value();
    return Array.isArray(left) ? left.filter((id) => typeof id === 'string') : [];
  };
}

/**
 * Takes the drawn marks off the sheets with these ids, or off all sheets. A sheet whose conditional formats
 * Excel cannot list or delete (office-js #6396, #6827, #6835) keeps no other sheet from being cleared; its
 * error is thrown at the end.
 */
export async function removeMarks(context: Excel.RequestContext, ids?: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const chosen = worksheets.items.filter(({ id }) => !ids || ids.includes(id));
  // Where nobody knows of any, nothing is written unless there are some.
  if (ids) queueRemember(context.workbook, KEY, []);
  try {
    await removeFrom(context, chosen);
  } catch {
    let failure: unknown;
    for (const sheet of chosen) {
      await removeFrom(context, [sheet]).catch((error: unknown) => {
        failure ??= error;
      });
    }
    if (failure) throw failure;
  }
}

async function removeFrom(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const lists = sheets.map((sheet) => ({ sheet, formats: queueFormats(sheet) }));
  await context.sync();
  const ours = lists.flatMap(({ sheet, formats }) =>
    formats.items.filter(isOurs).map(({ id }) => ({ sheet, id })),
  );
  if (ours.length === 0) return;
  queueRemember(context.workbook, KEY, []);
  ours.forEach(({ sheet, id }) => formatsOf(sheet).getItem(id).delete());
  await context.sync();
}

/** By way of a new range: one that is not kept serves a single round trip, and so does what hangs on it. */
function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const all = sheet.getRange();
  all.untrack();
  return all.conditionalFormats;
}

function queueFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = formatsOf(sheet);
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return format.type === 'Custom' && format.customOrNullObject.rule.formula.replace(/^=?/, '=') === MARKER;
}

function queueMark(
  sheet: Excel.Worksheet,
  refs: readonly CellRef[],
  mark: Mark,
): readonly Excel.ConditionalFormat[] {
  return addressLists(rectangles(refs)).map((addresses) => {
    const areas = sheet.getRanges(addresses);
    areas.untrack();
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = MARKER;
    format.custom.format.fill.color = mark.fill;
    for (const edge of EDGES) {
      const border = format.custom.format.borders.getItem(edge);
      border.style = mark.style;
      border.color = mark.line;
    }
    format.stopIfTrue = false;
    // Above the user's own, or a rule of theirs that stops the others would hide the mark.
    format.priority = 0;
    format.load('id');
    return format;
  });
}

function bySheet(refs: readonly CellRef[]): Map<string, CellRef[]> {
  const sheets = new Map<string, CellRef[]>();
  for (const ref of refs) {
    const name = ref.sheet.toLowerCase();
    const list = sheets.get(name) ?? [];
    list.push(ref);
    sheets.set(name, list);
  }
  return sheets;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}
