import { equals } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import type { Outcome } from './outcome';
import { toldTwice } from './told-twice';

const BACK =
  /(?<!\p{L})(?:nói|nêu|kể|đã nêu|đã nói)\s+trên(?!\p{L})|^\s*(?:này|đó|trên(?=\s*(?:[,.;:)]|$|(?:có|được|đã|thì|là|gồm)\s)))(?!\p{L})/iu;
/** `Trong 12 sản phẩm đánh giá lại đợt này`. */
const THIS_TIME = /(?<!\p{L})(?:đợt|lần|kỳ) này(?!\p{L})/iu;
/** How many paragraphs back `nói trên` may point. */
const NEARBY = 6;

const OF = /(?<!\p{L})trong\s*(?:(?:tổng\s+)?số)?$/iu;

/** `đạt yêu cầu` of `51 hồ sơ đạt yêu cầu có 34 hồ sơ …`: what tells these things from others, up to what they have. */
function named({ tail, noun, sentence, paragraph }: TextFact, next: TextFact | undefined): string {
  const goesOn = next?.sentence === sentence && next.paragraph === paragraph && next.depth === 0;
  const behind = (goesOn ? `${tail} ${next.label}` : tail)
    .toLowerCase()
    .slice(noun.length)
    .replace(/(?:^|\s)(?:có|thì|gồm|được)(?:\s.*)?$/u, '')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
  // "trong tổng số 91 sản phẩm OCOP ở Quảng Trị" is of all that there are.
  const what = behind.replace(OF_PLACE, '');
  return what.split(' ').length > 1 ? behind : '';
}

const OF_PLACE = /^ocop(?!\p{L})\s*|(?<!\p{L})(?:ở|tại|trên địa bàn|của (?:tỉnh|huyện|xã))(?!\p{L}).*$/gu;

/** No part of another figure, nor what came on top of one. */
function isWhole(fact: TextFact | undefined): boolean {
  return fact?.part === undefined && fact?.isChange === false && fact.depth === 0;
}

/** `Trong 22 sản phẩm nói trên, …`: a figure that points back at one told before. */
export function checkToldBefore(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    const behind = fact.tail.slice(
      fact.tail.toLowerCase().startsWith(fact.noun.toLowerCase()) ? fact.noun.length : 0,
    );
    const isBack = BACK.test(behind) || (OF.test(fact.label) && THIS_TIME.test(behind));
    const words = named(fact, facts[index + 1]);
    const isOf = fact.family !== 'time' && OF.test(fact.label);
    const isSame = !isBack && words !== '' && isOf;
    // "Trong 163 chủ thể có …" is of all that were told, whatever else is said of them.
    const isPlain = !isBack && words === '' && isOf && fact.depth === 0 && fact.comparator === 'exactly';
    if (
      (!isBack && !isSame && !isPlain) ||
      fact.each !== undefined ||
      fact.values.length > 1 ||
      fact.family === 'share'
    )
      return [];
    const before = facts.flatMap((other, at) =>
      at < index &&
      other.paragraph >= fact.paragraph - NEARBY &&
      other.family === fact.family &&
      (other.money !== undefined || other.noun.toLowerCase() === fact.noun.toLowerCase()) &&
      (!isSame || named(other, facts[at + 1]).startsWith(words)) &&
      other.each === undefined &&
      other.values.length === 1
        ? [at]
        : [],
    );
    const own = claimOf(fact).value;
    const valueAt = (at: number) => claimOf(facts[at] ?? fact).value;
    const same = before.findLast((at) => equals(valueAt(at), own));
    if (same !== undefined) return [{ rule: 'text-repeated', verdict: 'pass', facts: [same, index] }];
    const slips = before.filter((at) => isSlip(own, valueAt(at)));
    const near = slips.at(-1);
    if (isPlain && slips.some((at) => !isWhole(facts[at]) || !equals(valueAt(at), valueAt(near ?? at))))
      return [];
    const former = facts[near ?? -1];
    if (near === undefined || !former) return [];
    return [toldTwice(former, fact, [near, index], file)];
  });
}
