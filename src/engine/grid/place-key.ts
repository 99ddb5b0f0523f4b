import type { CellRef } from './grid';

/** A sheet of one of several files as a key of a map or a set: two files may have sheets of one name. */
export function sheetKey({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

/** A cell of one of several files as a key of a map or a set. */
export function cellKey({ file, sheet, row, col }: CellRef): string {
  return `${file}\n${sheet}\n${row}\n${col}`;
}
