import type { ExpectedShape } from '../../engine/diagnosis/explain-input';
import type { SlipKind } from '../../engine/findings/facts';

/** What `phuluc explain` says. */
export interface ExplainWords {
  readonly notJson: (detail: string) => string;
  readonly wrongShape: (path: string, expected: string) => string;
  readonly shapes: Readonly<Record<ExpectedShape, string>>;
  readonly allHold: string;
  readonly violated: (count: number) => string;
  readonly weight: (weight: string) => string;
  readonly count: (sets: number, complete: boolean) => string;
  readonly hopeless: (constraints: readonly number[]) => string;
  readonly unproved: string;
  readonly missing: (figure: string, implied: string | undefined) => string;
  readonly between: (low: string | undefined, high: string | undefined) => string;
  readonly slips: Readonly<Record<SlipKind, string>>;
}
