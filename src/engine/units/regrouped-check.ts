import type { CheckResult } from '../check';
import type { Workbook } from '../grid/grid';
import { mayRegroup } from './may-regroup';
import { needsMoving } from './moved-workbooks';
import { planLevel } from './plan-level';

/**
 * A check that compares appendices in former units with those in today's too, and counts the targets of a plan of
 * communes in today's. The official lists are loaded only where one of the two is asked for.
 */
export async function regroupedCheck(
  result: CheckResult,
  workbooks: readonly Workbook[],
  asOf: string,
): Promise<CheckResult> {
  const [regroup, move] = [mayRegroup(result), mayMoveTargets(result)];
  if (!regroup && !move) return result;
  const [{ withRegrouped }, { withMovedTargets }, { loadGazetteer }] = await Promise.all([
    import('./compare-regrouped'),
    import('./moved-targets'),
    import('./scope'),
  ]);
  const gazetteer = await loadGazetteer();
  const compared = regroup ? withRegrouped(result, workbooks, gazetteer, asOf) : result;
  return move ? withMovedTargets(compared, workbooks, gazetteer, asOf) : compared;
}

/** Only a plan of communes with targets, and with lists that do not say today's units themselves. */
function mayMoveTargets({ records }: CheckResult): boolean {
  return records.targets.length > 0 && planLevel(records) === 'commune' && needsMoving(records, 'today');
}
