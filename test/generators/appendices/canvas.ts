import { columnName } from '../../../src/engine/grid/address';
import type { Cell, GridRange, Sheet } from '../../../src/engine/grid/grid';

/** A sheet that is being drawn. */
export class Canvas {
  private readonly cells: (Cell | undefined)[][] = [];
  readonly merges: GridRange[] = [];

  put(row: number, col: number, cell: Cell): void {
    const line = (this.cells[row] ??= []);
    line[col] = cell;
  }

  text(row: number, col: number, value: string): void {
    this.put(row, col, { value });
  }

  get height(): number {
    return this.cells.length;
  }

  get width(): number {
    return Math.max(0, ...Array.from(this.cells, (row) => row?.length ?? 0));
  }

  /** Excel tells no merges; the file host does. */
  sheet(name: string, withMerges: boolean): Sheet {
    return {
      name,
      rows: Array.from(this.cells, (row) => (row ? Array.from(row) : undefined)),
      ...(withMerges ? { merges: this.merges } : {}),
    };
  }
}

/** A sheet as text, for the messages of failing tests. */
export function sheetText(sheet: Sheet): string {
  return sheet.rows
    .map((row, index) => {
      const cells = (row ?? []).map((cell) => {
        const value = cell?.value ?? '';
        const shown = typeof value === 'object' ? value.error : String(value).replace(/\s/g, ' ');
        return cell?.formula === undefined ? shown : `${shown} {=${cell.formula}}`;
      });
      return `${index + 1}\t${cells.join('\t')}`;
    })
    .join('\n')
    .concat(`\n(A..${columnName(Math.max(0, ...sheet.rows.map((row) => (row?.length ?? 1) - 1)))})`);
}
