import type { Subject } from '../../engine/findings/facts';
import type { LayoutNames } from '../layout-names';
import type { Language } from '../language';
import type { DiagnosisWords } from './diagnosis';
import type { MeasureNames } from './measures';
import type { ProblemSentences } from './problems';

/** What is said beside the sentences of the rules (`findings/`), in one language. The compiler asks for each. */
export interface Locale {
  readonly language: Language;
  /** Corrections suggested, slips by name, evidence beside a difference. */
  readonly diagnosis: DiagnosisWords;
  readonly problems: ProblemSentences;
  readonly layouts: LayoutNames;
  readonly measures: MeasureNames;
  /** `NSNN năm 2021 của Cấp Huyện`. */
  readonly subject: (subject: Subject) => string;
}
