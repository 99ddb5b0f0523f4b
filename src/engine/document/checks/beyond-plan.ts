import { add, equals, subtract, type Decimal } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextRaised } from '../../findings/text-figures';
import { differing, valueOf } from './claims';
import { oneDigitExplains } from './one-digit';
import { warnedAt, type Outcome } from './outcome';
import { isPlanned, toldBefore } from './planned';

const MORE = /(?:^|\s)vượt(?:\s+(?:thêm|kế hoạch|chỉ tiêu))?$/iu;
const LESS = /(?:^|\s)(?:thiếu|còn thiếu|hụt)$/iu;

/**
 * `được giao chỉ tiêu 10 sản phẩm, thực hiện 13 sản phẩm, vượt 03 sản phẩm`: what was to be and what is more make what
 * was reached, in the sentence or before it. Told where one wrong digit explains that they do not.
 */
export function checkBeyondPlan(
  facts: readonly TextFact[],
  judged: ReadonlySet<number>,
  file: string,
): Outcome[] {
  return facts.flatMap((beyond, index): Outcome[] => {
    const isMore = MORE.test(beyond.label);
    if (judged.has(index) || (!isMore && !LESS.test(beyond.label)) || beyond.values.length > 1) return [];
    const at = facts.findLastIndex(
      (fact, before) => before < index && isPlanned(fact, beyond) && fact.family === beyond.family,
    );
    const plan = facts[at];
    if (!plan) return [];
    const holds = ([reached, planned, more]: readonly [Decimal, Decimal, Decimal]): boolean =>
      equals(reached, isMore ? add(planned, more) : subtract(planned, more));
    const told = toldBefore(facts, plan, at, index).map((now) => ({
      now,
      figures: [valueOf(facts[now]), valueOf(plan), valueOf(beyond)] as const,
    }));
    const right = told.find(({ figures }) => holds(figures));
    if (right) return [{ rule: 'text-raised', verdict: 'pass', facts: [right.now, index, at] }];
    const near = told.filter(({ figures }) => oneDigitExplains(figures, holds));
    const [only] = near;
    const now = facts[only?.now ?? -1];
    if (!only || !now || near.some(({ figures }) => !equals(figures[0], only.figures[0]))) return [];
    const [reached, planned, more] = only.figures;
    const expected = isMore ? add(planned, more) : subtract(planned, more);
    const finding: TextRaised = {
      rule: 'text-raised',
      ...warnedAt(file, [now, beyond, plan]),
      ...differing(now, reached, expected),
      baseline: planned,
      added: isMore ? more : subtract({ digits: 0n, scale: 0 }, more),
    };
    return [{ rule: 'text-raised', verdict: 'fail', facts: [only.now, index, at], finding }];
  });
}
