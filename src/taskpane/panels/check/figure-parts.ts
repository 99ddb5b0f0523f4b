import { toPlain, type Decimal } from '../../../engine/decimal';
import type { Language } from '../../locales/words';

/** A figure cut at its decimal mark, so that figures above each other can be aligned on it. */
export interface FigureParts {
  /** Sign and grouped whole part. */
  readonly whole: string;
  /** The mark and what follows it; empty for a whole number. */
  readonly fraction: string;
}

const MARKS = { vi: ['.', ','], en: [',', '.'] } as const satisfies Record<
  Language,
  readonly [string, string]
>;

export function figureParts(value: Decimal, language: Language): FigureParts {
  const [group, mark] = MARKS[language];
  const [whole = '', fraction] = toPlain(value).replace('-', '−').split('.');
  return {
    whole: whole.replace(/\B(?=(\d{3})+$)/g, group),
    fraction: fraction === undefined ? '' : mark + fraction,
  };
}

export function figureText(value: Decimal, language: Language): string {
  const { whole, fraction } = figureParts(value, language);
  return whole + fraction;
}
