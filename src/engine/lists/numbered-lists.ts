import { byRow } from '../grid/by-row';
import { isBlank, type Cell, type Row, type Sheet } from '../grid/grid';
import { isNumberingRow } from '../reading/numbering-row';
import { sameWords, startsAtOne } from '../reading/repeated-header';
import { isOrdinalHeader } from '../reading/header-words';
import { isFooter, isTitle } from '../reading/row-kind';
import { ordinalOf } from './ordinal';
import type { NumberedRow } from './ordinal-breaks';

/** Rows under a heading such as STT. */
export interface NumberedList {
  readonly col: number;
  readonly rows: readonly NumberedRow[];
}

/** Every list of a sheet whose rows a column of their own numbers, whatever else the sheet is. */
export function numberedLists(sheet: Sheet): NumberedList[] {
  const lists: NumberedList[] = [];
  const open = new Map<number, NumberedRow[]>();
  let head: Row = [];
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    const heads = headsIn(cells);
    // a page's top repeats the header of what goes on below
    if (open.size > 0 && heads.length > 0 && sameWords(head, cells) && !startsAtOne(sheet, row)) return;
    if (heads.length > 0) head = cells;
    if (heads.length > 0 || (endsList(cells) && !goesOn(sheet, row, open))) open.clear();
    for (const col of heads) {
      const rows: NumberedRow[] = [];
      open.set(col, rows);
      lists.push({ col, rows });
    }
    if (heads.length > 0 || open.size === 0) return;
    // column numbers stand under a heading, of several rows perhaps; further down they are another table's
    if (isNumberingRow(sheet, row)) {
      for (const [col, rows] of open) if (rows.some(({ ordinal }) => ordinal)) open.delete(col);
      return;
    }
    for (const [col, rows] of open) {
      const entry = entryIn(cells, col);
      if (entry) rows.push({ row, ...entry });
    }
  });
  return lists;
}

const NO_HEADS: number[] = [];

/** Columns whose heading stands in this row beside another. */
const headsIn = byRow((cells): number[] => {
  if (!cells.some(isHead)) return NO_HEADS;
  const heads = cells.flatMap((cell, col) => (isHead(cell) ? [col] : []));
  return cells.some((cell, col) => !heads.includes(col) && typeof cell?.value === 'string') ? heads : [];
});

function isHead(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return (
    typeof value === 'string' && value.length <= 14 && /^\s*[stn]/iu.test(value) && isOrdinalHeader(value)
  );
}

const endsList = byRow((cells): boolean => {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled > 2) return false;
  return cells.some(
    (cell) => typeof cell?.value === 'string' && (isFooter(cell.value) || isTitle(cell.value)),
  );
});

/** A note between two rows ends nothing: numbers go on below it instead of beginning again. */
function goesOn(sheet: Sheet, row: number, open: ReadonlyMap<number, readonly NumberedRow[]>): boolean {
  if (open.size === 0) return false;
  let below = row + 1;
  while (below < sheet.rows.length && (sheet.rows[below] ?? []).every(isBlank)) below += 1;
  const next = sheet.rows[below];
  return [...open].some(([col, rows]) => {
    const last = rows.findLast(({ ordinal }) => ordinal)?.ordinal;
    const following = next && ordinalOf(next[col]);
    return last !== undefined && following?.level === last.level && following.value > 1;
  });
}

type Entry = Omit<NumberedRow, 'row'>;

const entries = byRow(() => new Map<number, Entry | undefined>());

function entryIn(cells: Row, col: number): Entry | undefined {
  const own = entries(cells);
  if (!own.has(col)) own.set(col, entryOf(cells, col));
  return own.get(col);
}

function entryOf(cells: Row, col: number): Entry | undefined {
  const ordinal = ordinalOf(cells[col]);
  let beside: Cell | undefined;
  for (let at = col + 1; at < cells.length && isBlank(beside); at++) beside = cells[at];
  if (ordinal === undefined && isBlank(beside)) return undefined;
  const subject = typeof beside?.value === 'string' ? beside.value : '';
  return { ...(ordinal ? { ordinal } : {}), subject };
}
