import type { Cell, Sheet } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { cellsOf, readBlocks } from './blocks';
import { placeBlock } from './cells';
import { queueHidden } from './hidden-parts';
import type { Known, KnownSheet } from './known-sheets';
import { queueUsedRange, type UsedRange } from './used-range';

export interface ReadOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads every sheet in three round trips: what sheets there are, where their cells are, and the cells;
 * more as `Host.snapshot` says. Merged areas are not asked for: that call can empty the user's undo
 * stack, and spans can be inferred from blanks.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { onProgress = () => undefined, signal }: ReadOptions,
): Promise<Known> {
  const sync = async (): Promise<void> => {
    stopIfAsked(signal);
    await context.sync();
  };
  const book = context.workbook;
  book.load('name');
  book.worksheets.load(LIST_MEMBERS);
  await sync();

  const sheets = book.worksheets.items;
  const ranges = sheets.map((sheet) => queueUsedRange(sheet));
  await sync();

  const used = sheets.map((sheet, index) => ({ sheet, used: ranges[index]?.() }));
  const total = used.reduce((sum, { used }) => sum + (used ? cellsOf(used) : 0), 0);
  const known = await readSheets(used, { sync, between: (cells) => onProgress(cells / total) });
  stopIfAsked(signal);
  if (total === 0) onProgress(1);
  return { file: book.name, sheets: known };
}

/** What has to be known of the worksheets in a list. */
export const LIST_MEMBERS = 'items/id,items/name,items/visibility';

/** A worksheet whose list members are loaded, and where its cells are. */
export interface LocatedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: UsedRange | undefined;
}

/** The cells of whole sheets. */
export async function readSheets(
  located: readonly LocatedSheet[],
  means: { readonly sync: () => Promise<unknown>; readonly between?: (cells: number) => void },
): Promise<KnownSheet[]> {
  const rows = new Map<string, ((Cell | undefined)[] | undefined)[]>(
    located.map(({ sheet }) => [sheet.id, []]),
  );
  const byId = new Map(located.map(({ sheet }) => [sheet.id, sheet]));
  const worksheet = (id: string): Excel.Worksheet => {
    const sheet = byId.get(id);
    if (!sheet) throw new HostProblem({ kind: 'not-found', what: id });
    return sheet;
  };
  await readBlocks(
    {
      ...means,
      worksheet,
      take: ({ sheet, range }, block) => placeBlock(rows.get(sheet) ?? [], block, range),
    },
    located.flatMap(({ sheet, used }) => (used ? [{ sheet: sheet.id, range: used }] : [])),
  );
  const asked = located.map(({ sheet, used }) => used && queueHidden(sheet, used));
  // only where something is hidden is it asked what
  if (asked.some((each) => each !== undefined)) await means.sync();
  return located.map(({ sheet, used }, index) => ({
    id: sheet.id,
    used,
    sheet: { ...listed(sheet), rows: rows.get(sheet.id) ?? [], ...asked[index]?.() },
  }));
}

/** What the list of worksheets tells of a sheet. */
export function listed(sheet: Excel.Worksheet): Pick<Sheet, 'name' | 'hidden'> {
  return { name: sheet.name, ...(sheet.visibility === 'Visible' ? {} : { hidden: true }) };
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostProblem({ kind: 'stopped' });
}
