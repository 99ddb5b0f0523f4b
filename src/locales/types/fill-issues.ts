import type { FillIssue, FillIssueKind } from '../../engine/filling/fill-issue';
import type { OtherSheet, SheetPreview } from '../../engine/filling/preview';

type Sentence<K extends FillIssueKind> = (issue: Extract<FillIssue, { kind: K }>) => string;

/** What a filling says, in one language. The compiler asks for every sentence. */
export interface FillSentences {
  readonly issues: { readonly [K in FillIssueKind]: Sentence<K> };
  readonly statuses: Readonly<Record<SheetPreview['status'], string>>;
  readonly others: Readonly<Record<OtherSheet, string>>;
  /** Several input sheets that were copied, as one line. */
  readonly copies: (count: number) => string;
  /** That the appendices alone come out of the printer. */
  readonly prints: string;
  /** How the terminal keeps digits that were rounded away. */
  readonly keepDigits: (decimals: number) => string;
  readonly cells: (count: number) => string;
}
