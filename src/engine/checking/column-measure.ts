import type { Item, MeasureKind } from '../layouts/shape';
import { namesThings } from '../reading/header-words';
import type { FigureColumn, Table } from '../reading/table';

/** The layout's items and those that only this table has. */
export function itemsOf(table: Table): readonly Item[] {
  return table.extraItems.length === 0 ? table.layout.items : [...table.layout.items, ...table.extraItems];
}

const known = new WeakMap<Table, ReadonlyMap<string, MeasureKind | undefined>>();

/** By item; a table of thousands of columns asks for each of them. */
function measuresOf(table: Table): ReadonlyMap<string, MeasureKind | undefined> {
  const before = known.get(table);
  if (before) return before;
  // the first of two items of one name is meant
  const made = new Map([...itemsOf(table)].reverse().map(({ id, measure }) => [id, measure]));
  known.set(table, made);
  return made;
}

/** How a column's figures are measured: its item says, else its layout. */
export function measureOf(table: Table, column: FigureColumn): MeasureKind {
  return measuresOf(table).get(column.item) ?? table.layout.measure;
}

/** True where a table's measure or a column's own heading says that things are counted. */
export function saysCount(table: Table, column: FigureColumn): boolean {
  return table.measure === 'count' || namesThings(column.header);
}

/** Whole numbers from here on, of which nobody says what they count, may be amounts that are rounded to them. */
export const LARGE = 10_000;

/** True for a column that no layout explains: what it holds is told by its heading and its figures alone. */
export function isOwnColumn({ layout, extraItems }: Table, { item }: FigureColumn): boolean {
  return layout.id === 'table' || extraItems.some(({ id }) => id === item);
}
