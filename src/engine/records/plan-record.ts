import { z } from 'zod';
import type { CellRef } from '../grid/grid';
import type { RecordTable } from './record-table';
import { choice, count, date, exact, text, year } from './schema-parts';

/** The facts of one plan, from a sheet of names and values. */
export const planSchema = z.object({
  /** `2581/KH-UBND`. */
  number: text,
  date,
  issuer: text,
  province: text,
  district: text,
  from: year,
  to: year,
  /** Which units the plan's rows are: districts until 2025-06-30, communes after. */
  level: choice(['district', 'commune']),
  /** The measure unit of the plan's money. */
  measure: choice(['dong', 'nghin', 'trieu', 'ty']),
  /** An id of the star rules: the decision in force. */
  starRule: text,
  /** The rounds that the plan sets for itself: days by which files are in, and by which the province decides (`round-days.ts`). */
  proposalDays: text,
  roundDays: text,
  /** Products recognised before the period, in all and by star. */
  baselineTotal: count,
  baseline3: count,
  baseline4: count,
  baseline5: count,
  /** Money that the plan's text promises, in the plan's measure unit. */
  promisedTotal: exact,
  promisedState: exact,
  promisedOther: exact,
  /** In per cent. */
  promisedStateShare: exact,
  promisedOtherShare: exact,
});

/** What a plan's sheet of facts says: its number, day, period, baseline, rounds. */
export type PlanValues = z.infer<typeof planSchema>;

/** A fact of a plan by its name. */
export type PlanFact = keyof PlanValues;

/** A plan's facts, and the cell of each fact that a sheet gives. */
export type PlanRecord = Readonly<PlanValues> & {
  readonly table: RecordTable;
  readonly cells: Readonly<Partial<Record<PlanFact, CellRef>>>;
};
