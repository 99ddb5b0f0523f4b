import type { Records } from './records';

/** The years that the plan covers by its own sheet; undefined where it does not say. */
function planYears({ plan }: Pick<Records, 'plan'>): readonly number[] | undefined {
  const from = plan?.from ?? plan?.to;
  const to = plan?.to ?? plan?.from;
  if (from === undefined || to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The years of the plan; of the rows where no plan sheet says. In order; empty where nothing says. */
export function yearsOf(records: Pick<Records, 'plan' | 'products' | 'budget'>): readonly number[] {
  const { products, budget } = records;
  const years =
    planYears(records) ?? [...products, ...budget].flatMap(({ year }) => (year === undefined ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}
