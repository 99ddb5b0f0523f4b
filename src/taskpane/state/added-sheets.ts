import type { SheetPlan } from '../../engine/filling/write-plan';
import type { Host } from '../../hosts/host';
import { sheetsNote } from './kept-acts';
import type { Store } from './store';
import type { Writing } from './writing';

export interface AddedSheetsMeans {
  readonly store: Store;
  readonly host: () => Host | undefined;
  readonly writing: Writing;
  readonly fail: (error: unknown) => void;
}

/** Sheets that are put beside the others in Excel's workbook: blank ones to fill in, reports. */
export interface AddedSheets {
  /** Gives the name that the sheet got. Rejects where it cannot be put there. */
  readonly insert: (sheet: SheetPlan) => Promise<string>;
  /** The same with several, which do not name one another. */
  readonly insertAll: (sheets: readonly SheetPlan[]) => Promise<readonly string[]>;
  /** Takes away what was put beside the others last. */
  readonly takeAddedBack: () => Promise<void>;
  /** It has been seen. */
  readonly keepAdded: () => void;
}

/** Writes sheets under the names that they have, and remembers how to take them away. Rejects where it cannot. */
export async function addSheets(
  { store, host, writing }: AddedSheetsMeans,
  sheets: readonly SheetPlan[],
): Promise<void> {
  const [first] = sheets;
  if (!first) return;
  const undo = await writing.write({ sheets, edits: [] }, sheetsNote(first.name));
  if (host()?.kind === 'excel') store.dispatch({ kind: 'added', added: { sheet: first.name, undo } });
}

export function createAddedSheets(means: AddedSheetsMeans): AddedSheets {
  const { store, host, writing, fail } = means;
  const forget = (): void => store.dispatch({ kind: 'added', added: undefined });

  /** Never under the name of a sheet that is there: it may be somebody's. */
  async function insertAll(sheets: readonly SheetPlan[]): Promise<readonly string[]> {
    const { SheetNames } = await import('../../engine/filling/sheet-names');
    const [workbook] = (await host()?.snapshot({ quiet: true })) ?? [];
    const names = new SheetNames(workbook?.sheets.map((each) => each.name) ?? []);
    const free = sheets.map((sheet) => ({ ...sheet, name: names.take(sheet.name) }));
    await addSheets(means, free);
    return free.map(({ name }) => name);
  }

  async function insert(sheet: SheetPlan): Promise<string> {
    const [name = sheet.name] = await insertAll([sheet]);
    return name;
  }

  async function takeAddedBack(): Promise<void> {
    const { added } = store.state();
    if (added) await writing.takeBack(added.undo).then(forget, fail);
  }

  return { insert, insertAll, takeAddedBack, keepAdded: forget };
}
