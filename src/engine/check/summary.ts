import type { TableCheck } from '../checking/check-table';
import type { Finding } from '../findings';

/** How a whole check ended: sums by their verdict, findings by their severity. Sums that a search found alone count too. */
export interface Summary {
  readonly identities: number;
  readonly pass: number;
  readonly rounding: number;
  readonly fail: number;
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
}

type Verdict = keyof TableCheck['count'];

/** What a check found so far, in the order in which it is told. */
export class Found {
  readonly findings: Finding[] = [];
  private readonly verdicts = { pass: 0, rounding: 0, fail: 0, undecided: 0 };

  /** One by one: a country's findings are more than a call takes arguments. */
  tell(findings: Iterable<Finding>): void {
    for (const finding of findings) this.findings.push(finding);
  }

  count(verdict: Verdict, times = 1): void {
    this.verdicts[verdict] += times;
  }

  add({ count, findings }: Pick<TableCheck, 'count' | 'findings'>): void {
    for (const verdict of ['pass', 'rounding', 'fail', 'undecided'] as const)
      this.count(verdict, count[verdict]);
    this.tell(findings);
  }

  /** `told`: the findings that are left after all were known. */
  summary(told: readonly Finding[]): Summary {
    const { pass, rounding, fail, undecided } = this.verdicts;
    return {
      identities: pass + rounding + fail + undecided,
      ...this.verdicts,
      errors: told.filter(({ severity }) => severity === 'error').length,
      warnings: told.filter(({ severity }) => severity === 'warning').length,
    };
  }
}
