import type { CellRef } from '../../engine/grid/grid';
import { addressLists, rectangles } from './areas';

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

/** On protected sheets nothing is drawn, as nothing is unprotected. Returns the ids of the sheets with marks. */
export async function drawMarks(
  context: Excel.RequestContext,
  cell: CellRef,
  parts: readonly CellRef[],
): Promise<readonly string[]> {
  const { workbook } = context;
  workbook.load('autoSave');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  // With AutoSave on, a mark would be in the file before anyone could take it away.
  if (workbook.autoSave) return [];
  const sheets = new Map(workbook.worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const marked = new Set<string>();
  const mark = (refs: readonly CellRef[], kind: Mark): void => {
    for (const [name, some] of bySheet(refs)) {
      const sheet = sheets.get(name);
      if (!sheet || sheet.protection.protected) continue;
      queueMark(sheet, some, kind);
      marked.add(sheet.id);
    }
  };
  mark(
    parts.filter((part) => !isSame(part, cell)),
    PART_MARK,
  );
  mark([cell], CELL_MARK);
  await context.sync();
  return [...marked];
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

function queueMark(sheet: Excel.Worksheet, refs: readonly CellRef[], mark: Mark): void {
  for (const addresses of addressLists(rectangles(refs))) {
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
  }
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
