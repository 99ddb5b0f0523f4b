import { filledSheets } from './fill-record';
import type { Workbook } from '../grid/grid';

/**
 * The workbooks without copies of input sheets that a filling put beside the appendices, where the copied
 * file is there too: each row is checked and counted once.
 */
export function withoutCopies(workbooks: readonly Workbook[]): readonly Workbook[] {
  const files = new Set(workbooks.map(({ file }) => file));
  return workbooks.map((workbook) => {
    const copies = new Set(
      filledSheets(workbook).flatMap((each) =>
        each.made === 'copy' && each.file !== workbook.file && files.has(each.file) ? [each.sheet] : [],
      ),
    );
    if (copies.size === 0) return workbook;
    return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !copies.has(name)) };
  });
}
