import { STAR_RULES, type RecognisedStars } from '../layouts/star-rules';
import type { ProductRecord } from '../records/product-record';
import { addMonths, yearOf } from './calendar';
import { validMonthsOn } from './star-rule-of';

/** One recognition of a product, as its entry states it. */
export interface Recognition {
  readonly entry: ProductRecord;
  readonly stars: RecognisedStars;
  /** The day of the decision, where it is known. */
  readonly on?: string;
  /** The last valid day: counted from the decision, as its rule says; as printed where no decision's day is given. */
  readonly through?: string;
  /** The year of the recognition. */
  readonly year?: number;
  readonly withdrawn: boolean;
  /** The day of the withdrawal; absent where it is not known: then it counts as withdrawn on every day. */
  readonly withdrawnOn?: string;
  /** Sorts recognitions in time: a day, or the end of the year where only that is known. */
  readonly order: string;
}

/**
 * The last day, `YYYY-MM-DD`, on which a recognition of this day is valid: as many months on as the rule of the day
 * says, counted by Bộ luật Dân sự 2015, Điều 147, 148.
 */
export function validThrough(recognisedOn: string): string {
  return addMonths(recognisedOn, validMonthsOn(recognisedOn));
}

/** The day of a recognition of which only the last day is known: under the latest rule by which it would end then. */
function recognisedFor(lastDay: string): string {
  const began = [...STAR_RULES].reverse().map(({ validMonths }) => addMonths(lastDay, -validMonths));
  return began.find((day) => validThrough(day) === lastDay) ?? addMonths(lastDay, -STAR_RULES[0].validMonths);
}

/**
 * The recognition that an entry states; undefined where it states none: no star, or a star under 3. An entry
 * that only plans an upgrade or a reassessment shows the star of a former recognition, so its year says nothing
 * about when that was.
 */
export function recognitionOf(entry: ProductRecord): Recognition | undefined {
  const { stars, recognisedOn, expiresOn } = entry;
  if (stars !== 3 && stars !== 4 && stars !== 5) return undefined;
  const ended = {
    withdrawn: entry.status === 'withdrawn',
    ...(entry.withdrawnOn === undefined ? {} : { withdrawnOn: entry.withdrawnOn }),
  };
  if (recognisedOn !== undefined) {
    return {
      entry,
      stars,
      on: recognisedOn,
      through: validThrough(recognisedOn),
      year: yearOf(recognisedOn),
      ...ended,
      order: recognisedOn,
    };
  }
  const year = isOnlyPlanned(entry) ? undefined : entry.year;
  if (expiresOn !== undefined) {
    const began = recognisedFor(expiresOn);
    return { entry, stars, through: expiresOn, year: year ?? yearOf(began), ...ended, order: began };
  }
  return year === undefined
    ? { entry, stars, ...ended, order: '' }
    : { entry, stars, year, ...ended, order: `${year}-12-31` };
}

/**
 * True where an upgrade or reassessment is only planned: a star aimed at and no decision, or a higher star aimed
 * at, or a year after that of the decision. Its star, decision and day are those of a former recognition.
 */
export function isOnlyPlanned({
  kind,
  stars,
  starsTargeted,
  decision,
  recognisedOn,
  year,
}: ProductRecord): boolean {
  if (kind !== 'upgrade' && kind !== 'reassessment') return false;
  if (starsTargeted !== undefined && (!decision || starsTargeted > (stars ?? 0))) return true;
  return recognisedOn !== undefined && year !== undefined && year > yearOf(recognisedOn);
}

/** True where the recognition was there on a day. One of that very year, its day unknown, counts. */
export function recognisedBy({ on, year, order }: Recognition, date: string): boolean {
  if (on !== undefined) return on <= date;
  if (year !== undefined) return year <= yearOf(date);
  return order <= date;
}

/** Whether a recognition holds on a day; `unknown` where its day is not known. */
export type Validity = 'valid' | 'expired' | 'withdrawn' | 'unknown';

/**
 * Whether a recognition holds on a day on which it was there. Where only the year is known it is valid while
 * one of the year's first day would be, ended when one of its last day would have; between them unknown.
 */
export function validityOn(recognition: Recognition, date: string): Validity {
  const { withdrawn, withdrawnOn, through, year } = recognition;
  if (withdrawn && (withdrawnOn === undefined || withdrawnOn <= date)) return 'withdrawn';
  if (through !== undefined) return date <= through ? 'valid' : 'expired';
  if (year === undefined) return 'unknown';
  if (date <= validThrough(`${year}-01-01`)) return 'valid';
  return date > validThrough(`${year}-12-31`) ? 'expired' : 'unknown';
}
