import { z } from 'zod';
import type { Placed } from './record';
import { exact, text, year } from './schema-parts';

/** The ids of `layouts/source-tree.ts` but its root, whose figure is `amount`. */
export const SOURCE_IDS = [
  'state',
  'central',
  'capital',
  'recurrent',
  'local',
  'province',
  'district',
  'commune',
  'other-state',
  'other',
  'credit',
  'integrated',
  'producers',
  'people',
  'cash',
  'in-kind',
  'other-rest',
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

const sources = z.object(
  Object.fromEntries(SOURCE_IDS.map((id) => [id, exact])) as Record<SourceId, typeof exact>,
);

/**
 * One item of one unit in one year. A wide table (years across) gives one for each year that has a figure.
 * Money is in the measure unit of its table.
 */
export const budgetSchema = z.object({
  stt: text,
  unit: text,
  item: text,
  year,
  quantity: exact,
  unitPrice: exact,
  amount: exact,
  /** What the sheet shows, parents and parts side by side: parents are never added to their parts. */
  sources,
  note: text,
});

export type BudgetValues = z.infer<typeof budgetSchema>;

export type BudgetRecord = Placed<BudgetValues> & {
  /** A department's row belongs to the province's section of the budget, a unit's to the units' section. */
  readonly place: 'unit' | 'department';
};
