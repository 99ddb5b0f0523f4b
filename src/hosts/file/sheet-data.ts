import { columnName } from '../../engine/grid/address';
import { isCellError, type Cell } from '../../engine/grid/grid';
import type { SheetPlan } from '../../engine/filling/write-plan';

/*
 * The cells of a sheet as a file holds them. Our own and not hucre's: it makes four objects of each cell before a
 * letter is written, and the whole sheet one text; a country's appendices took a gigabyte. Here a sheet comes row
 * by row, and nobody holds more of it than a piece.
 */

/** How a file names what cells share. */
export interface SharedParts {
  /** The place of a cell's look among the file's cell formats. */
  readonly styleOf: (cell: Cell) => number;
  /** Where a text stands in the file's list of texts; absent where cells hold their texts themselves. */
  readonly textAt?: (text: string) => number;
}

const ROWS_IN_A_PIECE = 200;

/** The inside of `<sheetData>`, in pieces of some hundred rows. */
export function* sheetData({ rows, rowHeights = [] }: SheetPlan, shared: SharedParts): Generator<string> {
  const last = Math.max(rows.length, rowHeights.length);
  let piece = '';
  for (let row = 0; row < last; row++) {
    piece += rowText(row, rows[row], rowHeights[row], shared);
    if (row % ROWS_IN_A_PIECE === ROWS_IN_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function rowText(
  row: number,
  cells: SheetPlan['rows'][number],
  height: number | undefined,
  shared: SharedParts,
): string {
  let inside = '';
  cells?.forEach((cell, col) => {
    if (cell) inside += cellText(`${lettersOf(col)}${row + 1}`, cell, shared);
  });
  if (inside === '' && height === undefined) return '';
  const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${sized}>${inside}</row>`;
}

function cellText(name: string, cell: Cell, shared: SharedParts): string {
  const style = shared.styleOf(cell);
  const start = style === 0 ? `<c r="${name}"` : `<c r="${name}" s="${style}"`;
  const { value, formula } = cell;
  if (formula !== undefined) return `${start}${formulaText(formula, value)}</c>`;
  if (isCellError(value)) return `${start} t="e"><v>${xmlText(value.error)}</v></c>`;
  if (typeof value === 'string') {
    if (shared.textAt) return `${start} t="s"><v>${shared.textAt(value)}</v></c>`;
    return `${start} t="inlineStr"><is>${textElement(value)}</is></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  return style === 0 ? '' : `${start}/>`;
}

/** The result of a formula that gives an error is left to Excel, which calculates when it opens the file. */
function formulaText(formula: string, value: Cell['value']): string {
  const element = `<f>${xmlText(formula)}</f>`;
  if (typeof value === 'string') return ` t="str">${element}<v>${xmlText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${element}<v>${Number(value)}</v>`;
  return typeof value === 'number' && Number.isFinite(value) ? `>${element}<v>${value}</v>` : `>${element}`;
}

/** Texts at their places, as the file's list of them. */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  readonly at = (text: string): number => {
    let place = this.places.get(text);
    if (place === undefined) this.places.set(text, (place = this.places.size));
    return place;
  };

  *xml(): Generator<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}

function textElement(text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${xmlText(escapedText(text))}</t>`;
}

/** A text that happens to look like the escape of a character (`_x0041_`) must not be taken for one. */
function escapedText(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

// eslint-disable-next-line no-control-regex -- these are what XML cannot hold
const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const SPECIALS = new RegExp(SPECIAL, 'g');
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold are written as Excel writes them: `_x000D_`. */
function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(
    SPECIALS,
    (letter) => NAMED[letter] ?? `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const letters: string[] = [];

function lettersOf(col: number): string {
  return (letters[col] ??= columnName(col));
}
