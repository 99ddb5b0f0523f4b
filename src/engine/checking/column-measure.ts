import type { Item, MeasureKind } from '../layouts/layout';
import type { FigureColumn, Table } from '../reading/table';

/** The layout's items and those that only this table has. */
export function itemsOf(table: Table): readonly Item[] {
  return table.extraItems.length === 0 ? table.layout.items : [...table.layout.items, ...table.extraItems];
}

/** How a column's figures are measured: its item says, else its layout. */
export function measureOf(table: Table, column: FigureColumn): MeasureKind {
  return itemsOf(table).find(({ id }) => id === column.item)?.measure ?? table.layout.measure;
}
