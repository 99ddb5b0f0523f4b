import { compare, type Decimal, divide, multiply } from '../../../decimal';
import { countsAlike } from '../../facts/alike';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import { claimOf, inMeasure, valueOf } from '../claims';
import { oneDigitExplains } from '../one-digit';
import { isAverage, isBeside, isResultOf, isShared, only } from './rate';
import type { RateScene } from './scene';

/** The figure that is likely so many times the rate, though no words say so. */
export function likelyResult(scene: RateScene, times: number | undefined): number | undefined {
  const { facts, lexed, rate, same } = scene;
  // "03 lớp với 150 lượt người (50 người/lớp)": the only people of the sentence.
  const bare = only([same], (at) => isPlain(facts[at], rate) && isBeside(facts[at], rate, lexed));
  return (
    bare ??
    inARow(scene, times) ??
    rightBefore(scene, times) ??
    (times === undefined ? undefined : looseResult(scene, times))
  );
}

/** `mỗi năm công nhận 02 điểm, trong 3 năm công nhận 06 điểm`: the rate, how often, and what that makes, one right behind the other. */
function inARow({ facts, index }: RateScene, times: number | undefined): number | undefined {
  const [rate, factor, made] = [facts[index], facts[index + 1], facts[index + 2]];
  const before = facts[index - 1];
  // "39 lớp (mỗi huyện 03 lớp x 13 huyện)"
  const isInBracket =
    rate &&
    before &&
    isResultOf(before, rate) &&
    before.depth < rate.depth &&
    before.sentence === rate.sentence;
  if (isInBracket && times === index + 1 && /^(?:x|×|nhân(?: với)?)$/iu.test(factor?.label ?? ''))
    return index - 1;
  if (times !== index + 1 || !rate || !factor || !made || !isResultOf(made, rate)) return undefined;
  const isOne = [factor, made].every(
    ({ sentence, paragraph, depth }) =>
      sentence === rate.sentence && paragraph === rate.paragraph && depth === rate.depth,
  );
  return isOne && made.comparator === 'exactly' && /(?<!\p{L})trong$/iu.test(factor.label)
    ? index + 2
    : undefined;
}

/** `dư nợ 5,7 tỷ đồng với 114 hộ vay, bình quân 50 triệu đồng/hộ`: the three one right behind the other. */
function rightBefore({ facts, index }: RateScene, times: number | undefined): number | undefined {
  const [made, factor, rate] = [facts[index - 2], facts[index - 1], facts[index]];
  if (times !== index - 1 || !made || !factor || !rate || !isAverage(rate) || !isResultOf(made, rate))
    return undefined;
  const isOne = [made, factor].every(
    ({ sentence, paragraph, depth }) =>
      sentence === rate.sentence && paragraph === rate.paragraph && depth === rate.depth,
  );
  return isOne && made.comparator === 'exactly' && /^(?:với|cho|của)$/iu.test(factor.label)
    ? index - 2
    : undefined;
}

/** Some other amount of the paragraph that it makes, or misses by one digit: no words say that it is the result. */
function looseResult(scene: RateScene, times: number): number | undefined {
  const { facts, rate, same } = scene;
  const factor = facts[times];
  if (!factor) return undefined;
  if (isAverage(rate)) return sharedOut(scene, times);
  if (rate.comparator !== 'exactly') return undefined;
  const count = claimOf(factor).value;
  const value = multiply(claimOf(rate).value, count);
  const others = same.filter((at) => {
    const fact = facts[at];
    return fact !== undefined && at !== times && isResultOf(fact, rate) && fact.comparator === 'exactly';
  });
  const made = others.find((at) => compare(valueOf(facts[at]), value) === 0);
  // "12 sản phẩm mới, mỗi sản phẩm 40 triệu đồng; 5 sản phẩm …, mỗi sản phẩm 20 triệu đồng": their total is of both.
  const isAlone = !same.some((at) => facts[at]?.each === rate.each && countsAlike(facts[at], rate));
  const near =
    rate.money && isAlone
      ? others.filter((at) => {
          const all = valueOf(facts[at]);
          return (
            isSlip(all, value) ||
            isSlipOf(all, count, claimOf(rate).value) ||
            isSlipOf(all, claimOf(rate).value, count)
          );
        })
      : [];
  return made ?? (near.length === 1 ? near[0] : undefined);
}

/** `6.425,4 triệu đồng để hỗ trợ 63 sản phẩm, bình quân 101,99 triệu đồng/sản phẩm`: what the average is of. */
export function sharedOut({ facts, rate, same }: RateScene, times: number): number | undefined {
  const [average] = rate.values;
  const factor = facts[times];
  if (!average || !factor) return undefined;
  const count = claimOf(factor).value;
  if (count.digits <= 0n) return undefined;
  const others = same.filter((at) => {
    const fact = facts[at];
    return fact !== undefined && at !== times && isResultOf(fact, rate) && fact.comparator === 'exactly';
  });
  const made = others.findLast((at) => isShared(rate, factor, facts[at]));
  const near = others.filter((at) =>
    oneDigitExplains(
      [inMeasure(valueOf(facts[at]), rate), count, average] as const,
      ([all, number, each]) => number.digits > 0n && compare(divide(all, number, each.scale), each) === 0,
    ),
  );
  const own = near.filter((at) => facts[at]?.sentence === rate.sentence);
  return made ?? (own.length === 1 ? own[0] : near.length === 1 ? near[0] : undefined);
}

/** True where another rate, a digit off, would make the amount. */
function isSlipOf(all: Decimal, times: Decimal, rate: Decimal): boolean {
  if (times.digits <= 0n) return false;
  const other = divide(all, times, 0);
  return compare(multiply(other, times), all) === 0 && isSlip(other, rate);
}

function isPlain(fact: TextFact | undefined, rate: TextFact): boolean {
  return (
    fact !== undefined &&
    rate.family === 'person' &&
    fact.family === 'person' &&
    fact.each === undefined &&
    !fact.part &&
    fact.values.length === 1 &&
    fact.sentence === rate.sentence
  );
}
