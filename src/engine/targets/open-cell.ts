import { cellKey } from '../grid/place-key';
import type { CellRef } from '../grid/grid';
import type { InputId } from '../layouts/layout';
import { cellOf, rowCell, type RecordAt } from '../records/record';

/** Why a cell decides nothing: it is blank, says other than another does, says too little, or has no column. */
type OpenBecause = 'blank' | 'contradicting' | 'vague' | 'no-column';

/** A cell that leaves a target undecided; where the column is lacking, the one that stands for its row. */
export interface OpenCell extends CellRef {
  readonly layout: InputId;
  readonly field: string;
  readonly why: OpenBecause;
}

/** The cell of the first of `fields` that the record's sheet has a column for. */
export function openCell(
  record: { readonly at: RecordAt },
  fields: readonly [asked: string, ...instead: string[]],
  why: 'blank' | 'contradicting' = 'blank',
): OpenCell {
  const [asked] = fields;
  const own = cellOf(record, asked);
  return {
    ...(own ?? rowCell(record, fields)),
    layout: record.at.table.layout.id,
    field: asked,
    why: own ? why : 'no-column',
  };
}

/** A column that leaves a target undecided, and in how many cells. */
export interface OpenColumn {
  readonly layout: InputId;
  readonly field: string;
  readonly why: OpenBecause;
  readonly count: number;
}

/** The columns of open cells, in the order in which they are met; a cell that is named twice counts once. */
export function openColumns(cells: readonly OpenCell[]): OpenColumn[] {
  const columns = new Map<string, OpenCell & { readonly seen: Set<string> }>();
  for (const cell of cells) {
    const key = `${cell.layout}/${cell.field}/${cell.why}`;
    const column = columns.get(key) ?? { ...cell, seen: new Set() };
    columns.set(key, column);
    column.seen.add(cellKey(cell));
  }
  return [...columns.values()].map(({ layout, field, why, seen }) => ({
    layout,
    field,
    why,
    count: seen.size,
  }));
}
