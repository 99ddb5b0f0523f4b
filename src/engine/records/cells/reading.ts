import type { Decimal } from '../../decimal';

/** Why a cell's content could not become a value. The locale files have a sentence for each. */
export const REJECTION_REASONS = [
  /** `#REF!` and the like. */
  'error-value',
  'not-text',
  'too-long',
  'not-a-number',
  'not-a-year',
  'not-a-date',
  /** `tháng 5/2023`, `2023`: no day. */
  'incomplete-date',
  'not-in-list',
  'not-yes-no',
  'not-stars',
  'out-of-range',
  /** A record cannot be placed without it. */
  'missing',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];

export function isRejectionReason(code: string): code is RejectionReason {
  return (REJECTION_REASONS as readonly string[]).includes(code);
}

/**
 * What a cell of an attribute says.
 *
 * - `value`: the field's JavaScript form; `typed` where it is a figure typed as text.
 * - `ambiguous`: a text figure with several readings; the row's own equation may decide.
 * - `rejected`: filled, but not with what the field wants.
 */
export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: unknown; readonly typed?: true }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Decimal[] }
  | { readonly kind: 'fraction'; readonly value: Decimal }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason };

export const BLANK: CellReading = { kind: 'blank' };

const rejections = new Map<RejectionReason, CellReading>();

export function rejected(reason: RejectionReason): CellReading {
  const known = rejections.get(reason) ?? { kind: 'rejected', reason };
  rejections.set(reason, known);
  return known;
}

export function read(value: unknown): CellReading {
  return { kind: 'value', value };
}

/** Words for "there is none yet", where a star or a date would stand. */
const NONE_YET = /^(?:[-–—_.…]+|chưa(?: .*)?|không(?: có)?|ko)$/iu;

export function isNoneYet(text: string): boolean {
  return NONE_YET.test(text);
}
