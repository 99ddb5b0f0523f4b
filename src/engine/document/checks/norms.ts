import { absolute, compare, decimal, multiply, shift, subtract, toPlain, type Decimal } from '../../decimal';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { TextProduct } from '../../findings/text-figures';
import { claimOf, differing, inMeasure } from './claims';
import { oneDigitExplains } from './one-digit';
import { warnedAt, type Outcome } from './outcome';

/** What is so many times a norm: where each of the three stands; the years of a period stand nowhere. */
interface Norm {
  readonly rate: number;
  readonly made: number;
  readonly times: Decimal;
  readonly timesAt?: number;
}

/**
 * Norms whose factor stands elsewhere: `142.500 triệu đồng, bình quân 28.500 triệu đồng/năm` of five years, and
 * `4 sao 15.000.000 đồng/sản phẩm` beside `03 sản phẩm 4 sao` and `thưởng sản phẩm 4 sao 45.000.000 đồng`. Told where
 * one wrong digit explains that it does not hold.
 */
export function checkNorms(
  facts: readonly TextFact[],
  { period }: PlanIdentity,
  made: ReadonlySet<number>,
  file: string,
): Outcome[] {
  return facts.flatMap((rate, index): Outcome[] => {
    if (rate.each === undefined || rate.values.length > 1 || made.has(index)) return [];
    const norms =
      rate.each === 'năm'
        ? overYears(rate, index, facts, period)
        : [...ofStars(rate, index, facts), ...ofAllProducts(rate, index, facts)];
    const holding = norms.find((norm) => holds(norm, facts));
    if (holding) return [{ rule: 'text-product', verdict: 'pass', facts: indicesOf(holding) }];
    const [only, more] = norms.filter((norm) => isOneDigit(norm, facts));
    return only && !more ? failed(only, facts, file) : [];
  });
}

/** The amount before it in its sentence, over the years that it or the plan is for. */
function overYears(
  rate: TextFact,
  index: number,
  facts: readonly TextFact[],
  plan: PlanIdentity['period'],
): Norm[] {
  const at = facts.findLastIndex(
    (fact, before) =>
      before < index && inOneSentence(fact, rate) && fact.family === rate.family && isExact(fact),
  );
  const { period } = facts[at]?.about ?? {};
  const from = period?.mode === 'in' ? period.from : plan?.from;
  const to = period?.mode === 'in' ? period.to : plan?.to;
  const told = facts.findLast(
    (fact, before) => before < at && fact.sentence === rate.sentence && fact.noun === 'năm',
  );
  const [number] = told?.values ?? [];
  if (at >= 0 && number && number.scale === 0 && number.digits > 1n)
    return [{ rate: index, made: at, times: number }];
  const years = from === undefined || to === undefined ? 0 : to - from + 1;
  return at < 0 || years < 2 ? [] : [{ rate: index, made: at, times: decimal(years) }];
}

/**
 * `12.740 triệu đồng (bình quân 70 triệu đồng/sản phẩm)` in a plan of 182 products: of those that the plan shares out
 * or adds, where that is one number.
 */
function ofAllProducts(rate: TextFact, index: number, facts: readonly TextFact[]): Norm[] {
  // "xây dựng hồ sơ 160 triệu đồng (20 triệu đồng/sản phẩm)"
  const isNorm =
    AVERAGE.test(rate.label) || (rate.label === '' && (facts[index - 1]?.depth ?? rate.depth) < rate.depth);
  if (!rate.money || !/^sản phẩm/u.test(rate.each ?? '') || !isNorm) return [];
  if (facts.some((fact) => fact.family === 'product' && inOneSentence(fact, rate))) return [];
  const made = facts.findLastIndex(
    (fact, at) =>
      at < index &&
      fact.money !== undefined &&
      inOneSentence(fact, rate) &&
      fact.depth <= rate.depth &&
      isExact(fact),
  );
  const wholes = new Set(facts.flatMap(({ part }) => part?.to ?? []));
  const counts = new Map<string, Norm>();
  facts.forEach((fact, at) => {
    if (
      fact.family !== 'product' ||
      !isExact(fact) ||
      fact.done ||
      fact.part ||
      !(wholes.has(at) || fact.isChange || /mới|thêm/iu.test(fact.label))
    )
      return;
    const times = claimOf(fact).value;
    if (!counts.has(toPlain(times))) counts.set(toPlain(times), { rate: index, made, times, timesAt: at });
  });
  // Of many numbers some one fits by chance.
  return made < 0 || counts.size > MOST_COUNTS ? [] : [...counts.values()];
}

const MOST_COUNTS = 6;
const AVERAGE = /(?:bình quân|trung bình|tương đương)/iu;

/** Of each star: so many products of it, and the money for them. */
function ofStars(rate: TextFact, index: number, facts: readonly TextFact[]): Norm[] {
  const stars = rate.about.stars?.join();
  if (!rate.money || stars === undefined || rate.about.stars?.length !== 1) return [];
  const ofStar = (fact: TextFact): boolean => fact.about.stars?.join() === stars && isExact(fact);
  const counts = facts.flatMap((fact, at) =>
    fact.family === 'product' && fact.noun.toLowerCase().startsWith(rate.each ?? '-') && ofStar(fact)
      ? [at]
      : [],
  );
  const amounts = facts.flatMap((fact, at) =>
    fact.money &&
    fact.paragraph === rate.paragraph &&
    (ofStar(fact) ||
      (isExact(fact) && fact.about.stars === undefined && isOfCount(fact, facts[at - 1], ofStar)))
      ? [at]
      : [],
  );
  // Of those told beside the rate, rather than of the same told elsewhere.
  const own = counts.filter((at) => facts[at]?.paragraph === rate.paragraph);
  return (own.length > 0 ? own : counts).flatMap((count) =>
    amounts.map((at) => ({
      rate: index,
      made: at,
      times: claimOf(facts[count] ?? rate).value,
      timesAt: count,
    })),
  );
}

/** `thưởng 06 sản phẩm 3 sao 60 triệu đồng`: the money of the products right before it. */
function isOfCount(
  fact: TextFact,
  before: TextFact | undefined,
  ofStar: (fact: TextFact) => boolean,
): boolean {
  const isBeside =
    /^(?:với|là|số tiền)?(?:\s*số tiền)?$/iu.test(fact.label) && before?.sentence === fact.sentence;
  return isBeside && before.family === 'product' && ofStar(before);
}

function isExact({ each, values, comparator }: TextFact): boolean {
  return each === undefined && values.length === 1 && comparator === 'exactly';
}

/** The rate, how often, and what that makes. */
function figuresOf(
  { rate, made, times }: Norm,
  facts: readonly TextFact[],
): readonly [Decimal, Decimal, Decimal] {
  const value = (at: number): Decimal => {
    const fact = facts[at];
    return fact ? claimOf(fact).value : decimal(0);
  };
  return [value(rate), times, value(made)];
}

function holds(norm: Norm, facts: readonly TextFact[], figures = figuresOf(norm, facts)): boolean {
  const [one, times, all] = figures;
  const rate = facts[norm.rate];
  const [value] = rate?.values ?? [];
  const isAverage = rate !== undefined && (rate.comparator === 'about' || AVERAGE.test(rate.label));
  const half =
    isAverage && value
      ? shift(decimal(5, value.scale + 1), rate.money ? DONG_EXPONENT[rate.money] : 0)
      : decimal(0);
  return compare(absolute(subtract(all, multiply(one, times))), multiply(half, times)) <= 0;
}

function isOneDigit(norm: Norm, facts: readonly TextFact[]): boolean {
  const [one, times, all] = figuresOf(norm, facts);
  // Years are counted and not read.
  return norm.timesAt === undefined
    ? oneDigitExplains([one, all] as const, ([a, b]) => holds(norm, facts, [a, times, b]))
    : oneDigitExplains([one, times, all] as const, (each) => holds(norm, facts, each));
}

function indicesOf({ made, timesAt, rate }: Norm): number[] {
  return [made, ...(timesAt === undefined ? [] : [timesAt]), rate];
}

function failed(norm: Norm, facts: readonly TextFact[], file: string): Outcome[] {
  const [one, times, all] = figuresOf(norm, facts);
  const [told, rate] = [facts[norm.made], facts[norm.rate]];
  if (!told || !rate) return [];
  const expected = multiply(one, times);
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(
      file,
      indicesOf(norm).flatMap((index) => facts[index] ?? []),
    ),
    told,
    ...differing(told, all, expected),
    factors: [times, inMeasure(one, rate)],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: indicesOf(norm), finding }];
}
