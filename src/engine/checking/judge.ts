import { cellKey } from '../grid/place-key';
import type { Finding } from '../findings';
import type { SumOfParts } from '../findings/sums';
import { evaluate, isApproximate } from './evaluate';
import type { Identity } from './identity';

const known = new WeakMap<Identity, SumOfParts | 'pass'>();

/**
 * What a sum says: undefined where it passes. A failure is an error where the sum is proved and none of its figures
 * doubts itself, else a warning.
 */
export function judge(identity: Identity): SumOfParts | undefined {
  const before = known.get(identity) ?? judged(identity) ?? 'pass';
  known.set(identity, before);
  return before === 'pass' ? undefined : before;
}

function judged({ kind, total, parts, exact, grain, subject, proved }: Identity): SumOfParts | undefined {
  const outcome = evaluate(total, parts, exact, grain);
  // a sum that only arithmetic suggests, and that rounding explains, is nothing to tell
  if (outcome.verdict === 'pass' || (outcome.verdict === 'rounding' && !proved)) return undefined;
  // what a text only says roughly proves nothing to the last digit
  const failing = proved && ![total, ...parts].some(isApproximate) ? 'error' : 'warning';
  const severity = ({ fail: failing, rounding: 'info', undecided: 'warning' } as const)[outcome.verdict];
  return {
    rule: 'sum-of-parts',
    severity,
    verdict: outcome.verdict,
    cells: [total.ref],
    parts: parts.map(({ ref }) => ref),
    blanks: parts.filter(({ state }) => state === 'blank').map(({ ref }) => ref),
    subject,
    sum: kind,
    basis: outcome.verdict === 'undecided' ? 'held' : outcome.basis,
    ...(outcome.verdict === 'undecided'
      ? {}
      : { expected: outcome.expected, found: outcome.found, difference: outcome.difference }),
  };
}

/** A formula without a result leaves its sums open; that is told once for the sheet. */
export function awaitsResult({ total, parts }: Identity): boolean {
  return [total, ...parts].some(({ noResult }) => noResult === true);
}

/** Sums of single records that the table's own sums say as well, and better: these lead to corrections. */
export function toldByRecords(
  findings: readonly Finding[],
  identities: readonly Identity[],
): ReadonlySet<Finding> {
  const keys = new Set(identities.map(({ kind, total }) => `${kind} ${cellKey(total.ref)}`));
  return new Set(
    findings.filter(
      (finding) =>
        finding.rule === 'sum-of-parts' &&
        finding.cells[0] !== undefined &&
        keys.has(`${finding.sum} ${cellKey(finding.cells[0])}`),
    ),
  );
}
