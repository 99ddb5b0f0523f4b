import { cellAt, type Workbook } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';

/*
 * What the last filling wrote, kept in the workbook itself on a hidden sheet, since that survives Excel,
 * LibreOffice and every host: one row for each sheet made, with the fingerprint it had then.
 */

/** The hidden sheet that remembers what a filling wrote. */
export const RECORD_SHEET = 'phuluc_fill';

/** A sheet that a filling wrote, with a mark of what it wrote. */
export type FilledSheet =
  | {
      readonly made: 'appendix';
      readonly layout: AppendixId;
      readonly sheet: string;
      readonly fingerprint: string;
    }
  /** A sheet that only serves appendices: what their formulas count over, their charts. */
  | { readonly made: 'helper'; readonly sheet: string; readonly fingerprint: string }
  /** An input sheet of another file, copied so that formulas reach it. */
  | {
      readonly made: 'copy';
      readonly file: string;
      readonly from: string;
      readonly sheet: string;
      readonly fingerprint: string;
    };

/** Rows of the record above its first entry. */
const RECORD_HEAD = 2;

/** What the record of a workbook says; nothing where it was never filled. */
export function filledSheets(workbook: Workbook | undefined): readonly FilledSheet[] {
  const record = workbook?.sheets.find(({ name }) => name === RECORD_SHEET);
  if (!record) return [];
  const text = (row: number, col: number): string => String(cellAt(record, row, col)?.value ?? '');
  const found: FilledSheet[] = [];
  for (let row = RECORD_HEAD; row < record.rows.length; row++) {
    const sheet = text(row, 1);
    const mark = text(row, 2);
    if (sheet === '' || mark === '') continue;
    if (text(row, 0) === 'copy')
      found.push({ made: 'copy', file: text(row, 3), from: text(row, 4), sheet, fingerprint: mark });
    else if (text(row, 0) === 'helper') found.push({ made: 'helper', sheet, fingerprint: mark });
    else found.push({ made: 'appendix', layout: text(row, 0) as AppendixId, sheet, fingerprint: mark });
  }
  return found;
}
