import { sheetKey } from '../grid/place-key';
import type { CellEdit } from '../filling/write-plan';
import { cellAt, type Row, type Sheet, type Workbook } from '../grid/grid';
import { bare } from '../text/fold';
import type { PlacedRow } from './analyse-units';
import type { UnitsWanted } from './in-todays-units';
import { FORMER_UNIT_HEADING, headings, NEW_UNIT, UNIT_CODE } from './mapping-sheet';
import type { UnitTable } from './unit-rows';

interface Column {
  readonly heading: string;
  /** Undefined where a row's cell is left as it is. */
  readonly of: (row: PlacedRow) => string | undefined;
}

const COLUMNS: Readonly<Record<UnitsWanted, readonly Column[]>> = {
  today: [
    { heading: NEW_UNIT, of: ({ unit }) => unit?.name ?? '' },
    { heading: UNIT_CODE, of: ({ unit }) => unit?.code ?? '' },
  ],
  former: [
    { heading: FORMER_UNIT_HEADING, of: ({ districts: [only, second] }) => (second ? undefined : only) },
  ],
};

/** Cells of input sheets that differ from what they hold: the headings, and what each row's unit is in `wanted`. */
export function rowEdits(
  workbooks: readonly Workbook[],
  rows: readonly PlacedRow[],
  wanted: UnitsWanted,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const places = new Map<UnitTable, readonly number[]>();
  const nextFree = new Map<string, number>();
  const sheets = new Map<string, Sheet>(
    workbooks.flatMap(({ file, sheets }) =>
      sheets.map((sheet) => [sheetKey({ file, sheet: sheet.name }), sheet] as const),
    ),
  );
  const put = (
    row: PlacedRow | UnitTable,
    at: { readonly row: number; readonly col: number },
    text: string,
  ): void => {
    const { file, sheet } = 'cell' in row ? row.cell : row;
    const grid = sheets.get(sheetKey({ file, sheet }));
    const held = grid && cellAt(grid, at.row, at.col)?.value;
    if ((held ?? '') === text) return;
    const content = text === '' ? null : /^\d/.test(text) ? `'${text}` : text;
    edits.push({ ref: { file, sheet, row: at.row, col: at.col }, content });
  };
  const columns = COLUMNS[wanted];
  for (const row of rows) {
    const { table, cell } = row;
    if (!table.isInput) continue;
    let place = places.get(table);
    if (!place) {
      const key = sheetKey(table);
      const grid = sheets.get(key)?.rows ?? [];
      const known = headings(grid[table.headerRow]);
      const found = columns.map(({ heading }) => known.get(bare(heading)));
      const free = found[0] ?? Math.max(nextFree.get(key) ?? 0, freeColumn(grid, table));
      place = found.map((col, index) => col ?? free + index);
      nextFree.set(key, Math.max(nextFree.get(key) ?? 0, found[0] === undefined ? 0 : free));
      places.set(table, place);
      columns.forEach(({ heading }, index) =>
        put(table, { row: table.headerRow, col: place?.[index] ?? free }, heading),
      );
    }
    columns.forEach(({ of }, index) => {
      const text = of(row);
      const col = place[index];
      if (text !== undefined && col !== undefined) put(row, { row: cell.row, col }, text);
    });
  }
  return edits;
}

/** The first column right of the table that holds nothing. */
function freeColumn(rows: readonly (Row | undefined)[], { lastColumn }: UnitTable): number {
  return rows.reduce(
    (most, row) =>
      Math.max(most, (row?.findLastIndex((cell) => cell !== undefined && cell.value !== null) ?? -1) + 1),
    lastColumn + 1,
  );
}
