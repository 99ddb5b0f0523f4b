import { byRow } from '../grid/by-row';
import { cellAt, isBlank, type Cell, type Sheet, type Row } from '../grid/grid';
import { readWritten } from '../text/written-figure';
import { measureIn } from './context';
import { headerColumns, headerText, isYear, segments, type HeaderColumn } from './header-columns';
import { isConnective } from './header-words';
import { isKnownHeading, isRowHeader } from './known-headings';
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
  startsInside(row: number): boolean;
}

const MAX_ROWS = 5;
/** Rows that are looked at to see whether figures stand under a header, and how far to the right. */
const BODY_ROWS = 12;
/** Rows that are looked at for figures without a heading, and how many it takes behind the last heading. */
const ROWS_OF_UNHEADED = 40;
const LEAST_UNHEADED = 2;
const FIGURE_LIKE = /^(?:[-−–+]?\(?\d[\d.,\s]*\)?%?|[-−–—])$/;
const NUMBERING = /^\(?(?:[a-z]|\d{1,3})\)?(?:\s*=\s*.+)?$/i;

/** True of a number, or a text written as one, that is no year: what stands in rows and not in headers. */
export function isFigureLike(cell: Cell | undefined): boolean {
  const value = cell?.value;
  if (typeof value === 'number') return !isYear(value);
  return typeof value === 'string' && FIGURE_LIKE.test(value.trim()) && !isYear(Number(value));
}

/** A figure of a body: bare, or with its unit beside it (`1,2 tỷ`, `05 lớp`). */
export function isBodyFigure(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false;
  const value = cell?.value;
  if (typeof value !== 'string') return true;
  if (value.length >= 60 || !/\d/.test(value)) return false;
  const { kind } = readWritten(value);
  return kind === 'figure' || kind === 'range';
}

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
    const figures = this.figureColumnsBelow(bottom);
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

  /** Columns in which figures stand in the next rows, down to the next row of texts alone. */
  private figureColumnsBelow(bottom: number): ReadonlySet<number> {
    const cols = new Set<number>();
    let seen = 0;
    for (let row = bottom + 1; row < this.sheet.rows.length && seen < BODY_ROWS; row++) {
      const cells = this.sheet.rows[row];
      if (!cells || cells.every(isBlank)) continue;
      seen += 1;
      const figures = cells.flatMap((cell, col) => (isBodyFigure(cell) ? [col] : []));
      if (figures.length === 0 && seen > 3) break;
      for (const col of figures) cols.add(col);
    }
    return cols;
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
      if (rows.length >= MAX_ROWS || !this.continuesAt(row, rows)) break;
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
      if (!this.standsOver(row, rows)) break;
      rows.unshift(row);
    }
    const top = rows[0] ?? start;
    const parts = segments(headerColumns(this.sheet, rows));
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

  /**
   * A further row of a header: texts under headings that span several columns or under nothing, or mostly
   * words that headers use; never a text in a column that the rows above already head for good.
   */
  private continuesAt(row: number, header: readonly number[]): boolean {
    const cells = this.sheet.rows[row] ?? [];
    let words = 0;
    let others = 0;
    let spanned = 0;
    let under = 0;
    for (let col = 0; col < cells.length; col++) {
      const cell = cells[col];
      if (isBlank(cell)) continue;
      if (isFigureLike(cell)) return false;
      const text = headerText(cell);
      if (text === undefined) return false;
      // `Huyện | Xã` under NSĐP are whose budget it is, and name no rows
      if (isRowHeader(text) && !this.isSpanned(header, col)) continue;
      if (this.namesRows(header, col)) return false;
      if (this.isSpanned(header, col)) spanned += 1;
      else if (header.some((line) => !isBlank(cellAt(this.sheet, line, col)))) under += 1;
      if (isConnective(text) || isKnownHeading(text)) words += 1;
      else others += 1;
    }
    if (this.headsTheRest(row, header)) return true;
    // a lone word under a heading of its own heads the rows below it: `Năm 2023` among names
    if (under === 1 && words + others === 1) return false;
    // names and values under headings of their own are a row, however much they sound like headings
    if (under === words + others && others > 0 && under <= 2) return false;
    return (words > 0 && words >= others) || (spanned > 0 && spanned === words + others);
  }

  /** True for words over every column of figures below, some of which nothing else heads. */
  private headsTheRest(row: number, header: readonly number[]): boolean {
    const figures = [...this.figureColumnsBelow(row)];
    const isHeaded = (col: number): boolean =>
      header.some((line) => !isBlank(cellAt(this.sheet, line, col))) || this.isSpanned(header, col);
    return (
      figures.length > 1 &&
      figures.every((col) => !isBlank(cellAt(this.sheet, row, col))) &&
      !figures.every(isHeaded)
    );
  }

  /** True where a heading above reaches over this column and a neighbour of it. */
  private isSpanned(header: readonly number[], col: number): boolean {
    return header.some((row) => {
      const merge = this.sheet.merges?.find(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
      );
      if (merge) return merge.right > merge.left;
      const cells = this.sheet.rows[row] ?? [];
      if (!isBlank(cells[col])) return isBlank(cells[col + 1]) && this.isUsedBelow(row, col + 1);
      const left = cells.slice(0, col).findLastIndex((cell) => !isBlank(cell));
      return (
        left >= 0 && headerText(cells[left]) !== undefined && !isRowHeader(headerText(cells[left]) ?? '')
      );
    });
  }

  private isUsedBelow(row: number, col: number): boolean {
    for (let below = row + 1; below <= row + BODY_ROWS && below < this.sheet.rows.length; below++)
      if (!isBlank(cellAt(this.sheet, below, col))) return true;
    return false;
  }

  /** True for a row of plain header words that begins over the first column of figures, as no title does. */
  private standsOver(row: number, header: readonly number[]): boolean {
    const columns = header.flatMap((line) =>
      (this.sheet.rows[line] ?? []).flatMap((cell, col) => {
        const text = headerText(cell);
        return text === undefined ? [] : [{ col, names: isRowHeader(text) }];
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
    if (text === undefined || text.length >= 60 || statesMeasure(text)) return false;
    return isConnective(text) || isKnownHeading(text);
  }

  /** True where a header row above already gave this column to the rows' names or numbers. */
  private namesRows(header: readonly number[], col: number): boolean {
    return header.some((row) => {
      const text = headerText(cellAt(this.sheet, row, col));
      return text !== undefined && isRowHeader(text);
    });
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

/** `Đơn vị tính: triệu đồng` stands over a table and heads none of its columns. */
function statesMeasure(text: string): boolean {
  return text.includes(':') && measureIn(text) !== undefined;
}

/** A row of column numbers under a header: `A B 1 2 3=4+5`, `(1) (2)`. */
export function isNumberingRow({ rows }: Sheet, row: number): boolean {
  const cells = rows[row];
  return cells !== undefined && numbers(cells);
}

const numbers = byRow((cells): boolean => {
  const texts: string[] = [];
  let previous = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = String(cell?.value ?? '').trim();
    if (!NUMBERING.test(text) || cell?.formula !== undefined) return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? previous);
    if (number !== previous && number !== previous + 1) return false;
    previous = number;
    texts.push(text);
  }
  const lettered = /^\(?A\)?$/i.test(texts[0] ?? '') && /^\(?B\)?$/i.test(texts[1] ?? '');
  if (texts.length >= 3) return previous >= (lettered ? 1 : 2);
  return (
    texts.length === 2 && (/^[A-C]$/.test(texts[0] ?? '') || texts.every((text) => /^\(\d\)$/.test(text)))
  );
});
