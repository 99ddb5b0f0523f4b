import { cellsOf, queueBlock, withTypes, type PlacedBlock } from './blocks';
import type { Changed } from './changes';
import { sheetWithFormer, type Known, type KnownSheet } from './known-sheets';
import { patchSheet } from './patch-sheet';
import { LIST_MEMBERS, listed, readSheets, type LocatedSheet } from './read-workbook';
import { hasCode } from './refusals';
import { queueUsedRange, type UsedRange } from './used-range';

/** Areas of more cells than this in all are left to a reading of the whole sheet, which is cut to size. */
const MOST_CELLS = 50_000;

/**
 * Reads what has changed since a workbook was read: one round trip for cells that were typed or
 * recalculated, one more for sheets of which more must be read, one more where sheets are new. Undefined
 * where everything must be read: a sheet has gone or has another name, which moves references elsewhere.
 */
export async function readChanges(
  context: Excel.RequestContext,
  known: Known,
  { sheets: changed }: Pick<Changed, 'sheets'>,
): Promise<Known | undefined> {
  const book = context.workbook;
  const { worksheets } = book;
  book.load('name');
  worksheets.load(LIST_MEMBERS);
  const asked = known.sheets.map((each) => queueSheet(worksheets.getItem(each.id), each, changed));
  try {
    await context.sync();
  } catch (error) {
    // A sheet was deleted that nobody has told of yet.
    if (hasCode(error, 'ItemNotFound')) return undefined;
    throw error;
  }
  const listedSheets = worksheets.items;
  const answers = new Map(asked.map((each) => [each.known.id, each]));
  if (isOtherwiseNamed(known, listedSheets)) return undefined;

  const areas = await withTypes(
    asked.flatMap(({ areas }) => areas() ?? []),
    () => context.sync(),
  );
  const open: LocatedSheet[] = [];
  const fresh: { sheet: Excel.Worksheet; used: () => UsedRange | undefined }[] = [];
  const done = new Map<string, KnownSheet>();
  for (const sheet of listedSheets) {
    const answer = answers.get(sheet.id);
    if (!answer) {
      fresh.push({ sheet, used: queueUsedRange(sheet) });
      continue;
    }
    const own = areas.filter(({ id }) => id === sheet.id);
    const patched = answer.areas() && patchSheet(answer.known, own, answer.used());
    if (patched) done.set(sheet.id, { ...patched, sheet: relisted(patched.sheet, sheet) });
    else open.push({ sheet, used: answer.used() });
  }
  if (fresh.length > 0) await context.sync();
  for (const { sheet, used } of fresh) open.push({ sheet, used: used() });
  for (const read of await readSheets(open, { sync: () => context.sync() })) {
    const before = answers.get(read.id)?.known.sheet;
    done.set(read.id, before ? { ...read, sheet: sheetWithFormer(read.sheet, before) } : read);
  }
  return { file: book.name, sheets: listedSheets.flatMap(({ id }) => done.get(id) ?? []) };
}

interface Asked {
  readonly known: KnownSheet;
  readonly used: () => UsedRange | undefined;
  /** What stands where it is said to have changed; undefined where the sheet has to be read whole. */
  readonly areas: () => readonly (PlacedBlock & { readonly id: string })[] | undefined;
}

/** Asks where the sheet's cells are, to see that nothing went on unseen, and for what is said to have changed. */
function queueSheet(sheet: Excel.Worksheet, known: KnownSheet, changed: Changed['sheets']): Asked {
  const used = queueUsedRange(sheet);
  const areas = changed.get(known.id) ?? [];
  const isWhole = areas === 'whole' || areas.reduce((sum, area) => sum + cellsOf(area), 0) > MOST_CELLS;
  const blocks = isWhole ? [] : areas.map((range) => ({ range, block: queueBlock(sheet, range) }));
  return {
    known,
    used,
    areas: () => {
      const read = blocks.flatMap(({ range, block: answer }) => {
        const block = answer();
        return block ? [{ id: known.id, worksheet: sheet, range, block }] : [];
      });
      return isWhole || read.length < blocks.length ? undefined : read;
    },
  };
}

/** The sheet under what the list says of it now. */
function relisted(before: KnownSheet['sheet'], sheet: Excel.Worksheet): KnownSheet['sheet'] {
  const { rows, hiddenRows, hiddenCols } = before;
  const parts = { ...(hiddenRows ? { hiddenRows } : {}), ...(hiddenCols ? { hiddenCols } : {}) };
  return sheetWithFormer({ ...listed(sheet), rows, ...parts }, before);
}

function isOtherwiseNamed(known: Known, sheets: readonly Excel.Worksheet[]): boolean {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return known.sheets.some(({ id, sheet }) => names.get(id) !== sheet.name);
}
