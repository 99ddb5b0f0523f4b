import type { Sheet as ReadSheet, Workbook as ReadWorkbook } from 'hucre/xlsx';
import type { Cell, Sheet } from '../../engine/grid/grid';
import { isErrorName } from './error-names';
import { serialOfTime } from './serial-date';

/** The grid of a workbook that hucre read: values and merged areas. Formats are not told, so dates carry none. */
export function gridFromHucre(read: ReadWorkbook): Sheet[] {
  return read.sheets.map(gridSheet);
}

function gridSheet(sheet: ReadSheet): Sheet {
  const rows = Array.from(sheet.rows, (row) => {
    const cells: (Cell | undefined)[] = [];
    row?.forEach((value, column) => {
      if (value !== null) cells[column] = { value: gridValue(value) };
    });
    return cells.length > 0 ? cells : undefined;
  });
  const merges = sheet.merges?.map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  return { name: sheet.name, rows, ...(merges ? { merges } : {}) };
}

function gridValue(value: string | number | boolean | Date): Cell['value'] {
  if (value instanceof Date) return serialOfTime(value.getTime());
  if (typeof value === 'string' && isErrorName(value)) return { error: value };
  return value;
}
