import type { CellRef } from '../grid/grid';
import type { ProductRecord } from '../records/product-record';
import { rowCell } from '../records/record';
import { grouped } from '../records/rules/grouped';

/** Rows alike, sheet by sheet and by a further key: what concerns many rows is one finding for each sheet. */
export function bySheet<T>(
  items: readonly T[],
  entryOf: (item: T) => ProductRecord,
  keyOf: (item: T) => string = () => '',
): readonly (readonly T[])[] {
  return grouped(items, (item) => {
    const { file, sheet, range } = entryOf(item).at.table;
    return [file, sheet, range.top, keyOf(item)].join('\n');
  });
}

/** The cells that stand for the entries, each by the first of the fields that its sheet has a column for. */
export function entryCells(entries: readonly ProductRecord[], fields: readonly string[]): CellRef[] {
  return entries.map((entry) => rowCell(entry, fields));
}
