import { absolute, add, compare, decimal, equals, multiply, subtract, type Decimal } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, inOneSentence, isExact } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { notMade } from './not-made';
import type { Outcome } from './outcome';
import { asWarning, judgeShare } from './shares';

const RATE = /^(?:tăng|tương đương|tương ứng)(?:\s+tăng)?$/iu;
const TENTH = decimal(10);

/**
 * `14 sản phẩm được công nhận, nâng tổng số từ 22 lên 36 sản phẩm, tăng 63,6%`: what comes makes the one of the other,
 * and the share is of what there was. Only what one wrong digit explains is told.
 */
export function checkFromTo(
  facts: readonly TextFact[],
  judged: ReadonlySet<number>,
  file: string,
): Outcome[] {
  return facts.flatMap((from, index): Outcome[] => {
    const to = facts[index + 1];
    if (!to || judged.has(index) || !/(?<!\p{L})từ$/iu.test(from.label) || !/^lên(?!\p{L})/iu.test(to.label))
      return [];
    // "từ 22 lên 36 sản phẩm": the noun is said once.
    if (!isAlike(from.noun === '' ? { ...from, family: to.family, measure: to.measure } : from, to))
      return [];
    return [...comesTo(index, facts, file), ...rateOf(index, facts, file)];
  });
}

function comesTo(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [added, from, to] = [facts[index - 1], facts[index], facts[index + 1]];
  if (!added || !from || !to || !isAlike(added, to) || added.part) return [];
  const [came, was, is] = [added, from, to].map((fact) => claimOf(fact).value) as [Decimal, Decimal, Decimal];
  const sum = add(came, was);
  const indices = [index + 1, index - 1, index];
  if (equals(sum, is)) return [{ rule: 'text-raised', verdict: 'pass', facts: indices }];
  // What stands before may be another matter: close by it is none.
  if (!isSlip(is, sum) || compare(multiply(absolute(subtract(is, sum)), TENTH), multiply(is, decimal(3))) > 0)
    return [];
  return [notMade(to, added, from, indices, file)];
}

function rateOf(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [from, to, share] = [facts[index], facts[index + 1], facts[index + 2]];
  if (!from || !to || share?.family !== 'share' || share.sentence !== to.sentence) return [];
  if (!RATE.test(share.label) || share.values.length > 1 || share.comparator !== 'exactly') return [];
  const [was, is] = [from.values[0], to.values[0]];
  const base = claimOf(from).value;
  if (!was || !is || base.digits <= 0n) return [];
  const came = { ...to, values: [subtract(is, was)] };
  const indices = [index + 2, index + 1, index];
  return [asWarning(judgeShare(share, came, from, { base, indices, makeAll: false }, file))];
}

function isAlike(fact: TextFact, to: TextFact): boolean {
  return (
    inOneSentence(fact, to) &&
    countsAlike(fact, to) &&
    fact.money === to.money &&
    isExact(fact) &&
    fact.each === undefined
  );
}
