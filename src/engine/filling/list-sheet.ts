import { cellName } from '../grid/address';
import type { Cell, CellValue, GridRange, Row } from '../grid/grid';
import { LOOKS } from './looks';
import { appendixPage } from './page';
import { heightFor } from './sheet-text';
import { titleBlock, type TitleTexts } from './title-block';
import type { SheetPlan } from './write-plan';

/** A column of a list: its header, its width in characters, and whether its cells stand centred. */
export interface ListColumn {
  readonly label: string;
  readonly width: number;
  readonly centred: boolean;
}

export type ListRow =
  | { readonly kind: 'record'; readonly cells: readonly CellValue[] }
  /** A heading over the records that follow it; `counted` prints how many they are, by a formula. */
  | {
      readonly kind: 'heading';
      readonly ordinal: string;
      readonly text: string;
      readonly counted?: { readonly records: number; readonly format: string };
    };

/** A list appendix as a sheet. `mergeColumn`: equal neighbours in this column are drawn together. */
export function listSheet(
  name: string,
  texts: TitleTexts,
  columns: readonly ListColumn[],
  list: readonly ListRow[],
  mergeColumn?: number,
): SheetPlan {
  const widths = columns.map((column) => column.width);
  const title = titleBlock(texts, widths);
  const headTop = title.rows.length;
  const top = headTop + 1;
  const header: Row = columns.map(({ label }) => ({ value: label, look: LOOKS.header }));
  const rows = list.map((row, index) => listRow(row, columns, top + index));
  const headings = list.flatMap((row, index) => (row.kind === 'heading' ? [index] : []));
  const spans = headings.map((index): GridRange => {
    const last = columns.length - (hasCount(list[index]) ? 2 : 1);
    return { top: top + index, left: 1, bottom: top + index, right: last };
  });
  return {
    name,
    rows: [...title.rows, header, ...rows],
    merges: [
      ...title.merges,
      ...spans.filter((span) => span.right > span.left),
      ...(mergeColumn === undefined ? [] : equalNeighbours(list, mergeColumn, top)),
    ],
    columnWidths: widths,
    rowHeights: [
      ...title.heights,
      heightFor(columns.map(({ label, width }) => [label, width - 1.5])),
      ...list.map((row) => rowHeight(row, columns)),
    ],
    page: appendixPage(
      widths,
      { top: 0, left: 0, bottom: Math.max(headTop, top + list.length - 1), right: columns.length - 1 },
      [headTop, headTop],
    ),
  };
}

function hasCount(row: ListRow | undefined): boolean {
  return row?.kind === 'heading' && row.counted !== undefined;
}

function listRow(row: ListRow, columns: readonly ListColumn[], at: number): Row {
  if (row.kind === 'record')
    return columns.map(({ centred }, index) => ({
      value: row.cells[index] ?? null,
      look: centred ? LOOKS.centred : LOOKS.name,
    }));
  const cells: Cell[] = columns.map(() => ({ value: null, look: LOOKS.boldName }));
  cells[0] = { value: row.ordinal, look: LOOKS.boldOrdinal };
  cells[1] = { value: row.text, look: LOOKS.boldName };
  const { counted } = row;
  if (counted) {
    const first = cellName(at + 1, 1);
    cells[columns.length - 1] = {
      value: counted.records,
      formula: `COUNTA(${first}:${cellName(at + counted.records, 1)})`,
      format: counted.format,
      look: LOOKS.boldFigure,
    };
  }
  return cells;
}

function rowHeight(row: ListRow, columns: readonly ListColumn[]): number {
  if (row.kind === 'heading')
    return heightFor([[row.text, columns.slice(1).reduce((sum, { width }) => sum + width, 0)]]);
  return heightFor(columns.map(({ width }, index) => [String(row.cells[index] ?? ''), width - 2]));
}

/** Runs of equal texts below one another; a heading ends a run. */
function equalNeighbours(list: readonly ListRow[], column: number, top: number): GridRange[] {
  const merges: GridRange[] = [];
  const textAt = (index: number): CellValue => {
    const row = list[index];
    return row?.kind === 'record' ? (row.cells[column] ?? null) : null;
  };
  for (let start = 0; start < list.length;) {
    let end = start;
    while (textAt(start) !== null && end + 1 < list.length && textAt(end + 1) === textAt(start)) end += 1;
    if (end > start) merges.push({ top: top + start, left: column, bottom: top + end, right: column });
    start = end + 1;
  }
  return merges;
}
