import { absolute, add, compare, decimal, multiply, subtract, type Decimal } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, inOneSentence, isPlain, isSideBySide } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { SENT_BACK } from '../facts/sent-back';
import type { TextSum } from '../../findings/text-figures';
import { claimOf, differing, valueOf } from './claims';
import { inParagraph, inParagraphs } from '../facts/by-paragraph';
import { partsOf } from './parts-of';
import { warnedAt, type Outcome } from './outcome';
import { isOne } from './raised';
import { wholeOf } from './shares';

const REST =
  /^(?:và\s+|thì\s+|như vậy,?\s+|do đó,?\s+|hiện\s+)*(?:(?:số|phần|kinh phí|vốn|nguồn|tiền|dự toán)\s+)*(?:chưa (?:giải ngân|thanh toán|phân bổ|sử dụng|thực hiện|chi|bố trí)|tiết kiệm(?: được)?|còn lại|hiện còn|còn thiếu|còn|hoàn trả|hủy(?: bỏ)?(?: dự toán)?|kết dư|dư(?!\s+nợ)|chuyển nguồn|nộp trả)(?!\p{L})/iu;
/** The verb that is denied, by its first word. */
const NOT = /(?:không|chưa)\s+(?:được\s+(?=\p{L}))?(?<verb>\p{L}+)/iu;

const ACCEPTED = /(?<!\p{L})(?:đạt|đủ|hợp lệ|được (?:chọn|công nhận|chấp nhận))(?!\p{L})/iu;
const GOOD = 'đạt yêu cầu';

/**
 * What is left of a figure of the same sentence: `bố trí 25.000 triệu đồng, giải ngân 11.250 triệu đồng, còn lại
 * 13.750 triệu đồng`; `62/156 xã có sản phẩm, còn 94 xã chưa có`; `đánh giá 46 sản phẩm, 41 sản phẩm đạt, 05 sản phẩm
 * chưa đạt`. Never proved: what is left may be left of something else.
 */
export function checkRests(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((rest, index): Outcome[] => {
    if (rest.each !== undefined || rest.values.length > 1 || rest.comparator !== 'exactly') return [];
    const isRest =
      REST.test(rest.label) || /^số\s+[^\d,;:]{2,30}\s+còn$/iu.test(rest.label) || isLeftOver(rest);
    const verb =
      NOT.exec(rest.tail)?.groups?.['verb']?.toLowerCase() ?? (SENT_BACK.test(rest.tail) ? GOOD : undefined);
    const isFailure = verb !== undefined;
    if (!isRest && !isFailure) return [];
    if (rest.part) return verb === undefined ? [] : failedOf(index, rest.part, verb, facts, file);
    // "51 hồ sơ đạt yêu cầu, 05 hồ sơ cần bổ sung và 02 hồ sơ bị trả lại": the last of them is told with the others.
    const isNot = (at: number): boolean =>
      isFailure && (NOT.test(facts[at]?.tail ?? '') || SENT_BACK.test(facts[at]?.tail ?? ''));
    const next = facts[index + 1];
    if (next && isAlike(next, rest) && isNot(index + 1)) return [];
    const ahead = inParagraph(facts, rest.paragraph).filter((at) => at < index);
    const beside = ahead.filter((at) => isAlike(facts[at] ?? rest, rest));
    const others = beside.filter(isNot);
    const own = beside.filter((at) => !isNot(at));
    const apart = own.length < 2 && facts[own[0] ?? -1]?.of === undefined;
    if (apart && own.length === 1) {
      const told = leftOfAll(index, own[0] ?? -1, facts, file);
      if (told.length > 0) return told;
    }
    const before = apart
      ? ahead.filter((at) => isAlike({ ...(facts[at] ?? rest), sentence: rest.sentence }, rest))
      : own;
    const last = facts[before.at(-1) ?? -1];
    if (!last) return [];
    // "Kết quả có 38 sản phẩm đạt …. 07 sản phẩm còn lại phải hoàn thiện hồ sơ": of those told in the paragraph above.
    if (apart && own.length === 0 && isLeftOver(rest)) {
      const told = before.flatMap((at) => leftOfAll(index, at, facts, file));
      const right = told.find(({ verdict }) => verdict === 'pass');
      if (right) return [right];
      const wrong = told.filter(({ verdict }) => verdict === 'fail');
      if (wrong.length === 1) return wrong;
    }
    const all = wholeOf(last);
    if (all) return judge(index, before.slice(-1), subtract(all, claimOf(last).value), facts, file);
    // Of two figures the one is the whole, the other what was done of it.
    const [whole, ...done] = before.filter((at) => !isNot(at)).slice(-2);
    const first = facts[whole ?? -1];
    if (!first || whole === undefined || done.length === 0) return [];
    // Of so many stars is no whole: "02 sản phẩm 4 sao, 06 sản phẩm 3 sao, 01 sản phẩm không đạt".
    if (
      first.about.stars ||
      (verb !== undefined && !done.every((at) => isDone(facts[at], verb, /chưa/iu.test(rest.tail))))
    )
      return [];
    const taken = [...done, ...others].reduce((sum, at) => add(sum, valueOf(facts[at])), decimal(0));
    const left = subtract(valueOf(first), taken);
    // More was done than there was: of a remainder nothing is known then.
    if (left.digits < 0n && !isFailure && !(apart && isSlip(claimOf(rest).value, left))) return [];
    const judged = judge(index, [whole, ...done, ...others], left, facts, file);
    const sides = done.length === 1 ? besideThem(index, whole, done[0] ?? -1, facts, file) : [];
    // Told in another sentence, the whole may be another's: only what one wrong digit explains is told.
    const told =
      apart && !isSlip(claimOf(rest).value, left)
        ? judged.filter(({ verdict }) => verdict === 'pass')
        : judged;
    return [...told, ...sides];
  });
}

/** `07 sản phẩm còn lại phải hoàn thiện hồ sơ`. */
function isLeftOver({ label, tail, noun }: TextFact): boolean {
  return label === '' && /^\s*còn lại(?!\p{L})/iu.test(tail.slice(noun.length));
}

/**
 * `37 chủ thể với 52 sản phẩm. … 33 chủ thể với 46 sản phẩm đủ điều kiện; 04 chủ thể với 06 sản phẩm không đủ`: what
 * stands right before each of the three. Only what one digit sets apart is told.
 */
function besideThem(
  index: number,
  whole: number,
  done: number,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [rest, all, some] = [index, whole, done].map((at) => facts[at - 1]);
  if (!rest || !all || !some || facts[index]?.family === rest.family) return [];
  const isPair = [
    [rest, facts[index]],
    [all, facts[whole]],
    [some, facts[done]],
  ].every(
    ([side, main]) =>
      inOneSentence(side, main) &&
      side?.measure === rest.measure &&
      side.family !== 'share' &&
      side.family !== 'time' &&
      side.each === undefined &&
      side.values.length === 1 &&
      /^(?:với|có|gồm)?$/iu.test(main?.label ?? '-'),
  );
  const left = subtract(valueOf(all), valueOf(some));
  if (!isPair || (!isSlip(valueOf(rest), left) && compare(valueOf(rest), left) !== 0)) return [];
  return judge(index - 1, [whole - 1, done - 1], left, facts, file);
}

/** How many paragraphs before the figure that it is left of may stand. */
const NEARBY = 12;

/** `Đưa 204 sản phẩm lên các sàn; còn 39 sản phẩm chưa lên sàn` of the 243 that were told before: the one number that fits. */
function leftOfAll(index: number, done: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [rest, taken] = [facts[index], facts[done]];
  if (!rest || !taken) return [];
  const wholes = inParagraphs(facts, rest.paragraph - NEARBY, rest.paragraph - 1).filter((at) => {
    const fact = facts[at] ?? rest;
    const isAll =
      isAlike({ ...fact, paragraph: rest.paragraph, sentence: rest.sentence }, rest) && !fact.isChange;
    return isAll && !PLANNED.test(fact.label) && compare(valueOf(fact), valueOf(taken)) > 0;
  });
  const leftOf = (at: number): Decimal => subtract(valueOf(facts[at]), valueOf(taken));
  const right = wholes.findLast((at) => compare(leftOf(at), valueOf(rest)) === 0);
  if (right !== undefined) return judge(index, [right, done], leftOf(right), facts, file);
  const near = wholes.filter((at) => {
    const off = absolute(subtract(valueOf(rest), leftOf(at)));
    const isClose = compare(multiply(off, decimal(2)), valueOf(rest)) <= 0;
    return isSlip(valueOf(rest), leftOf(at)) && leftOf(at).digits > 0n && isClose;
  });
  const [only] = near;
  return only !== undefined && isOne(near, facts)
    ? judge(index, [only, done], leftOf(only), facts, file)
    : [];
}

const PLANNED = /kế hoạch|chỉ tiêu|mục tiêu|dự toán|phấn đấu/iu;

/** `128 sản phẩm, trong đó 119 sản phẩm đạt; 09 sản phẩm chưa đạt`: both are told as parts. */
function failedOf(
  index: number,
  { to, run }: NonNullable<TextFact['part']>,
  verb: string,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const whole = facts[to];
  const rest = facts[index];
  const siblings = partsOf(facts, to).filter(
    (at) => at < index && facts[at]?.part?.run === run && facts[at].family === rest?.family,
  );
  const [done] = siblings;
  if (!whole || done === undefined || siblings.length > 1 || !isDone(facts[done], verb)) return [];
  return judge(index, [to, done], subtract(valueOf(whole), valueOf(facts[done])), facts, file);
}

/** A figure of the same sentence that counts the same, exactly. */
function isAlike(fact: TextFact, rest: TextFact): boolean {
  return (
    isSideBySide(fact, rest) &&
    countsAlike(fact, rest) &&
    (fact.measure !== 'other' || (fact.noun !== '' && fact.noun.toLowerCase() === rest.noun.toLowerCase())) &&
    isPlain(fact) &&
    !fact.part
  );
}

/** `41 sản phẩm đạt`, of those of which others `chưa đạt`: the same verb, not denied. */
function isDone(fact: TextFact | undefined, verb: string, isYet = false): boolean {
  const words = (fact?.tail ?? '')
    .toLowerCase()
    .split(/[\s,;]+/u)
    .slice(0, 6)
    .join(' ');
  if (NOT.test(words) || SENT_BACK.test(words)) return false;
  // "Hội đồng chấp thuận 11 ý tưởng": right before it as well, but for a mere `có`.
  const ahead = (fact?.label ?? '').toLowerCase().split(/\s+/u).slice(-2).join(' ');
  // "đã có 22 biên bản được chuyển thành hợp đồng, 15 biên bản chưa thực hiện"
  if (isYet && /(?<!\p{L})đã(?!\p{L})/iu.test(fact?.label ?? '')) return true;
  const said = ` ${verb === 'có' || NOT.test(ahead) ? '' : ahead} ${words} `;
  return verb === GOOD || verb === 'đạt' || verb === 'công'
    ? ACCEPTED.test(said)
    : said.includes(` ${verb} `);
}

function judge(
  index: number,
  from: readonly number[],
  left: Decimal,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const rest = facts[index];
  if (!rest) return [];
  const claim = claimOf(rest);
  const indices = [index, ...from];
  const off = subtract(claim.value, left);
  if (compare(off, decimal(0)) === 0) return [{ rule: 'text-sum', verdict: 'pass', facts: indices }];
  const told = [rest, ...from.flatMap((at) => facts[at] ?? [])];
  const room = told.reduce((sum, fact) => add(sum, claimOf(fact).half), decimal(0));
  if (compare(off, room) <= 0 && compare(subtract(decimal(0), off), room) <= 0)
    return [{ rule: 'text-sum', verdict: 'rounding', facts: indices }];
  const finding: TextSum = {
    rule: 'text-sum',
    ...warnedAt(file, told),
    what: 'rest',
    told: rest,
    ...differing(rest, claim.value, left),
  };
  return [{ rule: 'text-sum', verdict: 'fail', facts: indices, finding }];
}
