import type { Row } from '../grid/grid';
import type { MeasureKind } from '../layouts/shape';
import type { MeasureUnit } from '../text/measure-unit';
import type { RawRow, Structures } from './row-structure';
import type { Figure, FigureColumn, TableRow } from './table';

/**
 * Reading gives the very objects of before for what is still the same, row by row of the sheet: whoever remembers
 * something by a table's lines, rows or columns, as the check does, need not look at them again. What is kept is
 * compared in full, so nothing here changes what is read.
 */
interface Line {
  readonly key: string;
  readonly row: number;
  readonly figures: readonly Figure[];
}

const lines = new WeakMap<Row, Line>();

/** All that the figures of a table's lines depend on, beside their cells and their place. */
export function lineKey(
  file: string,
  sheet: string,
  columns: readonly { readonly col: number; readonly measure: MeasureKind }[],
  unit: MeasureUnit | undefined,
): string {
  return JSON.stringify([file, sheet, unit, columns.map(({ col, measure }) => [col, measure])]);
}

/**
 * The figures of a sheet's row: those read before, where the row is the same object and is read in the same
 * way.
 */
export function keptLine(
  cells: Row | undefined,
  row: number,
  key: string,
  read: () => readonly Figure[],
): readonly Figure[] {
  const before = cells && lines.get(cells);
  if (before && before.key === key && before.row === row) return before.figures;
  const figures = read();
  if (cells) lines.set(cells, { key, row, figures });
  return figures;
}

const parts = new WeakMap<readonly unknown[], readonly unknown[]>();

/** A line, or the columns themselves, without the columns that are not used. */
export function keptPart<T>(line: readonly T[], used: readonly boolean[]): readonly T[] {
  const now = line.filter((_, index) => used[index]);
  const before = parts.get(line);
  if (isSame(before, now)) return before;
  parts.set(line, now);
  return now;
}

function isSame<T>(before: readonly unknown[] | undefined, now: readonly T[]): before is readonly T[] {
  return before?.length === now.length && now.every((each, at) => each === before[at]);
}

interface Kept {
  columns: readonly FigureColumn[];
  rows: readonly TableRow[];
}

/** By the row that a header begins with and, where tables stand side by side, by their first column. */
const tables = new WeakMap<Row, Map<number, Kept>>();

function keptOf(header: Row | undefined, columns: readonly FigureColumn[]): Kept {
  const none: Kept = { columns: [], rows: [] };
  if (!header) return none;
  const own = tables.get(header) ?? new Map<number, Kept>();
  tables.set(header, own);
  const left = columns[0]?.col ?? 0;
  const kept = own.get(left) ?? none;
  own.set(left, kept);
  return kept;
}

/** The columns under a header that begins in this row of the sheet. */
export function keptColumns(now: readonly FigureColumn[], header: Row | undefined): readonly FigureColumn[] {
  const kept = keptOf(header, now);
  if (!sameColumns(kept.columns, now)) kept.columns = now;
  return kept.columns;
}

/** The rows under a header, and the list of them where all are as they were, whatever figures they now hold. */
export function keptRows(
  now: readonly TableRow[],
  columns: readonly FigureColumn[],
  header: Row | undefined,
): readonly TableRow[] {
  const kept = keptOf(header, columns);
  const rows = now.map((row, at) => {
    const before = kept.rows[at];
    return before && sameRow(before, row) ? before : row;
  });
  if (!isSame(kept.rows, rows)) kept.rows = rows;
  return kept.rows;
}

type Trees = Structures<readonly TableRow[]>;

interface KeptTrees {
  readonly raw: readonly RawRow[];
  readonly key: string;
  readonly trees: Trees;
}

const trees = new WeakMap<Row, KeptTrees>();

/** The trees that rows may stand in: made anew where a row under the header reads otherwise than before. */
export function keptTrees(
  header: Row | undefined,
  raw: readonly RawRow[],
  key: string,
  make: () => Trees,
): Trees {
  const before = header && trees.get(header);
  const same =
    before?.key === key &&
    before.raw.length === raw.length &&
    raw.every((row, at) => sameMembers(row, before.raw[at]));
  if (same) return before.trees;
  const made = make();
  if (header) trees.set(header, { raw, key, trees: made });
  return made;
}

function sameRow(a: TableRow, b: TableRow): boolean {
  return sameMembers(a.nameCell, b.nameCell) && sameMembers(a, b, 'nameCell');
}

function sameColumns(a: readonly FigureColumn[], b: readonly FigureColumn[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Objects of plain values that have the same members, one apart. */
function sameMembers<T extends object>(a: T, b: T | undefined, but?: keyof T): boolean {
  if (a === b) return true;
  if (b === undefined) return false;
  const keys = Object.keys(a) as (keyof T)[];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key === but || (key in b && a[key] === b[key]))
  );
}
