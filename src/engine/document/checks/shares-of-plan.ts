import { equals } from '../../decimal';
import { inOneSentence, isExact, isPlain } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf, valueOf } from './claims';
import { oneDigitExplains } from './one-digit';
import type { Outcome } from './outcome';
import { isPlanned, toldBefore } from './planned';
import { asWarning, isShareOf, judgeShare } from './shares';

/** How many paragraphs before the share the figure may stand that it is of. */
const NEARBY = 12;
/** What was to be, right before its figure's bracket. */
const PLANNED = /(?:so với|nhu cầu|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)[^,;()]*\($/iu;
const REACHED = /(?:đạt|bằng|hoàn thành|đáp ứng)\s*$/iu;

/**
 * `So với chỉ tiêu được giao (85 sản phẩm mới), số sản phẩm công nhận mới đạt 114,1%`: the share names no amount; it
 * is the one told before that counts the same. What does not fit is told only where one wrong digit explains it.
 */
export function checkSharesOfPlan(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    if (share.family !== 'share' || !isExact(share) || !REACHED.test(share.label)) return [];
    const said = facts.findLastIndex((fact, before) => before < index && isPlanned(fact, share));
    const at =
      [index - 1, index + 1].find((beside) => isPlan(facts[beside], share, beside > index)) ??
      (said >= 0 && /^(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|$)/iu.test(share.tail) ? said : undefined);
    const plan = facts[at ?? -1];
    if (at === undefined || !plan) return [];
    const [stated] = share.values;
    const base = claimOf(plan);
    if (!stated || base.value.digits <= 0n) return [];
    const told =
      at === said
        ? toldBefore(facts, plan, at, index)
        : facts.flatMap((fact, before) =>
            before < Math.min(at, index) && isSame(fact, plan) ? [before] : [],
          );
    // What stands in the same paragraph has a rule of its own.
    if (at > index && told.some((before) => facts[before]?.paragraph === share.paragraph)) return [];
    const judged = told.map((before) => {
      const fact = facts[before] ?? plan;
      const of = { base: base.value, indices: [index, before, at], makeAll: false };
      return { at: before, outcome: judgeShare(share, fact, plan, of, file) };
    });
    const holds = judged.findLast(({ outcome }) => outcome.verdict === 'pass');
    if (holds) return [holds.outcome];
    const likely = judged.filter(({ at: before }) => {
      const amount = facts[before];
      if (!amount || (amount.part && amount.about.indicator === 'recognised-products')) return false;
      const own = claimOf(amount);
      const figures = [stated, own.value, base.value] as const;
      return oneDigitExplains(figures, (each) => isShareOf(...each, own.half));
    });
    const [last] = likely;
    if (!last || likely.some((each) => !equals(valueOf(facts[each.at]), valueOf(facts[last.at])))) return [];
    return [asWarning(last.outcome)];
  });
}

/** What was to be, in brackets: before the share in its sentence, or right behind what it is a share of. */
function isPlan(plan: TextFact | undefined, share: TextFact, isBehind: boolean): boolean {
  if (!plan || !isExact(plan) || plan.family === 'share' || plan.depth !== share.depth + 1) return false;
  // "đạt 120% kế hoạch (vượt 11 sản phẩm)" is what is more.
  if (plan.isChange || /(?:vượt|tăng|giảm|thiếu|hụt)$/iu.test(plan.label)) return false;
  if (!inOneSentence(plan, share)) return false;
  return isBehind
    ? OF_PLAN.test(share.tail)
    : PLANNED.test(share.sentence.slice(0, share.sentence.indexOf(plan.quote)));
}

const OF_PLAN = /^(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)/iu;

const ALL_KINDS: readonly string[] = ['recognised-products', 'cumulative-products', 'valid-products'];

/** What there is and what there was to be by a year: `416 sản phẩm …. So với mục tiêu đến năm 2025 (520 sản phẩm)`. */
function isOneKind({ about: own }: TextFact, { about: planned }: TextFact): boolean {
  return (
    own.indicator === planned.indicator ||
    [own, planned].every(({ indicator }) => ALL_KINDS.includes(indicator))
  );
}

function isSame(fact: TextFact, plan: TextFact): boolean {
  return (
    fact.paragraph >= plan.paragraph - NEARBY &&
    isPlain(fact) &&
    fact.family === plan.family &&
    fact.measure === plan.measure &&
    isOneKind(fact, plan)
  );
}
