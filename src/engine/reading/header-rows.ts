import { cellAt, isBlank, type Sheet } from '../grid/grid';
import { isBodyFigure, isFigureLike } from './body-figure';
import { measureIn } from './context';
import { headerText } from './header-columns';
import { isConnective } from './header-words';
import { isKnownHeading, isRowHeader } from './known-headings';

/** Rows that are looked at to see whether figures stand under a header. */
const BODY_ROWS = 12;

/** Columns in which figures stand in the next rows, down to the next row of texts alone. */
export function figureColumnsBelow(sheet: Sheet, bottom: number): ReadonlySet<number> {
  const cols = new Set<number>();
  let seen = 0;
  for (let row = bottom + 1; row < sheet.rows.length && seen < BODY_ROWS; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.every(isBlank)) continue;
    seen += 1;
    const figures = cells.flatMap((cell, col) => (isBodyFigure(cell) ? [col] : []));
    if (figures.length === 0 && seen > 3) break;
    for (const col of figures) cols.add(col);
  }
  return cols;
}

/**
 * A further row of a header: texts under headings that span several columns or under nothing, or mostly
 * words that headers use; never a text in a column that the rows above already head for good.
 */
export function continuesHeader(sheet: Sheet, row: number, header: readonly number[]): boolean {
  const cells = sheet.rows[row] ?? [];
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
    if (isRowHeader(text) && !isSpanned(sheet, header, col)) continue;
    if (namesRows(sheet, header, col)) return false;
    if (isSpanned(sheet, header, col)) spanned += 1;
    else if (header.some((line) => !isBlank(cellAt(sheet, line, col)))) under += 1;
    if (isConnective(text) || isKnownHeading(text)) words += 1;
    else others += 1;
  }
  if (headsTheRest(sheet, row, header)) return true;
  // a lone word under a heading of its own heads the rows below it: `Năm 2023` among names
  if (under === 1 && words + others === 1) return false;
  // names and values under headings of their own are a row, however much they sound like headings
  if (under === words + others && others > 0 && under <= 2) return false;
  return (words > 0 && words >= others) || (spanned > 0 && spanned === words + others);
}

/** True for words over every column of figures below, some of which nothing else heads. */
function headsTheRest(sheet: Sheet, row: number, header: readonly number[]): boolean {
  const figures = [...figureColumnsBelow(sheet, row)];
  const isHeaded = (col: number): boolean =>
    header.some((line) => !isBlank(cellAt(sheet, line, col))) || isSpanned(sheet, header, col);
  return (
    figures.length > 1 &&
    figures.every((col) => !isBlank(cellAt(sheet, row, col))) &&
    !figures.every(isHeaded)
  );
}

/** True where a heading above reaches over this column and a neighbour of it. */
function isSpanned(sheet: Sheet, header: readonly number[], col: number): boolean {
  return header.some((row) => {
    const merge = sheet.merges?.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
    );
    if (merge) return merge.right > merge.left;
    const cells = sheet.rows[row] ?? [];
    if (!isBlank(cells[col])) return isBlank(cells[col + 1]) && isUsedBelow(sheet, row, col + 1);
    const left = cells.slice(0, col).findLastIndex((cell) => !isBlank(cell));
    return left >= 0 && headerText(cells[left]) !== undefined && !isRowHeader(headerText(cells[left]) ?? '');
  });
}

function isUsedBelow(sheet: Sheet, row: number, col: number): boolean {
  for (let below = row + 1; below <= row + BODY_ROWS && below < sheet.rows.length; below++)
    if (!isBlank(cellAt(sheet, below, col))) return true;
  return false;
}

/** True for a row of plain header words that begins over the first column of figures, as no title does. */
export function standsOverHeader(sheet: Sheet, row: number, header: readonly number[]): boolean {
  const columns = header.flatMap((line) =>
    (sheet.rows[line] ?? []).flatMap((cell, col) => {
      const text = headerText(cell);
      return text === undefined ? [] : [{ col, names: isRowHeader(text) }];
    }),
  );
  const firstFigure = Math.min(...columns.flatMap(({ col, names }) => (names ? [] : [col])));
  const lastName = Math.max(
    -1,
    ...columns.flatMap(({ col, names }) => (names && col < firstFigure ? [col] : [])),
  );
  const cells = sheet.rows[row] ?? [];
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first <= lastName || first > firstFigure) return false;
  const cols = columns.map(({ col }) => col);
  if (coversAll(sheet, row, cols)) return false;
  return cells.every((cell) => isBlank(cell) || isPlainWord(headerText(cell)));
}

/** True for a title that is merged over all the columns, the names' among them. */
function coversAll({ merges = [] }: Sheet, row: number, cols: readonly number[]): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      top === row && bottom === row && left <= Math.min(...cols) && right >= Math.max(...cols),
  );
}

function isPlainWord(text: string | undefined): boolean {
  if (text === undefined || text.length >= 60 || statesMeasure(text)) return false;
  return isConnective(text) || isKnownHeading(text);
}

/** True where a header row above already gave this column to the rows' names or numbers. */
function namesRows(sheet: Sheet, header: readonly number[], col: number): boolean {
  return header.some((row) => {
    const text = headerText(cellAt(sheet, row, col));
    return text !== undefined && isRowHeader(text);
  });
}

/** `Đơn vị tính: triệu đồng` stands over a table and heads none of its columns. */
function statesMeasure(text: string): boolean {
  return text.includes(':') && measureIn(text) !== undefined;
}
