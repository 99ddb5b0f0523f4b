import type { FindingOf, RuleId, Subject } from '../../engine/findings';
import type { LayoutId } from '../../engine/layouts/layout';
import type { Language } from '../language';
import type { DiagnosisWords } from './diagnosis';
import type { MeasureNames } from './measures';
import type { ProblemSentences } from './problems';
import type { Said } from './said';

/** Every sentence about findings and inputs, in one language. The compiler asks for each of them. */
export interface Locale {
  readonly language: Language;
  /** What a finding is about and says; `findingSentence` makes one sentence of it. */
  readonly findings: { readonly [R in RuleId]: (finding: FindingOf<R>) => Said };
  /** Corrections suggested, slips by name, evidence beside a difference. */
  readonly diagnosis: DiagnosisWords;
  readonly problems: ProblemSentences;
  readonly layouts: LayoutNames;
  readonly measures: MeasureNames;
  /** `NSNN năm 2021 của Cấp Huyện`. */
  readonly subject: (subject: Subject) => string;
}

export type LayoutNames = Readonly<Record<LayoutId, string>>;
