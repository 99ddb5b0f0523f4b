import type { CheckResult } from '../check';
import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import { readInputs } from '../plan/read-inputs';
import { reportTargets } from '../targets/report-targets';
import { movedWorkbooks } from './moved-workbooks';
import type { Gazetteer } from './scope';

/** What is said of targets and of those who are counted for them, and of nothing else. */
const OF_TARGETS: ReadonlySet<Finding['rule']> = new Set([
  'target-missed',
  'target-unreadable',
  'target-actual-differs',
  'share-over-whole',
  'producer-conflict',
  'producer-unlisted',
]);

/**
 * The check of a plan of communes whose lists still name former ones: its targets are counted in today's units, as
 * `targets` counts them. Left as it is where a name leaves its unit open: then nothing is moved there either.
 */
export function withMovedTargets(
  result: CheckResult,
  workbooks: readonly Workbook[],
  gazetteer: Gazetteer,
  asOf: string,
): CheckResult {
  const { records, workbooks: own } = readInputs(workbooks, { units: 'former', copies: 'all' });
  const moved = movedWorkbooks(own, records, 'today', gazetteer, { asOf });
  if (moved.found.size === 0 || moved.open.length > 0) return result;
  const counted = readInputs(moved.workbooks).records;
  const others = result.findings.filter(({ rule }) => !OF_TARGETS.has(rule));
  const findings = [...others, ...reportTargets(counted, asOf).findings];
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = { ...result.summary, errors: count('error'), warnings: count('warning') };
  return { ...result, findings, summary };
}
