import { markerOf } from '../text/marker';
import type { Cell } from '../grid/grid';

/** A row's number as a list prints it: `1`, `II`, `b)`, `2.4`. */
export interface Ordinal {
  /** How deep it stands: capitals over Roman numerals over numbers over `1.1` over letters. */
  readonly level: number;
  readonly value: number;
  /** What stands before its last part: `2` of `2.4`; empty where it has one part. */
  readonly stem: string;
  /** What the value may be as well: a cell that holds the number 1.1 may be meant as 1.10; e) may be fifth. */
  readonly also?: number;
  readonly printed: string;
}

const LEVELS = { capital: 1, roman: 2, number: 4, bracketed: 7, letter: 8, 'lower-roman': 9 } as const;
const MOST = 12;
/** The place of đ among the letters of lists. */
const D_BAR = 5;
const DATE = /[dmy]/i;

/** Undefined for whatever numbers nothing: words, dashes, dates, totals. */
export function ordinalOf(cell: Cell | undefined): Ordinal | undefined {
  const value = cell?.value;
  if (typeof value === 'number') return DATE.test(cell?.format ?? '') ? undefined : ofNumber(value);
  return typeof value === 'string' && value.length <= MOST ? ofText(value.trim()) : undefined;
}

function ofNumber(held: number): Ordinal | undefined {
  if (held <= 0 || held >= 100_000) return undefined;
  if (Number.isInteger(held)) return { level: LEVELS.number, value: held, stem: '', printed: String(held) };
  // 1.2 typed as a number may come back as 1.2000000000000002
  const printed = String(Math.round(held * 100) / 100);
  const [stem = '', part = ''] = printed.split('.');
  if (Math.abs(held - Number(printed)) > 1e-9) return undefined;
  const also = part.length === 1 ? { also: Number(part) * 10 } : {};
  return { level: LEVELS.number + 1, value: Number(part), stem, ...also, printed };
}

// three digits behind a point are thousands: `6.636`
const PARTED = /^(?:([IVX]+|[A-HĐ])[.-])?(\d{1,3}(?:[.-]\d{1,2})*)$/u;

function ofText(text: string): Ordinal | undefined {
  const printed = text.replace(/^(\(.*\)|.*\))$|[.:/\s]+$/u, '$1');
  if (/^\d{1,5}$/u.test(printed)) return { level: LEVELS.number, value: Number(printed), stem: '', printed };
  const parted = PARTED.exec(printed);
  if (parted) {
    const parts = [...(parted[1] === undefined ? [] : [parted[1]]), ...(parted[2] ?? '').split(/[.-]/)];
    const value = Number(parts.at(-1));
    if (parts.length > 3) return undefined;
    return { level: LEVELS.number + parts.length - 1, value, stem: stemOf(parts), printed };
  }
  const { kind, ordinal } = markerOf(printed.endsWith(')') ? printed : `${printed}.`);
  const level = kind in LEVELS ? LEVELS[kind as keyof typeof LEVELS] : undefined;
  if (level === undefined || ordinal === undefined) return undefined;
  // lists may leave the letter đ out: what follows it stands one place further up
  const also = kind === 'letter' && ordinal > D_BAR ? { also: ordinal - 1 } : {};
  return { level, value: ordinal, stem: '', ...also, printed };
}

function stemOf(parts: readonly string[]): string {
  return parts
    .slice(0, -1)
    .map((part) => (/^\d/.test(part) ? String(Number(part)) : part))
    .join('.');
}

/** `2.4` of the ordinal printed `2.4.` or `02.04`: what a deeper one's stem repeats. */
export function wholeOrdinal({ stem, value, printed, level }: Ordinal): string {
  if (level < LEVELS.number) return printed;
  return stem === '' ? String(value) : `${stem}.${value}`;
}
