import { VALID_MONTHS, type RecognisedStars } from '../layouts/star-rules';
import type { ProductRecord } from '../records/product-record';
import { addMonths, yearOf } from './calendar';

/** One recognition of a product, as its entry states it. */
export interface Recognition {
  readonly entry: ProductRecord;
  readonly stars: RecognisedStars;
  /** The day of the decision, where it is known. */
  readonly on?: string;
  /** The last valid day: 36 months from the decision; as printed where no decision's day is given. */
  readonly through?: string;
  /** The year of the recognition. */
  readonly year?: number;
  readonly withdrawn: boolean;
  /** Sorts recognitions in time: a day, or the end of the year where only that is known. */
  readonly order: string;
}

/** The last day on which a recognition of this day is valid (Bộ luật Dân sự 2015, Điều 147, 148). */
export function validThrough(recognisedOn: string): string {
  return addMonths(recognisedOn, VALID_MONTHS);
}

/**
 * The recognition that an entry states; undefined where it states none: no star, or a star under 3. An entry
 * that only plans an upgrade or a reassessment (a star aimed at, no decision) shows the star of a former
 * recognition, so its year says nothing about when that was.
 */
export function recognitionOf(entry: ProductRecord): Recognition | undefined {
  const { stars, recognisedOn, expiresOn } = entry;
  if (stars !== 3 && stars !== 4 && stars !== 5) return undefined;
  const withdrawn = entry.status === 'withdrawn';
  if (recognisedOn !== undefined) {
    return {
      entry,
      stars,
      on: recognisedOn,
      through: validThrough(recognisedOn),
      year: yearOf(recognisedOn),
      withdrawn,
      order: recognisedOn,
    };
  }
  const year = isPlanned(entry) ? undefined : entry.year;
  if (expiresOn !== undefined) {
    const began = addMonths(expiresOn, -VALID_MONTHS);
    return { entry, stars, through: expiresOn, year: year ?? yearOf(began), withdrawn, order: began };
  }
  return year === undefined
    ? { entry, stars, withdrawn, order: '' }
    : { entry, stars, year, withdrawn, order: `${year}-12-31` };
}

function isPlanned({ kind, starsTargeted, decision }: ProductRecord): boolean {
  return (kind === 'upgrade' || kind === 'reassessment') && starsTargeted !== undefined && !decision;
}

/** True where the recognition was there on a day. One of that very year, its day unknown, counts. */
export function recognisedBy({ on, year, order }: Recognition, date: string): boolean {
  if (on !== undefined) return on <= date;
  if (year !== undefined) return year <= yearOf(date);
  return order <= date;
}

export type Validity = 'valid' | 'expired' | 'withdrawn' | 'unknown';

/**
 * Whether a recognition holds on a day on which it was there. Where only the year is known it is valid while
 * one of the year's first day would be, ended when one of its last day would have; between them unknown.
 */
export function validityOn(recognition: Recognition, date: string): Validity {
  const { withdrawn, through, year } = recognition;
  if (withdrawn) return 'withdrawn';
  if (through !== undefined) return date <= through ? 'valid' : 'expired';
  if (year === undefined) return 'unknown';
  if (date <= validThrough(`${year}-01-01`)) return 'valid';
  return date > validThrough(`${year}-12-31`) ? 'expired' : 'unknown';
}
