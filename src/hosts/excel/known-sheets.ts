import { isCellError, type Cell, type Row, type Sheet } from '../../engine/grid/grid';
import type { UsedRange } from './used-range';

/** A sheet as it was last read. */
export interface KnownSheet {
  /** Excel's own id: it stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly sheet: Sheet;
  /** Where Excel said that its cells are; undefined for a blank one. */
  readonly used: UsedRange | undefined;
}

/** A workbook as it was last read. */
export interface Known {
  readonly file: string;
  readonly sheets: readonly KnownSheet[];
}

type Rows = Sheet['rows'];

/**
 * What was read now, with every row and sheet that is still the same being the very object of before:
 * whoever remembers something about a sheet or row (the check, the worker's copy) need not look again.
 */
export function withFormer(now: Known, before: Known | undefined): Known {
  const former = new Map(before?.sheets.map((known) => [known.id, known.sheet]));
  const sheets = now.sheets.map((known) => {
    const old = former.get(known.id);
    return old ? { ...known, sheet: sheetWithFormer(known.sheet, old) } : known;
  });
  return { file: now.file, sheets };
}

/** The sheet with these rows; the sheet itself where they and its other members are what it has. */
export function sheetWithFormer(now: Sheet, before: Sheet): Sheet {
  const rows = rowsWithFormer(now.rows, before.rows);
  const isSame =
    rows === before.rows &&
    now.name === before.name &&
    now.hidden === before.hidden &&
    samePlaces(now.hiddenRows, before.hiddenRows) &&
    samePlaces(now.hiddenCols, before.hiddenCols);
  if (isSame) return before;
  return { ...now, rows };
}

function samePlaces(a: ReadonlySet<number> = NOWHERE, b: ReadonlySet<number> = NOWHERE): boolean {
  return a.size === b.size && [...a].every((place) => b.has(place));
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Rows by their place; where rows moved, what follows is new. */
export function rowsWithFormer(now: Rows, before: Rows): Rows {
  if (now === before) return before;
  const kept = Array.from(now, (row, index) => (sameRow(row, before[index]) ? before[index] : row));
  const isSame = kept.length === before.length && kept.every((row, index) => row === before[index]);
  return isSame ? before : kept;
}

function sameRow(a: Row | undefined, b: Row | undefined): boolean {
  if (a === b) return true;
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let col = 0; col < length; col += 1) if (!sameCell(a?.[col], b?.[col])) return false;
  return true;
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.formula === b.formula && a.format === b.format && sameValue(a.value, b.value);
}

function sameValue(a: Cell['value'], b: Cell['value']): boolean {
  return isCellError(a) ? isCellError(b) && a.error === b.error : a === b;
}
