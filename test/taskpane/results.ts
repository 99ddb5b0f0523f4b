import type { Workbook } from '../../src/engine/grid/grid';

/** A workbook of one sheet, written as a table of texts and numbers. */
export function workbookOf(file: string, rows: readonly (readonly (string | number | null)[])[]): Workbook {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return { file, sheets: [{ name: 'Sheet1', rows: cells }] };
}
