import type { GridRange } from '../grid/grid';
import { bare, clean } from '../text/fold';
import { isAppendixHeading } from './appendix-heading';
import type { TableBlock, TableRow } from './block';
import { twoRowHeading, type PipeHeading } from './pipe-heading';
import type { FoundTable } from './tab-table';
import { textCell } from './table-text';

const BAR = '|';
/** A cell of more lines is no cell, but text between two tables. */
const MOST_LINES = 15;
const WIDEST = 64;

/**
 * The table that begins at a line of a text whose cells stand line by line between bars; undefined where none
 * does.
 */
export function pipeTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  if (!isNumberHeading(lines[start] ?? '') || lines[start + 1]?.trim() !== BAR) return undefined;
  const cells: string[] = [];
  let from = start;
  for (let at = start; at < lines.length && at - from <= MOST_LINES; at++) {
    if (lines[at]?.trim() !== BAR) continue;
    const cell = lines.slice(from, at).map((line) => line.trim());
    if (endsTable(cell)) break;
    cells.push(cell.filter((line) => line !== '').join(' '));
    from = at + 1;
    if (cells.length === WIDEST && !cells.some(isFirstNumber)) break;
  }
  const table = pipeTable(cells);
  return table ? { end: from, table } : { end: Math.max(from, start + 1) };
}

/** What stands between two bars begins another table. */
function endsTable(cell: readonly string[]): boolean {
  return cell.length > 1 && (cell.some(isAppendixHeading) || isNumberHeading(cell.at(-1) ?? ''));
}

/**
 * A table whose cells were written one after another with a line `|` between them, as web pages of legal
 * texts come out. Rows are not told apart in it: a first column that counts (TT, 1, 1.1, 2 …) tells where
 * each begins, and how many cells the heading has tells how wide it is. A row with fewer cells shares its
 * last ones with the row above (merged downwards).
 */
function pipeTable(cells: readonly string[]): TableBlock | undefined {
  const first = cells.findIndex((cell, index) => index > 0 && isFirstNumber(cell));
  if (first < 2 || !isNumberHeading(cells[0] ?? '')) return undefined;
  return wideTable(cells, first) ?? evenTable(cells, first) ?? countedTable(cells, first);
}

/** Rows as far from each other as their numbers are, under a heading that has more cells than they. */
function wideTable(cells: readonly string[], first: number): TableBlock | undefined {
  const body = cells.slice(first);
  for (let width = 3; width < first; width++) {
    const starts = body.filter((_, index) => index % width === 0).map(clean);
    const heading = twoRowHeading(cells.slice(0, first), width);
    if (heading && body.length % width === 0 && countsOn(starts)) return wholeTable(heading, body, width);
  }
  return undefined;
}

/** Numbers one after the other; a total has none. */
function countsOn(starts: readonly string[]): boolean {
  const numbers = starts.filter((start) => /^\d+\.?$/.test(start)).map((start) => parseInt(start, 10));
  return numbers.length > starts.length / 2 && numbers.every((number, index) => number === index + 1);
}

function wholeTable(heading: PipeHeading, body: readonly string[], width: number): TableBlock {
  const rows = Array.from({ length: body.length / width }, (_, row) =>
    body.slice(row * width, (row + 1) * width),
  );
  return {
    kind: 'table',
    rows: [...heading.rows, ...rows].map((row) => row.map(textCell)),
    merges: heading.merges,
    repeatedRows: heading.rows.length,
    width,
  };
}

/** No cell is missing: each row begins with a number, or with none. */
function evenTable(cells: readonly string[], width: number): TableBlock | undefined {
  const starts = cells.filter((_, index) => index % width === 0).map(clean);
  const whole = cells.length % width === 0 && starts.slice(1).every(isRowNumber);
  if (!whole) return undefined;
  const rows = starts.map((_, row) => cells.slice(row * width, (row + 1) * width).map(textCell));
  return { kind: 'table', rows, repeatedRows: 1, width };
}

function isRowNumber(cell: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-H])?\.?$/.test(cell);
}

/** Rows as the numbers of the first column tell them; not where a figure could be such a number. */
function countedTable(cells: readonly string[], width: number): TableBlock | undefined {
  const rows: TableRow[] = [];
  const merges: GridRange[] = [];
  let current: string[] = [];
  let last = '';
  const starts = (cell: string): boolean =>
    current.length >= width || (rows.length > 0 && current.length > 1 && follows(last, cell));
  const finish = (): void => {
    if (current.length === 0) return;
    const row = rows.length;
    rows.push(Array.from({ length: width }, (_, column) => textCell(current[column] ?? '')));
    for (let column = current.length; column < width; column++) mergeDown(merges, row, column);
    current = [];
  };
  for (const cell of cells) {
    if (starts(cell)) {
      finish();
      last = clean(cell);
    }
    current.push(cell);
  }
  finish();
  if (rows.some((row) => row.slice(1).some((cell) => /^\d+$/.test(cell?.text ?? '')))) return undefined;
  return { kind: 'table', rows, merges, repeatedRows: 1, width };
}

function mergeDown(merges: GridRange[], row: number, column: number): void {
  const index = merges.findIndex(({ left, bottom }) => left === column && bottom === row - 1);
  const above = merges[index];
  if (above) merges[index] = { ...above, bottom: row };
  else merges.push({ top: row - 1, left: column, bottom: row, right: column });
}

/** True of the heading over row numbers: `STT`, `TT`, `Số thứ tự`. */
export function isNumberHeading(cell: string): boolean {
  return /^(?:s?tt|so tt|so thu tu|thu tu)$/.test(bare(cell));
}

function isFirstNumber(cell: string): boolean {
  return /^(?:0?1|I|A)\.?$/.test(clean(cell));
}

/** `2` and `1.1` follow `1`; `2` and `1.2` follow `1.1`. */
function follows(last: string, cell: string): boolean {
  const next = clean(cell).replace(/\.$/, '');
  if (!/^\d{1,3}(?:\.\d{1,2}){0,3}$/.test(next)) return false;
  const parts = last.replace(/\.$/, '').split('.').map(Number);
  const successors = [[...parts, 1], ...parts.map((part, index) => [...parts.slice(0, index), part + 1])];
  return successors.some((each) => each.join('.') === next.split('.').map(Number).join('.'));
}
