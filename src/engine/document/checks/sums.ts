import { compare, decimal, equals, multiply, negate } from '../../decimal';
import { gather } from '../../gather';
import { countsAlike, inOneSentence } from '../facts/alike';
import { areNewAndAgain } from '../facts/belonging/complements';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { agreement, claimOf, total } from './claims';
import { commonDimension, type Dimension, dimensionOf } from './dimensions';
import type { Outcome } from './outcome';
import { failed } from './sums/failed';
import { judge, once } from './sums/judge';
import { nearMiss } from './sums/near-miss';
import { judgeUnlike, ofOneBefore, ofTogether } from './sums/other-wholes';
import { addUp, claimsOf, prefixes, type Run, runsOf } from './sums/run';
import { otherSegment, sharedOutTwice } from './sums/segments';

/** Each introducing figure against its parts: added up where they share it out, and one by one. */
export function checkSums(read: ReadFacts, file: string): Outcome[] {
  return runsOf(read.facts).flatMap((run) => sumsOf(run, { ...read, facts: signed(run, read.facts) }, file));
}

/** `tăng 1.730 triệu đồng, cụ thể: 1. Tăng … 950; 2. Tăng … 1.200; 3. Giảm … 420`: what goes is taken off. */
function signed({ parts }: Run, facts: readonly TextFact[]): readonly TextFact[] {
  const falls = parts.filter((index) => /^giảm(?!\p{L})/iu.test(facts[index]?.label ?? ''));
  if (
    falls.length === 0 ||
    !parts.some((index) => /^(?:tăng|bổ sung)(?!\p{L})/iu.test(facts[index]?.label ?? ''))
  )
    return facts;
  return facts.map((fact, index) =>
    falls.includes(index) ? { ...fact, values: fact.values.map(negate) } : fact,
  );
}

function sumsOf(run: Run, read: ReadFacts, file: string): Outcome[] {
  const { facts } = read;
  const whole = facts[run.whole];
  if (!whole) return [];
  if (run.unlike) return judgeUnlike(run, facts, file);
  if (run.kind === 'bracket' && areRates(run, facts)) return [];
  if (areOfBefore(run.parts, whole, facts) || isOfEachToo(run.parts, whole, facts)) return [];
  // "320 cán bộ, 450 chủ thể và 130 nông dân, cộng 900 người": things of several kinds that the total holds.
  if (run.kind === 'total-behind' && whole.money === undefined && addUp(whole, run.parts, facts))
    return [{ rule: 'text-sum', verdict: 'pass', facts: [run.whole, ...run.parts] }];
  const parts = untilOther(run.parts, whole, facts).filter((index) => facts[index]?.family === whole.family);
  if (sharesLeaveOut(parts, facts)) return [];
  // "49/63 địa phương đạt tiến độ, trong đó 43/63 thu cao hơn, 20 thu thấp hơn": of all there are.
  if (whole.of && equals(whole.of, total(parts.flatMap((index) => claimsOf(facts[index]))).value))
    return [{ rule: 'text-sum', verdict: 'pass', facts: [run.whole, ...parts] }];
  const together = ofTogether(run.whole, parts, facts, file);
  if (together.length > 0) return together;
  const tooBig =
    run.kind === 'bracket' || run.kind === 'nearby'
      ? []
      : parts.flatMap((index) => partOver(run.whole, index, facts, file));
  const isMadeUp = prefixes(parts, facts).some((some) => some.length > 1 && addUp(whole, some, facts));
  if (tooBig.length > 0 && !isMadeUp) return tooBig;
  if (!isMadeUp && mayOverlap(whole, parts, facts)) return [];
  // Lines of a list and amounts of money are parts however they are told apart.
  const areParts =
    run.listed ||
    run.kind === 'nearby' ||
    whole.family === 'money' ||
    areNewAndAgain(parts.flatMap((index) => facts[index] ?? []));
  const byDimension = apart(parts, whole, facts);
  // However they are told apart: those before a semicolon, or all together, make it up.
  const made = prefixes(parts, facts)
    .reverse()
    .find((some) => some.length > 1 && addUp(whole, some, facts));
  if (byDimension.size > 1 && made) {
    const outcome: Outcome = { rule: 'text-sum', verdict: 'pass', facts: [run.whole, ...made] };
    const left = parts.filter((index) => !made.includes(index));
    if (left.length < 2) return [outcome];
    return addUp(whole, left, facts)
      ? [outcome, { ...outcome, facts: [run.whole, ...left] }]
      : [outcome, ...once({ ...run, parts: left }, read, file)];
  }
  const other = otherSegment(run.whole, parts, facts);
  if (other)
    return [
      { rule: 'text-sum', verdict: 'pass', facts: [run.whole, ...other.right] },
      ...once({ ...run, parts: other.left }, read, file),
    ];
  const twice = sharedOutTwice(run.whole, parts, facts);
  if (twice) return [failed({ what: 'sum', severity: 'warning', at: run.whole, parts: twice }, facts, file)];
  if ((areParts || run.kind === 'closed') && byDimension.size > 1)
    return judge({ ...run, parts }, 'free', read, file, true);
  // "21 công ty, 17 HTX và 59 cơ sở": the general word stands for the rest of the producers.
  if (whole.family === 'producer' && byDimension.size > 1) {
    const all = judge({ ...run, parts }, 'free', read, file, true);
    if (run.kind !== 'open' || all.some(({ verdict }) => verdict === 'pass')) return all;
  }
  const nested = ofOneBefore(parts, whole, facts, file);
  if (nested.length > 0) return nested;
  const judged = [...byDimension].flatMap(([dimension, indices]) =>
    dimension === 'mixed' || indices.length < 2
      ? []
      : judge({ ...run, parts: indices }, dimension, read, file, byDimension.size === 1),
  );
  return judged.length > 0 ? judged : nearMiss({ ...run, parts }, read, file);
}

/** The text says so itself, and their sum says nothing: `(một sản phẩm có thể tính vào nhiều nhóm)`. */
function mayOverlap(whole: TextFact, parts: readonly number[], facts: readonly TextFact[]): boolean {
  return [whole, facts[parts[0] ?? -1]].some((fact) => OVERLAP.test(fact?.sentence ?? ''));
}

const OVERLAP =
  /(?<!không\s)(?:có thể|được)\s+(?:cùng\s+|đồng thời\s+)?(?:được\s+)?(?:tính|thuộc|xếp|nằm|đếm|ghi|thống kê)\s+(?:\p{L}+\s+)?(?:nhiều|hai|cả hai)\s+\p{L}|(?<!không\s)có(?:\s+thể)?\s+(?:(?:tính|đếm|thống kê|bị|sự)\s+)?trùng(?!\p{L})/iu;

/** `tổng tiền thưởng 52,5 triệu đồng (tập thể 600.000 đồng, cá nhân 425.000 đồng)`: so much for each of them. */
function areRates({ whole, parts }: Run, facts: readonly TextFact[]): boolean {
  const all = facts[whole];
  const sum = total(parts.flatMap((index) => claimsOf(facts[index])));
  return all?.money !== undefined && compare(multiply(sum.value, decimal(10)), claimOf(all).value) < 0;
}

/** `15 HTX mới, trong đó 14 HTX …, 01 HTX …; có 2.700 hộ cá thể đăng ký`: behind a semicolon more of another kind is told of something else. */
function untilOther(
  parts: readonly number[],
  whole: TextFact,
  facts: readonly TextFact[],
): readonly number[] {
  const end = parts.findIndex((index, at) => {
    const fact = facts[index];
    if (at === 0 || fact?.afterSemicolon !== true || fact.money) return false;
    // "trong đó có 19 HTX nông nghiệp, 03 HTX phi nông nghiệp; phát triển mới 04 HTX": called otherwise than those before it.
    const isNewStatement =
      at > 1 &&
      at === parts.length - 1 &&
      parts.slice(0, at).every((before) => /^(?:và|có)?$/iu.test(facts[before]?.label ?? '')) &&
      /\p{L}/u.test(fact.label.replace(/^và(?!\p{L})/iu, '')) &&
      !/:$|^(?:và\s+)?(?:các|những|còn|số|riêng|tại|ở|ngoài|huyện|xã|phường|thị xã|thành phố|thị trấn|tỉnh)(?!\p{L})/iu.test(
        fact.label,
      );
    if (isNewStatement) return true;
    const isMore = compare(claimOf(fact).value, claimOf(whole).upper) > 0;
    return isMore && fact.noun.toLowerCase() !== whole.noun.toLowerCase();
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** `Đến năm 2025 có 350 sản phẩm (năm 2023: 240, năm 2024: 300)`: what there was at earlier ends is no part of it. */
function areOfBefore(parts: readonly number[], whole: TextFact, facts: readonly TextFact[]): boolean {
  const { period } = whole.about;
  if (period?.mode !== 'by' || addUp(whole, parts, facts)) return false;
  return parts.every((index) => {
    const own = facts[index]?.about.period;
    return own !== undefined && own.to < period.to;
  });
}

/** `HTX là 42, chiếm 35%; phụ nữ làm chủ 48 chủ thể, chiếm 40%`: the shares beside the parts say that there are others. */
function sharesLeaveOut(parts: readonly number[], facts: readonly TextFact[]): boolean {
  const shares = parts.flatMap((index) => {
    const [part, beside] = [facts[index], facts[index + 1]];
    return beside?.family === 'share' && inOneSentence(part, beside) ? [beside] : [];
  });
  return (
    shares.length > 1 &&
    shares.length === parts.length &&
    compare(total(shares.map(claimOf)).value, ALL_BUT) < 0
  );
}

/** Shares of all the parts miss 100 % by their rounding at most, or by one wrong digit of one. */
const ALL_BUT = decimal(80);

/** `12 sản phẩm, gồm: xã A 5 sản phẩm, xã B 3 sản phẩm, các xã C, D mỗi xã 2 sản phẩm`: `units-each.ts` counts them. */
function isOfEachToo(parts: readonly number[], whole: TextFact, facts: readonly TextFact[]): boolean {
  const [first = 0, last = 0] = [parts[0], parts.at(-1)];
  return facts
    .slice(Math.max(first - 1, 0), last + 2)
    .some(
      (fact) =>
        inOneSentence(fact, facts[first]) &&
        countsAlike(fact, whole) &&
        fact.money === undefined &&
        /(?<!\p{L})mỗi\s+(?:huyện|xã|phường|địa phương|đơn vị|thị xã|thành phố)(?!\p{L})/iu.test(fact.label),
    );
}

/** Parts by what tells them from their whole: all of them together where one thing does. */
function apart(
  parts: readonly number[],
  whole: TextFact,
  facts: readonly TextFact[],
): Map<Dimension, readonly number[]> {
  const own = parts.flatMap((index) => facts[index] ?? []);
  const common = own.length > 1 ? commonDimension(own, whole) : undefined;
  if (common) return new Map([[common, parts]]);
  const byDimension = new Map<Dimension, number[]>();
  own.forEach((part, at) => gather(byDimension, dimensionOf(part, whole), parts[at] ?? -1));
  // "trong 18 điểm có 11 điểm … giai đoạn 2023 - 2025, 07 điểm …": years that all have do not tell them apart.
  const years = new Set(own.map(({ about: { period } }) => period && `${period.from ?? ''}-${period.to}`));
  return byDimension.size === 1 && byDimension.has('period') && years.size === 1 && own.length > 1
    ? new Map([['free', parts]])
    : byDimension;
}

/** A part cannot be more than the whole. */
function partOver(at: number, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [whole, part] = [facts[at], facts[index]];
  if (!whole || !part) return [];
  const [all, own] = [claimOf(whole), claimOf(part)];
  if (compare(own.value, all.upper) <= 0 || agreement(all, own) !== 'contrary') return [];
  return [failed({ what: 'part', severity: 'error', at, parts: [index] }, facts, file)];
}
