import type { CellRef } from '../../../engine/grid/grid';
import type { Figure, Table } from '../../../engine/reading/table';

/** A figure with the names of its row and column, as printed. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly row: string;
  readonly column: string;
}

/** Finds the figure that stands in a cell, if a table was read there. */
export type FigureAt = (ref: CellRef) => NamedFigure | undefined;

export function figureIndex(tables: readonly Table[]): FigureAt {
  const indexed = tables.map((table) => ({
    table,
    rows: new Map(table.rows.map((row, index) => [row.row, index])),
    columns: new Map(table.columns.map((column, index) => [column.col, index])),
  }));
  return (ref) => {
    for (const { table, rows, columns } of indexed) {
      if (table.file !== ref.file || table.sheet !== ref.sheet) continue;
      const row = rows.get(ref.row);
      const column = columns.get(ref.col);
      if (row === undefined || column === undefined) continue;
      const figure = table.figures[row]?.[column];
      const name = table.rows[row]?.name;
      const header = table.columns[column]?.header;
      if (figure && name !== undefined && header !== undefined) return { figure, row: name, column: header };
    }
    return undefined;
  };
}
