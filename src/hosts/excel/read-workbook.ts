import type { Cell, GridRange, Sheet, Workbook } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { cellsOf, readBlocks } from './blocks';
import { placeBlock } from './cells';
import { queueUsedRange } from './used-range';

export interface SnapshotOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface Snapshot {
  readonly workbook: Workbook;
  /** Where each sheet's cells stood: a hint for the next write, never a value. */
  readonly used: ReadonlyMap<string, GridRange>;
}

/**
 * Reads every sheet in three round trips: what sheets there are, where their cells are, and the cells;
 * one more for each further 5 MB. Merged areas are not asked for: that call can empty the user's undo
 * stack, and spans can be inferred from blanks.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { onProgress = () => undefined, signal }: SnapshotOptions,
): Promise<Snapshot> {
  const sync = async (): Promise<void> => {
    stopIfAsked(signal);
    await context.sync();
  };
  const book = context.workbook;
  book.load('name');
  book.worksheets.load('items/name,items/visibility');
  await sync();

  const sheets = book.worksheets.items;
  const ranges = sheets.map((sheet) => queueUsedRange(sheet));
  await sync();

  const used = new Map<string, GridRange>();
  sheets.forEach((sheet, index) => {
    const range = ranges[index]?.();
    if (range) used.set(sheet.name, range);
  });
  const rows = new Map<string, ((Cell | undefined)[] | undefined)[]>(sheets.map((sheet) => [sheet.name, []]));
  const total = [...used.values()].reduce((sum, range) => sum + cellsOf(range), 0);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  await readBlocks(
    {
      sync,
      worksheet: (name) => byName.get(name) ?? book.worksheets.getItem(name),
      take: ({ sheet, range }, block) => placeBlock(rows.get(sheet) ?? [], block, range),
      between: (cells) => onProgress(cells / total),
    },
    [...used].map(([sheet, range]) => ({ sheet, range })),
  );
  stopIfAsked(signal);
  if (total === 0) onProgress(1);
  return {
    workbook: {
      file: book.name,
      sheets: sheets.map((sheet): Sheet => {
        const hidden = sheet.visibility !== 'Visible';
        return { name: sheet.name, rows: rows.get(sheet.name) ?? [], ...(hidden ? { hidden } : {}) };
      }),
    },
    used,
  };
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostProblem({ kind: 'stopped' });
}
