import { decimal, decimalFromNumber, subtract } from '../decimal';
import type { MarkCount } from '../findings/sums';
import { cellAt, isBlank, type Cell, type CellRef, type Sheet } from '../grid/grid';
import { saysPercent } from '../reading/header-words';
import { isMark } from '../reading/marks';
import type { Table } from '../reading/table';
import { bare } from '../text/fold';

/** `-`, `Chưa đạt`: what the column asks for is not there. */
const NO_MARK = /^(?:[-–—]|0|không|chưa|không đạt|chưa đạt|cđ|kđ|k)$/iu;
const COUNTS = /(?:^| )(?:tong|cong|dat|so)(?: |$)/;

/** Rows among which a table of marks shows one. */
const LOOKED_AT = 5;
/** So many counts hold, of two sizes at least, and at most a third as many fail. */
const LEAST_HOLDING = 3;
const MOST_FAILING = 1 / 3;

interface Counted {
  readonly cell: CellRef;
  readonly found: number;
  readonly marks: readonly CellRef[];
  /** How many cells there are, marked or not. */
  readonly of: number;
}

/**
 * Marks (`x` where a commune reaches a criterion) against their counts: of each column in a row under or over them, of
 * each row in a column beside them. Whether figures count the marks most of them decide; one that leaves the others
 * is told.
 */
export function checkMarkCounts(sheet: Sheet, table: Table): MarkCount[] {
  const headed = Object.keys(table.taken.headings).map(Number);
  // numbers of criteria under one merged heading head no column of figures
  const cols = markedAmong(
    sheet,
    table.rows.map(({ row }) => row),
  );
  const rows = rowsOf(sheet, table, cols);
  const at = (row: number, col: number): Cell | undefined => cellAt(sheet, row, col);
  if (!rows.slice(0, LOOKED_AT).some((row) => cols.some((col) => isMark(at(row, col))))) return [];
  const marked = cols.filter(
    (col) =>
      rows.some((row) => isMark(at(row, col))) &&
      rows.every((row) => isAnswer(at(row, col)) || isNumber(at(row, col))),
  );
  // who has none of the marks is one of them all the same; a mean over all is not
  const units = new Set(table.rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : [])));
  const body = rows.filter(
    (row) =>
      !marked.some((col) => isNumber(at(row, col))) &&
      (units.has(row) || marked.some((col) => !isBlank(at(row, col)))),
  );
  const ref = (row: number, col: number): CellRef => ({ file: table.file, sheet: table.sheet, row, col });
  const counted = (row: number, col: number, among: readonly CellRef[]): Counted[] => {
    const value = at(row, col)?.value;
    if (typeof value !== 'number') return [];
    const marks = among.filter((mark) => isMark(at(mark.row, mark.col)));
    return [{ cell: ref(row, col), found: value, marks, of: among.length }];
  };
  const down = rows
    .filter((row) => !body.includes(row))
    .map((row) =>
      marked.flatMap((col) =>
        counted(
          row,
          col,
          body.map((line) => ref(line, col)),
        ),
      ),
    );
  const across = headed
    .filter((col) => !marked.includes(col) && isCount(table.taken.headings[col] ?? ''))
    .map((col) =>
      body.flatMap((row) =>
        counted(
          row,
          col,
          marked.map((mark) => ref(row, mark)),
        ),
      ),
    );
  return [...down, ...across].flatMap(leavingTheOthers);
}

/** The table's rows, and those of shares under or between them, which hold no figure of its columns. */
function rowsOf(sheet: Sheet, { rows, taken, range }: Table, cols: readonly number[]): number[] {
  const own = new Set(rows.map(({ row }) => row));
  const counted = (row: number): boolean => cols.some((col) => isNumber(cellAt(sheet, row, col)));
  const all = Array.from(
    { length: range.bottom + ROWS_BELOW - taken.header.last },
    (_, at) => taken.header.last + 1 + at,
  );
  return all.filter((row) => own.has(row) || counted(row));
}

/** Rows under a table's last one that may still count its marks. */
const ROWS_BELOW = 3;

function markedAmong(sheet: Sheet, rows: readonly number[]): number[] {
  const cols = new Set<number>();
  for (const row of rows)
    sheet.rows[row]?.forEach((cell, col) => {
      if (isMark(cell)) cols.add(col);
    });
  return [...cols].sort((a, b) => a - b);
}

function isCount(heading: string): boolean {
  return COUNTS.test(bare(heading)) || saysPercent(heading);
}

function isAnswer(cell: Cell | undefined): boolean {
  return (
    isBlank(cell) || isMark(cell) || (typeof cell?.value === 'string' && NO_MARK.test(cell.value.trim()))
  );
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number';
}

/** Counts, or shares in per cent of all cells: what most of them are. */
function leavingTheOthers(all: readonly Counted[]): MarkCount[] {
  const counts = leaving(all, ({ marks }) => marks.length, 0);
  if (counts) return counts;
  const places = Math.max(0, ...all.map(({ found }) => decimalFromNumber(found)?.scale ?? 0));
  const shown = Math.min(places, MOST_DECIMALS);
  return leaving(all, ({ marks, of }) => (marks.length / of) * 100, shown) ?? [];
}

const MOST_DECIMALS = 2;

/** Undefined where the figures are nothing of the kind. */
function leaving(
  all: readonly Counted[],
  right: (counted: Counted) => number,
  decimals: number,
): MarkCount[] | undefined {
  const isRight = (each: Counted): boolean =>
    Math.abs(each.found - right(each)) <= (decimals === 0 ? 0 : 0.5 / 10 ** decimals) + SLIGHT;
  const holding = all.filter(isRight);
  const failing = all.filter((each) => !isRight(each));
  const sizes = new Set(holding.map(({ found }) => found)).size;
  if (sizes < 2 || holding.length < LEAST_HOLDING || failing.length > holding.length * MOST_FAILING)
    return undefined;
  return failing.flatMap((each): MarkCount[] => {
    const { cell, found, marks } = each;
    const [said, expected] = [
      decimalFromNumber(found),
      decimal(Math.round(right(each) * 10 ** decimals), decimals),
    ];
    if (!said) return [];
    return [
      {
        rule: 'mark-count',
        severity: 'warning',
        verdict: 'fail',
        cells: [cell],
        parts: marks,
        expected,
        found: said,
        difference: subtract(said, expected),
        ...(decimals > 0 ? { isShare: true } : {}),
      },
    ];
  });
}

const SLIGHT = 1e-9;
