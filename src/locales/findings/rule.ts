import type { Finding, FindingOf, RuleId } from '../../engine/findings';
import type { Severity } from '../../engine/findings/facts';
import type { Label } from '../../engine/layouts/shape';
import type { Language } from '../language';
import type { Said } from '../types/said';

/** A rule as people meet it: its papers, and the sentence for what it finds in each language. */
export interface Rule<F extends Finding> extends Readonly<Record<Language, (finding: F) => Said>> {
  readonly label: Label;
  /** How grave a breach is at worst. */
  readonly severity: Severity;
  /** The decree, the decision, or the practice that the rule stands on. */
  readonly origin: string;
}

/** Total over the rules of a family: the compiler asks for a new one. */
export type RulesOf<F extends Finding> = { readonly [R in F['rule'] & RuleId]: Rule<FindingOf<R>> };

/** Where several rules come from. */
export const PRACTICE = 'Nghiệp vụ thẩm tra phụ lục kế hoạch';
export const COMPARED = 'Thẩm tra kế hoạch: số trong lời văn khớp với nhau và khớp từng phụ lục';
export const GIA_LAI = 'Kế hoạch 2581/KH-UBND (Gia Lai)';
