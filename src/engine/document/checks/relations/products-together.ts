import { valueOf } from '../claims';
import { add, decimal, equals, multiply, type Decimal } from '../../../decimal';
import { inOneSentence, isPlain } from '../../facts/alike';
import type { TextFact } from '../../facts/fact';
import { oneDigitExplains } from '../one-digit';
import type { Outcome } from '../outcome';
import { isOfOneKind } from './around';
import { notEqual } from './not-equal';

/**
 * `840 lượt cán bộ: 14 lớp ngắn ngày, mỗi lớp 50 người và 4 lớp chuyên sâu, mỗi lớp 35 người`: several numbers, each with
 * what one of them has, make what stands before them together. Told where one wrong digit explains that they do not.
 */
export function productsTogetherAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const all = facts[index];
  if (!all || !isPlain(all)) return [];
  const pairs = pairsAround(index, facts, all);
  // "1 giải nhất 5 triệu đồng": what a single one has needs no word for each; all of them alone are no products.
  if (pairs.length < 4 || pairs.every((at) => facts[at]?.each === undefined)) return [];
  const figures = [all, ...pairs.flatMap((at) => facts[at] ?? [])].map(valueOf);
  const [own = decimal(0), ...factors] = figures;
  if (equals(own, made(factors)))
    return [{ rule: 'text-equation', verdict: 'pass', facts: [index, ...pairs] }];
  const holds = ([whole, ...others]: readonly Decimal[]): boolean =>
    whole !== undefined && equals(whole, made(others));
  if (!oneDigitExplains(figures, holds)) return [];
  const signs = pairs.slice(1).map((_, at) => (at % 2 === 0 ? '×' : '+'));
  return [notEqual([index, ...pairs], signs, made(factors), facts, file)];
}

/** The pairs right behind a figure, or those that a total adds up right before it. */
function pairsAround(index: number, facts: readonly TextFact[], all: TextFact): readonly number[] {
  const pairs: number[] = [];
  for (let at = index + 1; isPair(facts[at], facts[at + 1], all); at += 2) pairs.push(at, at + 1);
  if (pairs.length > 0 || !TOTAL.test(all.label)) return pairs;
  for (let at = index - 2; isPair(facts[at], facts[at + 1], all); at -= 2) pairs.unshift(at, at + 1);
  return pairs;
}

const TOTAL = /^(?:với\s+)?(?:tổng|cộng)(?!\p{L})/iu;

/** `14 lớp …, mỗi lớp 50 người`, `01 lớp … (30 người)`, of people. */
function isPair(count: TextFact | undefined, rate: TextFact | undefined, all: TextFact): boolean {
  if (!count || !rate || !inOneSentence(count, all) || !inOneSentence(rate, all) || !isPlain(count))
    return false;
  if (rate.values.length > 1 || !isOfOneKind(rate, all) || count.family === all.family) return false;
  return rate.each === count.noun.toLowerCase() || (isPlain(rate) && equals(valueOf(count), ONE));
}

const ONE = decimal(1);

/** Each first times each second, all together. */
function made(factors: readonly Decimal[]): Decimal {
  return factors.reduce((sum, factor, at) => {
    const rate = factors[at + 1];
    return at % 2 === 0 && rate ? add(sum, multiply(factor, rate)) : sum;
  }, decimal(0));
}
