import { subtract } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextRaised } from '../facts/text-findings';
import { agreement, claimOf, inMeasure, total } from './claims';
import { placeOf, type Outcome } from './outcome';

/**
 * `246 sản phẩm …, nâng tổng số … là 395`: what there was and what comes make the total. What there was stands
 * in the paragraph's footnote, or somewhere as done; of several such figures one has to fit.
 */
export function checkRaised({ facts, text }: ReadFacts, { period }: PlanIdentity, file: string): Outcome[] {
  return facts.flatMap((raised, index): Outcome[] => {
    if (!raised.isRaised || raised.family !== 'product') return [];
    const added = facts.findLastIndex(
      (fact, at) =>
        at < index &&
        fact.paragraph === raised.paragraph &&
        fact.family === 'product' &&
        !fact.part &&
        !fact.done &&
        fact.each === undefined,
    );
    const addition = facts[added];
    if (!addition) return [];
    const notes = text.paragraphs[raised.paragraph]?.footnotes ?? [];
    const inNote = facts.flatMap((fact, at) =>
      notes.includes(fact.paragraph) && isFormer(fact, raised) ? [at] : [],
    );
    const anywhere = facts.flatMap((fact, at) =>
      isFormer(fact, raised) && at !== added && (fact.done || isBefore(fact, period)) ? [at] : [],
    );
    const candidates = inNote.length > 0 ? inNote : anywhere;
    const judged = candidates.map((at) => {
      const former = facts[at];
      const sum = total([claimOf(addition), ...(former ? [claimOf(former)] : [])]);
      return { at, sum, says: agreement(claimOf(raised), sum) };
    });
    const holds = judged.find(({ says }) => says === 'equal' || says === 'compatible');
    if (holds) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, added, holds.at] }];
    const [only, more] = judged;
    const baseline = only && facts[only.at];
    if (!only || !baseline || more) return [];
    const finding: TextRaised = {
      rule: 'text-raised',
      severity: only.says === 'contrary' && inNote.length > 0 ? 'error' : 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [raised, addition, baseline].map((fact) => placeOf(file, fact)),
      expected: inMeasure(only.sum.value, raised),
      found: inMeasure(claimOf(raised).value, raised),
      difference: inMeasure(subtract(claimOf(raised).value, only.sum.value), raised),
      baseline: claimOf(baseline).value,
      added: claimOf(addition).value,
    };
    return [{ rule: 'text-raised', verdict: 'fail', facts: [index, added, only.at], finding }];
  });
}

const FORMER: readonly string[] = ['recognised-products', 'cumulative-products', 'valid-products'];

/** `Đến 31/12/2022, toàn tỉnh có 170 sản phẩm` in a plan for 2023. */
export function isBefore({ about }: TextFact, plan: PlanIdentity['period']): boolean {
  return plan !== undefined && about.period !== undefined && about.period.to < plan.from;
}

/** All products of before: no part of another figure, of no group, unit or star alone. */
export function isFormer(fact: TextFact, raised: TextFact): boolean {
  const { group, unit, stars, indicator } = fact.about;
  return (
    fact.family === 'product' &&
    !fact.part &&
    fact.each === undefined &&
    group === undefined &&
    unit === undefined &&
    stars === undefined &&
    FORMER.includes(indicator) &&
    fact !== raised &&
    !fact.isRaised
  );
}
