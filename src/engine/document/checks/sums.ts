import { countsAlike, inOneSentence, isSideBySide } from '../facts/alike';
import {
  absolute,
  add,
  compare,
  decimal,
  equals,
  multiply,
  negate,
  subtract,
  type Decimal,
} from '../../decimal';
import { gather } from '../../gather';
import { lineOf } from '../../language/sources-named';
import { areComplements, areNewAndAgain } from '../facts/belonging/complements';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextSum } from '../../findings/text-figures';
import { agreement, type Agreement, claimOf, differing, lastDigit, total, tellingDigits } from './claims';
import { areAll, areDisjoint, commonDimension, dimensionOf, type Dimension } from './dimensions';
import { placeOf, type Outcome } from './outcome';

/** Parts that stand behind the same words, or in one list. */
interface Run {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly kind: NonNullable<TextFact['part']>['kind'];
  readonly listed: boolean;
  readonly unlike: boolean;
}

type Told = Pick<ReadFacts, 'facts' | 'placements'>;

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
  if (twice) return [failed('sum', 'warning', run.whole, twice, facts, file)];
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

/**
 * `13 sản phẩm 4 sao, 131 sản phẩm 3 sao của 91 chủ thể, thuộc 4 nhóm, trong đó 124 …, 20 …`: of all that stand side by
 * side before, where the parts make that, or miss it by one digit and the last alone by more.
 */
function ofTogether(
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
  return [failed('sum', 'warning', at, parts, told, file)];
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
function ofOneBefore(
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
  return isNear ? [failed('sum', 'warning', first, rest, facts, file)] : [];
}

function areAllStars(whole: TextFact, parts: readonly TextFact[]): boolean {
  return (
    whole.about.stars === undefined &&
    parts.every(({ about }) => about.stars?.length === 1) &&
    areDisjoint(parts, 'stars')
  );
}

/** Parts cut at their semicolons. */
function segmentsOf(parts: readonly number[], facts: readonly TextFact[]): readonly (readonly number[])[] {
  const segments: number[][] = [];
  for (const index of parts) {
    const last = segments.at(-1);
    if (!last || facts[index]?.afterSemicolon) segments.push([index]);
    else last.push(index);
  }
  return segments;
}

/** `84 sản phẩm, trong đó 65 3 sao, 17 4 sao; theo nhóm: 69, 05, 10`: the second makes it up, so that the first should. */
function otherSegment(
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
): { readonly left: readonly number[]; readonly right: readonly number[] } | undefined {
  const whole = facts[at];
  const [first, second, more] = segmentsOf(parts, facts);
  if (!whole || !first || !second || more || first.length < 2 || second.length < 2) return undefined;
  return addUp(whole, second, facts) && !addUp(whole, first, facts)
    ? { left: first, right: second }
    : undefined;
}

/** `42 sản phẩm, trong đó: 30 mới, 12 đánh giá lại; 33 đạt 3 sao, 09 đạt 4 sao`: both make one number, and it is another. */
function sharedOutTwice(
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
): readonly number[] | undefined {
  const whole = facts[at];
  const segments = segmentsOf(parts, facts);
  const [first, second, more] = segments;
  if (!whole || !first || !second || more || first.length < 2 || second.length < 2) return undefined;
  const [one, other] = [first, second].map(
    (own) => total(own.flatMap((index) => claimsOf(facts[index]))).value,
  );
  const isOne = one !== undefined && other !== undefined && equals(one, other);
  return isOne &&
    agreement(claimOf(whole), total(first.flatMap((index) => claimsOf(facts[index])))) === 'contrary'
    ? first
    : undefined;
}

/** What a second semicolon shares out once more: as a warning, since it may be of something else. */
function once(run: Run, read: ReadFacts, file: string): Outcome[] {
  const whole = read.facts[run.whole];
  const parts = run.parts.flatMap((index) => read.facts[index] ?? []);
  const dimension = whole && commonDimension(parts, whole);
  if (!dimension) return [];
  return judge(run, dimension, read, file, true).map((outcome) =>
    outcome.finding?.severity === 'error'
      ? { ...outcome, finding: { ...outcome.finding, severity: 'warning' } }
      : outcome,
  );
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

/** Things of several names: told where they make the wider number, or miss it by one digit. */
function judgeUnlike({ whole: at, parts }: Run, facts: readonly TextFact[], file: string): Outcome[] {
  const whole = facts[at];
  if (!whole) return [];
  const sum = add(total(parts.flatMap((index) => claimsOf(facts[index]))).value, decimal(officesOf(whole)));
  if (equals(claimOf(whole).value, sum))
    return [{ rule: 'text-sum', verdict: 'pass', facts: [at, ...parts] }];
  const isNear =
    isSlip(claimOf(whole).value, sum) && compare(multiply(sum, decimal(2)), claimOf(whole).value) >= 0;
  return isNear ? [failed('sum', 'warning', at, parts, facts, file)] : [];
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

/** Parts that are only some of the whole seldom come this close to it, one in so many; amounts of many digits and parts each named before its figure less so. */
const NEAR_MISS = { count: decimal(10), money: decimal(4) };

/**
 * `57 sản phẩm hết hạn, trong đó 31 sản phẩm ngừng sản xuất, 29 sản phẩm đang hoàn thiện`: nothing says that these are
 * all, but they miss the whole by one digit and by less than a tenth of it.
 */
function nearMiss(run: Run, { facts, placements }: Told, file: string): Outcome[] {
  const whole = facts[run.whole];
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  if (!whole || parts.length < 2 || whole.family === 'share' || !isComplete(run, facts, placements))
    return [];
  if ([whole, ...parts].some(({ comparator, values }) => comparator !== 'exactly' || values.length > 1))
    return [];
  if (isStock(whole) && parts.every(isFlow)) return [];
  if (run.kind === 'open' && !whole.money && !areApart(parts, whole) && !isTold(parts, whole)) return [];
  const [all, sum] = [claimOf(whole).value, total(parts.map(claimOf)).value];
  const off = absolute(subtract(all, sum));
  const isMoney = whole.money || areNamed(parts) || isTold(parts, whole);
  const near = isMoney ? NEAR_MISS.money : NEAR_MISS.count;
  const isClose =
    compare(multiply(off, near), all) <= 0 || parts.every(isAtPlace) || (isLong(all) && isLong(sum));
  return isSlip(all, sum) && isClose ? [failed('sum', 'warning', run.whole, run.parts, facts, file)] : [];
}

/** Of large numbers some parts seldom miss the whole by one digit, nor do those that a last `và` ends. */
function isTold(parts: readonly TextFact[], whole: TextFact): boolean {
  const isEnded = parts.length >= 3 && /^và(?!\p{L})/iu.test(parts.at(-1)?.label ?? '');
  return compare(claimOf(whole).value, decimal(isEnded ? 300 : 1000)) >= 0;
}

/** Two figures of so many digits seldom differ in one of them by chance. */
function isLong(value: Decimal): boolean {
  return tellingDigits(value) >= LONG;
}

const LONG = 5;

function addUp(whole: TextFact, parts: readonly number[], facts: readonly TextFact[]): boolean {
  return agreement(claimOf(whole), total(parts.flatMap((index) => claimsOf(facts[index])))) === 'equal';
}

function runsOf(facts: readonly TextFact[]): Run[] {
  const runs = new Map<string, Run & { parts: number[] }>();
  facts.forEach(({ part }, index) => {
    if (!part) return;
    const key = `${part.to} ${part.run}`;
    const run = runs.get(key);
    if (run) run.parts.push(index);
    else
      runs.set(key, {
        whole: part.to,
        parts: [index],
        kind: part.kind,
        listed: part.listed,
        unlike: part.unlike === true,
      });
  });
  // "…, còn lại 4 sản phẩm": with them all are told.
  return [...runs.values()].map((run) =>
    run.kind === 'open' && run.parts.length > 1 && REST.test(facts[run.parts.at(-1) ?? -1]?.label ?? '')
      ? { ...run, kind: 'closed' }
      : run,
  );
}

const REST = /^(?:và\s+)?(?:(?:số|phần)\s+)?còn lại(?!\p{L})/iu;

/** A part cannot be more than the whole. */
function partOver(at: number, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [whole, part] = [facts[at], facts[index]];
  if (!whole || !part) return [];
  const [all, own] = [claimOf(whole), claimOf(part)];
  if (compare(own.value, all.upper) <= 0 || agreement(all, own) !== 'contrary') return [];
  return [failed('part', 'error', at, [index], facts, file)];
}

function judge(
  run: Run,
  dimension: Dimension,
  { facts, placements }: Told,
  file: string,
  alone: boolean,
): Outcome[] {
  const whole = facts[run.whole];
  if (!whole) return [];
  const all = claimOf(whole);
  const readings = run.listed || run.kind === 'nearby' ? [run.parts] : prefixes(run.parts, facts);
  const judged = readings.map((parts) => ({
    parts,
    says: agreement(all, total(parts.flatMap((index) => claimsOf(facts[index])))),
  }));
  const holds =
    judged.find(({ says }) => says === 'equal') ??
    judged.find(({ says }) => says === 'rounding' || says === 'compatible');
  if (holds?.says === 'compatible' && run.parts.length > 1 && isPrecise(whole, holds.parts, facts))
    return [failed('sum', 'warning', run.whole, run.parts, facts, file)];
  const indices = [run.whole, ...(holds ?? { parts: run.parts }).parts];
  if (holds) {
    if (holds.says !== 'rounding') return [{ rule: 'text-sum', verdict: 'pass', facts: indices }];
    // Told as it is: figures typed beside each other mostly add up to the digit.
    const approximate = indices.some((index) => facts[index]?.comparator !== 'exactly');
    return approximate
      ? [{ rule: 'text-sum', verdict: 'rounding', facts: indices }]
      : [failed('sum', 'info', run.whole, holds.parts, facts, file)];
  }
  if (isStock(whole) && run.parts.every((index) => isFlow(facts[index]))) return [];
  const says = judged[0]?.says ?? 'doubtful';
  const sum = total(run.parts.flatMap((index) => claimsOf(facts[index])));
  const more = compare(sum.value, all.upper) > 0;
  if (!more && isOnlySome(run, whole, sum.value)) return [];
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  const complete = alone && isComplete(run, facts, placements);
  const enumerated =
    isEnumeration(parts, run.kind) || areComplements(parts) || areNewAndAgain(parts) ? 'warning' : undefined;
  const severity =
    run.kind === 'nearby'
      ? 'warning'
      : more
        ? (over(parts, dimension, run, says, alone) ?? enumerated)
        : (under(parts, dimension, run, says, complete) ?? (complete ? enumerated : undefined));
  if (severity !== undefined) return [failed('sum', severity, run.whole, run.parts, facts, file)];
  return alone ? nearMiss(run, { facts, placements }, file) : [];
}

/**
 * `cho 5.800 người. Cụ thể, … 1.830 lao động; … 101 người`, `gần 500 ha bị mất trắng (Điện Biên 314 ha, Sơn La 60 ha)`:
 * less than half of all, or two places of a round figure, are named for what they are and share out nothing.
 */
function isOnlySome({ kind, listed }: Run, whole: TextFact, sum: Decimal): boolean {
  if (kind === 'bracket') return whole.comparator === 'about';
  return kind === 'closed' && !listed && compare(multiply(sum, decimal(2)), claimOf(whole).value) < 0;
}

/**
 * `ước đạt 1.284 tỷ đồng, trong đó …`: an estimate told to its last digit, whose parts are exact, is no round one, and a
 * round one is not far off; `tối thiểu 193.155,6 tỷ đồng, trong đó …` is what its parts make, or misses one digit.
 */
function isPrecise(whole: TextFact, parts: readonly number[], facts: readonly TextFact[]): boolean {
  if (parts.some((index) => facts[index]?.comparator !== 'exactly')) return false;
  const all = claimOf(whole).value;
  const sum = total(parts.flatMap((index) => claimsOf(facts[index]))).value;
  if (whole.comparator === 'at-least') return isLong(all) && isSlip(all, sum);
  const off = absolute(subtract(all, sum));
  const isOff = compare(off, lastDigit(all)) > 0 || compare(multiply(off, ROUNDLY), all) > 0;
  return whole.comparator === 'about' && isOff;
}

/** `khoảng 1.000.000 tỷ đồng` stands for what is so near to it, one in so many, however few its digits are. */
const ROUNDLY = decimal(20);

/** All there are at the end of some years; the new ones of each year come on top of the former. */
function isStock({ family, about }: TextFact): boolean {
  const all = ['recognised-products', 'cumulative-products', 'valid-products'].includes(about.indicator);
  return (
    family === 'product' && all && (about.period?.mode === 'by' || about.indicator !== 'recognised-products')
  );
}

function isFlow(fact: TextFact | undefined): boolean {
  const said = fact && `${fact.label} ${fact.tail}`;
  return said !== undefined && /(?<!\p{L})(?:mới|thêm|lần đầu)(?!\p{L})/iu.test(said);
}

function claimsOf(fact: TextFact | undefined): ReturnType<typeof claimOf>[] {
  return fact ? [claimOf(fact)] : [];
}

/** Behind a semicolon the parts may have ended: `A 10, trong đó a 4, b 6; B 5`. */
function prefixes(parts: readonly number[], facts: readonly TextFact[]): (readonly number[])[] {
  const all = parts.flatMap((index) => facts[index] ?? []);
  // "HTX Đông Hòa 02 sản phẩm; hộ Bảy Thạnh 02 sản phẩm; …": semicolons all along end nothing.
  const isOneList = all.length > 2 && all.slice(1).every(({ afterSemicolon }) => afterSemicolon);
  if (isOneList && (areNamed(all) || areDisjoint(all, 'producer'))) return [parts];
  const ends = parts.flatMap((index, at) => (at >= 2 && facts[index]?.afterSemicolon ? [at] : []));
  return [parts, ...ends.map((end) => parts.slice(0, end))];
}

type Severity = 'error' | 'warning' | undefined;

/** More than the whole: proved where the parts cannot overlap. */
function over(
  parts: readonly TextFact[],
  dimension: Dimension,
  { kind, listed }: Run,
  says: Agreement,
  alone: boolean,
): Severity {
  if (says !== 'contrary') return 'warning';
  if (areDisjoint(parts, dimension)) return 'error';
  const { family } = parts[0] ?? {};
  // Kinds of producers that may be one kind in two words: công ty, doanh nghiệp tư nhân.
  const kinds = dimension === 'producer' && parts.length > 2;
  if (dimension !== 'free') return alone && (kinds || kind !== 'open') ? 'warning' : undefined;
  // Products and people are listed by what they have as well, and one may have several things.
  if (family === 'product' || family === 'person' || family === 'producer')
    return (kind === 'closed' || (kind === 'bracket' && family === 'producer') || haveOneAxis(parts)) && alone
      ? 'warning'
      : undefined;
  return kind === 'open' && !listed && family !== 'money' ? 'warning' : 'error';
}

/** `60 sản phẩm …: miền núi 22 sản phẩm, đồng bằng 38 sản phẩm`: each called by a name of its own, and no more said. */
function isEnumeration(parts: readonly TextFact[], kind: Run['kind']): boolean {
  return (kind === 'colon' || kind === 'bracket' || kind === 'closed') && areNamed(parts);
}

function areNamed(parts: readonly TextFact[]): boolean {
  const names = parts.map(({ label, noun, tail, money }) => {
    // "04 điểm tại thành phố, 06 điểm tại các huyện" are called by where they are.
    const behind = tail.toLowerCase().slice(noun.length).trim();
    const isPlace = label.trim() === '' && /^(?:tại|ở|thuộc|của)\s/u.test(behind);
    const name = isPlace ? `${behind}:` : label.toLowerCase().replace(/^[\s:,;]*(?:và\s+)?/u, '');
    const isPlain =
      name.endsWith(':') || money !== undefined || tail.toLowerCase() === noun.toLowerCase() || tail === '';
    return isPlain && /\p{L}/u.test(name) ? name : undefined;
  });
  return (
    parts.length > 1 && names.every((name) => name !== undefined) && new Set(names).size === names.length
  );
}

/** Told apart by one thing, by a name of their own, by where they are or by how far they have come: none counts what another counts. */
function areApart(parts: readonly TextFact[], whole: TextFact): boolean {
  return (
    commonDimension(parts, whole) !== undefined ||
    areNamed(parts) ||
    parts.every(isAtPlace) ||
    haveOneAxis(parts) ||
    areKinds(parts) ||
    areThings(parts) ||
    parts.every(({ label, tail }) => STAGE.test(`${label} ${tail}`)) ||
    // "71 sản phẩm đăng ký đánh giá lại, 23 sản phẩm không tiếp tục tham gia"
    (parts.length === 2 && parts.filter(({ tail }) => DENIED.test(tail)).length === 1)
  );
}

/** `38 đại biểu cấp tỉnh, 56 đại biểu cấp huyện, 32 đại biểu …`: most are told apart by the same word before what differs. */
function haveOneAxis(parts: readonly TextFact[]): boolean {
  const words = parts.map(({ tail, noun }) => tail.toLowerCase().slice(noun.length).trim());
  const axes = words.map((behind) => AXIS.exec(behind)?.[0]);
  const most = Math.max(
    ...axes.map((axis) => axes.filter((other) => axis !== undefined && other === axis).length),
  );
  // "20 sản phẩm của hợp tác xã, … và 14 sản phẩm 4 sao" are told apart by two things.
  const isOneThing = parts.every(({ about }) => about.stars === undefined);
  return (
    isOneThing &&
    (parts.length >= 3 || most === parts.length) &&
    most * 3 >= parts.length * 2 &&
    new Set(words).size === words.length
  );
}

/** `34 hồ sơ sản phẩm mới, 17 hồ sơ đánh giá lại`. */
function areKinds(parts: readonly TextFact[]): boolean {
  const kinds = parts.map(({ tail }) => KINDS.findIndex((kind) => kind.test(tail)));
  return !kinds.includes(-1) && new Set(kinds).size === kinds.length;
}

/** `60 gian hàng, trong đó: 16 gian hàng của các xã; 24 gian hàng …; 08 gian hàng ẩm thực`: a thing is of one kind only. */
function areThings(parts: readonly TextFact[]): boolean {
  const tails = new Set(parts.map(({ tail }) => tail.toLowerCase()));
  // "9 gian hàng của các huyện và 11 gian hàng dành cho …"
  const areTold = parts.length >= 3 || /(?:^|\s)và$/iu.test(parts.at(-1)?.label ?? '');
  return areTold && tails.size === parts.length && parts.every(({ family }) => THINGS.includes(family));
}

const THINGS: readonly TextFact['family'][] = ['thing', 'class', 'sales-point', 'event', 'model', 'media'];
const KINDS = [
  /(?<!\p{L})mới(?!\p{L})/iu,
  /(?:đánh giá|công nhận|phân hạng|xếp hạng|chứng nhận|cấp) lại|tái công nhận|gia hạn/iu,
  /đã có|hiện có|đã (?:được )?công nhận/iu,
  /nâng (?:hạng|sao)/iu,
];
/** `hoạt động trong lĩnh vực nông nghiệp`, `khu vực III`: told apart by what stands behind the last of these words. */
const AXIS =
  /^(?:(?:\p{L}+\s){0,3}?(?:thuộc|trong)?\s?(?:khu vực|lĩnh vực|ngành|nhóm|hạng|loại|khối|vùng)|cấp|của|thuộc|tại|cho|trên)(?!\p{L})/u;
const DENIED = /(?<!\p{L})(?:chưa|không|ngừng|dừng)(?!\p{L})/iu;
const STAGE = /(?<!\p{L})(?:đã|đang|chưa|không|ngừng|dừng|hết|còn|sẽ)(?!\p{L})/iu;

/** `05 điểm tại thành phố`: nothing is at two places. */
function isAtPlace({ tail, noun, label }: TextFact): boolean {
  const behind = tail.toLowerCase().slice(noun.length).trim();
  return /^(?:và|,)?$/u.test(label.trim()) && /^(?:tại|ở)\s/u.test(behind);
}

/** Less than the whole: proved where the parts are all the parts. */
function under(
  parts: readonly TextFact[],
  dimension: Dimension,
  { kind, listed }: Run,
  says: Agreement,
  complete: boolean,
): Severity {
  if (areAll(parts, dimension)) return says === 'contrary' ? 'error' : 'warning';
  if (kind === 'total-behind') return says === 'contrary' ? 'error' : 'warning';
  if (!complete) return undefined;
  // New ones, those raised and those assessed again: there is no other kind.
  const kinds = parts.map(({ about }) => about.indicator);
  const isWhole = kinds.includes('new-products') && kinds.includes('renewed-products');
  const isKind = kinds.every((kind) => ENTRIES.includes(kind));
  // An upgrade leads to four stars or to five.
  const stars = parts.map(({ about }) => about.stars?.join());
  if (
    dimension === 'stars' &&
    kinds.every((kind) => kind === 'upgraded-products') &&
    stars.includes('4') &&
    stars.includes('5')
  )
    return 'warning';
  if (dimension === 'kind' && isKind && (parts.length > 2 || isWhole)) return 'warning';
  const closed = kind === 'closed' || (kind === 'bracket' && parts.length > 1);
  if (closed) return says === 'contrary' && (dimension !== 'free' || listed) ? 'error' : 'warning';
  // State and other funding side by side, every kind of producer: told as the whole of it.
  if (dimension === 'source' || dimension === 'free') {
    const lines = parts.map(({ about }) => (about.source === undefined ? [] : lineOf(about.source)));
    if (['state', 'other'].every((side) => lines.some((line) => line.includes(side)))) return 'warning';
  }
  if (dimension === 'producer' && parts.length > 2) return 'warning';
  const byStars = dimension === 'stars' && parts.some(({ about }) => about.stars?.includes(3));
  return listed || byStars || (dimension === 'group' && parts.length > 2) ? 'warning' : undefined;
}

const ENTRIES: readonly string[] = ['new-products', 'upgraded-products', 'renewed-products'];
/** `… và các nhiệm vụ khác`: not all the parts are told. */
const MORE_BEHIND = /(?:còn lại|phần còn lại|v\.v|…|\.\.\.)|(?<!\p{L})(?:và|cùng)\s[^,;]*khác\s*$/iu;

/** Every line of the list has its figure, and nothing is left to a remainder without one. */
function isComplete(run: Run, facts: readonly TextFact[], placements: ReadFacts['placements']): boolean {
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  if (parts.some(({ tail }) => MORE_BEHIND.test(tail))) return false;
  if (!run.listed)
    return !/(?:còn lại)(?![^.]*\d)/u.test(parts.at(-1)?.sentence ?? '') && !isInterrupted(run.parts, facts);
  const intro = facts[run.whole]?.paragraph;
  const lines = placements.flatMap(({ parent, mark }, index) =>
    parent === intro && mark !== 'none' ? [index] : [],
  );
  const marks = new Set(lines.map((line) => placements[line]?.mark));
  return marks.size <= 1 && lines.every((line) => parts.some(({ paragraph }) => paragraph === line));
}

/** `gồm 01 hội chợ, 01 tuần hàng và 01 hội nghị`: among the parts stands one that is counted by another word. */
function isInterrupted(parts: readonly number[], facts: readonly TextFact[]): boolean {
  const [first, last] = [parts[0] ?? 0, parts.at(-1) ?? 0];
  const depth = facts[first]?.depth;
  return facts
    .slice(first, last)
    .some(
      ({ part, family, label, each, depth: own }, at) =>
        !part &&
        !parts.includes(first + at) &&
        own === depth &&
        each === undefined &&
        !['share', 'money', 'score', 'time'].includes(family) &&
        /^(?:và)?$/iu.test(label),
    );
}

function failed(
  what: TextSum['what'],
  severity: 'error' | 'warning' | 'info',
  at: number,
  parts: readonly number[],
  facts: readonly TextFact[],
  file: string,
): Outcome {
  const told = facts[at];
  const all = parts.flatMap((index) => facts[index] ?? []);
  const verdict = severity === 'info' ? 'rounding' : 'fail';
  const outcome: Outcome = { rule: 'text-sum', verdict, facts: [at, ...parts] };
  if (!told) return outcome;
  const found = claimOf(told);
  const sum = total(all.map(claimOf));
  const finding: TextSum = {
    rule: 'text-sum',
    severity,
    verdict,
    cells: [],
    parts: [],
    places: [told, ...all].map((fact) => placeOf(file, fact)),
    what,
    told,
    ...differing(told, found.value, sum.value),
  };
  return { ...outcome, finding };
}
