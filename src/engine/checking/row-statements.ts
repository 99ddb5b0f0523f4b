import type { OrdinalKind } from '../reading/row-kind';
import type { Table } from '../reading/table';
import { romanValue } from '../text/roman';
import type { TableSum } from './identity';
import { addsUp, hasNumber, isBlankLine } from './rough-sums';

const LETTERS = 'ABCDEFGH';
/** `(A-B)`, `(I - II - III)`, `= A - B` at the end of a name. */
const DIFFERENCE = /(?:\(|=)\s*([IVX]+|[A-H])((?:\s*[-–]\s*(?:[IVX]+|[A-H]))+)\s*\)?\s*$/u;

/**
 * `C | Còn dư (A-B)`: what a row's own name says that it is of the lettered or numbered rows before it: A is the sum of B and
 * C. Told where it fails even if no column bears it out, but then as a doubt.
 */
export function rowStatements({ rows, figures, columns }: Table): TableSum[] {
  return rows.flatMap(({ name }, row): TableSum[] => {
    const [, first = '', others = ''] = DIFFERENCE.exec(name) ?? [];
    const named = [first, ...others.split(/[-–]/u).map((text) => text.trim())].filter((text) => text !== '');
    const places = named.map((text) => rowOf(rows, text));
    const [total, ...taken] = places.flatMap((place) => (place === undefined || place >= row ? [] : place));
    if (total === undefined || taken.length === 0 || taken.length + 1 < places.length) return [];
    if (isBlankLine(figures[row] ?? [])) return [];
    const parts = [...taken, row];
    let [holding, failing] = [0, 0];
    columns.forEach((_, col) => {
      const whole = figures[total]?.[col];
      if (!hasNumber(whole)) return;
      if (
        addsUp(
          whole,
          parts.map((part) => figures[part]?.[col]),
        )
      )
        holding += 1;
      else failing += 1;
    });
    return [{ kind: 'rows', total, parts, evidence: ['statement'], proved: holding > failing }];
  });
}

/** The row that is lettered or numbered so, where each of its kind stands once and in order. */
function rowOf(rows: Table['rows'], ordinal: string): number | undefined {
  const isLetter = ordinal.length === 1 && LETTERS.includes(ordinal) && !/[IVX]/.test(ordinal);
  const kind: OrdinalKind = isLetter ? 'letter' : 'roman';
  const at = isLetter ? LETTERS.indexOf(ordinal) : (romanValue(ordinal) ?? 0) - 1;
  return rows.flatMap(({ marker }, row) => (marker === kind ? [row] : []))[at];
}
