import { countsAlike, inOneSentence, isExact, isPlain, isSideBySide } from '../facts/alike';
import type { TextFact } from '../facts/fact';

/** How many paragraphs before a plan's figure the one may stand that is held against it. */
const NEARBY = 12;

const PLANNED = /(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|được giao)(?:\s+(?!thực hiện)[\p{L}\d/]+){0,7}$/iu;

/** `So với mục tiêu đến hết năm 2025 là 50 sản phẩm, …`: what was to be, in the sentence of another figure. */
export function isPlanned(fact: TextFact, beside: TextFact): boolean {
  return (
    inOneSentence(fact, beside) &&
    fact.depth <= beside.depth &&
    fact.family !== 'share' &&
    !fact.part &&
    isExact(fact) &&
    fact.each === undefined &&
    PLANNED.test(fact.label)
  );
}

/** What may have been reached of it: in its sentence, else what counts the same before it. */
export function toldBefore(facts: readonly TextFact[], plan: TextFact, at: number, index: number): number[] {
  const alike = facts.flatMap((fact, before) =>
    before < index && before !== at && isSame(fact, plan) ? [before] : [],
  );
  const own = alike.filter((before) => isSideBySide(facts[before], plan));
  return own.length > 0 ? own : alike;
}

function isSame(fact: TextFact, plan: TextFact): boolean {
  return (
    fact.paragraph >= plan.paragraph - NEARBY &&
    fact.paragraph <= plan.paragraph &&
    isPlain(fact) &&
    countsAlike(fact, plan) &&
    fact.depth <= plan.depth &&
    !fact.part &&
    !/(?:^|\s)(?:vượt|tăng|giảm|thiếu)$/iu.test(fact.label)
  );
}
