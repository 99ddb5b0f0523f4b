import type { Cell, Sheet, Workbook } from '../../../src/engine/grid/grid';

export const FILE = 'ke-hoach.xlsx';

/** A sheet with this many rows and columns, full of figures and names. */
export function fullSheet(name: string, rows: number, columns: number): Sheet {
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, col): Cell => {
        if (col === 0) return { value: `Sản phẩm số ${row + 1} của Gia Lai` };
        return { value: row * 100 + col + 0.5, format: '#,##0.0' };
      }),
    ),
  };
}

export function book(...sheets: Sheet[]): Workbook {
  return { file: FILE, sheets };
}
