import { displayText } from './display';
import { isBlank, type Sheet } from './grid';

/** What stands around a sheet's first figures, as shown: for a person who is asked what it is. */
export interface Glimpse {
  /** Counted from nought; columns without anything are passed over. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
}

const ROWS_ABOVE = 3;
const MOST_ROWS = 7;
const MOST_COLUMNS = 5;
const LONGEST = 40;

/**
 * The few cells around a sheet's first numbers, for a person to see what was not read; undefined where the
 * sheet holds no number.
 */
export function glimpseOf(sheet: Sheet, date1904 = false): Glimpse | undefined {
  const first = sheet.rows.findIndex((cells) => cells?.some((cell) => typeof cell?.value === 'number'));
  if (first < 0) return undefined;
  const isFilled = (row: number): boolean => sheet.rows[row]?.some((cell) => !isBlank(cell)) ?? false;
  const rows: number[] = [];
  for (let row = first - 1; row >= 0 && rows.length < ROWS_ABOVE; row--) if (isFilled(row)) rows.unshift(row);
  for (let row = first; row < sheet.rows.length && rows.length < MOST_ROWS; row++)
    if (isFilled(row)) rows.push(row);
  const filled = new Set(
    rows.flatMap((row) => (sheet.rows[row] ?? []).flatMap((cell, col) => (isBlank(cell) ? [] : [col]))),
  );
  const columns = [...filled].sort((a, b) => a - b).slice(0, MOST_COLUMNS);
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      texts: columns.map((col) => shortened(displayText(sheet.rows[row]?.[col], date1904).trim())),
    })),
  };
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
