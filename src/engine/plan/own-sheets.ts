import type { Workbook } from '../grid/grid';
import { filledSheets, RECORD_SHEET } from './filled-sheets';
import { withoutMapping } from '../units/mapping-sheet';
import { isNamed } from './sheet-name';

/** Which sheets are not the plan's own. */
export interface OwnSheetsOptions {
  /** Sheets that a person leaves out, as `Sheet`, `[file.xlsx]Sheet` or `file.xlsx`. */
  readonly without?: readonly string[];
  /** Names of all files of the plan, where they are read one after the other. */
  readonly files?: readonly string[];
}

/**
 * The workbooks as people sent them: without the appendices that a filling made (a filled list of products
 * is no second product sheet), without copies of sheets whose own file is there too, and without what is
 * left out by name.
 */
export function ownSheets(workbooks: readonly Workbook[], options: OwnSheetsOptions = {}): Workbook[] {
  const files = new Set(options.files ?? workbooks.map(({ file }) => file));
  return workbooks.map(withoutMapping).map((workbook) => {
    const gone = new Set([RECORD_SHEET]);
    for (const filled of filledSheets(workbook)) {
      const again = filled.made === 'copy' && files.has(filled.file) && filled.file !== workbook.file;
      if (filled.made !== 'copy' || again) gone.add(filled.sheet);
    }
    const sheets = workbook.sheets.filter(
      ({ name }) =>
        !gone.has(name) &&
        !options.without?.some((wanted) => isNamed(wanted, { file: workbook.file, sheet: name })),
    );
    return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
  });
}
