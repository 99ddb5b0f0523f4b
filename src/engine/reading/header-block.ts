import { cellAt, isBlank, type Cell, type GridRange, type Sheet } from '../grid/grid';
import type { AppendixLayout } from '../layouts/layout';
import { bare } from '../text/fold';
import { headerWords, isOrdinalHeader } from './header-words';

/** A header of one table: its rows, and for each column the texts above it from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row of the header, column numbers such as `(1) (2) (3)=(4)+(5)` included. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly col: number;
  readonly texts: readonly string[];
  /** The texts that stand over this column itself, without those taken over from its left neighbour. */
  readonly ownTexts: readonly string[];
}

const MAX_ROWS = 5;
const MAX_LENGTH = 160;
const FIGURE_LIKE = /^[-−–+]?\(?\d[\d.,\s]*\)?%?$/;
const NUMBERING = /^\(?(?:[a-z]|\d{1,2})\)?(?:\s*=\s*.+)?$/i;

/** A header text: a string, or a year typed as a number. Undefined for figures and blanks. */
function headerText(cell: Cell | undefined): string | undefined {
  const value = cell?.value;
  if (typeof value === 'number') return isYear(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_LENGTH) return undefined;
  return value;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function isFigureLike(cell: Cell | undefined): boolean {
  const value = cell?.value;
  if (typeof value === 'number') return !isYear(value);
  return typeof value === 'string' && FIGURE_LIKE.test(value.trim()) && !isYear(Number(value));
}

/** Finds headers of the given layouts on one sheet. */
export class HeaderFinder {
  private readonly known = new Map<string, boolean>();
  private readonly rowHeaders: ReadonlySet<string>;

  constructor(
    private readonly sheet: Sheet,
    private readonly layouts: readonly AppendixLayout[],
  ) {
    this.rowHeaders = new Set(layouts.flatMap((layout) => layout.rowHeaders.map(bare)));
  }

  /** True where a header may begin: two words or more that headers use, and no figure. */
  startsAt(row: number): boolean {
    const cells = this.sheet.rows[row];
    if (!cells) return false;
    let words = 0;
    for (const cell of cells) {
      if (!cell) continue;
      if (isFigureLike(cell)) return false;
      const text = headerText(cell);
      if (text !== undefined && this.isVocabulary(text)) words += 1;
    }
    return words >= 2;
  }

  /** The header that begins at this row, split where several tables stand side by side. */
  blocksAt(top: number): HeaderBlock[] {
    const rows = [top];
    let bottom = top;
    for (let row = top + 1; row < this.sheet.rows.length && row <= top + MAX_ROWS + 2; row++) {
      if (this.isBlankRow(row)) continue;
      if (isNumberingRow(this.sheet, row)) {
        bottom = row;
        break;
      }
      if (rows.length >= MAX_ROWS || !this.continuesAt(row, rows)) break;
      rows.push(row);
      bottom = row;
    }
    const columns = headerColumns(this.sheet, rows);
    return segments(columns).map((part) => ({ top, bottom, columns: part }));
  }

  private continuesAt(row: number, header: readonly number[]): boolean {
    const cells = this.sheet.rows[row] ?? [];
    let words = 0;
    let others = 0;
    for (let col = 0; col < cells.length; col++) {
      const cell = cells[col];
      if (isBlank(cell)) continue;
      if (isFigureLike(cell)) return false;
      const text = headerText(cell);
      if (text === undefined) return false;
      if (isOrdinalHeader(text) || this.rowHeaders.has(bare(text))) continue;
      if (this.namesRows(header, col)) return false;
      if (this.isVocabulary(text)) words += 1;
      else others += 1;
    }
    return words > 0 && words >= others;
  }

  /** True where a header row above already gave this column to the rows' names or numbers. */
  private namesRows(header: readonly number[], col: number): boolean {
    return header.some((row) => {
      const text = headerText(cellAt(this.sheet, row, col));
      return text !== undefined && (isOrdinalHeader(text) || this.rowHeaders.has(bare(text)));
    });
  }

  isVocabulary(text: string): boolean {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const found =
      isOrdinalHeader(text) ||
      this.rowHeaders.has(bare(text)) ||
      this.layouts.some((layout) => {
        const words = headerWords(text, layout);
        return words.match > 0 || (words.period !== undefined && words.rest === '');
      });
    this.known.set(text, found);
    return found;
  }

  private isBlankRow(row: number): boolean {
    return (this.sheet.rows[row] ?? []).every(isBlank);
  }
}

/** A row of column numbers under a header: `A B 1 2 3=4+5`. */
export function isNumberingRow(sheet: Sheet, row: number): boolean {
  let seen = 0;
  let previous = 0;
  for (const cell of sheet.rows[row] ?? []) {
    if (isBlank(cell)) continue;
    const text = String(cell?.value ?? '').trim();
    if (!NUMBERING.test(text) || cell?.formula !== undefined) return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? previous);
    if (number !== previous && number !== previous + 1) return false;
    previous = number;
    seen += 1;
  }
  return seen >= 3 && previous >= 2;
}

/** The texts above each column, from the given header rows. */
export function headerColumns(sheet: Sheet, rows: readonly number[]): HeaderColumn[] {
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0), mergedWidth(sheet, rows));
  const own = rows.map((row) =>
    Array.from({ length: width }, (_, col) => headerText(cellAt(sheet, row, col)) ?? ''),
  );
  spreadMerges(sheet, rows, own);
  const full = inheritFromLeft(own);
  const columns: HeaderColumn[] = [];
  for (let col = 0; col < width; col++) {
    const texts = distinct(full.map((row) => row[col] ?? ''));
    if (texts.length > 0) columns.push({ col, texts, ownTexts: distinct(own.map((row) => row[col] ?? '')) });
  }
  return columns;
}

function mergedWidth(sheet: Sheet, rows: readonly number[]): number {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? 0;
  let width = 0;
  for (const merge of sheet.merges ?? []) {
    if (merge.bottom >= first && merge.top <= last) width = Math.max(width, merge.right + 1);
  }
  return width;
}

function spreadMerges(sheet: Sheet, rows: readonly number[], texts: string[][]): void {
  const lines = new Map(rows.map((row, index) => [row, index]));
  for (const merge of sheet.merges ?? []) {
    const origin = mergeOrigin(merge, rows);
    const text = origin === undefined ? '' : (texts[lines.get(origin) ?? -1]?.[merge.left] ?? '');
    if (text === '') continue;
    for (const row of rows) {
      const line = texts[lines.get(row) ?? -1];
      if (!line || row < merge.top || row > merge.bottom) continue;
      for (let col = merge.left; col <= merge.right; col++) line[col] = text;
    }
  }
}

function mergeOrigin(merge: GridRange, rows: readonly number[]): number | undefined {
  return rows.includes(merge.top) ? merge.top : undefined;
}

/**
 * A blank in a header row continues its left neighbour where something stands below it to be told apart, and
 * the rows above do not part the two.
 */
function inheritFromLeft(own: readonly (readonly string[])[]): string[][] {
  const full = own.map((row) => [...row]);
  full.forEach((row, line) => {
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

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== '' && bare(text) !== bare(texts[index - 1] ?? ''));
}

/** Tables side by side: each `STT` after the first begins another one. */
export function segments(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const parts: HeaderColumn[][] = [[]];
  let ordinals = 0;
  for (const column of columns) {
    if (column.texts.some(isOrdinalHeader)) {
      ordinals += 1;
      if (ordinals > 1) parts.push([]);
    }
    parts[parts.length - 1]?.push(column);
  }
  return parts;
}
