import type { Records } from '../records/records';

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

/**
 * The one day (`YYYY-MM-DD`) on which stars, recognitions and targets are told: as asked, else the latest day
 * that a decision bears, else the end of the plan. Undefined where nothing tells one.
 */
export function reportDay(
  records: Pick<Records, 'plan' | 'products' | 'budget'>,
  asked?: string,
): string | undefined {
  if (asked !== undefined) return asked;
  const days = records.products.flatMap(({ recognisedOn }) => recognisedOn ?? []);
  const last = days.reduce<string | undefined>((late, day) => (late && late > day ? late : day), undefined);
  const end = yearsOf(records).at(-1);
  return last ?? (end === undefined ? undefined : `${end}-12-31`);
}
