import { cellAt, type CellRef, type Sheet, type Workbook } from '../grid/grid';

/** The sheet of that name in the file of that name; undefined where the workbooks have none. */
export function sheetNamed(
  workbooks: readonly Workbook[],
  { file, sheet }: Pick<CellRef, 'file' | 'sheet'>,
): Sheet | undefined {
  return workbooks.find((workbook) => workbook.file === file)?.sheets.find(({ name }) => name === sheet);
}

/** The text of a cell; empty for what is no text. */
export function textAround(sheet: Sheet, { row, col }: Pick<CellRef, 'row' | 'col'>): string {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' ? value : '';
}
