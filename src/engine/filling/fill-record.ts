import { cellAt, type Sheet, type Workbook } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';
import { fingerprint } from './fingerprint';
import type { SheetPlan } from './write-plan';

/*
 * What the last filling wrote, kept in the workbook itself on a hidden sheet, since that survives Excel,
 * LibreOffice and every host: one row for each sheet made, with the fingerprint it had then.
 */

export const RECORD_SHEET = 'phuluc_fill';

export type FilledSheet =
  | {
      readonly made: 'appendix';
      readonly layout: AppendixId;
      readonly sheet: string;
      readonly fingerprint: string;
    }
  /** An input sheet of another file, copied so that formulas reach it. */
  | {
      readonly made: 'copy';
      readonly file: string;
      readonly from: string;
      readonly sheet: string;
      readonly fingerprint: string;
    };

const NOTE = 'Dấu vết của phuluc: những trang do lần lập phụ lục gần nhất ghi. Không sửa trang này.';
const FIRST_ROW = 2;

/** What the record of a workbook says; nothing where it was never filled. */
export function filledSheets(workbook: Workbook | undefined): readonly FilledSheet[] {
  const record = workbook?.sheets.find(({ name }) => name === RECORD_SHEET);
  if (!record) return [];
  const text = (row: number, col: number): string => String(cellAt(record, row, col)?.value ?? '');
  const found: FilledSheet[] = [];
  for (let row = FIRST_ROW; row < record.rows.length; row++) {
    const sheet = text(row, 1);
    const mark = text(row, 2);
    if (sheet === '' || mark === '') continue;
    if (text(row, 0) === 'copy')
      found.push({ made: 'copy', file: text(row, 3), from: text(row, 4), sheet, fingerprint: mark });
    else found.push({ made: 'appendix', layout: text(row, 0) as AppendixId, sheet, fingerprint: mark });
  }
  return found;
}

/** The hidden sheet that keeps the record. */
export function recordSheet(filled: readonly FilledSheet[]): SheetPlan {
  const cells = (...values: string[]) => values.map((value) => ({ value }));
  return {
    name: RECORD_SHEET,
    hidden: true,
    rows: [
      cells(NOTE),
      cells('layout', 'sheet', 'fingerprint', 'file', 'from'),
      ...filled.map((each) =>
        each.made === 'copy'
          ? cells('copy', each.sheet, each.fingerprint, each.file, each.from)
          : cells(each.layout, each.sheet, each.fingerprint),
      ),
    ],
  };
}

/**
 * The workbooks as people sent them: without the appendices that a filling made (a filled list of products
 * is no second product sheet), and without copies of sheets whose own file is there too.
 */
export function withoutFilled(workbooks: readonly Workbook[]): readonly Workbook[] {
  const files = new Set(workbooks.map(({ file }) => file));
  return workbooks.map((workbook) => {
    const gone = new Set([RECORD_SHEET]);
    for (const filled of filledSheets(workbook)) {
      const again = filled.made === 'copy' && files.has(filled.file) && filled.file !== workbook.file;
      if (filled.made === 'appendix' || again) gone.add(filled.sheet);
    }
    const sheets = workbook.sheets.filter(({ name }) => !gone.has(name));
    return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
  });
}

/** True where the sheet is still what the filling left. */
export function isUntouched(sheet: Sheet, filled: FilledSheet): boolean {
  return fingerprint(sheet) === filled.fingerprint;
}
