import { inOneSentence } from '../../facts/alike';
import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import { isAverage, isBeside, isResultOf, only } from './rate';
import type { RateScene } from './scene';

/** What words or brackets say a rate makes. */
export interface SaidResult {
  /** By its words ("tổng cộng", "thành tiền", "="); undefined where none says so. */
  readonly worded?: number;
  /** By its words or by how the figures stand to each other. */
  readonly at?: number;
}

const TOTAL =
  /(?:(?<!\p{L})(?:tổng|cộng|thành tiền|tương đương|tương ứng)(?!\p{L})|=)[^\d;,]*(?:năm \d{4}[^\d;,]*)?$/u;

/** The figure of which the text says that it is so many times the rate. */
export function saidResult(scene: RateScene, times: number | undefined): SaidResult {
  const { facts, lexed, rate, same, index } = scene;
  // "2 hội chợ cấp tỉnh 300 triệu đồng (150 triệu đồng/hội chợ) và …, tổng kinh phí 420 triệu đồng": no words are nearer.
  const own = times === index - 2 ? inBracket(scene) : undefined;
  const isTold = (at: number): boolean => isResult(facts[at], rate, lexed) && isWithin(facts[at], rate);
  // "tổng số tiền 375 triệu đồng, gồm: 17 sản phẩm …, thành tiền 255 triệu đồng": the part and not the whole.
  const said = only(
    [same.filter((at) => isBeside(facts[at], rate, lexed))],
    (at, place) => isTold(at) && !place.some((other) => facts[other]?.part?.to === at && isTold(other)),
  );
  const told = own === undefined || own === said ? said : undefined;
  const far = (told ?? own) === undefined ? farResult(scene, isTold) : undefined;
  const worded = told ?? far;
  const at = told ?? own ?? inBracket(scene) ?? besideBoth(scene, times) ?? asProduct(scene, times) ?? far;
  return { ...(worded === undefined ? {} : { worded }), ...(at === undefined ? {} : { at }) };
}

/** Of its paragraph or, for what is no money, of its list. */
function farResult(
  { facts, lexed, rate, same, beside }: RateScene,
  isTold: (at: number) => boolean,
): number | undefined {
  // Another sentence adds up several rates, if there are several.
  if (same.some((at) => facts[at]?.each !== undefined)) return undefined;
  // "Tổng nguồn vốn đạt 46,8 tỷ đồng. … 128 dự án, dư nợ 44,8 tỷ đồng, bình quân 350 triệu đồng/dự án": of its own sentence.
  const isOwn =
    isAverage(rate) &&
    same.some((at) => {
      const fact = facts[at];
      return fact !== undefined && isResultOf(fact, rate) && isBeside(fact, rate, lexed);
    });
  return isOwn ? undefined : only([same, ...(rate.money ? [] : [beside])], isTold);
}

/** `135 triệu đồng (45 triệu đồng/hội nghị)`. */
function inBracket({ facts, index, rate }: RateScene): number | undefined {
  const before = facts[index - 1];
  return before && isResultOf(before, rate) && rate.depth > before.depth && NORM.test(rate.label)
    ? index - 1
    : undefined;
}

/**
 * `1.400 triệu đồng (70 sản phẩm, mỗi sản phẩm 20 triệu đồng)`, `160 triệu đồng cho 04 sản phẩm (40 triệu đồng/sản
 * phẩm)`: the rate in a bracket, what it is of right before it, and what both make before that.
 */
function besideBoth({ facts, index }: RateScene, times: number | undefined): number | undefined {
  const [rate, factor, made] = [facts[index], facts[index - 1], facts[index - 2]];
  if (!rate || !made || !factor || times !== index - 1 || !isResultOf(made, rate)) return undefined;
  const isBehind = made.depth < rate.depth && made.depth <= factor.depth && factor.depth <= rate.depth;
  const isOne = inOneSentence(made, rate);
  return isBehind && isOne && (factor.depth === rate.depth || NORM.test(rate.label)) ? index - 2 : undefined;
}

const NORM = /^(?:bình quân|trung bình|định mức|mức(?: hỗ trợ| chi)?)?$/iu;

/** `480 triệu đồng, bằng 96 sản phẩm nhân với 5 triệu đồng/sản phẩm`. */
function asProduct({ facts, rate }: RateScene, times: number | undefined): number | undefined {
  const [factor, made] = [facts[times ?? -1], facts[(times ?? 0) - 1]];
  if (times === undefined || !factor || !made || !AS.test(factor.label) || !isResultOf(made, rate))
    return undefined;
  return inOneSentence(made, rate) ? times - 1 : undefined;
}

const AS = /^(?:bằng|=)/iu;

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
