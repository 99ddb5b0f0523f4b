import {
  absolute,
  compare,
  decimal,
  equals,
  isZero,
  negate,
  shift,
  toPlain,
  trimmed,
  type Decimal,
} from '../decimal';
import type { SlipKind } from '../findings/facts';

/**
 * Slips of one figure by itself: what a hand does to its digits. Kinds stand from the most telling to
 * the least; the same pair of figures is called by the first that fits.
 *
 * Origin: Scholtus, "Automatic correction of simple typing errors in numerical data with balance edits"
 * (2009) for digits; `shared/domain.md` section 5 for the decimal mark and the measure unit.
 */
const SCALES: readonly { readonly kind: SlipKind; readonly power: number }[] = [
  { kind: 'scale-1000', power: 3 },
  { kind: 'scale-1000000', power: 6 },
  { kind: 'scale-10', power: 1 },
  { kind: 'scale-100', power: 2 },
];

/** A right figure and the slip that turns it into the one given. */
export interface Slip {
  readonly kind: SlipKind;
  readonly right: Decimal;
}

/** The slip that turns `right` into `wrong`; undefined where none does or the two are equal. */
export function slipBetween(wrong: Decimal, right: Decimal): SlipKind | undefined {
  if (equals(wrong, right)) return undefined;
  const scale = Math.max(trimmed(wrong).scale, trimmed(right).scale);
  return slipsOf(wrong, scale).find((slip) => equals(slip.right, right))?.kind;
}

/**
 * Every slip whose right figure lies in the closed interval and has `scale` decimals, the most telling
 * first, each figure once.
 */
export function slipsWithin(wrong: Decimal, low: Decimal, high: Decimal, scale: number): Slip[] {
  const seen = new Set<string>();
  return slipsOf(wrong, Math.max(scale, trimmed(wrong).scale)).filter(({ right }) => {
    const key = toPlain(right);
    if (seen.has(key) || equals(right, wrong)) return false;
    seen.add(key);
    return compare(right, low) >= 0 && compare(right, high) <= 0;
  });
}

/** Right figures from which one slip makes `wrong`, digits behind the comma counted to `scale`. */
function slipsOf(wrong: Decimal, scale: number): Slip[] {
  if (isZero(wrong))
    return withOneOther('0').map((digits) => ({
      kind: 'wrong-digit',
      right: decimal(BigInt(digits), scale),
    }));
  const slips: Slip[] = [{ kind: 'sign', right: negate(wrong) }];
  const digits = shift(absolute(trimmed(wrong)), scale)
    .digits.toString()
    .padStart(scale + 1, '0');
  const push = (kind: SlipKind, changed: readonly string[]): void => {
    for (const text of changed) {
      if (text.length > scale + 1 && text.startsWith('0')) continue;
      const value = decimal(BigInt(text), scale);
      slips.push({ kind, right: wrong.digits < 0n ? negate(value) : value });
    }
  };
  push('transposed-digits', transpositions(digits));
  for (const { kind, power } of SCALES) {
    slips.push({ kind, right: shift(wrong, -power) }, { kind, right: shift(wrong, power) });
  }
  push('extra-digit', withoutOne(digits));
  push('missing-digit', withOneMore(digits));
  push('wrong-digit', withOneOther(digits));
  return slips;
}

function transpositions(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < digits.length; at++) {
    if (digits[at] === digits[at + 1]) continue;
    found.push(`${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`);
  }
  return found;
}

function withoutOne(digits: string): string[] {
  if (digits.length < 2) return [];
  return Array.from(digits, (_, at) => digits.slice(0, at) + digits.slice(at + 1));
}

function withOneMore(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= digits.length; at++) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) {
      found.push(`${digits.slice(0, at)}${digit}${digits.slice(at)}`);
    }
  }
  return found;
}

function withOneOther(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (digits[at] !== String(digit)) found.push(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`);
    }
  }
  return found;
}
