import { absolute, add, compare, decimal, divide, multiply, subtract, type Decimal } from '../../../decimal';
import { nounIn } from '../../../language/nouns';
import { bare } from '../../../text/fold';
import { inOneSentence, isExact, isSideBySide } from '../../facts/alike';
import { inParagraphs } from '../../facts/by-paragraph';
import type { TextFact } from '../../facts/fact';
import { claimOf, valueOf } from '../claims';
import { oneDigitExplains } from '../one-digit';
import { HUNDRED } from '../not-all';
import type { Outcome } from '../outcome';
import { rateDiffers } from '../rate-differs';
import { isShareOf } from '../shares';
import { around, FORMER, isLevel, isOfOneKind, leadOf, PLANNED, saidBefore, STEP } from './around';

const SAYS_SHARE =
  /(?<!\p{L})(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ|tỷ trọng|tương đương|tương ứng|hoàn thành|cơ cấu)(?:\s+(?:tỷ lệ|tỉ lệ|là|được|đạt|khoảng))*$|(?<!\p{L})(?:tỷ|tỉ) lệ\s[^\d;.]{3,60}$/iu;
/** Words that tie an amount to the share right before it. */
const SO_MUCH = /^(?:tương đương|tương ứng|bằng|với|là)(?:\s+(?:với|là))?$/iu;
const OF_PLAN = /^(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)/iu;
const OF_FORMER = /^(?:so với|so)\s+(?:cùng kỳ|năm (?:trước|\d{4})|đầu (?:năm|kỳ))/iu;
const OF_ALL = /^(?:(?:trên|trong|của|so với)\s+)?(?:tổng|toàn|số)(?!\p{L})/iu;
/** So many paragraphs before its own the whole may be told. */
const BEFORE = 2;

/**
 * A share is of a figure told around it: the amount stands right before or behind it, what it is of is the nearest
 * of that kind. Where nothing else can be meant and one wrong digit explains it, that is told.
 */
export function ratioAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const share = facts[index];
  const [rate] = share?.values ?? [];
  if (!share || !rate || share.family !== 'share' || !isExact(share) || share.each !== undefined) return [];
  const at = amountOf(index, facts);
  const amount = facts[at];
  const isSaid = SAYS_SHARE.test(leadOf(share)) || (share.depth > 0 && share.label === '') || at > index;
  if (!amount || !isSaid || STEP.test(leadOf(share))) return [];
  const places = wholesOf(index, at, facts);
  const right = places.flat().find((of) => holds([rate, valueOf(amount), valueOf(facts[of])], amount));
  if (right !== undefined) return [{ rule: 'text-share', verdict: 'pass', facts: [index, at, right] }];
  const [of = -1, more] = places.find(({ length }) => length > 0) ?? [];
  const whole = facts[of];
  if (!whole || more !== undefined || valueOf(whole).digits <= 0n) return [];
  const figures = [rate, valueOf(amount), valueOf(whole)] as const;
  if (!isLevel({ ...whole, of: undefined }) && isRoughly(figures)) return [];
  if (!oneDigitExplains(figures, (each) => isShare(each, amount))) return [];
  const [, came, before] = figures;
  const finding = rateDiffers(file, [share, amount, whole], rate, { came, before });
  return [{ rule: 'text-share', verdict: 'fail', facts: [index, at, of], finding }];
}

function isShare([rate, part, all]: readonly [Decimal, Decimal, Decimal], amount: TextFact): boolean {
  return isShareOf(rate, part, all, claimOf(amount).half);
}

/** True of a share that is rounded, or cut off behind its last digit. */
function holds([rate, part, all]: readonly [Decimal, Decimal, Decimal], amount: TextFact): boolean {
  if (isShare([rate, part, all], amount)) return true;
  if (all.digits <= 0n) return false;
  const exact = divide(multiply(part, HUNDRED), all, rate.scale + 4);
  return compare(rate, exact) <= 0 && compare(exact, add(rate, decimal(1, rate.scale))) < 0;
}

/** `chiếm 53,7%` of `gần 16 tỷ đồng`: a round figure is a little off. */
function isRoughly([rate, part, all]: readonly [Decimal, Decimal, Decimal]): boolean {
  const off = absolute(subtract(rate, divide(multiply(part, HUNDRED), all, rate.scale + 4)));
  return compare(multiply(off, decimal(20)), rate) <= 0;
}

/** The amount right before the share, or the one behind that is tied to it; -1 for none. */
function amountOf(index: number, facts: readonly TextFact[]): number {
  const share = facts[index];
  if (!share) return -1;
  const paired = inOrder(index, facts);
  if (paired !== undefined) return paired;
  if (isTied(facts[index + 1], share)) return index + 1;
  const noun = OF_ALL.test(share.tail) ? nounIn(share.tail.toLowerCase())?.noun : undefined;
  const called = inParagraphs(facts, share.paragraph, share.paragraph).findLast((at) => {
    const fact = facts[at];
    return (
      at < index && inOneSentence(fact, share) && isAmount(fact, share) && fact?.measure === noun?.measure
    );
  });
  if (called !== undefined) return called;
  let at = index - 1;
  while (inOneSentence(facts[at], share) && !isAmount(facts[at], share)) at -= 1;
  return inOneSentence(facts[at], share) ? at : namedBefore(share, index, facts);
}

/** `50%, 20%, 30%; tương ứng 4.000, 1.600 và 2.400 triệu đồng`: as many amounts behind shares side by side, in their order. */
function inOrder(index: number, facts: readonly TextFact[]): number | undefined {
  const share = facts[index];
  if (!share) return undefined;
  const row = inParagraphs(facts, share.paragraph, share.paragraph).filter((at) =>
    isSideBySide(facts[at], share),
  );
  const from = row.findLastIndex((at) => at < index && facts[at]?.family !== 'share') + 1;
  const to = row.findIndex((at) => at > index && facts[at]?.family !== 'share');
  const [last, amount] = [facts[row[to - 1] ?? -1], facts[row[to] ?? -1]];
  if (to - from < 2 || !last || !amount || !isTied(amount, last)) return undefined;
  const behind = row.slice(to);
  const end = behind.findIndex((at) => !facts[at] || !isLevel(facts[at]) || !isOfOneKind(facts[at], amount));
  const amounts = end < 0 ? behind : behind.slice(0, end);
  return amounts.length === to - from ? amounts[row.indexOf(index) - from] : undefined;
}

const RATE_OF = /(?<!\p{L})(?:tỷ|tỉ) lệ\s+(\p{L}+(?:\s+\p{L}+){1,6}?)(?:\s+(?:là|đạt|chiếm|bằng))*$/iu;

const SUBJECT = /^[\s,;]*(\p{L}+(?:\s+\p{L}+){2,6}?)\s+(?:chiếm|đạt|bằng)(?:\s+tỷ lệ)?$/iu;

/** `còn hiệu lực 401 sản phẩm. Tỷ lệ sản phẩm còn hiệu lực đạt 82,5%`: the only part before that is called by all these words. */
function namedBefore(share: TextFact, index: number, facts: readonly TextFact[]): number {
  const named = RATE_OF.exec(leadOf(share))?.[1] ?? SUBJECT.exec(leadOf(share))?.[1];
  const words = bare(named ?? '').split(' ');
  if (words.length < 2) return -1;
  const [only = -1, more] = inParagraphs(facts, share.paragraph, share.paragraph).filter((at) => {
    const fact = facts[at];
    const said = ` ${bare(`${fact?.lead ?? ''} ${fact?.tail ?? ''}`)} `;
    return at < index && fact?.part !== undefined && words.every((word) => said.includes(` ${word} `));
  });
  return more === undefined ? only : -1;
}

/** `chiếm 38% (95 chủ thể)`, `60%, tương ứng 1.500 triệu đồng`; behind `kế hoạch` the bracket tells the plan. */
function isTied(next: TextFact | undefined, share: TextFact): boolean {
  if (!next || !inOneSentence(next, share) || next.family === 'share' || !isLevel(next)) return false;
  const isBracket = next.depth > share.depth && next.label === '';
  return (isBracket && !OF_PLAN.test(share.tail) && !OF_FORMER.test(share.tail)) || SO_MUCH.test(next.label);
}

function isAmount(fact: TextFact | undefined, share: TextFact): boolean {
  return fact !== undefined && fact.family !== 'share' && isLevel(fact) && fact.depth <= share.depth;
}

/** What it may be a share of, from near to far: as its tail says, else whatever is of the kind of its amount. */
function wholesOf(index: number, at: number, facts: readonly TextFact[]): readonly (readonly number[])[] {
  const [share, amount] = [facts[index], facts[at]];
  if (!share || !amount) return [];
  const { tail } = share;
  const [ofPlan, ofFormer] = [OF_PLAN.test(tail), OF_FORMER.test(tail)];
  if (tail !== '' && !ofPlan && !ofFormer && !OF_ALL.test(tail) && at < index) return [];
  if (amount.part && at <= index + 1) return ofPlan || ofFormer ? [] : [[amount.part.to]];
  const isSome = !ofPlan && !ofFormer && compare(share.values[0] ?? HUNDRED, HUNDRED) < 0;
  const fits = (fact: TextFact, one: number): boolean =>
    one !== at &&
    // Of several told in the order of their shares none is what another is some of.
    (at <= index + 1 || one < index) &&
    isLevel({ ...fact, of: undefined }) &&
    isOfOneKind(fact, amount) &&
    (ofPlan
      ? PLANNED.test(saidBefore(facts, one))
      : ofFormer
        ? FORMER.test(saidBefore(facts, one))
        : isOfOneTime(fact, amount));
  const name = bare(tail.replace(OF_ALL, ''));
  const own = (place: readonly number[]): readonly number[] => {
    const called = place.filter((one) => name.includes(' ') && isCalled(facts[one], name));
    if (called.length > 0) return called;
    if (ofPlan || ofFormer) return place;
    const alike = place.filter((one) => isNamedAlike(facts[one], amount));
    if (tail === '' && alike.length > 0) return alike;
    const free = place.filter((one) => !hasShare(one, facts));
    // Of what was to be only where nothing else is told.
    const done = free.filter((one) => !PLANNED.test(saidBefore(facts, one)));
    return done.length > 0 ? done : free;
  };
  const above = inParagraphs(facts, share.paragraph - BEFORE, share.paragraph - 1);
  const before = above.filter((one) => facts[one] && fits(facts[one], one));
  const places = [...around(facts, index, fits), before].map(own);
  const larger = places.map((place) =>
    place.filter((one) => compare(valueOf(facts[one]), valueOf(amount)) >= 0),
  );
  return isSome && larger.some(({ length }) => length > 0) ? larger : places;
}

function isCalled(fact: TextFact | undefined, name: string): boolean {
  return bare(fact?.tail ?? '').startsWith(name) || ` ${bare(fact?.lead ?? '')} `.includes(` ${name} `);
}

/** `vốn sự nghiệp 420 triệu đồng, đạt 35%` of the `vốn sự nghiệp 1.200 triệu đồng` told before. */
function isNamedAlike(fact: TextFact | undefined, { label }: TextFact): boolean {
  const name = bare(label).replace(/^.*(?=von |kinh phi )/u, '');
  return (
    name.includes(' ') &&
    /^(?:von|kinh phi) /u.test(name) &&
    ` ${bare(fact?.label ?? '')}`.endsWith(` ${name}`)
  );
}

/** What was spent in one year is no share of what was spent in another. */
function isOfOneTime({ about: a }: TextFact, { about: b }: TextFact): boolean {
  return a.period?.mode !== 'in' || b.period?.mode !== 'in' || a.period.to === b.period.to;
}

/** An amount with a share of its own is no whole of another's. */
function hasShare(at: number, facts: readonly TextFact[]): boolean {
  const [before, own, behind] = [facts[at - 1], facts[at], facts[at + 1]];
  if (!own) return false;
  const isBehind =
    behind?.family === 'share' &&
    !OF_PLAN.test(behind.tail) &&
    SAYS_SHARE.test(leadOf(behind)) &&
    amountOf(at + 1, facts) === at;
  return isBehind || (before?.family === 'share' && isTied(own, before));
}
