import type { Finding, FindingOf, RuleId, Subject } from '../findings';
import type { Label, LayoutId } from '../layouts/layout';
import type { Problem } from '../problems';
import type { MeasureUnit } from '../text/measure-unit';
import type { DiagnosisWords } from './diagnosis-sentences';

export type Language = 'vi' | 'en';

/** Every sentence about findings and inputs, in one language. The compiler asks for each of them. */
export interface Locale {
  readonly language: Language;
  /** What a finding is about and says, as one sentence that names cells and figures. */
  readonly findings: { readonly [R in RuleId]: (finding: FindingOf<R>) => string };
  /** Corrections suggested, slips by name, evidence beside a difference. */
  readonly diagnosis: DiagnosisWords;
  /** Why an input could not be used and what to do next. */
  readonly problems: { readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string };
  readonly layouts: LayoutNames;
  readonly measures: Readonly<Record<MeasureUnit, string>>;
  /** `NSNN năm 2021 của Cấp Huyện`. */
  readonly subject: (subject: Subject) => string;
}

/** The sentence for a finding. */
export function findingSentence(locale: Locale, finding: Finding): string {
  const sentence = locale.findings[finding.rule] as (finding: Finding) => string;
  return sentence(finding);
}

/** The sentence for an input that could not be used. */
export function problemSentence(locale: Locale, problem: Problem): string {
  const sentence = locale.problems[problem.kind] as (problem: Problem) => string;
  return sentence(problem);
}

/** A label in the locale's language. */
export function labelIn(language: Language, label: Label): string {
  return label[language];
}

export type LayoutNames = Readonly<Record<LayoutId, string>>;
