import type { Round } from '../layouts/star-rules';
import type { PlanRecord } from '../records/plan-record';
import { roundDays } from '../records/round-days';

/**
 * The province's rounds that a plan sets for itself; undefined where it sets none. The first day by which files come
 * in belongs to the first round, and so on; without such days a file comes in before its round ends.
 */
export function planRounds(
  plan: Pick<PlanRecord, 'roundDays' | 'proposalDays'> | undefined,
): readonly Round[] | undefined {
  const ends = plan?.roundDays === undefined ? undefined : roundDays(plan.roundDays);
  if (!ends) return undefined;
  const files = (plan?.proposalDays === undefined ? undefined : roundDays(plan.proposalDays)) ?? [];
  return ends.map(({ day, year }, index): Round => ({
    level: 'province',
    proposeBefore: files[index]?.day ?? day,
    decideBy: day,
    ...(year === undefined ? {} : { year }),
  }));
}
