import { z } from 'zod';
import type { Decimal } from '../decimal';
import { SOURCE_IDS, type SourceId } from '../layouts/source-ids';
import type { Placed } from './record';
import { exact, isDecimal, text, year } from './schema-parts';

const KNOWN: ReadonlySet<string> = new Set(SOURCE_IDS);

/** One check for all sources: a country's sheets have hundreds of thousands of such figures. */
const sources = z.custom<Readonly<Partial<Record<SourceId, Decimal>>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([id, figure]) => KNOWN.has(id) && isDecimal(figure)),
  'not-a-number',
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
  /** What the row's column of sources says, where its one amount is from that source. */
  source: text,
  note: text,
  /** Where a row of a former unit belongs today. */
  todayUnit: text,
  formerUnit: text,
});

/** What a row of a budget says; amounts in the sheet's own measure. */
export type BudgetValues = z.infer<typeof budgetSchema>;

/** A row of a budget with its place, and whose section it belongs to. */
export type BudgetRecord = Placed<BudgetValues> & {
  /** A department's row belongs to the province's section of the budget, a unit's to the units' section. */
  readonly place: 'unit' | 'department';
};
