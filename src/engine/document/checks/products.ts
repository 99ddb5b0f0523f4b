import { compare, decimal, type Decimal, divide, multiply, shift } from '../../decimal';
import { gather } from '../../gather';
import { nounAt } from '../../language/nouns';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { isSlip, startsNoun } from '../facts/belonging/scene';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextProduct } from '../../findings/text-figures';
import { agreement, type Claim, claimOf, differing, inMeasure, valueOf } from './claims';
import { inParagraph, inParagraphs } from '../facts/by-paragraph';
import { oneDigitExplains } from './one-digit';
import { placeOf, warnedAt, type Outcome } from './outcome';

const TOTAL =
  /(?:(?<!\p{L})(?:tổng|cộng|thành tiền|tương đương|tương ứng)(?!\p{L})|=)[^\d;,]*(?:năm \d{4}[^\d;,]*)?$/u;

/** So many paragraphs of one list away the other figures of a calculation may stand. */
const NEARBY = 40;

/** So many classes, so many people in each, and how many people that makes: `05 lớp × 50 người/lớp = 250 người`. */
export function checkProducts({ facts, placements, lexed }: ReadFacts, file: string): Outcome[] {
  const byParent = new Map<number, number[]>();
  facts.forEach(({ paragraph }, at) => {
    const parent = placements[paragraph]?.parent;
    if (parent !== undefined) gather(byParent, parent, at);
  });
  const near = ({ paragraph }: TextFact): readonly number[] =>
    byParent
      .get(placements[paragraph]?.parent ?? -1)
      ?.filter((at) => Math.abs((facts[at]?.paragraph ?? Infinity) - paragraph) <= NEARBY) ??
    inParagraph(facts, paragraph);
  return facts.flatMap((rate, index): Outcome[] => {
    // Parts of what each has are multiplied with it.
    if (rate.each === undefined || rate.values.length > 1 || rate.part || isOfSeveral(rate)) return [];
    const beside = near(rate).filter((at) => at !== index);
    const same = beside.filter((at) => facts[at]?.paragraph === rate.paragraph);
    const counted = (at: number): boolean => isTimes(facts[at], rate);
    // Of "05 lớp (03 lớp …, 02 lớp …)" all of them.
    const times =
      besideBracket(index, facts) ??
      only([same.filter((at) => isBeside(facts[at], rate, lexed)), same, beside], (at, place) => {
        const whole = facts[at]?.part?.to ?? -1;
        return counted(at) && !(place.includes(whole) && counted(whole));
      });
    const isTold = (at: number): boolean => isResult(facts[at], rate, lexed) && isWithin(facts[at], rate);
    // "tổng số tiền 375 triệu đồng, gồm: 17 sản phẩm …, thành tiền 255 triệu đồng": the part and not the whole.
    const told = only(
      [same.filter((at) => isBeside(facts[at], rate, lexed))],
      (at, place) => isTold(at) && !place.some((other) => facts[other]?.part?.to === at && isTold(other)),
    );
    // Another sentence adds up several rates, if there are several.
    const isOnlyRate = !same.some((at) => facts[at]?.each !== undefined);
    // "Tổng nguồn vốn đạt 46,8 tỷ đồng. … 128 dự án, dư nợ 44,8 tỷ đồng, bình quân 350 triệu đồng/dự án": of its own sentence.
    const isOwn =
      isAverage(rate) &&
      same.some((at) => {
        const fact = facts[at];
        return fact !== undefined && isResultOf(fact, rate) && isBeside(fact, rate, lexed);
      });
    const far = isOnlyRate && !isOwn ? only([same, ...(rate.money ? [] : [beside])], isTold) : undefined;
    // "6,6 triệu đồng/người/tháng" is so many times two things, unless a total says otherwise.
    if ((told ?? far) === undefined && COMPOUND.test(rate.tail)) return [];
    // "03 lớp với 150 lượt người (50 người/lớp)": the only people of the sentence.
    const bare = only([same], (at) => isPlain(facts[at], rate) && isBeside(facts[at], rate, lexed));
    // "135 triệu đồng (45 triệu đồng/hội nghị)"
    const before = facts[index - 1];
    const inBracket =
      before && isResultOf(before, rate) && rate.depth > before.depth && NORM.test(rate.label)
        ? index - 1
        : undefined;
    const certain =
      told ?? inBracket ?? besideBoth(index, times, facts) ?? asProduct(times, rate, facts) ?? far;
    const loose =
      bare ??
      inARow(index, times, facts) ??
      rightBefore(index, times, facts) ??
      (times === undefined ? undefined : looseResult(index, times, facts, same));
    const result = certain ?? loose;
    if (times === undefined) {
      const own = same.filter(counted);
      if (own.length > 0) return ofOneOf(index, own, facts, file);
      // "toàn tỉnh có 858 hợp tác xã. … 39.468 thành viên, bình quân 46 thành viên/hợp tác xã"
      const above = inParagraphs(facts, rate.paragraph - ABOVE, rate.paragraph - 1).filter(
        (at) => counted(at) && facts[at]?.depth === 0 && !facts[at].part && !facts[at].isChange,
      );
      const ofAbove = ofOneOf(index, above, facts, file);
      if (ofAbove.length > 0) return ofAbove;
      const far = inParagraphs(facts, rate.paragraph - FAR, rate.paragraph - ABOVE - 1).filter(
        (at) => counted(at) && isOfAll(facts[at]),
      );
      const ofFar = ofOneOf(index, far, facts, file);
      return ofFar.length > 0 ? ofFar : ofYears(index, facts, file);
    }
    const [factor, made] = [facts[times], facts[result ?? -1]];
    if (!factor || !made || times === undefined || result === undefined) return [];
    const expected = product(
      rateOf(rate, (told ?? far) !== undefined || isWritten(rate, lexed) || isCoarse(rate)),
      claimOf(factor),
    );
    const says = agreement(claimOf(made), expected);
    const indices = [result, times, index];
    // "2.340 triệu đồng, trong đó ngân sách 936 triệu đồng … 03 sản phẩm (bình quân 780 triệu đồng/sản phẩm)"
    const other =
      isAverage(rate) && says === 'contrary' ? sharedOut(rate, factor, same, times, facts) : undefined;
    if (other !== undefined && isShared(rate, factor, facts[other]))
      return [{ rule: 'text-product', verdict: 'pass', facts: [other, times, index] }];
    // "36 biên bản, hợp đồng (24 biên bản, 12 hợp đồng) … bình quân 0,75 tỷ đồng/hợp đồng, biên bản": of all of them.
    const [whole, at] = [facts[factor.part?.to ?? -1], factor.part?.to];
    if (says === 'contrary' && whole && at !== undefined && isAverage(rate) && isShared(rate, whole, made))
      return [{ rule: 'text-product', verdict: 'pass', facts: [result, at, index] }];
    // "tối đa 50 triệu đồng/sản phẩm" makes no more than that.
    if (says === 'doubtful' && rate.comparator !== 'exactly' && !isAverage(rate)) return [];
    if (says !== 'contrary' && says !== 'doubtful')
      return [{ rule: 'text-product', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: indices }];
    const finding: TextProduct = {
      rule: 'text-product',
      severity:
        says === 'contrary' && certain !== undefined && !whole && !isApart(factor, rate)
          ? 'error'
          : 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [made, factor, rate].map((fact) => placeOf(file, fact)),
      told: made,
      ...differing(made, claimOf(made).value, expected.value),
      factors: [claimOf(factor).value, inMeasure(claimOf(rate).value, rate)],
    };
    return [{ rule: 'text-product', verdict: 'fail', facts: indices, finding }];
  });
}

/** `dư nợ 5,7 tỷ đồng với 114 hộ vay, bình quân 50 triệu đồng/hộ`: the three one right behind the other. */
function rightBefore(
  index: number,
  times: number | undefined,
  facts: readonly TextFact[],
): number | undefined {
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

/** Of another sentence of its paragraph: likely, but not said. */
function isApart(factor: TextFact, rate: TextFact): boolean {
  return factor.paragraph === rate.paragraph && factor.sentence !== rate.sentence;
}

/** `bình quân 22 lao động cho mỗi hợp tác xã, tổ hợp tác`: for each of things of several names. */
function isOfSeveral({ each = '', tail }: TextFact): boolean {
  const lower = tail.toLowerCase();
  const at = lower.lastIndexOf(each);
  const next = /^(?:,| và| hoặc)\s+/u.exec(lower.slice(at + each.length));
  const [one, other] = [nounAt(each, 0), next ? nounAt(lower, at + each.length + next[0].length) : undefined];
  return (
    at >= 0 && other?.noun !== undefined && one.noun !== undefined && other.noun.measure !== one.noun.measure
  );
}

/** `mỗi năm công nhận 02 điểm, trong 3 năm công nhận 06 điểm`: the rate, how often, and what that makes, one right behind the other. */
function inARow(index: number, times: number | undefined, facts: readonly TextFact[]): number | undefined {
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

/** `đạt 86 tấn, ước cả năm 105 tấn … 8.400 triệu đồng, bình quân 80 triệu đồng/tấn`: of the one of several that fits. */
function ofOneOf(
  index: number,
  counts: readonly number[],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [made, rate] = [facts[index - 1], facts[index]];
  const [average] = rate?.values ?? [];
  if (!made || !rate || !average || counts.length === 0 || !isAverage(rate) || !isResultOf(made, rate))
    return [];
  if (made.paragraph !== rate.paragraph) return [];
  const right = counts.find((at) => facts[at] && isShared(rate, facts[at], made));
  if (right !== undefined)
    return [{ rule: 'text-product', verdict: 'pass', facts: [index - 1, right, index] }];
  const near = counts.filter((at) =>
    oneDigitExplains(
      [inMeasure(valueOf(made), rate), valueOf(facts[at]), average] as const,
      ([all, number, each]) => number.digits > 0n && compare(divide(all, number, each.scale), each) === 0,
    ),
  );
  const [only, more] = near;
  const factor = facts[only ?? -1];
  if (only === undefined || more !== undefined || !factor) return [];
  const expected = multiply(claimOf(rate).value, claimOf(factor).value);
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(file, [made, factor, rate]),
    told: made,
    ...differing(made, valueOf(made), expected),
    factors: [claimOf(factor).value, inMeasure(claimOf(rate).value, rate)],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: [index - 1, only, index], finding }];
}

/** `Giai đoạn 2023 - 2025 bố trí 24.000 triệu đồng, bình quân 8.000 triệu đồng/năm`: of so many years. */
function ofYears(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const rate = facts[index];
  const at = ofTheYears(index, facts);
  const made = facts[at];
  const [average] = rate?.values ?? [];
  const { from, to } = made?.about.period ?? {};
  if (!made || !rate || !average || from === undefined || to === undefined || to <= from) return [];
  if (rate.each !== 'năm' || !isAverage(rate) || !isResultOf(made, rate) || made.sentence !== rate.sentence)
    return [];
  const years = decimal(to - from + 1);
  const all = inMeasure(valueOf(made), rate);
  const holds = ([whole, each]: readonly [Decimal, Decimal]): boolean =>
    compare(divide(whole, years, each.scale), each) === 0;
  const indices = [at, index];
  if (holds([all, average])) return [{ rule: 'text-product', verdict: 'pass', facts: indices }];
  if (!oneDigitExplains([all, average] as const, holds)) return [];
  const expected = multiply(claimOf(rate).value, years);
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(file, [made, rate]),
    told: made,
    ...differing(made, valueOf(made), expected),
    factors: [years, average],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: indices, finding }];
}

/** Right before it, or what its sentence begins with: `giai đoạn 2026 - 2030 là 400 sản phẩm, năm 2026 …; bình quân mỗi năm 80 sản phẩm`. */
function ofTheYears(index: number, facts: readonly TextFact[]): number {
  const [before, rate] = [facts[index - 1], facts[index]];
  const whole = before?.part?.to ?? index - 1;
  return inOneSentence(facts[whole], rate) ? whole : index - 1;
}

/** How many paragraphs above an average the number may be told that it is of. */
const ABOVE = 4;
/** Where it is told of all there are, it may stand further above. */
const FAR = 40;

function isOfAll(fact: TextFact | undefined): boolean {
  return (
    fact?.depth === 0 && !fact.part && !fact.isChange && /(?<!\p{L})(?:toàn|tổng)(?!\p{L})/iu.test(fact.label)
  );
}

/** `08 lớp với 500 người (bình quân 62,5 người/lớp)`: how often, right before what it makes and the bracket. */
function besideBracket(index: number, facts: readonly TextFact[]): number | undefined {
  const [factor, made, rate] = [facts[index - 2], facts[index - 1], facts[index]];
  if (!factor || !made || !rate || !isTimes(factor, rate) || !isResultOf(made, rate)) return undefined;
  // "09 lớp, gồm 01 lớp … và 08 lớp …, với tổng số 495 học viên (bình quân 55 học viên/lớp)": of all of them.
  if (factor.part && isTimes(facts[factor.part.to], rate)) return undefined;
  const isOne = [factor, made].every(
    ({ sentence, paragraph, depth }) =>
      sentence === rate.sentence && paragraph === rate.paragraph && depth < rate.depth,
  );
  return isOne ? index - 2 : undefined;
}

/** Some other amount of the paragraph that it makes, or misses by one digit: no words say that it is the result. */
function looseResult(
  index: number,
  times: number,
  facts: readonly TextFact[],
  same: readonly number[],
): number | undefined {
  const [rate, factor] = [facts[index], facts[times]];
  if (!rate || !factor) return undefined;
  if (isAverage(rate)) return sharedOut(rate, factor, same, times, facts);
  if (rate.comparator !== 'exactly') return undefined;
  const times_ = claimOf(factor).value;
  const { value } = product(claimOf(rate), claimOf(factor));
  const others = same.filter((at) => {
    const fact = facts[at];
    return fact !== undefined && at !== times && isResultOf(fact, rate) && fact.comparator === 'exactly';
  });
  const made = others.find((at) => compare(valueOf(facts[at]), value) === 0);
  const near = rate.money
    ? others.filter((at) => {
        const all = valueOf(facts[at]);
        return (
          isSlip(all, value) ||
          isSlipOf(all, times_, claimOf(rate).value) ||
          isSlipOf(all, claimOf(rate).value, times_)
        );
      })
    : [];
  return made ?? (near.length === 1 ? near[0] : undefined);
}

/** `6.425,4 triệu đồng để hỗ trợ 63 sản phẩm, bình quân 101,99 triệu đồng/sản phẩm`: what the average is of. */
function sharedOut(
  rate: TextFact,
  factor: TextFact,
  same: readonly number[],
  times: number,
  facts: readonly TextFact[],
): number | undefined {
  const [average] = rate.values;
  const count = claimOf(factor).value;
  if (!average || count.digits <= 0n) return undefined;
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

/** True where an amount shared out among so many is the average, as displayed. */
function isShared(rate: TextFact, factor: TextFact, all: TextFact | undefined): boolean {
  const [average] = rate.values;
  const count = claimOf(factor).value;
  if (!average || count.digits <= 0n) return false;
  return compare(divide(inMeasure(valueOf(all), rate), count, average.scale), average) === 0;
}

/** True where another rate, a digit off, would make the amount. */
function isSlipOf(all: Decimal, times: Decimal, rate: Decimal): boolean {
  if (times.digits <= 0n) return false;
  const other = divide(all, times, 0);
  return compare(multiply(other, times), all) === 0 && isSlip(other, rate);
}

/**
 * `1.400 triệu đồng (70 sản phẩm, mỗi sản phẩm 20 triệu đồng)`, `160 triệu đồng cho 04 sản phẩm (40 triệu đồng/sản
 * phẩm)`: the rate in a bracket, what it is of right before it, and what both make before that.
 */
function besideBoth(
  index: number,
  times: number | undefined,
  facts: readonly TextFact[],
): number | undefined {
  const [rate, factor, made] = [facts[index], facts[index - 1], facts[index - 2]];
  if (!rate || !made || !factor || times !== index - 1 || !isResultOf(made, rate)) return undefined;
  const isBehind = made.depth < rate.depth && made.depth <= factor.depth && factor.depth <= rate.depth;
  const isOne = inOneSentence(made, rate);
  return isBehind && isOne && (factor.depth === rate.depth || NORM.test(rate.label)) ? index - 2 : undefined;
}

const COMPOUND = /^(?:\p{L}+\s*){0,2}\/[^/\d]+\/\s*\p{L}/u;
const NORM = /^(?:bình quân|trung bình|định mức|mức(?: hỗ trợ| chi)?)?$/iu;
const AS = /^(?:bằng|=)/iu;

/** `480 triệu đồng, bằng 96 sản phẩm nhân với 5 triệu đồng/sản phẩm`. */
function asProduct(
  times: number | undefined,
  rate: TextFact,
  facts: readonly TextFact[],
): number | undefined {
  const [factor, made] = [facts[times ?? -1], facts[(times ?? 0) - 1]];
  if (times === undefined || !factor || !made || !AS.test(factor.label) || !isResultOf(made, rate))
    return undefined;
  return inOneSentence(made, rate) ? times - 1 : undefined;
}

/** The one that fits in the nearest of some places that has any. */
function only(
  places: readonly (readonly number[])[],
  fits: (at: number, place: readonly number[]) => boolean,
): number | undefined {
  const found = places
    .map((place) => place.filter((at) => fits(at, place)))
    .find((place) => place.length > 0);
  return found?.length === 1 ? found[0] : undefined;
}

function isTimes(fact: TextFact | undefined, rate: TextFact): boolean {
  return (
    fact !== undefined &&
    fact.each === undefined &&
    fact.values.length === 1 &&
    !fact.isChange &&
    (fact.noun.toLowerCase() === rate.each ||
      isCalledSo(fact, rate) ||
      startsNoun(fact.noun, rate.each ?? '') ||
      fact.noun.toLowerCase() === `lượt ${rate.each ?? ''}`)
  );
}

/** `102 đơn vị hành chính cấp xã` of so many for each `xã`. */
function isCalledSo({ family, measure }: TextFact, { each = '' }: TextFact): boolean {
  const isKind = family === 'commune' || family === 'district' || family === 'person';
  return isKind && nounAt(each, 0).noun?.measure === measure;
}

function isResult(fact: TextFact | undefined, rate: TextFact, lexed: ReadFacts['lexed']): boolean {
  if (!fact || !isResultOf(fact, rate)) return false;
  const before = lexed[fact.paragraph]?.lower.slice(Math.max(0, fact.start - 40), fact.start) ?? '';
  return TOTAL.test(before);
}

/** So many a year make what its own sentence says of the years. */
function isWithin(fact: TextFact | undefined, rate: TextFact): boolean {
  const isYearly = rate.each === 'năm' || rate.each === 'tháng' || rate.each === 'quý';
  return fact !== undefined && !fact.isRaised && (!isYearly || fact.sentence === rate.sentence);
}

/** True where a figure could be so many times the rate. */
function isResultOf(fact: TextFact, rate: TextFact): boolean {
  if (fact.each !== undefined || fact.values.length > 1 || fact.isChange) return false;
  return rate.money
    ? fact.money !== undefined
    : (fact.family === rate.family ||
        (fact.noun !== '' && fact.noun.toLowerCase() === rate.noun.toLowerCase())) &&
        rate.family !== 'time' &&
        (rate.family !== 'other' || fact.noun.toLowerCase() === rate.noun.toLowerCase());
}

/** Told apart by neither a sentence nor a semicolon: what stands behind one is another matter. */
function isBeside(fact: TextFact | undefined, rate: TextFact, lexed: ReadFacts['lexed']): boolean {
  if (!fact || !inOneSentence(fact, rate)) return false;
  const words = lexed[rate.paragraph]?.lower ?? '';
  return !words.slice(Math.min(fact.end, rate.end), Math.max(fact.start, rate.start)).includes(';');
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

function isAverage({ label }: TextFact): boolean {
  return /(?:bình quân|trung bình)/iu.test(label);
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
