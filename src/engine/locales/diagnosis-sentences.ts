import type { CellChange, FindingOf, SlipKind, Suggestion, ThirdEvidence } from '../findings';

type DiagnosisRule = 'rounding-together' | 'norm-break';

/** What diagnosis adds to findings, in one language. */
export interface DiagnosisWords {
  readonly findings: { readonly [R in DiagnosisRule]: (finding: FindingOf<R>) => string };
  /** Names of slips: `đảo chữ số`. */
  readonly slips: Readonly<Record<SlipKind, string>>;
  /** One change: which cell, from what to what, and why. */
  readonly change: (change: CellChange) => string;
  /** A suggestion as one sentence. */
  readonly suggestion: (suggestion: Suggestion) => string;
  /** What a third appendix says of two that disagree. */
  readonly evidence: (evidence: ThirdEvidence) => string;
}
