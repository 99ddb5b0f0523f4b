import { cellAt, isBlank, type Cell, type Sheet } from '../grid/grid';
import type { AppendixLayout } from '../layouts/layout';
import { bare } from '../text/fold';
import { headerColumns, headerText, isYear, segments, type HeaderColumn } from './header-columns';
import { headerWords, isConnective, isOrdinalHeader } from './header-words';

/** A header of one table: its rows, and for each column the texts above it from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row of the header, column numbers such as `(1) (2) (3)=(4)+(5)` included. */
  readonly bottom: number;
  /** The rows that hold its words. */
  readonly rows: readonly number[];
  /** The first of them that begins a header by itself; those before it only stand over it. */
  readonly start: number;
  readonly columns: readonly HeaderColumn[];
}

const MAX_ROWS = 5;
const FIGURE_LIKE = /^(?:[-−–+]?\(?\d[\d.,\s]*\)?%?|[-−–—])$/;
const NUMBERING = /^\(?(?:[a-z]|\d{1,3})\)?(?:\s*=\s*.+)?$/i;

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

  /**
   * True where a header may begin: two words or more that headers use, and no figure. Years in bare digits may
   * be amounts (`Tổng cộng | 2032 | 2032`), so they count only beside a heading of the rows' names or numbers.
   */
  startsAt(row: number): boolean {
    const cells = this.sheet.rows[row];
    if (!cells || cells.some(isFigureLike)) return false;
    let words = 0;
    let years = 0;
    let names = 0;
    for (const cell of cells) {
      const text = headerText(cell);
      if (text === undefined || !this.isVocabulary(text)) continue;
      if (this.isRowHeader(text)) names += 1;
      else if (isYear(Number(text))) years += 1;
      else words += 1;
    }
    return words + names >= 2 || (names > 0 && years > 0);
  }

  /**
   * The header that begins at this row, split where several tables stand side by side. Rows from `from` on may
   * belong to it too: a lone `Năm 2024` over the columns of its only year.
   */
  blocksAt(start: number, from: number): HeaderBlock[] {
    const rows = [start];
    let bottom = start;
    for (let row = start + 1; row < this.sheet.rows.length && row <= start + MAX_ROWS + 2; row++) {
      if (this.isBlankRow(row)) continue;
      if (isNumberingRow(this.sheet, row)) {
        bottom = row;
        break;
      }
      if (rows.length >= MAX_ROWS || !this.continuesAt(row, rows)) break;
      rows.push(row);
      bottom = row;
    }
    for (let row = start - 1; row >= from && rows.length < MAX_ROWS; row--) {
      if (this.isBlankRow(row)) continue;
      if (!this.standsOver(row, rows)) break;
      rows.unshift(row);
    }
    const top = rows[0] ?? start;
    return segments(headerColumns(this.sheet, rows)).map((columns) => ({
      top,
      bottom,
      rows,
      start,
      columns,
    }));
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
      if (this.isRowHeader(text)) continue;
      if (this.namesRows(header, col)) return false;
      if (isConnective(text) || this.isVocabulary(text)) words += 1;
      else others += 1;
    }
    return words > 0 && words >= others;
  }

  /** True for a row of plain header words that begins over the first column of figures, as no title does. */
  private standsOver(row: number, header: readonly number[]): boolean {
    const columns = header.flatMap((line) =>
      (this.sheet.rows[line] ?? []).flatMap((cell, col) => {
        const text = headerText(cell);
        return text === undefined ? [] : [{ col, names: this.isRowHeader(text) }];
      }),
    );
    const firstFigure = Math.min(...columns.flatMap(({ col, names }) => (names ? [] : [col])));
    const lastName = Math.max(
      -1,
      ...columns.flatMap(({ col, names }) => (names && col < firstFigure ? [col] : [])),
    );
    const cells = this.sheet.rows[row] ?? [];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first <= lastName || first > firstFigure) return false;
    return cells.every((cell) => isBlank(cell) || this.isPlainWord(headerText(cell)));
  }

  private isPlainWord(text: string | undefined): boolean {
    return text !== undefined && text.length < 60 && (isConnective(text) || this.isVocabulary(text));
  }

  /** True where a header row above already gave this column to the rows' names or numbers. */
  private namesRows(header: readonly number[], col: number): boolean {
    return header.some((row) => {
      const text = headerText(cellAt(this.sheet, row, col));
      return text !== undefined && this.isRowHeader(text);
    });
  }

  private isRowHeader(text: string): boolean {
    return isOrdinalHeader(text) || this.rowHeaders.has(bare(text));
  }

  isVocabulary(text: string): boolean {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const found =
      this.isRowHeader(text) ||
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

/** A row of column numbers under a header: `A B 1 2 3=4+5`, `(1) (2)`. */
export function isNumberingRow(sheet: Sheet, row: number): boolean {
  const texts: string[] = [];
  let previous = 0;
  for (const cell of sheet.rows[row] ?? []) {
    if (isBlank(cell)) continue;
    const text = String(cell?.value ?? '').trim();
    if (!NUMBERING.test(text) || cell?.formula !== undefined) return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? previous);
    if (number !== previous && number !== previous + 1) return false;
    previous = number;
    texts.push(text);
  }
  if (texts.length >= 3) return previous >= 2;
  return (
    texts.length === 2 && (/^[A-C]$/.test(texts[0] ?? '') || texts.every((text) => /^\(\d\)$/.test(text)))
  );
}
