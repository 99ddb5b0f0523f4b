import type { TextFact } from '../facts/fact';

/** How many paragraphs before a plan's figure the one may stand that is held against it. */
const NEARBY = 12;

const PLANNED = /(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|được giao)(?:\s+(?!thực hiện)[\p{L}\d/]+){0,7}$/iu;

/** `So với mục tiêu đến hết năm 2025 là 50 sản phẩm, …`: what was to be, in the sentence of another figure. */
export function isPlanned(fact: TextFact, beside: TextFact): boolean {
  return (
    fact.paragraph === beside.paragraph &&
    fact.sentence === beside.sentence &&
    fact.depth <= beside.depth &&
    fact.family !== 'share' &&
    !fact.part &&
    isPlain(fact) &&
    PLANNED.test(fact.label)
  );
}

/** What may have been reached of it: in its sentence, else what counts the same before it. */
export function toldBefore(facts: readonly TextFact[], plan: TextFact, at: number, index: number): number[] {
  const alike = facts.flatMap((fact, before) =>
    before < index && before !== at && isSame(fact, plan) ? [before] : [],
  );
  const own = alike.filter(
    (before) =>
      facts[before]?.paragraph === plan.paragraph &&
      facts[before].sentence === plan.sentence &&
      facts[before].depth === plan.depth,
  );
  return own.length > 0 ? own : alike;
}

function isSame(fact: TextFact, plan: TextFact): boolean {
  return (
    fact.paragraph >= plan.paragraph - NEARBY &&
    fact.paragraph <= plan.paragraph &&
    isPlain(fact) &&
    fact.family === plan.family &&
    (fact.money !== undefined || fact.measure === plan.measure) &&
    fact.depth <= plan.depth &&
    !fact.isChange &&
    !fact.part &&
    !/(?:^|\s)(?:vượt|tăng|giảm|thiếu)$/iu.test(fact.label)
  );
}

function isPlain({ comparator, values, each }: TextFact): boolean {
  return comparator === 'exactly' && values.length === 1 && each === undefined;
}
