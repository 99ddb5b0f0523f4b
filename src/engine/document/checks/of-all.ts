import { compare, subtract } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextSum } from '../../findings/text-figures';
import { warnedAt, type Outcome } from './outcome';

/** What there are only so many of: a goal of products may be surpassed, the communes of a district may not. */
const ALL_THERE_ARE: readonly TextFact['family'][] = ['commune', 'district', 'province', 'craft-village'];
const OF_A_GOAL = /kế hoạch|chỉ tiêu|mục tiêu|đăng ký|dự kiến/iu;

/** `14/11 huyện, thị xã, thành phố`: more than there are. */
export function checkOfAll(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    const [value] = fact.values;
    if (!fact.of || !value || !ALL_THERE_ARE.includes(fact.family)) return [];
    if (compare(value, fact.of) <= 0 || OF_A_GOAL.test(fact.sentence)) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [fact]),
      what: 'part',
      told: fact,
      expected: value,
      found: fact.of,
      difference: subtract(fact.of, value),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: [index], finding }];
  });
}
