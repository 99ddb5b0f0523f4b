import { compare } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextSum } from '../../findings/text-figures';
import { agreement, claimOf, differing, total } from './claims';
import { partsOf } from './parts-of';
import { warnedAt, type Outcome } from './outcome';

/**
 * `96 sản phẩm (54 mới, 42 đánh giá lại), cụ thể:` above lines such as `14 sản phẩm (08 mới, 06 đánh giá lại)`: the
 * figures of one kind in all lines make the one of that kind above.
 */
export function checkColumns(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((head, index): Outcome[] => {
    const key = keyOf(head);
    if (!head.part || key === undefined) return [];
    const run = head.part.run;
    const lines = partsOf(facts, head.part.to).filter((at) => {
      const part = facts[at]?.part;
      return part?.listed === true && part.run !== run;
    });
    const inLines = lines.map((line) => partsOf(facts, line).filter((at) => isOfKind(facts[at], key)));
    const parts = inLines.flat();
    // A line may leave out what it has none of, never tell it twice.
    if (parts.length < 2 || inLines.some((own) => own.length > 1)) return [];
    const told = parts.flatMap((at) => facts[at] ?? []);
    const sum = total(told.map(claimOf));
    const says = agreement(claimOf(head), sum);
    const indices = [index, ...parts];
    if (says === 'equal') return [{ rule: 'text-sum', verdict: 'pass', facts: indices }];
    const less = compare(sum.value, claimOf(head).value) < 0;
    if (says !== 'contrary' || (less && parts.length < lines.length)) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [head, ...told]),
      what: 'sum',
      told: head,
      ...differing(head, claimOf(head).value, sum.value),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: indices, finding }];
  });
}

function isOfKind(fact: TextFact | undefined, key: string): boolean {
  return fact !== undefined && keyOf(fact) === key;
}

/** The kind that tells a figure of a line from its neighbours. */
function keyOf({ family, about, each, values }: TextFact): string | undefined {
  if (each !== undefined || values.length > 1 || family === 'share') return undefined;
  return [family, about.indicator, about.stars?.join(), about.group, about.source].join('|');
}
