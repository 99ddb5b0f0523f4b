import { compare, subtract } from '../../decimal';
import type { TextSum } from '../../findings/text-figures';
import type { TextFact } from '../facts/fact';
import { warnedAt, type Outcome } from './outcome';

/** `từ 26 - 20 xã`, `40 - 5 sản phẩm`: a range whose first end is above its last. */
export function checkBackwards(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    const [from, to] = fact.values;
    if (fact.comparator !== 'range' || !from || !to || compare(from, to) <= 0) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [fact]),
      what: 'range',
      told: fact,
      expected: to,
      found: from,
      difference: subtract(from, to),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: [index], finding }];
  });
}
