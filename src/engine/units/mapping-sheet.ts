import type { Row, Sheet, Workbook } from '../grid/grid';
import { bare } from '../text/fold';
import { isSideBySide } from './side-by-side-title';

/** Headings of the columns that a register is given, and by which they are found again. */
export const NEW_UNIT = 'Xã, phường mới';

/** The heading of the column of codes that `units` writes. */
export const UNIT_CODE = 'Mã đơn vị';
/** The heading of the district that a row's commune was of. */
export const FORMER_UNIT_HEADING = 'Huyện trước sắp xếp';

/** Headings of the mapping sheet. */
export const MAPPING_HEADINGS = {
  name: 'Tên trong sổ',
  within: 'Thuộc',
  verdict: 'Kết quả',
  unit: NEW_UNIT,
  code: UNIT_CODE,
  candidates: 'Có thể là',
  rows: 'Số dòng',
} as const;

/** Where the headings of the mapping stand; undefined for every other sheet. */
export function mappingHeader(
  sheet: Sheet,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, 12); row++) {
    const columns = headings(sheet.rows[row]);
    if (
      [MAPPING_HEADINGS.name, MAPPING_HEADINGS.code, MAPPING_HEADINGS.verdict].every((each) =>
        columns.has(bare(each)),
      )
    )
      return { row, columns };
  }
  return undefined;
}

/** The workbook without the sheets that this program wrote: their rows are no rows of the plan. */
export function withoutMapping(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((sheet) => !mappingHeader(sheet) && !isSideBySide(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** The columns of a header row by their headings, folded. */
export function headings(row: Row | undefined): Map<string, number> {
  const found = new Map<string, number>();
  row?.forEach((cell, col) => {
    if (typeof cell?.value === 'string') found.set(bare(cell.value), col);
  });
  return found;
}
