import type { WritePlan } from '../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../src/engine/grid/grid';
import { applyPlan } from '../../../src/hosts/file/apply-plan';

/** The workbook after a plan was written. */
export function applied(workbook: Workbook | undefined, plan: WritePlan): Workbook {
  const [after] = workbook ? applyPlan([workbook], plan).workbooks : [];
  if (!after) throw new Error('no workbook');
  return after;
}
