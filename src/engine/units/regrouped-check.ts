import type { CheckResult } from '../check';
import type { Workbook } from '../grid/grid';
import { mayRegroup } from './may-regroup';

/**
 * A check that compares appendices in former units with those in today's too. The official lists are loaded only
 * where two appendices that should agree list other units.
 */
export async function regroupedCheck(
  result: CheckResult,
  workbooks: readonly Workbook[],
  asOf: string,
): Promise<CheckResult> {
  if (!mayRegroup(result)) return result;
  const [{ withRegrouped }, { loadGazetteer }] = await Promise.all([
    import('./compare-regrouped'),
    import('./scope'),
  ]);
  return withRegrouped(result, workbooks, await loadGazetteer(), asOf);
}
