import { compare, decimal, type Decimal, multiply, shift } from '../../decimal';
import type { TextProduct } from '../../findings/text-figures';
import { DONG_EXPONENT } from '../../text/measure-unit';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { agreement, type Claim, claimOf, differing, inMeasure } from './claims';
import { placeOf, type Outcome } from './outcome';
import { averageOf } from './products/averages';
import { factorOf, isOfSome } from './products/factor';
import { likelyResult, sharedOut } from './products/likely-result';
import { isAverage, isShared } from './products/rate';
import { saidResult } from './products/said-result';
import { rateScenes, type RateScene } from './products/scene';

/** So many classes, so many people in each, and how many people that makes: `05 lớp × 50 người/lớp = 250 người`. */
export function checkProducts(read: ReadFacts, file: string): Outcome[] {
  return rateScenes(read).flatMap((scene): Outcome[] => {
    if (isOfSome(scene)) return [];
    const times = factorOf(scene);
    const said = saidResult(scene, times);
    // "6,6 triệu đồng/người/tháng" is so many times two things, unless a total says otherwise.
    if (said.worded === undefined && COMPOUND.test(scene.rate.tail)) return [];
    if (times === undefined) return averageOf(scene, file);
    const result = said.at ?? likelyResult(scene, times);
    if (result === undefined) return [];
    return judge(
      scene,
      { times, result, isWorded: said.worded !== undefined, isSaid: said.at !== undefined },
      file,
    );
  });
}

const COMPOUND = /^(?:\p{L}+\s*){0,2}\/[^/\d]+\/\s*\p{L}/u;

/** The figures of a calculation, by index, and how sure it is that the result is one. */
interface Calculation {
  readonly times: number;
  readonly result: number;
  readonly isWorded: boolean;
  readonly isSaid: boolean;
}

function judge(scene: RateScene, calculation: Calculation, file: string): Outcome[] {
  const { facts, lexed, index, rate } = scene;
  const { times, result, isWorded, isSaid } = calculation;
  const [factor, made] = [facts[times], facts[result]];
  if (!factor || !made) return [];
  const isExact = isWorded || isWritten(rate, lexed) || isCoarse(rate);
  const expected = product(rateOf(rate, isExact), claimOf(factor));
  const says = agreement(claimOf(made), expected);
  const indices = [result, times, index];
  if (says !== 'contrary' && says !== 'doubtful')
    return [{ rule: 'text-product', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: indices }];
  // "tối đa 50 triệu đồng/sản phẩm" makes no more than that.
  if (says === 'doubtful' && rate.comparator !== 'exactly' && !isAverage(rate)) return [];
  const other = says === 'contrary' ? otherAverage(scene, calculation) : undefined;
  if (other) return [{ rule: 'text-product', verdict: 'pass', facts: other }];
  const isSure = says === 'contrary' && isSaid && !facts[factor.part?.to ?? -1] && !isApart(factor, rate);
  const finding: TextProduct = {
    rule: 'text-product',
    severity: isSure ? 'error' : 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    places: [made, factor, rate].map((fact) => placeOf(file, fact)),
    told: made,
    ...differing(made, claimOf(made).value, expected.value),
    factors: [claimOf(factor).value, inMeasure(claimOf(rate).value, rate)],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: indices, finding }];
}

/** The figures that an average is of, where it is not of those that stand nearest. */
function otherAverage(scene: RateScene, { times, result }: Calculation): number[] | undefined {
  const { facts, index, rate } = scene;
  const [factor, made] = [facts[times], facts[result]];
  if (!isAverage(rate) || !factor) return undefined;
  // "2.340 triệu đồng, trong đó ngân sách 936 triệu đồng … 03 sản phẩm (bình quân 780 triệu đồng/sản phẩm)"
  const other = sharedOut(scene, times);
  if (other !== undefined && isShared(rate, factor, facts[other])) return [other, times, index];
  // "36 biên bản, hợp đồng (24 biên bản, 12 hợp đồng) … bình quân 0,75 tỷ đồng/hợp đồng, biên bản": of all of them.
  const all = factor.part?.to;
  const whole = facts[all ?? -1];
  return all !== undefined && whole && isShared(rate, whole, made) ? [result, all, index] : undefined;
}

/** Of another sentence of its paragraph: likely, but not said. */
function isApart(factor: TextFact, rate: TextFact): boolean {
  return factor.paragraph === rate.paragraph && factor.sentence !== rate.sentence;
}

/** A norm in whole units that a calculation is made with is no rounded one; an average is. */
function rateOf(rate: TextFact, isNorm: boolean): Claim {
  const claim = claimOf(rate);
  const [value] = rate.values;
  if (isAverage(rate))
    return { ...claim, half: inDong(decimal(5, (value?.scale ?? 0) + 1), rate), bound: 'exactly' };
  return isNorm && value?.scale === 0 && rate.comparator === 'exactly'
    ? { ...claim, half: decimal(0) }
    : claim;
}

/** `(08 triệu đồng/gian hàng)`: rounding so much would leave too little of it. */
function isCoarse({ values: [value] }: TextFact): boolean {
  return value !== undefined && compare(value, COARSE) < 0;
}

const COARSE = decimal(25);

/** Behind `x`, `×`, `nhân với`. */
function isWritten(rate: TextFact, lexed: ReadFacts['lexed']): boolean {
  const before = lexed[rate.paragraph]?.lower.slice(Math.max(0, rate.start - 30), rate.start) ?? '';
  return /(?:[×*]|(?<!\p{L})(?:x|nhân)(?!\p{L}))[^\d]*$/u.test(before);
}

function inDong(value: Decimal, { money }: TextFact): Decimal {
  return shift(value, money ? DONG_EXPONENT[money] : 0);
}

function product(rate: Claim, factor: Claim): Claim {
  const bounds = [rate.bound, factor.bound].filter((bound) => bound !== 'exactly');
  return {
    value: multiply(rate.value, factor.value),
    upper: multiply(rate.upper, factor.upper),
    half: multiply(rate.half, factor.value),
    bound: bounds[0] ?? 'exactly',
  };
}
