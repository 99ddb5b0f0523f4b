import type { CheckResult } from '../../../engine/check';
import { isAppendix } from '../../../engine/filling/preview';
import type { Filled } from '../../state/fill-state';

/** What a check found on the sheets that a filling made. */
export interface FilledFindings {
  readonly errors: number;
  readonly rounding: number;
}

export function filledFindings(result: CheckResult, { file, preview }: Filled): FilledFindings {
  const made = new Set(preview.filter(isAppendix).map(({ sheet }) => sheet));
  const there = result.findings.filter(({ cells }) =>
    cells.some((cell) => cell.file === file && made.has(cell.sheet)),
  );
  return {
    errors: there.filter(({ severity }) => severity === 'error').length,
    rounding: there.filter((finding) => finding.rule === 'sum-of-parts' && finding.verdict === 'rounding')
      .length,
  };
}
