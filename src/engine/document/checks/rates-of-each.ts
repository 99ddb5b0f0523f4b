import { add, decimal, equals, multiply, type Decimal } from '../../decimal';
import type { TextEquation } from '../../findings/text-figures';
import type { TextFact } from '../facts/fact';
import { claimOf, differing, inMeasure } from './claims';
import { oneDigitExplains } from './one-digit';
import { warnedAt, type Outcome } from './outcome';
import { partsOf } from './parts-of';

/**
 * `tặng Giấy khen cho 45 tập thể và 60 cá nhân, tổng tiền thưởng 52,5 triệu đồng (tập thể 600.000 đồng, cá nhân 425.000
 * đồng)`: the bracket says how much each of them gets. Told where one digit sets them apart.
 */
export function checkRatesOfEach(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((total, index): Outcome[] => {
    if (!total.money || total.values.length > 1 || total.comparator !== 'exactly') return [];
    const rates = partsOf(facts, index).filter((at) => facts[at]?.part?.kind === 'bracket');
    const pairs = rates.map((at) => ({ at, of: countOf(at, index, facts) }));
    const told = pairs.flatMap(({ at, of }) =>
      [facts[of ?? -1], facts[at]].filter((fact) => fact !== undefined),
    );
    if (rates.length < 2 || told.length < 2 * rates.length) return [];
    const sum = made(told.map((fact) => claimOf(fact).value));
    const all = claimOf(total).value;
    const indices = [index, ...pairs.flatMap(({ at, of }) => [of ?? at, at])];
    if (equals(all, sum)) return [{ rule: 'text-equation', verdict: 'pass', facts: indices }];
    const values = told.map((fact) => claimOf(fact).value);
    const holds = ([whole, ...factors]: readonly Decimal[]): boolean =>
      whole !== undefined && equals(whole, made(factors));
    if (!oneDigitExplains([all, ...values], holds)) return [];
    const finding: TextEquation = {
      rule: 'text-equation',
      ...warnedAt(file, [total, ...told]),
      told: total,
      terms: told.map((fact) => (fact.money ? inMeasure(claimOf(fact).value, total) : claimOf(fact).value)),
      signs: told.slice(1).map((_, at) => (at % 2 === 0 ? '×' : '+')),
      ...differing(total, all, sum),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: indices, finding }];
  });
}

/** How many of what a rate is called by: told before the total in its sentence. */
function countOf(rate: number, total: number, facts: readonly TextFact[]): number | undefined {
  const name = facts[rate]?.label.toLowerCase() ?? '';
  const found = facts.findLastIndex(
    ({ sentence, paragraph, money, values, comparator, tail }, at) =>
      at < total &&
      sentence === facts[total]?.sentence &&
      paragraph === facts[total].paragraph &&
      !money &&
      values.length === 1 &&
      comparator === 'exactly' &&
      name !== '' &&
      tail.toLowerCase().startsWith(name),
  );
  return found < 0 ? undefined : found;
}

/** Each first times each second, all together. */
function made(factors: readonly Decimal[]): Decimal {
  return factors.reduce((sum, factor, at) => {
    const rate = factors[at + 1];
    return at % 2 === 0 && rate ? add(sum, multiply(factor, rate)) : sum;
  }, decimal(0));
}
