import { absolute, add, compare, type Decimal, decimal, equals, multiply, subtract } from '../../../decimal';
import { isSideBySide } from '../../facts/alike';
import { areNewAndAgain } from '../../facts/belonging/complements';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import { claimOf, total } from '../claims';
import type { Outcome } from '../outcome';
import { failed } from './failed';
import { NEAR_MISS } from './near-miss';
import { addUp, claimsOf, type Run } from './run';
import { areAllStars } from './told-apart';

/**
 * `13 sản phẩm 4 sao, 131 sản phẩm 3 sao của 91 chủ thể, thuộc 4 nhóm, trong đó 124 …, 20 …`: of all that stand side by
 * side before, where the parts make that, or miss it by one digit and the last alone by more.
 */
export function ofTogether(
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const last = facts[at];
  const wholes = last ? sideBySide(at, last, facts) : [];
  if (!last || wholes.length < 2 || parts.length < 2 || addUp(last, parts, facts)) return [];
  const all: TextFact = { ...last, values: [total(wholes.flatMap((index) => claimsOf(facts[index]))).value] };
  const sum = total(parts.flatMap((index) => claimsOf(facts[index]))).value;
  if (addUp(all, parts, facts)) return [{ rule: 'text-sum', verdict: 'pass', facts: [...wholes, ...parts] }];
  const off = (one: TextFact): Decimal => absolute(subtract(claimOf(one).value, sum));
  if (compare(off(all), off(last)) >= 0 || !isSlip(claimOf(all).value, sum)) return [];
  const told = facts.map((fact, index) => (index === at ? all : fact));
  return [failed({ what: 'sum', severity: 'warning', at, parts }, told, file)];
}

/** Counts of products of several stars in one clause, the last of them at an index: none is a part of another. */
function sideBySide(at: number, last: TextFact, facts: readonly TextFact[]): readonly number[] {
  const found = [at];
  for (let index = at - 1; index >= 0; index--) {
    const fact = facts[index];
    const isBeside =
      isSideBySide(fact, last) &&
      fact.measure === last.measure &&
      fact.money === undefined &&
      fact.part?.run === last.part?.run;
    const stars = found.map((other) => facts[other]?.about.stars?.join());
    if (!isBeside || last.about.stars === undefined || stars.includes(fact.about.stars?.join())) break;
    if (fact.about.stars === undefined) break;
    found.unshift(index);
  }
  return found;
}

/** `22 sản phẩm, trong đó 19 sản phẩm được công nhận, 2 sản phẩm 4 sao và 17 sản phẩm 3 sao`: the stars are of those recognised. */
export function ofOneBefore(
  [first = -1, ...rest]: readonly number[],
  whole: TextFact,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [one, parts] = [facts[first], rest.flatMap((index) => facts[index] ?? [])];
  const areKinds = one && (areAllStars(one, parts) || areNewAndAgain(parts));
  if (!one || parts.length < 2 || !areKinds || addUp(whole, [first, ...rest], facts)) return [];
  if (addUp(one, rest, facts)) return [{ rule: 'text-sum', verdict: 'pass', facts: [first, ...rest] }];
  const [all, sum] = [claimOf(one).value, total(parts.map(claimOf)).value];
  const off = absolute(subtract(all, sum));
  const isNear = isSlip(all, sum) && compare(multiply(off, NEAR_MISS.money), all) <= 0;
  return isNear ? [failed({ what: 'sum', severity: 'warning', at: first, parts: rest }, facts, file)] : [];
}

/** Things of several names: told where they make the wider number, or miss it by one digit. */
export function judgeUnlike({ whole: at, parts }: Run, facts: readonly TextFact[], file: string): Outcome[] {
  const whole = facts[at];
  if (!whole) return [];
  const sum = add(total(parts.flatMap((index) => claimsOf(facts[index]))).value, decimal(officesOf(whole)));
  if (equals(claimOf(whole).value, sum))
    return [{ rule: 'text-sum', verdict: 'pass', facts: [at, ...parts] }];
  const isNear =
    isSlip(claimOf(whole).value, sum) && compare(multiply(sum, decimal(2)), claimOf(whole).value) >= 0;
  return isNear ? [failed({ what: 'sum', severity: 'warning', at, parts }, facts, file)] : [];
}

/** `11 thành viên (Chủ tịch, 02 Phó Chủ tịch và 08 ủy viên)`: one of each office that has no figure. */
function officesOf({ noun, sentence }: TextFact): number {
  if (noun.toLowerCase() !== 'thành viên') return 0;
  return [
    ...sentence.matchAll(
      /(?:[(:,]|gồm|(?<!\p{L})và)\s*(?:chủ tịch|trưởng ban|tổ trưởng|trưởng đoàn|thư ký)(?!\p{L})/giu,
    ),
  ].length;
}
