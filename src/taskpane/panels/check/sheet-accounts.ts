import type { CheckResult } from '../../../engine/check';
import type { SheetAccount } from '../../../engine/check/sheet-account';
import type { SheetCounts } from '../../../locales/types/sheets';
import { fileAccounts, type FileAccount } from '../../../reporting/file-accounts';

/** What became of one file: who sent it, its sheets and its text, how many of each kind, and what it lacks. */
export interface FileRead extends Pick<FileAccount, 'file' | 'units' | 'textFigures' | 'lacking'> {
  readonly sheets: readonly SheetAccount[];
  readonly counts: SheetCounts;
}

/** The account by file, in the order in which they were given. */
export function sheetsByFile(result: CheckResult): FileRead[] {
  return fileAccounts(result).map(({ file, units, lacking, textFigures }) => {
    const sheets = result.sheets.filter((sheet) => sheet.file === file);
    const counts = countsOf(sheets, textFigures === undefined ? 0 : 1);
    return { file, units, lacking, sheets, counts, ...(textFigures === undefined ? {} : { textFigures }) };
  });
}

export function countsOf(sheets: readonly SheetAccount[], texts: number): SheetCounts {
  const unread = sheets.filter(({ read }) => read.length === 0).length;
  const plain = sheets.filter(({ read }) => read.length > 0 && read.every((id) => id === 'table')).length;
  return { unread, plain, known: sheets.length - unread - plain, texts };
}
