import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  multiply,
  shift,
  subtract,
  trimmed,
  type Decimal,
} from '../../decimal';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { bare, fold } from '../../text/fold';
import { countsAlike, inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { TextShare } from '../../findings/text-figures';
import { claimOf, isToTheDigit, total } from './claims';
import { oneDigitExplains } from './one-digit';
import { commonDimension } from './dimensions';
import { partsOf } from './parts-of';
import { HUNDRED, notAll } from './not-all';
import { placeOf, type Outcome } from './outcome';
import { roomInUnsaid, unsaidWhole } from './unsaid-whole';

/** What a share may be of that is not the figure above it. */
const OTHER_BASE =
  /(?:kế hoạch|so với|cùng kỳ|cả nước|toàn quốc|chỉ tiêu|mục tiêu|dự toán|số\s+(?!vốn|kinh phí|tiền|này))/u;
const SHARE_OF =
  /(?:chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tương đương|tương ứng|bằng|đạt)\s*(?:tỷ lệ|tỉ lệ|khoảng)?\s*$/u;

/** Shares beside the amounts that they are made of: `55.400 triệu đồng, chiếm 20,57 %`, `45/52 xã, đạt 86,5%`, `124% (62/50 sản phẩm)`. */
export function checkShares(facts: readonly TextFact[], sums: readonly Outcome[], file: string): Outcome[] {
  const wrong = new Map(
    sums.flatMap(({ verdict, facts: [whole = -1, ...parts] }) =>
      verdict === 'fail' ? [[whole, parts] as const] : [],
    ),
  );
  const beside = facts.flatMap((share, index): Outcome[] => {
    const at = amountBefore(index, facts);
    const amount = facts[at];
    const whole = amount?.part && facts[amount.part.to];
    if (share.family !== 'share' || !amount || !isBeside(share, amount, whole) || amount.isChange) return [];
    if (isOfBaseBefore(index, facts)) return [];
    // "(tăng 03 chủ thể, tương đương 37,5%)" is of what there was.
    if (BEYOND.test(amount.label)) return [];
    // "đã giải ngân 30,8 tỷ đồng, trong đó vốn đầu tư 19,7 tỷ đồng (đạt 90%)": of what it was given (`spent-of-given.ts`).
    if (whole && !amount.of && isReached(share) && isSpending(amount.part?.to ?? -1, facts)) return [];
    // "Đầu năm có 512 hộ nghèo, chiếm 1,42%; cuối năm còn 361 hộ, chiếm 1%": both are of all households.
    if (whole && !amount.of && !isOfNoun(share, amount) && hasShare(amount.part?.to ?? -1, facts)) {
      const of = { base: claimOf(whole).value, indices: [index, at, amount.part?.to ?? -1], makeAll: false };
      const outcome = judgeShare(share, amount, whole, of, file);
      return outcome.verdict === 'pass' ? [outcome] : ofOuter(index, at, facts, file);
    }
    const isSure = whole && (!isApproximate(whole) || isMadeUp(amount, whole, facts));
    const base = wholeOf(amount) ?? (isSure ? claimOf(whole).value : undefined);
    if (!base || base.digits <= 0n || isApproximate(amount) || isApproximate(share)) return [];
    const indices = [index, at, ...(amount.part ? [amount.part.to] : [])];
    const of = { base, indices, makeAll: makeAll(amount, facts) };
    const outcome = judgeShare(share, amount, whole, of, file);
    if (outcome.verdict !== 'fail') return [outcome];
    // "230 THT: 60 (26,32%), 65 (28,51%), 47 (20,61%), 56 (24,56%)": that they make 228 is told once.
    const own = wrong.get(amount.part?.to ?? -1)?.flatMap((part) => facts[part] ?? []) ?? [];
    const made = own.includes(amount) ? total(own.map(claimOf)).value : undefined;
    if (made && judgeShare(share, amount, whole, { ...of, base: made }, file).verdict === 'pass') return [];
    const all = told(at, facts);
    const sum = all.length > 1 && { ...amount, values: [total(all.map(claimOf)).value] };
    const isOfAll = sum && judgeShare(share, sum, whole, of, file).verdict !== 'fail';
    if (isOfAll) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
    return [all.length > 1 ? asWarning(outcome) : outcome];
  });
  const next = facts.flatMap((share, index) => ofNext(share, index, facts, file));
  const called = facts.flatMap((share, index) => ofCalled(share, index, facts, file));
  const beyond = facts.flatMap((share, index) => beyondPlan(share, index, facts, file));
  const before = facts.flatMap((share, index) => {
    const amount = facts[index + 1];
    // "đạt 120% kế hoạch (vượt 11 sản phẩm)"
    if (share.family !== 'share' || !amount || !isBehind(amount, share) || BEYOND.test(amount.label))
      return [];
    // Several in one bracket share out what stands before it.
    if (amount.depth > share.depth && isOneOfSeveral(index + 1, share, facts)) return [];
    const whole = amount.part && facts[amount.part.to];
    if (OTHER_BASE.test(share.tail.toLowerCase()) && !amount.of)
      return OF_PLAN.test(share.tail) ? ofPlan(index, facts, file) : [];
    const base = wholeOf(amount) ?? (whole && !isApproximate(whole) ? claimOf(whole).value : undefined);
    if (!base || base.digits <= 0n) return [];
    const indices = [index, index + 1, ...(amount.part && !amount.of ? [amount.part.to] : [])];
    return [
      judgeShare(share, amount, amount.of ? undefined : whole, { base, indices, makeAll: false }, file),
    ];
  });
  return [...beside, ...next, ...called, ...beyond, ...before, ...shareRuns(facts, file)];
}

/** `36 sản phẩm 3 sao, 8 sản phẩm 4 sao, đạt tỷ lệ 91,7%`: the share may be of all parts that the sentence tells one after the other. */
function told(at: number, facts: readonly TextFact[]): readonly TextFact[] {
  const last = facts[at];
  const parts = partsOf(facts, last?.part?.to ?? -1).filter(
    (each) => each <= at && inOneSentence(facts[each], last),
  );
  const isRow = parts.every((each, place) => each === at - (parts.length - 1 - place));
  return isRow && !last?.money ? parts.flatMap((each) => facts[each] ?? []) : [];
}

/** `157 sản phẩm, bằng 86,7% tổng số 181 sản phẩm OCOP`: of the figure right behind. */
function ofNext(share: TextFact, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  // "74 sản phẩm trên tổng số 296 sản phẩm, chiếm 25%"
  const isTold =
    /^(?:trên|trong)\s+tổng(?:\s+số)?$/iu.test(facts[index - 1]?.label ?? '') && share.tail === '';
  const of = isTold ? index - 1 : index + 1;
  const at = amountBefore(isTold ? of : index, facts);
  const [amount, whole] = [facts[at], facts[of]];
  if (share.family !== 'share' || !amount || !whole || share.values.length > 1) return [];
  const isOne = [amount, whole].every(
    ({ sentence, paragraph }) => sentence === share.sentence && paragraph === share.paragraph,
  );
  const isAlike = countsAlike(whole, amount);
  const isOf =
    isTold ||
    /^(?:trong |trên |so với |của )?(?:tổng |tổng số |số |tổng (?:kinh phí|vốn|mức đầu tư|nhu cầu)(?: thực hiện)? )?$/iu.test(
      `${share.tail} ${whole.label}`.trim().replace(/$/u, ' '),
    );
  if (!isOne || !isAlike || !isOf || !SHARE_OF.test(share.label.toLowerCase())) return [];
  if ([share, amount, whole].some(isApproximate) || whole.each !== undefined || amount.values.length > 1)
    return [];
  const base = claimOf(whole).value;
  if (base.digits <= 0n) return [];
  return [
    asWarning(judgeShare(share, amount, whole, { base, indices: [index, at, of], makeAll: false }, file)),
  ];
}

/** `Doanh thu ước đạt 320 tỷ đồng, lợi nhuận 48 tỷ đồng, bằng 15% doanh thu`: of the amount that is called so. */
function ofCalled(share: TextFact, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const at = amountBefore(index, facts);
  const amount = facts[at];
  const name = fold(share.tail.replace(/^(?:tổng )?số (?:vốn|kinh phí|tiền) /iu, ''));
  if (share.family !== 'share' || amount?.money === undefined || amount.sentence !== share.sentence)
    return [];
  if (!name.includes(' ') || OTHER_BASE.test(share.tail.toLowerCase()) || isOfNoun(share, amount)) return [];
  if (!SHARE_OF.test(share.label.toLowerCase())) return [];
  const base = facts.findLastIndex(
    (fact, before) =>
      before < at &&
      fact.paragraph === share.paragraph &&
      fact.money !== undefined &&
      fact.each === undefined &&
      !fact.isChange &&
      ` ${fold(fact.label)} `.includes(` ${name} `),
  );
  const whole = facts[base];
  if (!whole || [share, amount, whole].some(({ values }) => values.length > 1) || isApproximate(share))
    return [];
  const value = claimOf(whole).value;
  if (value.digits <= 0n) return [];
  return [
    asWarning(
      judgeShare(share, amount, whole, { base: value, indices: [index, at, base], makeAll: false }, file),
    ),
  ];
}

/** `74/70 sản phẩm, vượt 5,7% kế hoạch`: what is more than the plan, of the plan. */
function beyondPlan(share: TextFact, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const amount = facts[index - 1];
  const [value] = amount?.values ?? [];
  if (share.family !== 'share' || share.values.length > 1 || share.sentence !== amount?.sentence) return [];
  if (!value || !amount.of || !/(?:^|\s)vượt$/iu.test(share.label) || isApproximate(share)) return [];
  const more = { ...amount, values: [subtract(value, amount.of)] };
  const base = wholeOf(amount);
  if (!base || base.digits <= 0n) return [];
  const outcome = judgeShare(
    share,
    more,
    undefined,
    { base, indices: [index, index - 1], makeAll: false },
    file,
  );
  return [asWarning(outcome)];
}

/** So much of a figure that no word ties to it: told where it holds, or where one wrong digit explains that it does not. */
export function shareOrSlip(
  [index, at, of]: readonly [share: number, amount: number, whole: number],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [share, amount, whole] = [facts[index], facts[at], facts[of]];
  const [stated] = share?.values ?? [];
  if (!share || !amount || !whole || !stated) return [];
  const [own, base] = [claimOf(amount), claimOf(whole).value];
  if (base.digits <= 0n) return [];
  const outcome = judgeShare(share, amount, whole, { base, indices: [index, at, of], makeAll: false }, file);
  if (outcome.verdict !== 'fail') return [outcome];
  const isSlip = oneDigitExplains([stated, own.value, base] as const, (each) => isShareOf(...each, own.half));
  return isSlip ? [asWarning(outcome)] : [];
}

/** A failing share told as likely and not as proved; any other outcome as it is. */
export function asWarning(outcome: Outcome): Outcome {
  const { finding, verdict } = outcome;
  if (finding?.rule !== 'text-share' || verdict !== 'fail') return outcome;
  return { ...outcome, finding: { ...finding, severity: 'warning' } };
}

/** The amount right before a share: `29 sản phẩm đạt từ 50 điểm trở lên (87,9%)` is no share of points. */
export function amountBefore(index: number, facts: readonly TextFact[]): number {
  const share = facts[index];
  const isCondition = facts[index - 1]?.family === 'score' && facts[index - 1]?.comparator !== 'exactly';
  let at = isCondition ? index - 2 : index - 1;
  // "12.740 triệu đồng (bình quân 70 triệu đồng/sản phẩm), chiếm 66,2%"
  while (share && facts[at]?.sentence === share.sentence && (facts[at]?.depth ?? 0) > share.depth) at -= 1;
  return at;
}

function isOneOfSeveral(index: number, share: TextFact, facts: readonly TextFact[]): boolean {
  const one = facts[index];
  for (
    let at = index + 1;
    (facts[at]?.depth ?? 0) > share.depth && facts[at]?.paragraph === share.paragraph;
    at++
  )
    if (facts[at]?.family === one?.family) return true;
  return false;
}

/** 21.500 of `18.640/21.500 triệu đồng`, in đồng for money. */
export function wholeOf({ of, money }: TextFact): Decimal | undefined {
  return of && shift(of, money ? DONG_EXPONENT[money] : 0);
}

/** `phía Bắc 1.142,7 nghìn ha, bằng 99,4% cùng kỳ năm trước; phía Nam 223,9 nghìn ha, bằng 92,6%`: of what the share before says. */
function isOfBaseBefore(index: number, facts: readonly TextFact[]): boolean {
  const share = facts[index];
  if (!share || share.tail !== '' || !/^(?:bằng|đạt)$/iu.test(share.label)) return false;
  const before = facts.findLast(
    (fact, at) => at < index && fact.family === 'share' && inOneSentence(fact, share),
  );
  return before?.label === share.label && OTHER_BASE.test(before.tail);
}

function isBeside(share: TextFact, amount: TextFact, whole: TextFact | undefined): boolean {
  if (amount.family === 'share' || !inOneSentence(share, amount)) return false;
  if (amount.values.length > 1 || share.values.length > 1) return false;
  // "dự toán được duyệt 1.850 triệu đồng; đã thực hiện 1.794,5 triệu đồng, đạt 97% dự toán"
  const isOfWhole =
    whole !== undefined && share.tail !== '' && ` ${bare(whole.label)} `.includes(` ${bare(share.tail)} `);
  const named = isOfNoun(share, amount) || isOfWhole;
  if (amount.of === undefined && !named && OTHER_BASE.test(share.tail.toLowerCase())) return false;
  // What stands in brackets before belongs to another share.
  if (amount.depth > share.depth) return false;
  const label = share.label.toLowerCase();
  const bracket = share.depth > amount.depth && (label === '' || SHARE_OF.test(label));
  // "được giao 8.400 triệu đồng, đã giải ngân 3.276 triệu đồng, đạt 39%"
  const isSpent = amount.money !== undefined && share.tail === '' && SPENT.test(amount.label);
  return (
    bracket ||
    (SHARE_OF.test(label) && (amount.of !== undefined || named || isSpent || !/đạt\s*$/u.test(label)))
  );
}

/** `70.541 hộ, chiếm 37,08%, trong đó 47.560 hộ, chiếm 25%`: of what the whole has its share of. */
function ofOuter(index: number, at: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [share, amount] = [facts[index], facts[at]];
  const to = amount?.part?.to ?? -1;
  const [whole, outer] = [facts[to], facts[to + 1]];
  const [stated, rate] = [share?.values[0], outer?.values[0]];
  if (!share || !amount || !whole || !outer || !stated || !rate || rate.digits <= 0n) return [];
  const own = claimOf(amount);
  const base = unsaidWhole(rate, claimOf(whole).value);
  const room = roomInUnsaid(rate, own);
  const figures = [stated, own.value, base] as const;
  const indices = [index, at, to, to + 1];
  if (isShareOf(...figures, room)) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
  if (!oneDigitExplains([stated, own.value] as const, ([one, part]) => isShareOf(one, part, base, room)))
    return [];
  const of = { base, indices, makeAll: false };
  return [asWarning(judgeShare(share, amount, undefined, of, file))];
}

/** `512 hộ nghèo, chiếm 1,42%`: told as a share of something itself, in its own list. */
function hasShare(at: number, facts: readonly TextFact[]): boolean {
  const [whole, share] = [facts[at], facts[at + 1]];
  const isBeside = share?.family === 'share' && inOneSentence(share, whole);
  return (
    whole !== undefined && isBeside && /^[\s,;]*$/u.test(share.tail) && /(?:chiếm|tỷ lệ)$/iu.test(share.label)
  );
}

/** True of a share that is told as reached: `đạt 85 %`, `đạt tỷ lệ 85 %`. */
export function isReached({ label }: TextFact): boolean {
  return /(?:^|\s)đạt(?:\s+tỷ lệ)?$/iu.test(label);
}

/** What was spent or done, told by itself as so much of what was to be. */
export function isSpending(at: number, facts: readonly TextFact[]): boolean {
  const [whole, share] = [facts[at], facts[at + 1]];
  if (!whole) return false;
  const isOwn = share?.family === 'share' && inOneSentence(share, whole);
  return (
    (whole.money !== undefined && SPENT.test(whole.label)) ||
    (isOwn && isReached(share) && whole.part === undefined)
  );
}

/** Words before an amount that say it was spent, of what had been given. */
export const SPENT = /(?:giải ngân|thanh toán|đã chi|đã sử dụng|thực hiện được)[^,;]*$/iu;

/** `đạt 92,97% số sản phẩm tham gia`: of those that the figure before is some of. */
const OF_NOUN = /^(?:trên\s+)?(?:tổng\s+)?số\s+(\p{L}+(?:\s+\p{L}+)?)/iu;

/**
 * True where the words behind a share say of what it is, and that is what the amount counts: `70 % tổng số sản
 * phẩm`.
 */
export function isOfNoun({ tail }: TextFact, { noun, money }: TextFact): boolean {
  if (money) return /^(?:trên\s+)?tổng\s+(?:số\s+)?(?:vốn|kinh phí|nhu cầu|mức)/iu.test(tail);
  const of =
    OF_NOUN.exec(tail)?.[1]?.toLowerCase() ??
    /^(?:trên\s+)?tổng\s+(\p{L}+(?:\s+\p{L}+)?)/iu.exec(tail)?.[1]?.toLowerCase();
  return noun !== '' && of?.startsWith(noun.toLowerCase()) === true;
}

const OF_PLAN = /^(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)/iu;
const BEYOND = /(?:vượt|tăng|giảm|hơn|kém)(?:\s+\p{L}+)?\s*$/iu;

/** `đạt 315 tỷ đồng, bằng 52,5% kế hoạch năm (600 tỷ đồng)`: of what stands in brackets behind it. */
function ofPlan(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [share, amount] = [facts[index], facts[index + 1]];
  if (!share || !amount || BEYOND.test(share.label)) return [];
  const at = facts.findLastIndex(
    (fact, before) =>
      before < index &&
      fact.paragraph === share.paragraph &&
      fact.depth <= share.depth &&
      fact.family === amount.family &&
      !fact.isChange &&
      // a part of another figure only right before it
      (!fact.part || before === index - 1),
  );
  const told = facts[at];
  const base = claimOf(amount).value;
  if (!told || told.family !== amount.family || isApproximate(told) || told.values.length > 1) return [];
  if (told.measure !== amount.measure && !told.money) return [];
  return base.digits <= 0n
    ? []
    : [judgeShare(share, told, amount, { base, indices: [index, at, index + 1], makeAll: false }, file)];
}

/** `chiếm 30% (45 tỷ đồng)`, `đạt 112,5% kế hoạch, 09/08 sản phẩm`. */
function isBehind(amount: TextFact, share: TextFact): boolean {
  if (amount.paragraph !== share.paragraph || isApproximate(share) || isApproximate(amount)) return false;
  if (amount.family === 'share' || amount.values.length > 1 || share.values.length > 1) return false;
  const isOfPlan =
    amount.of !== undefined && !amount.part && amount.depth === share.depth && OF_PLAN.test(share.tail);
  return amount.depth > share.depth || isOfPlan;
}

/** `khoảng 28.500 triệu đồng, trong đó 22.800 … và 5.700 …`: told to its last digit. */
function isMadeUp({ part }: TextFact, whole: TextFact, facts: readonly TextFact[]): boolean {
  const parts = partsOf(facts, part?.to ?? -1).flatMap((at) => {
    const fact = facts[at];
    return fact?.part?.run === part?.run ? (fact ?? []) : [];
  });
  return compare(total(parts.map(claimOf)).value, claimOf(whole).value) === 0;
}

function isApproximate(fact: TextFact): boolean {
  return fact.comparator !== 'exactly' && !isToTheDigit(fact);
}

/** True where an amount, known to `room`, is so many per cent of a whole, rounded, or cut off behind its last decimal. */
export function isShareOf(share: Decimal, amount: Decimal, whole: Decimal, room: Decimal): boolean {
  if (whole.digits <= 0n) return false;
  const half = decimal(5, share.scale + 1);
  const of = (part: Decimal): Decimal => divide(multiply(part, HUNDRED), whole, share.scale + 4);
  return (
    compare(add(share, share.scale > 0 ? decimal(1, share.scale) : half), of(subtract(amount, room))) >= 0 &&
    compare(subtract(share, half), of(add(amount, room))) <= 0
  );
}

/**
 * A stated share against amount ÷ base: it passes within half its last digit, with room for the rounding of
 * both amounts; cut off or moved by one unit to make 100 % it is rounding. An error only where the share's
 * words name what it is of.
 */
export function judgeShare(
  share: TextFact,
  amount: TextFact,
  whole: TextFact | undefined,
  {
    base,
    indices,
    makeAll: madeUp,
  }: { readonly base: Decimal; readonly indices: readonly number[]; readonly makeAll: boolean },
  file: string,
): Outcome {
  const [stated] = share.values;
  const own = claimOf(amount);
  const room = whole ? claimOf(whole).half : decimal(0);
  if (!stated) return { rule: 'text-share', verdict: 'undecided', facts: indices };
  const scale = stated.scale;
  const of = (part: Decimal, all: Decimal): Decimal => divide(multiply(part, HUNDRED), all, scale + 4);
  const least = of(subtract(own.value, own.half), add(base, room));
  const most = of(add(own.value, own.half), subtract(base, room));
  const half = decimal(5, scale + 1);
  if (compare(add(stated, half), least) >= 0 && compare(subtract(stated, half), most) <= 0)
    return { rule: 'text-share', verdict: 'pass', facts: indices };
  // A share cut off instead of rounded is less by up to one unit.
  const cut = compare(stated, most) <= 0 && compare(add(stated, decimal(1, scale)), least) > 0;
  const expected = divide(multiply(own.value, HUNDRED), base, Math.max(scale, 2));
  // One of several shares may give or take a unit so that all make 100 %.
  const moved = madeUp && compare(absolute(subtract(stated, expected)), decimal(1, scale)) <= 0;
  const named = share.label !== '';
  const finding: TextShare = {
    rule: 'text-share',
    severity: cut || moved ? 'info' : named ? 'error' : 'warning',
    verdict: cut || moved ? 'rounding' : 'fail',
    cells: [],
    parts: [],
    places: [share, amount, ...(whole ? [whole] : [])].map((fact) => placeOf(file, fact)),
    what: 'share',
    expected: trimmed(expected),
    found: stated,
    difference: trimmed(subtract(stated, expected)),
  };
  return { rule: 'text-share', verdict: finding.verdict, facts: indices, finding };
}

/** True where the shares beside all parts of one figure make exactly 100 %. */
function makeAll({ part }: TextFact, facts: readonly TextFact[]): boolean {
  if (!part) return false;
  const shares = partsOf(facts, part.to).flatMap((index) => {
    const [fact, beside] = [facts[index], facts[index + 1]];
    const same = fact !== undefined && fact.family !== 'share' && fact.part?.run === part.run;
    return same && beside?.family === 'share' && beside.paragraph === fact.paragraph ? [beside] : [];
  });
  return shares.length > 1 && compare(total(shares.map(claimOf)).value, HUNDRED) === 0;
}

/** Shares of one figure, told side by side: together no more than all of it. */
function shareRuns(facts: readonly TextFact[], file: string): Outcome[] {
  const runs = new Map<string, number[]>();
  facts.forEach(({ family, part, values }, index) => {
    if (family !== 'share' || !part || values.length > 1) return;
    const key = `${part.to} ${part.run}`;
    const run = runs.get(key);
    if (run) run.push(index);
    else runs.set(key, [index]);
  });
  return [...runs.values()].flatMap((indices): Outcome[] => {
    const shares = indices.flatMap((index) => facts[index] ?? []);
    const kinds = new Set(shares.map(({ about }) => about.indicator));
    // "giải ngân 330 tỷ đồng, đạt 82%; …": each of its own plan.
    if (shares.some((share) => isReached(share) || OTHER_BASE.test(share.tail))) return [];
    const whole = facts[shares[0]?.part?.to ?? -1];
    // "67,3% sản phẩm 3 sao, 31,2% sản phẩm 4 sao, 0,8% sản phẩm tiềm năng 5 sao" differ in one thing, whatever is said of some
    const isMixed =
      kinds.size > 1 && kinds.size < shares.length && !(whole && commonDimension(shares, whole));
    if (shares.length < 2 || shares.some(isApproximate) || isMixed) return [];
    const sum = total(shares.map(claimOf));
    const off = subtract(sum.value, HUNDRED);
    if (compare(absolute(off), add(sum.half, decimal(5, 3))) <= 0)
      return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
    if (off.digits < 0n) return [];
    return [notAll(indices, shares, sum.value, file)];
  });
}
