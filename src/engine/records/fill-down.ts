import { cellAt, isBlank, type Sheet } from '../grid/grid';
import type { InputLayout } from '../layouts/layout';
import type { ColumnMap } from './record-table';

/** Fields that say what a row is about: where a host cannot tell merges, their blanks repeat the cell above. */
const SUBJECTS = new Set(['unit', 'item', 'indicator']);

/** For a field and a record's row, the row whose cell holds the value: its own, or that of the merged area. */
export type FillDown = (field: string, row: number) => number;

/** What merged cells say once for several rows, and the fields that some row takes from above. */
export function fillDown(
  sheet: Sheet,
  layout: InputLayout,
  columns: ColumnMap,
  rows: readonly number[],
): { readonly from: FillDown; readonly fields: readonly string[] } {
  const sources = new Map<string, ReadonlyMap<number, number>>();
  for (const field of layout.fields) {
    const col = columns[field.id];
    if (!field.fillDown || col === undefined) continue;
    const map = sheet.merges
      ? new Map([
          ...mergedRows(sheet, col),
          ...(field.id === 'unit' ? continuedRows(sheet, col, columns, rows) : []),
        ])
      : SUBJECTS.has(field.id)
        ? rowsAbove(sheet, col, rows)
        : undefined;
    if (map && map.size > 0) sources.set(field.id, map);
  }
  return {
    from: (field, row) => sources.get(field)?.get(row) ?? row,
    fields: [...sources.keys()],
  };
}

function mergedRows(sheet: Sheet, col: number): Map<number, number> {
  const map = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges ?? []) {
    if (left > col || right < col || bottom === top || left !== col) continue;
    for (let row = top + 1; row <= bottom; row++) map.set(row, top);
  }
  return map;
}

/** Fields of their own that make a row without number and unit go on with the unit above. */
const GOES_ON = ['year', 'item', 'name', 'source'];

/** Rows that leave both their number and their unit blank and say a year, an item or a source: those of the unit above. */
function continuedRows(
  sheet: Sheet,
  col: number,
  columns: ColumnMap,
  rows: readonly number[],
): Map<number, number> {
  const map = new Map<number, number>();
  const { stt, source } = columns;
  if (stt === undefined && source === undefined) return map;
  const own = (stt === undefined ? ['source'] : GOES_ON).flatMap((field) => columns[field] ?? []);
  const isNumbered = (row: number): boolean => stt !== undefined && !isBlank(cellAt(sheet, row, stt));
  const records = new Set(rows);
  let filled: number | undefined;
  for (const row of withTotals(sheet, rows)) {
    if (!isBlank(cellAt(sheet, row, col))) filled = stt === undefined || isNumbered(row) ? row : undefined;
    else if (isNumbered(row)) filled = undefined;
    else if (
      filled !== undefined &&
      records.has(row) &&
      own.some((each) => !isBlank(cellAt(sheet, row, each)))
    )
      map.set(row, filled);
  }
  return map;
}

/** The records and the rows of figures among and right over them: a unit's own total has its name. */
function withTotals({ rows: all }: Sheet, rows: readonly number[]): number[] {
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? -1;
  const over = Math.max(0, first - 1);
  return Array.from({ length: last - over + 1 }, (_, at) => over + at).filter((row) =>
    all[row]?.some((cell) => typeof cell?.value === 'number'),
  );
}

function rowsAbove(sheet: Sheet, col: number, rows: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  let filled: number | undefined;
  for (const row of rows) {
    if (!isBlank(cellAt(sheet, row, col))) filled = row;
    else if (filled !== undefined) map.set(row, filled);
  }
  return map;
}
