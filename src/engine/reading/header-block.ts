import { byRow } from '../grid/by-row';
import { isBlank, type Row, type Sheet } from '../grid/grid';
import { isBodyFigure, isFigureLike } from './body-figure';
import { headerColumns, headerText, isYear, segments, type HeaderColumn } from './header-columns';
import { continuesHeader, figureColumnsBelow, standsOverHeader } from './header-rows';
import { isKnownHeading, isRowHeader } from './known-headings';
import { namesBehindGap } from './names-behind-gap';
import { isNumberingRow } from './numbering-row';
import { isFooter, isPageHead, isTitle, ordinalKind } from './row-kind';
import type { SaidOfTable } from './said-table';

/** A header of one table: its rows, and for each column the texts above it from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row of the header, column numbers such as `(1) (2) (3)=(4)+(5)` included. */
  readonly bottom: number;
  /** The rows that hold its words. */
  readonly rows: readonly number[];
  /** The first of them that begins a header by itself; those before it only stand over it. */
  readonly start: number;
  /** The row of column numbers, where there is one. */
  readonly numbering?: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns of figures among them and right behind them whose headings are blank. */
  readonly blanks?: readonly number[];
}

/** Where another table begins among the rows of one. */
export interface TableEnds {
  /** True where a header may begin at all. */
  startsAt(row: number): boolean;
  /** True where one begins among the rows of a table. */
  startsInside(row: number): boolean;
}

const MAX_ROWS = 5;
/** Rows that are looked at for figures without a heading, and how many it takes behind the last heading. */
const ROWS_OF_UNHEADED = 40;
const LEAST_UNHEADED = 2;

/**
 * Finds the headers of one sheet: by its shape (a row of texts over columns of figures) or by words that
 * layouts use. What a header means is asked later, and of others.
 */
export class HeaderFinder implements TableEnds {
  private readonly said: readonly SaidOfTable[];

  constructor(
    private readonly sheet: Sheet,
    said: readonly SaidOfTable[] = [],
  ) {
    this.said = said.filter(({ header }) => header.last >= header.first);
  }

  /** True where a header may begin. */
  startsAt(row: number): boolean {
    return this.saidStart(row) ?? this.seemsToStart(row);
  }

  /** What a person says of a row: that a header begins there, or none does. */
  private saidStart(row: number): boolean | undefined {
    for (const { header, last } of this.said) {
      if (row === header.first) return true;
      if (row > header.first && row <= (last ?? header.last)) return false;
      if (row < header.first && this.isWords(row, header.first)) return false;
    }
    return undefined;
  }

  /** True where no figure stands from a row down to another: words over a header begin no table of their own. */
  private isWords(from: number, to: number): boolean {
    return this.sheet.rows.slice(from, to).every((cells) => !cells?.some(isFigureLike));
  }

  private seemsToStart(row: number): boolean {
    return this.isKnownStart(row) || this.isShapedStart(row);
  }

  /** True where another header begins among the rows of a table: by its words, or by its shape after a gap. */
  startsInside(row: number): boolean {
    const said = this.saidStart(row);
    if (said !== undefined) return said;
    if (this.said.some(({ last }) => last !== undefined && row === last + 1)) return true;
    if (this.isKnownStart(row)) return true;
    return isNearlyBlank(this.sheet.rows[row - 1]) && this.isShapedStart(row);
  }

  /**
   * Two words or more that headers use, and no figure. Years in bare digits may be amounts
   * (`Tổng cộng | 2032 | 2032`), so they count only beside a heading of the rows' names or numbers.
   */
  isKnownStart(row: number): boolean {
    const cells = this.sheet.rows[row];
    return cells !== undefined && holdsHeadings(cells);
  }

  /** A row of texts, one a column, over rows whose figures stand under them. */
  isShapedStart(row: number): boolean {
    const texts = this.textsAt(row);
    if (texts.length < 2 || this.isOneOfMany(row, texts)) return false;
    const { rows, bottom } = this.downFrom(row);
    if (rows.length > 1 && texts.length < 2) return false;
    const columns = headerColumns(this.sheet, rows).map(({ col }) => col);
    const figures = figureColumnsBelow(this.sheet, bottom);
    const headed = columns.filter((col) => figures.has(col)).length;
    return headed > 0 && headed * 2 >= figures.size;
  }

  /** True where the row above holds texts in the very same two columns: names and values, no heading. */
  private isOneOfMany(row: number, texts: readonly number[]): boolean {
    if (texts.length > 2) return false;
    const above = (this.sheet.rows[row - 1] ?? []).flatMap((cell, col) => (isBlank(cell) ? [] : [col]));
    return above.length === texts.length && above.every((col, at) => col === texts[at]);
  }

  /** Columns of texts in a row that may head something; none where it holds a figure, a number or a footer. */
  private textsAt(row: number): number[] {
    const cells = this.sheet.rows[row] ?? [];
    const cols: number[] = [];
    let last = -Infinity;
    let words = 0;
    for (let col = 0; col < cells.length; col++) {
      const cell = cells[col];
      if (isBlank(cell)) continue;
      if (isFigureLike(cell)) return [];
      const text = headerText(cell);
      if (text === undefined) return [];
      if (isPageHead(text)) return [];
      const year = Number(text);
      const opens = cols.length === 0 && !isYear(year);
      if (opens && (ordinalKind(text) !== undefined || isFooter(text) || isTitle(text))) return [];
      if (isYear(year)) {
        // years of a header run on; amounts that look like years do not
        if (year <= last) return [];
        last = year;
      } else words += 1;
      cols.push(col);
    }
    return words > 0 || cols.length > 2 ? cols : [];
  }

  /** The header rows from a row downwards, and the last row of the header. */
  private downFrom(start: number): { rows: number[]; bottom: number; numbering?: number } {
    const said = this.said.find(({ header }) => header.first === start);
    if (said) return this.saidRows(said);
    const rows = [start];
    let bottom = start;
    for (let row = start + 1; row < this.sheet.rows.length && row <= start + MAX_ROWS + 2; row++) {
      if (this.isBlankRow(row)) continue;
      if (isNumberingRow(this.sheet, row)) return { rows, bottom: row, numbering: row };
      if (rows.length >= MAX_ROWS || !continuesHeader(this.sheet, row, rows)) break;
      rows.push(row);
      bottom = row;
    }
    return { rows, bottom };
  }

  private saidRows({ header }: SaidOfTable): { rows: number[]; bottom: number; numbering?: number } {
    const rows: number[] = [];
    let numbering: number | undefined;
    for (let row = header.first; row <= header.last; row++) {
      if (this.isBlankRow(row)) continue;
      if (row > header.first && isNumberingRow(this.sheet, row)) numbering = row;
      else rows.push(row);
    }
    return {
      rows: rows.length > 0 ? rows : [header.first],
      bottom: header.last,
      ...(numbering === undefined ? {} : { numbering }),
    };
  }

  /**
   * The header that begins at this row, split where several tables stand side by side. Rows from `from` on may
   * belong to it too: a lone `Năm 2024` over the columns of its only year.
   */
  blocksAt(start: number, from: number): HeaderBlock[] {
    const { rows, bottom, numbering } = this.downFrom(start);
    const isSaid = this.said.some(({ header }) => header.first === start);
    for (let row = start - 1; !isSaid && row >= from && rows.length < MAX_ROWS; row--) {
      if (this.isBlankRow(row)) continue;
      if (!standsOverHeader(this.sheet, row, rows)) break;
      rows.unshift(row);
    }
    const top = rows[0] ?? start;
    const parts = segments(headerColumns(this.sheet, rows), (col) => namesBehindGap(this.sheet, bottom, col));
    const filled = this.filledBelow(bottom);
    const headed = new Set(parts.flat().map(({ col }) => col));
    return parts.map((columns) => {
      const cols = columns.map(({ col }) => col);
      const [first, last] = [Math.min(...cols), Math.max(...cols)];
      const blanks = [...filled]
        .filter(([col]) => col > first && !headed.has(col) && !this.isMergedInto(rows, col))
        .flatMap(([col, figures]) =>
          col < last || (col === last + 1 && figures >= LEAST_UNHEADED) ? [col] : [],
        );
      return {
        top,
        bottom,
        rows,
        start,
        ...(numbering === undefined ? {} : { numbering }),
        columns,
        ...(blanks.length > 0 ? { blanks: blanks.sort((a, b) => a - b) } : {}),
      };
    });
  }

  /** How many figures stand in each column of the next rows, down to the next header. */
  private filledBelow(bottom: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    let seen = 0;
    for (let row = bottom + 1; row < this.sheet.rows.length && seen < ROWS_OF_UNHEADED; row++) {
      const cells = this.sheet.rows[row];
      if (!cells || cells.every(isBlank)) continue;
      if (seen > 0 && this.startsInside(row)) break;
      seen += 1;
      cells.forEach((cell, col) => {
        if (isBodyFigure(cell)) counts.set(col, (counts.get(col) ?? 0) + 1);
      });
    }
    return counts;
  }

  private isMergedInto(rows: readonly number[], col: number): boolean {
    const bottom = rows[rows.length - 1] ?? 0;
    return (this.sheet.merges ?? []).some(
      (merge) => merge.top <= bottom && merge.bottom >= bottom && merge.left < col && merge.right >= col,
    );
  }

  private isBlankRow(row: number): boolean {
    return (this.sheet.rows[row] ?? []).every(isBlank);
  }
}

/** At most one cell is filled: a gap between tables, or a title. */
function isNearlyBlank(cells: Row | undefined): boolean {
  let filled = 0;
  for (const cell of cells ?? []) if (!isBlank(cell) && ++filled > 1) return false;
  return true;
}

const holdsHeadings = byRow((cells): boolean => {
  if (cells.some(isFigureLike)) return false;
  // `a | Xã Ya Hội | sản phẩm`: a numbered row without figures heads nothing
  const first = cells.find((cell) => !isBlank(cell))?.value;
  if (typeof first === 'string' && ordinalKind(first) !== undefined) return false;
  let words = 0;
  let years = 0;
  let names = 0;
  for (const cell of cells) {
    const text = headerText(cell);
    if (text === undefined || !isKnownHeading(text)) continue;
    if (isRowHeader(text)) names += 1;
    else if (isYear(Number(text))) years += 1;
    else words += 1;
  }
  return words + names >= 2 || (names > 0 && years > 0);
});
