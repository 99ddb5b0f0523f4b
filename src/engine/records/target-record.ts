import { z } from 'zod';
import type { Placed } from './record';
import { exact, text, year } from './schema-parts';

/** One target of a plan. */
export const targetSchema = z.object({
  stt: text,
  /** In the plan's own words, which may hold the planned value too. */
  indicator: text,
  /** As shown: `40%`, `40 - 50`, `ít nhất 10`. */
  planned: text,
  measure: text,
  /** The year, or the last year of a period. */
  year,
  /** The first year of a period; absent for a single year. */
  fromYear: year,
  /** True where only the end is said: `đến năm 2025`. */
  until: z.boolean().optional(),
  /** What was reached, typed where it is not counted from other sheets. */
  actual: exact,
  note: text,
});

/** What a row of targets says. */
export type TargetValues = z.infer<typeof targetSchema>;

/** A target's row with its place. */
export type TargetRecord = Placed<TargetValues>;
