import { cellAt, type Cell, type GridRange, type Sheet } from '../grid/grid';
import { bare, clean } from '../text/fold';
import { isOrdinalHeader } from './header-words';

/** A column's header texts, the upper ones first. */
export interface HeaderColumn {
  readonly col: number;
  readonly texts: readonly string[];
  /** The texts that stand over this column itself, without those taken over from its left neighbour. */
  readonly ownTexts: readonly string[];
}

/** What stands over each column, as a person is shown it: `Năm 2026 / NSNN`. */
export type Headings = Readonly<Record<number, string>>;

/** The headings of a header's columns, by column. */
export function headingsByColumn(columns: readonly HeaderColumn[]): Headings {
  return Object.fromEntries(columns.map(({ col, texts }) => [col, texts.map(clean).join(' / ')]));
}

const MAX_LENGTH = 160;

/** A header text: a string, or a year typed as a number. Undefined for figures and blanks. */
export function headerText(cell: Cell | undefined): string | undefined {
  const value = cell?.value;
  if (typeof value === 'number') return isYear(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_LENGTH) return undefined;
  return value;
}

/** True of a whole number from 1990 to 2100, which a header may mean as a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/**
 * The texts above each column, from the given header rows. A column over which no header cell holds
 * anything of its own is none: it was put in between, or it is the rest of a merged cell.
 */
export function headerColumns(sheet: Sheet, rows: readonly number[]): HeaderColumn[] {
  const typed = typedTexts(sheet, rows);
  const own = typed.map((row) => [...row]);
  spreadMerges(sheet, rows, own);
  const cols = (typed[0] ?? []).flatMap((_, col) => (typed.some((row) => row[col] !== '') ? [col] : []));
  const kept = own.map((row) => cols.map((col) => row[col] ?? ''));
  const full = inheritFromLeft(kept);
  return cols.map((col, index) => ({
    col,
    texts: distinct(full.map((row) => row[index] ?? '')),
    ownTexts: distinct(kept.map((row) => row[index] ?? '')),
  }));
}

function typedTexts(sheet: Sheet, rows: readonly number[]): string[][] {
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  return rows.map((row) =>
    Array.from({ length: width }, (_, col) => headerText(cellAt(sheet, row, col)) ?? ''),
  );
}

function spreadMerges(sheet: Sheet, rows: readonly number[], texts: string[][]): void {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? 0;
  const lines = new Map(rows.map((row, index) => [row, index]));
  for (const merge of sheet.merges ?? []) {
    if (merge.top < first || merge.top > last) continue;
    const text = texts[lines.get(merge.top) ?? -1]?.[merge.left] ?? '';
    if (text !== '') spread(merge, text, rows, texts);
  }
}

function spread(merge: GridRange, text: string, rows: readonly number[], texts: string[][]): void {
  rows.forEach((row, index) => {
    const line = texts[index];
    if (!line || row < merge.top || row > merge.bottom) return;
    for (let col = merge.left; col <= merge.right && col < line.length; col++) line[col] = text;
  });
}

/**
 * A blank in a header row continues its left neighbour where something stands below it to be told apart, and
 * the rows above do not part the two.
 */
function inheritFromLeft(own: readonly (readonly string[])[]): string[][] {
  const full = own.map((row) => [...row]);
  full.forEach((row, line) => {
    if (isLoneTitle(row)) return;
    for (let col = 1; col < row.length; col++) {
      const left = row[col - 1] ?? '';
      if (row[col] !== '' || left === '' || isOrdinalHeader(left)) continue;
      const distinguishedBelow = own.slice(line + 1).some((below) => (below[col] ?? '') !== '');
      const sameAbove = full.slice(0, line).every((above) => above[col] === above[col - 1]);
      const leftIsParent = own
        .slice(line + 1)
        .some((below) => (below[col - 1] ?? '') !== '' && below[col - 1] !== left);
      if (distinguishedBelow && sameAbove && leftIsParent) row[col] = left;
    }
  });
  return full;
}

/** One text, at the left end: a title over the table, that nothing was merged under. */
function isLoneTitle([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && others.every((text) => text === '');
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== '' && bare(text) !== bare(texts[index - 1] ?? ''));
}

/** Tables side by side: each `STT` after the first begins another one, and so do names of rows behind a gap. */
export function segments(
  columns: readonly HeaderColumn[],
  isBehindGap: (col: number) => boolean,
): HeaderColumn[][] {
  const parts: HeaderColumn[][] = [[]];
  let ordinals = 0;
  columns.forEach((column, index) => {
    const begins = index > 0 && column.col > (columns[index - 1]?.col ?? 0) + 1 && isBehindGap(column.col);
    if (column.texts.some(isOrdinalHeader)) ordinals += 1;
    if (begins || (ordinals > 1 && column.texts.some(isOrdinalHeader))) parts.push([]);
    parts[parts.length - 1]?.push(column);
  });
  return parts;
}
