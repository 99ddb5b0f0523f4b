import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { oneDigitExplains } from './one-digit';
import type { Outcome } from './outcome';
import { isShareOf, judgeShare } from './shares';

/** How many paragraphs before the share the figure may stand that it is of. */
const NEARBY = 12;
/** What was to be, right before its figure's bracket. */
const PLANNED = /(?:so với|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)[^,;()]*\($/iu;
const REACHED = /(?:đạt|bằng|hoàn thành)\s*$/iu;

/**
 * `So với chỉ tiêu được giao (85 sản phẩm mới), số sản phẩm công nhận mới đạt 114,1%`: the share names no amount; it
 * is the one told before that counts the same. What does not fit is told only where one wrong digit explains it.
 */
export function checkSharesOfPlan(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    const plan = facts[index - 1];
    if (share.family !== 'share' || !plan || !isPlanBefore(plan, share) || !isExact(share)) return [];
    const [stated] = share.values;
    const base = claimOf(plan);
    if (!stated || base.value.digits <= 0n) return [];
    const told = facts.flatMap((fact, at) => (at < index - 1 && isSame(fact, plan) ? [at] : []));
    const judged = told.map((at) => {
      const fact = facts[at] ?? plan;
      const of = { base: base.value, indices: [index, at, index - 1], makeAll: false };
      return { at, outcome: judgeShare(share, fact, plan, of, file) };
    });
    const holds = judged.findLast(({ outcome }) => outcome.verdict === 'pass');
    if (holds) return [holds.outcome];
    const last = judged.at(-1);
    const amount = facts[last?.at ?? -1];
    if (!last || !amount) return [];
    const own = claimOf(amount);
    const figures = [stated, own.value, base.value] as const;
    if (!oneDigitExplains(figures, (each) => isShareOf(...each, own.half))) return [];
    const { finding } = last.outcome;
    return finding?.rule === 'text-share' && finding.severity === 'error'
      ? [{ ...last.outcome, finding: { ...finding, severity: 'warning' } }]
      : [last.outcome];
  });
}

function isPlanBefore(plan: TextFact, share: TextFact): boolean {
  return (
    isExact(plan) &&
    plan.family !== 'share' &&
    plan.paragraph === share.paragraph &&
    plan.sentence === share.sentence &&
    plan.depth === share.depth + 1 &&
    REACHED.test(share.label) &&
    PLANNED.test(share.sentence.slice(0, share.sentence.indexOf(plan.quote)))
  );
}

function isExact({ comparator, values }: TextFact): boolean {
  return comparator === 'exactly' && values.length === 1;
}

function isSame(fact: TextFact, plan: TextFact): boolean {
  return (
    fact.paragraph >= plan.paragraph - NEARBY &&
    isExact(fact) &&
    fact.family === plan.family &&
    fact.measure === plan.measure &&
    fact.about.indicator === plan.about.indicator &&
    fact.each === undefined &&
    !fact.isChange
  );
}
