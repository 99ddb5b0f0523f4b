import type { Decimal } from '../../engine/decimal';
import { shownFigure } from './figures';

/** `30 × 15 + 5`: figures with what stands between them. */
export function calculation(terms: readonly Decimal[], signs: readonly string[]): string {
  return terms.map((term, at) => `${at > 0 ? ` ${signs[at - 1] ?? ''} ` : ''}${shownFigure(term)}`).join('');
}
