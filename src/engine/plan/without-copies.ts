import type { Workbook } from '../grid/grid';
import { filledSheets, RECORD_SHEET } from './filled-sheets';
import { isListSheet } from './list-sheet';

/**
 * The workbooks without copies of input sheets that a filling put beside the appendices, where the copied
 * file is there too: each row is checked and counted once. Nor are there the sheets that only serve appendices
 * (what their formulas count over, their charts), the record of the filling, nor lists to choose from. `files`: the names of all files of the plan, where
 * they are read one after the other.
 */
export function withoutCopies(
  workbooks: readonly Workbook[],
  files: readonly string[] = workbooks.map(({ file }) => file),
): readonly Workbook[] {
  return workbooks.map((workbook) => {
    const copies = new Set(
      filledSheets(workbook).flatMap((each) =>
        each.made === 'helper' ||
        (each.made === 'copy' && each.file !== workbook.file && files.includes(each.file))
          ? [each.sheet]
          : [],
      ),
    );
    const sheets = workbook.sheets.filter(
      ({ name }) => !copies.has(name) && name !== RECORD_SHEET && !isListSheet(name),
    );
    return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
  });
}
