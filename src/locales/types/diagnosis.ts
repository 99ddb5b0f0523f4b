import type { Cause } from '../../engine/cause';
import type { CellChange, SlipKind, Suggestion } from '../../engine/findings/facts';
import type { ThirdEvidence } from '../../engine/findings/sums';

/** What diagnosis adds to findings, in one language. */
export interface DiagnosisWords {
  /** Names of slips: `đảo chữ số`. */
  readonly slips: Readonly<Record<SlipKind, string>>;
  /** What cells likely ought to hold, without a full stop: `Có lẽ PL 03!F10 phải là 3.200 (đảo chữ số)`. */
  readonly likely: (changes: readonly CellChange[]) => string;
  /** One mistake that explains many failing sums, without a full stop. */
  readonly cause: (cause: Cause) => string;
  /** A suggestion as one sentence. */
  readonly suggestion: (suggestion: Suggestion) => string;
  /** What a third appendix says of two that disagree. */
  readonly evidence: (evidence: ThirdEvidence) => string;
}
