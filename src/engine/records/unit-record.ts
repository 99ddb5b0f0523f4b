import { z } from 'zod';
import type { Placed } from './record';
import { choice, count, text } from './schema-parts';

const UNIT_LEVELS = ['province', 'district', 'commune', 'department'] as const;

/** One unit or department. */
export const unitSchema = z.object({
  stt: text,
  name: text,
  level: choice(UNIT_LEVELS),
  parent: text,
  /** The units that were merged into it, each by its name. */
  former: z.array(z.string()).optional(),
  craftVillages: count,
  craftVillagesWithProducts: count,
  salesPoints: count,
  note: text,
});

/** What a row of a list of units says. */
export type UnitValues = z.infer<typeof unitSchema>;

/** A unit's row with its place. */
export type UnitRecord = Placed<UnitValues>;
