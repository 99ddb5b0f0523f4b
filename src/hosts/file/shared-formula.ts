import { columnIndex, columnName } from '../../engine/grid/address';
import { LAST_COLUMN, LAST_ROW, LIMITS } from './limits';

/** A coordinate of a reference that moves with the formula, or a stretch of text that does not. */
type Piece = string | { readonly axis: 'row' | 'column'; readonly at: number };

/** A formula taken apart once, to be written out for every cell that shares it. */
export type SharedFormula = readonly Piece[];

/**
 * Strings, quoted sheet names, names and functions are passed over; then a reference: `$B$3`, `C:C`, `4:4`.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:[eE][+-]?\d+)?/gu;

/** Takes the formula of the first cell of a shared range apart. */
export function sharedFormula(formula: string): SharedFormula {
  if (formula.length > LIMITS.formulaCharacters) return [formula];
  const pieces: Piece[] = [];
  let done = 0;
  const text = (until: number) => {
    if (until > done) pieces.push(formula.slice(done, until));
  };
  const coordinate = (fixed: string, name: string, axis: 'row' | 'column') => {
    if (fixed) pieces.push(fixed + name);
    else pieces.push({ axis, at: axis === 'row' ? Number(name) - 1 : columnIndex(name.toUpperCase()) });
  };
  for (const match of formula.matchAll(TOKEN)) {
    const [whole, c$, c, r$, r, c1$, c1, c2$, c2, r1$, r1, r2$, r2] = match;
    if (c === undefined && c1 === undefined && r1 === undefined) continue;
    text(match.index);
    if (c !== undefined) {
      coordinate(c$ ?? '', c, 'column');
      coordinate(r$ ?? '', r ?? '', 'row');
    } else if (c1 !== undefined) {
      coordinate(c1$ ?? '', c1, 'column');
      pieces.push(':');
      coordinate(c2$ ?? '', c2 ?? '', 'column');
    } else {
      coordinate(r1$ ?? '', r1 ?? '', 'row');
      pieces.push(':');
      coordinate(r2$ ?? '', r2 ?? '', 'row');
    }
    done = match.index + whole.length;
  }
  text(formula.length);
  return pieces;
}

/** The formula as it reads in a cell that stands so many rows and columns from the first one. */
export function movedFormula(formula: SharedFormula, rows: number, columns: number): string {
  const written = formula.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.axis === 'row') return wrapped(piece.at + rows, LAST_ROW) + 1;
    return columnName(wrapped(piece.at + columns, LAST_COLUMN));
  });
  return written.join('');
}

/** References that run off the sheet come in again at the other side, as in Excel. */
function wrapped(at: number, last: number): number {
  return at < 0 ? at + last + 1 : at > last ? at - last - 1 : at;
}
