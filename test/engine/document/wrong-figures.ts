import { toPlain } from '../../../src/engine/decimal';
import type { Finding } from '../../../src/engine/findings';

/** `⟦246⟧`: a figure of a text that a careful reader can hold against another. */
export const MARK = /⟦([^⟧]*)⟧/gu;

/** A marked text with the figure of one mark wrong by a digit, and that figure. */
export function withWrong(source: string, at: number): { readonly text: string; readonly wrong: string } {
  let index = -1;
  let told = '';
  const text = source.replace(MARK, (_, each: string) => {
    index += 1;
    if (index !== at) return each;
    told = wrongFor(each);
    return told;
  });
  return { text, wrong: told };
}

/** Findings that were not there before. */
export function freshFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => !known.has(keyOf(finding)));
}

/** Rounding is told for information; it names the figures as well. */
export function names({ severity, verdict, places, cells }: Finding, wrong: string): boolean {
  const isTold = severity !== 'info' || verdict === 'rounding';
  return isTold && (cells.length > 0 || (places ?? []).some(({ quote }) => quote.includes(wrong)));
}

function keyOf({ rule, severity, places, cells, found }: Finding): string {
  const where = [
    ...(places ?? []).map(({ quote }) => quote),
    ...cells.map(({ row, col }) => `${row} ${col}`),
  ];
  return [rule, severity, found ? toPlain(found) : '', ...where].join('|');
}

/** One digit changed: the last of a small number, the second of a large one, the one before the comma. */
function wrongFor(right: string): string {
  const digits = [...right.matchAll(/\d/gu)].map(({ index }) => index);
  const comma = right.indexOf(',');
  const small = digits.length <= 2 ? digits.length - 1 : 1;
  const chosen = comma < 0 ? small : digits.filter((at) => at < comma).length - 1;
  const last = digits.findLastIndex((at) => right.charAt(at) !== '0');
  const place = digits[comma < 0 ? Math.min(chosen, last) : chosen] ?? 0;
  const digit = Number(right.charAt(place));
  const isLone = digits.length === 1 || (digits.length === 2 && right.startsWith('0'));
  const other = isLone ? (digit >= 8 ? digit - 2 : digit + 1) : digit >= 6 ? digit - 2 : digit + 3;
  return right.slice(0, place) + String(other) + right.slice(place + 1);
}
