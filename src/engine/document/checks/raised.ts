import { add, compare, type Decimal } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextRaised } from '../../findings/text-figures';
import { agreement, claimOf, differing, total } from './claims';
import { notMade } from './not-made';
import { partsOf } from './parts-of';
import { placeOf, type Outcome } from './outcome';

/** `duy trì 228 sản phẩm`: what there was, in the same breath as what comes. */
export const KEPT = /(?:duy trì|giữ vững|củng cố)/iu;
/** Assessed once more, they make no more of them. */
const AGAIN: readonly string[] = ['renewed-products', 'upgraded-products'];

/**
 * `246 sản phẩm …, nâng tổng số … là 395`: what there was and what comes make the total. What there was stands
 * in the paragraph, its footnote, or somewhere as done; of several such figures one has to fit.
 */
export function checkRaised({ facts, text }: ReadFacts, { period }: PlanIdentity, file: string): Outcome[] {
  return facts.flatMap((raised, index): Outcome[] => {
    if (!raised.isRaised || raised.family !== 'product') return [];
    // "đưa tổng số từ 120 lên 200 sản phẩm": what there was (`from-to.ts`).
    if (/(?<!\p{L})từ$/iu.test(raised.label) && /^lên(?!\p{L})/iu.test(facts[index + 1]?.label ?? ''))
      return [];
    const added = additionsTo(raised, index, facts);
    const [last] = added.slice(-1);
    if (last === undefined) return [];
    const notes = text.paragraphs[raised.paragraph]?.footnotes ?? [];
    const inNote = facts.flatMap((fact, at) =>
      notes.includes(fact.paragraph) && isFormer(fact, raised) ? [at] : [],
    );
    // "nâng tổng số lên 395 sản phẩm (trước đây 149 sản phẩm)"
    const behind = facts[index + 1];
    const isBehind =
      behind?.paragraph === raised.paragraph &&
      behind.depth > raised.depth &&
      behind.family === 'product' &&
      behind.values.length === 1 &&
      /^(?:trước đây|trước đó|hiện nay|hiện có|hiện tại|cuối năm|năm)(?!\p{L})/iu.test(behind.label);
    if (isBehind) inNote.unshift(index + 1);
    const anywhere = facts.flatMap((fact, at) =>
      isFormer(fact, raised) &&
      !added.includes(at) &&
      (fact.done ||
        isBefore(fact, period) ||
        isKept(fact, raised) ||
        isEarlier(fact, raised) ||
        isOfYearBehind(fact, raised) ||
        isAllBefore(fact, raised))
        ? [at]
        : [],
    );
    // Figures in brackets are told beside others.
    const all = anywhere.filter(
      (at) => facts[at]?.about.indicator !== 'recognised-products' && facts[at]?.depth === 0,
    );
    // Of all that there were rather than of those of one year.
    const formers =
      inNote.length > 0 ? inNote : all.length > 0 && !fits(anywhere, added, raised, facts) ? all : anywhere;
    const judged = added.flatMap((plus) =>
      formers.map((at) => {
        const sum = total([plus, at].flatMap((each) => facts[each] ?? []).map(claimOf));
        return { plus, at, sum, says: agreement(claimOf(raised), sum) };
      }),
    );
    const holds = judged.find(({ says }) => says === 'equal' || says === 'compatible');
    const told = holds ? [] : fromTold(index, last, facts, file);
    if (told.length > 0) return told;
    // "đưa tổng số sản phẩm công nhận trong năm lên 50": those of the year alone, whatever there was.
    if (!holds && OF_THE_YEAR.test(raised.label)) return [];
    if (holds) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, holds.plus, holds.at] }];
    const only =
      judged.length > 0 && isOne(formers, facts) ? judged.find(({ plus }) => plus === last) : undefined;
    const [addition, baseline] = [facts[last], facts[only?.at ?? -1]];
    // "ít nhất 400 sản phẩm, nâng tổng số lên trên 1.350 sản phẩm": 951 and 400 are.
    if (raised.comparator === 'at-least' && only && compare(only.sum.value, claimOf(raised).value) >= 0)
      return [];
    if (!only || !baseline || !addition || added.length > 1) return [];
    const finding: TextRaised = {
      rule: 'text-raised',
      severity: only.says === 'contrary' && inNote.length > 0 ? 'error' : 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [raised, addition, baseline].map((fact) => placeOf(file, fact)),
      ...differing(raised, claimOf(raised).value, only.sum.value),
      baseline: claimOf(baseline).value,
      added: claimOf(addition).value,
    };
    return [{ rule: 'text-raised', verdict: 'fail', facts: [index, last, only.at], finding }];
  });
}

const OF_THE_YEAR = /(?<!\p{L})(?:trong|của|cả)\s+(?:năm|kỳ|giai đoạn|đợt)(?!\p{L})/iu;

function fits(
  formers: readonly number[],
  added: readonly number[],
  raised: TextFact,
  facts: readonly TextFact[],
): boolean {
  return added.some((plus) =>
    formers.some((at) => {
      const sum = total([plus, at].flatMap((each) => facts[each] ?? []).map(claimOf));
      return agreement(claimOf(raised), sum) === 'equal';
    }),
  );
}

/**
 * `nâng tổng số lên 700 …; năm 2026 phát triển mới 60 sản phẩm, đưa tổng số lên 760`: what the former total was raised
 * to; `có 04 sản phẩm; có thêm 02 sản phẩm, nâng tổng số lên 06`: what its own sentence begins with.
 */
function fromTold(index: number, plus: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [raised, added] = [facts[index], facts[plus]];
  if (!raised || !added) return [];
  const chain = facts.findLastIndex(
    (fact, at) =>
      at < index && fact.isRaised && fact.family === 'product' && fact.paragraph >= raised.paragraph - CHAIN,
  );
  const first = facts.findIndex(
    (fact, at) =>
      at < plus && inOneSentence(fact, raised) && fact.family === 'product' && !fact.part && fact.depth === 0,
  );
  const formers = [chain, first, ...doneBefore(index, facts)].filter(
    (at) => facts[at]?.values.length === 1 && facts[at].each === undefined,
  );
  const sumWith = (at: number): Decimal => add(claimOf(added).value, claimOf(facts[at] ?? added).value);
  const whole = claimOf(raised).value;
  const right = formers.find((at) => compare(sumWith(at), whole) === 0);
  if (right !== undefined) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, plus, right] }];
  const near = formers.find((at) => isSlip(whole, sumWith(at)));
  const former = facts[near ?? -1];
  const isExact = [raised, added, former].every((fact) => fact?.comparator === 'exactly');
  return near === undefined || !former || !isExact
    ? []
    : [notMade(raised, added, former, [index, plus, near], file)];
}

/** `công nhận thêm 27 sản phẩm, đưa tổng số cả năm lên 50 sản phẩm, trong đó 6 tháng đầu năm 23`: the only part is what there was. */
function doneBefore(index: number, facts: readonly TextFact[]): readonly number[] {
  const parts = partsOf(facts, index);
  const [only = -1] = parts;
  const isTime = facts[only - 1]?.family === 'time' && facts[only]?.label === '';
  const said = `${facts[only]?.label ?? ''} ${facts[only]?.tail ?? ''}`;
  return parts.length === 1 && (isTime || EARLIER.test(said)) ? parts : [];
}

const EARLIER = /(?<!\p{L})(?:tháng đầu năm|quý|đợt|đã|trước)(?!\p{L})/iu;

/** How many paragraphs before a total the one may stand that it goes on from. */
const CHAIN = 6;

/** What comes, before the total in its paragraph: new ones where any are called so. */
function additionsTo(raised: TextFact, index: number, facts: readonly TextFact[]): number[] {
  const before = facts.flatMap((fact, at) =>
    at < index &&
    fact.paragraph === raised.paragraph &&
    fact.family === 'product' &&
    !fact.part &&
    !fact.done &&
    fact.each === undefined &&
    fact.depth <= raised.depth &&
    !fact.isChange &&
    !KEPT.test(fact.label) &&
    !AGAIN.includes(fact.about.indicator)
      ? [at]
      : [],
  );
  const fresh = before.filter((at) => facts[at]?.about.indicator === 'new-products');
  return fresh.length > 0 ? fresh : before.slice(-1);
}

/** True where all these figures, by their indices, say one number. */
export function isOne(indices: readonly number[], facts: readonly TextFact[]): boolean {
  const told = indices.map((at) => facts[at]?.values.map(({ digits, scale }) => `${digits}e${scale}`).join());
  return new Set(told).size === 1;
}

/** Lines of one list of targets. */
const NEAR = 3;

function isKept({ paragraph, label }: TextFact, raised: TextFact): boolean {
  return Math.abs(paragraph - raised.paragraph) <= NEAR && KEPT.test(label);
}

/** `có thêm 11 sản phẩm, nâng tổng số lên 43 sản phẩm. Năm 2022 huyện có 32 sản phẩm`. */
function isOfYearBehind({ paragraph, label }: TextFact, raised: TextFact): boolean {
  return (
    paragraph === raised.paragraph &&
    /^(?:(?:đến\s+)?(?:cuối|hết)\s+)?năm\s+\d{4}(?:\s+\p{L}+){0,3}\s+có$/iu.test(label)
  );
}

const ALL_THERE_ARE = /(?<!\p{L})toàn\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã)(?:\s+(?:đã|hiện))?\s+có$/iu;

/** `Lũy kế toàn tỉnh có 712 sản phẩm` in the results that a plan begins with. */
function isAllBefore({ paragraph, about, depth, label }: TextFact, raised: TextFact): boolean {
  return (
    depth === 0 &&
    paragraph < raised.paragraph &&
    (['cumulative-products', 'valid-products'].includes(about.indicator) ||
      /^(?:tổng\s+)?số(?:\s+lượng)?\s+sản phẩm[^\d]*$/iu.test(label) ||
      ALL_THERE_ARE.test(label))
  );
}

/** What there is by a year, before the year whose end the total stands for. */
function isEarlier({ about }: TextFact, { about: { period } }: TextFact): boolean {
  return about.period?.mode === 'by' && period !== undefined && about.period.to < period.to;
}

const FORMER: readonly string[] = ['recognised-products', 'cumulative-products', 'valid-products'];

/** `Đến 31/12/2022, toàn tỉnh có 170 sản phẩm` in a plan for 2023. */
export function isBefore({ about }: TextFact, plan: PlanIdentity['period']): boolean {
  return plan !== undefined && about.period !== undefined && about.period.to < plan.from;
}

/** All products of before: no part of another figure, of no group, unit or star alone. */
export function isFormer(fact: TextFact, raised?: TextFact): boolean {
  const { group, unit, stars, indicator } = fact.about;
  return (
    fact.family === 'product' &&
    !fact.part &&
    fact.each === undefined &&
    group === undefined &&
    unit === undefined &&
    stars === undefined &&
    FORMER.includes(indicator) &&
    !/(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu)(?!\p{L})/iu.test(fact.label) &&
    fact !== raised &&
    !fact.isRaised
  );
}
