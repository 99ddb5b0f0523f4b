import type { Decimal } from '../../decimal';
import type { RejectionReason } from '../../findings/records';

/** Reasons that a schema's messages are made of, so that an issue of any schema is a known fact. */
const REASONS: Readonly<Record<RejectionReason, true>> = {
  'error-value': true,
  'not-text': true,
  'too-long': true,
  'not-a-number': true,
  'not-exact': true,
  'other-unit': true,
  'date-for-number': true,
  'not-a-year': true,
  'not-a-date': true,
  'incomplete-date': true,
  'not-in-list': true,
  'not-yes-no': true,
  'not-stars': true,
  'out-of-range': true,
  missing: true,
};

/** True of a code that says why a cell was rejected: schemas hand their reasons on as text. */
export function isRejectionReason(code: string): code is RejectionReason {
  return code in REASONS;
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

/** A cell without anything. */
export const BLANK: CellReading = { kind: 'blank' };

const rejections = new Map<RejectionReason, CellReading>();

/** A cell that is not what its column wants, and why; one object for each reason. */
export function rejected(reason: RejectionReason): CellReading {
  const known = rejections.get(reason) ?? { kind: 'rejected', reason };
  rejections.set(reason, known);
  return known;
}

/** A cell that was read as this value. */
export function read(value: unknown): CellReading {
  return { kind: 'value', value };
}

/** Words for "there is none yet", where a star or a date would stand. */
const NONE_YET = /^(?:[-–—_.…]+|chưa(?: .*)?|không(?: có)?|ko)$/iu;

/**
 * True of a text that says that there is none yet (`chưa có`, `không`, a dash), where a star or a date would
 * stand.
 */
export function isNoneYet(text: string): boolean {
  return NONE_YET.test(text);
}
