import type { CellRef } from '../grid/grid';
import type { ColumnMap, RecordTable } from './record-table';

/** Where a record stands. `columns` is shared by all records of a block. */
export interface RecordAt {
  readonly table: RecordTable;
  readonly row: number;
  readonly columns: ColumnMap;
}

/** A record of an input sheet: its values, undefined where nobody knows them, and where they stand. */
export type Placed<Values> = Readonly<Values> & { readonly at: RecordAt };

/** The cell of one field of a record, whether it is filled or not; undefined where the sheet lacks the column. */
export function cellOf(record: { readonly at: RecordAt }, field: string): CellRef | undefined {
  const { table, row, columns } = record.at;
  const col = columns[field];
  return col === undefined ? undefined : { file: table.file, sheet: table.sheet, row, col };
}

/** The cell that best stands for the whole record: that of the first of `fields` that has a column. */
export function rowCell(record: { readonly at: RecordAt }, fields: readonly string[]): CellRef {
  for (const field of fields) {
    const cell = cellOf(record, field);
    if (cell) return cell;
  }
  const { table, row } = record.at;
  return { file: table.file, sheet: table.sheet, row, col: table.range.left };
}
