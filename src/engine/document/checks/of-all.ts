import { compare, subtract, type Decimal } from '../../decimal';
import { inOneSentence } from '../facts/alike';
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
    const all = fact.of ? { of: fact.of, family: fact.family } : behind(fact, facts[index + 1]);
    if (!all || !value || !ALL_THERE_ARE.includes(all.family)) return [];
    if (compare(value, all.of) <= 0 || OF_A_GOAL.test(fact.sentence)) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [fact]),
      what: 'part',
      told: fact,
      expected: value,
      found: all.of,
      difference: subtract(all.of, value),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: [index], finding }];
  });
}

/** 220 communes of `Tỉnh có 185 trong tổng số 220 xã`. */
function behind(
  fact: TextFact,
  next: TextFact | undefined,
): { readonly of: Decimal; readonly family: TextFact['family'] } | undefined {
  const [of, more] = next?.values ?? [];
  const isOne = next && of && !more && inOneSentence(fact, next) && next.depth === fact.depth;
  return isOne && fact.tail === '' && OUT_OF.test(next.label) ? { of, family: next.family } : undefined;
}

const OUT_OF = /^(?:trong|trên)(?:\s+tổng)?(?:\s+số)?$/iu;
