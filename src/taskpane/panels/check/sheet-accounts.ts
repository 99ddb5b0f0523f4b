import type { CheckResult, SheetAccount } from '../../../engine/check';
import type { SheetCounts } from '../../../locales/types/sheets';

/** What became of one file: its sheets, its text, and how many of each kind. */
export interface FileAccount {
  readonly file: string;
  readonly sheets: readonly SheetAccount[];
  /** How many figures stand in its text, where it has one. */
  readonly textFigures?: number;
  readonly counts: SheetCounts;
}

/** The account by file, in the order in which they were given. */
export function fileAccounts({ files, sheets, texts = [] }: CheckResult): FileAccount[] {
  return files.map((file) => {
    const own = sheets.filter((sheet) => sheet.file === file);
    const text = texts.find((each) => each.file === file);
    return {
      file,
      sheets: own,
      ...(text ? { textFigures: text.facts.length } : {}),
      counts: countsOf(own, text ? 1 : 0),
    };
  });
}

export function countsOf(sheets: readonly SheetAccount[], texts: number): SheetCounts {
  const unread = sheets.filter(({ read }) => read.length === 0).length;
  const plain = sheets.filter(({ read }) => read.length > 0 && read.every((id) => id === 'table')).length;
  return { sheets: sheets.length, unread, plain, known: sheets.length - unread - plain, texts };
}
