import type { Finding, FindingOf, RuleId, Subject } from '../findings';
import type { Label, LayoutId } from '../layouts/layout';
import type { Problem } from '../problems';
import type { MeasureUnit } from '../text/measure-unit';
import type { DiagnosisWords } from './diagnosis-sentences';
import type { Said } from './said';

export type Language = 'vi' | 'en';

/** Every sentence about findings and inputs, in one language. The compiler asks for each of them. */
export interface Locale {
  readonly language: Language;
  /** What a finding is about and says; `findingSentence` makes one sentence of it. */
  readonly findings: { readonly [R in RuleId]: (finding: FindingOf<R>) => Said };
  /** Corrections suggested, slips by name, evidence beside a difference. */
  readonly diagnosis: DiagnosisWords;
  /** Why an input could not be used and what to do next. */
  readonly problems: { readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string };
  readonly layouts: LayoutNames;
  readonly measures: Readonly<Record<MeasureUnit, string>>;
  /** `NSNN năm 2021 của Cấp Huyện`. */
  readonly subject: (subject: Subject) => string;
}

/** The sentence for a finding, with its cells. */
export function findingSentence(locale: Locale, finding: Finding): string {
  const said = saidOf(locale, finding);
  return typeof said === 'string' ? said : `${said.where}${said.joint ?? ': '}${said.what}`;
}

/** The same for a reader who already sees the cells and what they stand for. */
export function findingWhat(locale: Locale, finding: Finding): string {
  const said = saidOf(locale, finding);
  const text = typeof said === 'string' ? said : said.what;
  return text.charAt(0).toLocaleUpperCase(locale.language) + text.slice(1);
}

function saidOf(locale: Locale, finding: Finding): Said {
  const say = locale.findings[finding.rule] as (finding: Finding) => Said;
  return say(finding);
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
