import { subtract } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextRaised } from '../facts/text-findings';
import { agreement, claimOf, inMeasure, total } from './claims';
import { placeOf, type Outcome } from './outcome';

const MORE = /(?:^|\s)(?:tăng|vượt)(?:\s+thêm)?(?:\s+(?:là|được))?$/iu;

/** `446 sản phẩm …; tăng 90 sản phẩm so với năm 2022 (356 sản phẩm)`: the former and what came make the figure. */
export function checkIncreases(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((more, index): Outcome[] => {
    const former = facts[index + 1];
    if (!former || !MORE.test(more.label) || !isBracket(former, more)) return [];
    const at = facts.findLastIndex(
      (fact, before) =>
        before < index &&
        fact.paragraph === more.paragraph &&
        fact.family === more.family &&
        fact.measure === more.measure &&
        fact.each === undefined &&
        fact.depth === more.depth &&
        !fact.part,
    );
    const now = facts[at];
    if (!now) return [];
    const sum = total([claimOf(former), claimOf(more)]);
    const says = agreement(claimOf(now), sum);
    const indices = [at, index, index + 1];
    if (says !== 'contrary')
      return says === 'doubtful'
        ? []
        : [{ rule: 'text-raised', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: indices }];
    const finding: TextRaised = {
      rule: 'text-raised',
      severity: 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [now, more, former].map((fact) => placeOf(file, fact)),
      expected: inMeasure(sum.value, now),
      found: inMeasure(claimOf(now).value, now),
      difference: inMeasure(subtract(claimOf(now).value, sum.value), now),
      baseline: claimOf(former).value,
      added: claimOf(more).value,
    };
    return [{ rule: 'text-raised', verdict: 'fail', facts: indices, finding }];
  });
}

/** In brackets behind it, counting the same. */
function isBracket(former: TextFact, more: TextFact): boolean {
  return (
    former.paragraph === more.paragraph &&
    former.depth === more.depth + 1 &&
    former.family === more.family &&
    former.measure === more.measure &&
    former.values.length === 1
  );
}
