import { decimal, decimalFromNumber, subtract } from '../decimal';
import type { MarkCount } from '../findings/sums';
import { cellAt, isBlank, type Cell, type CellRef, type Sheet } from '../grid/grid';
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
}

/**
 * Marks (`x` where a commune reaches a criterion) against their counts: of each column in a row under or over them, of
 * each row in a column beside them. Whether figures count the marks most of them decide; one that leaves the others
 * is told.
 */
export function checkMarkCounts(sheet: Sheet, table: Table): MarkCount[] {
  const cols = Object.keys(table.taken.headings).map(Number);
  const rows = table.rows.map(({ row }) => row);
  const at = (row: number, col: number): Cell | undefined => cellAt(sheet, row, col);
  if (!rows.slice(0, LOOKED_AT).some((row) => cols.some((col) => isMark(at(row, col))))) return [];
  const marked = cols.filter(
    (col) =>
      rows.some((row) => isMark(at(row, col))) &&
      rows.every((row) => isAnswer(at(row, col)) || isWhole(at(row, col))),
  );
  const body = rows.filter((row) => !marked.some((col) => isWhole(at(row, col))));
  const ref = (row: number, col: number): CellRef => ({ file: table.file, sheet: table.sheet, row, col });
  const counted = (row: number, col: number, among: readonly CellRef[]): Counted[] => {
    const value = at(row, col)?.value;
    if (typeof value !== 'number') return [];
    return [
      { cell: ref(row, col), found: value, marks: among.filter((mark) => isMark(at(mark.row, mark.col))) },
    ];
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
  const across = cols
    .filter((col) => !marked.includes(col) && COUNTS.test(bare(table.taken.headings[col] ?? '')))
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

function isAnswer(cell: Cell | undefined): boolean {
  return (
    isBlank(cell) || isMark(cell) || (typeof cell?.value === 'string' && NO_MARK.test(cell.value.trim()))
  );
}

function isWhole(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && Number.isInteger(cell.value);
}

function leavingTheOthers(all: readonly Counted[]): MarkCount[] {
  const holding = all.filter(({ found, marks }) => found === marks.length);
  const failing = all.filter(({ found, marks }) => found !== marks.length);
  const sizes = new Set(holding.map(({ found }) => found)).size;
  if (sizes < 2 || holding.length < LEAST_HOLDING || failing.length > holding.length * MOST_FAILING)
    return [];
  return failing.flatMap(({ cell, found, marks }): MarkCount[] => {
    const [said, expected] = [decimalFromNumber(found), decimal(marks.length)];
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
      },
    ];
  });
}
