import { cellAt, type Sheet } from '../grid/grid';
import type { FigureColumn } from './table';

/**
 * What a row of column numbers says of its columns: `3=4+5`, `(6)=(4)-(5)`, `7=6/5`. Indices into the
 * table's columns.
 */
export type Statement =
  | SumStatement
  | BalanceStatement
  | { readonly kind: 'ratio'; readonly share: number; readonly of: number; readonly by: number };

/** `(4)=(1)+(2)-(3)`: several columns add to one and others take away. */
export interface BalanceStatement {
  readonly kind: 'balance';
  readonly own: number;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** A sum that a row of column numbers states, and where. */
export interface SumStatement {
  readonly kind: 'sum';
  readonly total: number;
  readonly parts: readonly number[];
  /** The column under whose heading it stands: the total, or what is left of it. */
  readonly own: number;
  /** Row of the sheet. */
  readonly row: number;
  readonly text: string;
}

const LABEL = /^\(?\s*([a-z]|\d{1,3})\s*\)?/i;
const TERM = /([+\-−–:/*x×])?\s*\(?\s*([a-z]|\d{1,3})\s*\)?\s*%?/giy;

/** The statements of a numbering row; what names a column that is not there says nothing. */
export function readStatements(
  sheet: Sheet,
  row: number | undefined,
  columns: readonly FigureColumn[],
): Statement[] {
  if (row === undefined) return [];
  const byLabel = new Map<string, number>();
  const texts = columns.map(({ col }) => String(cellAt(sheet, row, col)?.value ?? '').trim());
  texts.forEach((text, index) => {
    const label = LABEL.exec(text)?.[1];
    if (label !== undefined) byLabel.set(label.toLowerCase(), index);
  });
  return texts.flatMap((text, index): Statement[] => {
    const right = text.split('=').slice(1).join('=').trim();
    if (right === '') return [];
    return statementOf({ own: index, row, text }, termsOf(right), byLabel);
  });
}

interface Term {
  readonly sign: string;
  readonly label: string;
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < text.length) {
    const match = TERM.exec(text);
    if (!match) return [];
    terms.push({ sign: match[1] ?? '+', label: (match[2] ?? '').toLowerCase() });
  }
  return terms;
}

function statementOf(
  place: Pick<SumStatement, 'own' | 'row' | 'text'>,
  terms: readonly Term[],
  byLabel: ReadonlyMap<string, number>,
): Statement[] {
  const { own: index } = place;
  const [first, second, ...more] = terms;
  if (!first || !second) return [];
  const at = ({ label }: Term): number | undefined => byLabel.get(label);
  if (/[:/]/.test(second.sign) && more.every(({ sign, label }) => /[*x×]/.test(sign) && label === '100')) {
    const [of, by] = [at(first), at(second)];
    return of === undefined || by === undefined ? [] : [{ kind: 'ratio', share: index, of, by }];
  }
  if (terms.some(({ sign }) => !/[+\-−–]/.test(sign))) return [];
  const plus = terms.filter(({ sign }) => sign === '+').map(at);
  const minus = terms.filter(({ sign }) => sign !== '+').map(at);
  if ([...plus, ...minus].some((col) => col === undefined || col === index)) return [];
  const known = (cols: readonly (number | undefined)[]): number[] => cols.filter((col) => col !== undefined);
  if (minus.length === 0) return [{ kind: 'sum', total: index, parts: known(plus), ...place }];
  const [whole, ...others] = known(plus);
  if (whole === undefined) return [];
  return others.length === 0
    ? [{ kind: 'sum', total: whole, parts: [index, ...known(minus)], ...place }]
    : [{ kind: 'balance', own: index, plus: [whole, ...others], minus: known(minus) }];
}
