import type { Decimal } from '../../../engine/decimal';
import { shownFigure } from '../../../locales/shown/figures';

/** A figure cut at its decimal comma, so that figures above each other can be aligned on it. */
export interface FigureParts {
  /** Sign and grouped whole part. */
  readonly whole: string;
  /** The comma and what follows it; empty for a whole number. */
  readonly fraction: string;
}

export function figureParts(value: Decimal): FigureParts {
  const [whole = '', fraction] = shownFigure(value).split(',');
  return { whole, fraction: fraction === undefined ? '' : `,${fraction}` };
}
