import type { Sheet } from '../grid/grid';
import { RECORD_SHEET, type FilledSheet } from '../plan/filled-sheets';
import { fingerprint } from './fingerprint';
import type { SheetPlan } from './write-plan';

const NOTE = 'Dấu vết của phuluc: những trang do lần lập phụ lục gần nhất ghi. Không sửa trang này.';

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
          : cells(each.made === 'helper' ? 'helper' : each.layout, each.sheet, each.fingerprint),
      ),
    ],
  };
}

/** True where the sheet is still what the filling left. */
export function isUntouched(sheet: Sheet, filled: FilledSheet): boolean {
  return fingerprint(sheet) === filled.fingerprint;
}
