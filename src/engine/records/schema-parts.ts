import { z } from 'zod';
import type { Decimal } from '../decimal';

/*
 * The pieces that record schemas are made of. A message is a reason code (`RejectionReason`), never a
 * sentence: the locale files make those.
 */

/** Longer than any name, note or list of partners; what is longer is another sheet's text in the wrong place. */
const MAX_TEXT = 4000;

/** A text of a cell, as zod reads it; `RejectionReason`s are its messages. */
export const text = z.string('not-text').min(1, 'not-text').max(MAX_TEXT, 'too-long').optional();

/** True of a decimal of ours among values of other kinds. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && typeof (value as Decimal).digits === 'bigint';
}

/** An exact number: money, a score, a quantity. */
export const exact = z.custom<Decimal>(isDecimal, 'not-a-number').optional();

/** Workers, villages, sales points: whole numbers. */
export const count = z.int('not-a-number').optional();

/** A calendar year. The programme began in 2018; earlier ones are let in for older recognitions of other kinds. */
export const year = z.int('not-a-year').min(1990, 'not-a-year').max(2100, 'not-a-year').optional();

/** 1 to 5; only 3, 4 and 5 are recognised. */
export const stars = z.int('out-of-range').min(1, 'out-of-range').max(5, 'out-of-range').optional();

/** `YYYY-MM-DD`, a day that the calendar has. */
export const date = z.iso.date('not-a-date').optional();

/** Blank is unknown, never no. */
export const yesNo = z.boolean('not-yes-no').optional();

/** The schema of a cell that holds one of these ids or nothing; anything else is `not-in-list`. */
export function choice<const Ids extends readonly [string, ...string[]]>(ids: Ids) {
  return z.enum(ids, 'not-in-list').optional();
}
