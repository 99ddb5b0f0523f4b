import { yearsOf } from '../records/plan-years';
import type { Records } from '../records/records';

/**
 * The one day (`YYYY-MM-DD`) on which stars, recognitions and targets are told: as asked, else the latest day
 * that a decision bears, else the end of the plan. Undefined where nothing tells one.
 */
export function reportDay(
  records: Pick<Records, 'plan' | 'products' | 'budget'>,
  asked: string | undefined,
): string | undefined {
  if (asked !== undefined) return asked;
  const days = records.products.flatMap(({ recognisedOn }) => recognisedOn ?? []);
  const last = days.reduce<string | undefined>((late, day) => (late && late > day ? late : day), undefined);
  const end = yearsOf(records).at(-1);
  return last ?? (end === undefined ? undefined : `${end}-12-31`);
}
