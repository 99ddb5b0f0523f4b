import { isBlank, type Cell } from '../grid/grid';
import { readWritten } from '../text/written-figure';
import { isYear } from './header-columns';

const FIGURE_LIKE = /^(?:[-−–+]?\(?\d[\d.,\s]*\)?%?|[-−–—])$/;

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
