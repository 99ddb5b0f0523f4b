import { absolute, add, compare, decimal, equals, multiply, subtract, type Decimal } from '../../../decimal';
import type { TextProduct } from '../../../findings/text-figures';
import { inOneSentence, isExact } from '../../facts/alike';
import { inParagraphs } from '../../facts/by-paragraph';
import type { TextFact } from '../../facts/fact';
import { claimOf, differing, inMeasure, valueOf } from '../claims';
import { oneDigitExplains } from '../one-digit';
import { warnedAt, type Outcome } from '../outcome';
import { isLevel, isOfOneKind, leadOf } from './around';

const AS_MUCH = /(?<!\p{L})(?:gấp|bằng)(?:\s+(?:hơn|khoảng|gần))?$/iu;
/** How many paragraphs before it what it is a multiple of may be told. */
const NEARBY = 12;

/**
 * `29.550 triệu đồng, gấp 3 lần kinh phí hỗ trợ từ ngân sách`: so many times another figure of its kind, called by words
 * of its own. Where no figure before makes it, it is told of what it was before, or of the one that is a total.
 */
export function timesAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [made, times] = [facts[index - 1], facts[index]];
  const [rate] = times?.values ?? [];
  if (!made || !times || !rate || times.noun.toLowerCase() !== 'lần' || !AS_MUCH.test(leadOf(times)))
    return [];
  if (!isExact(times) || !inOneSentence(made, times) || !isLevel(made)) return [];
  const half = decimal(5, rate.scale + 1);
  const holds = ([all, one, by]: readonly [Decimal, Decimal, Decimal]): boolean => {
    const room = add(multiply(one, half), claimOf(made).half);
    return compare(absolute(subtract(all, multiply(one, by))), room) <= 0;
  };
  const before = inParagraphs(facts, times.paragraph - NEARBY, times.paragraph).filter((at) => {
    const fact = facts[at];
    return at < index - 1 && fact !== undefined && isLevel(fact) && isOfOneKind(fact, made);
  });
  const figures = (at: number) => [valueOf(made), valueOf(facts[at]), rate] as const;
  const right = before.findLast((at) => holds(figures(at)));
  if (right !== undefined)
    return [{ rule: 'text-product', verdict: 'pass', facts: [index - 1, right, index] }];
  const totals = before.filter((at) => /(?<!\p{L})tổng(?!\p{L})/iu.test(facts[at]?.lead ?? ''));
  const [of = -1] = isFrom(facts[index - 2], made) && before.includes(index - 2) ? [index - 2] : totals;
  const base = facts[of];
  const isOneOfSeveral = totals.some((at) => !equals(valueOf(facts[at]), valueOf(base)));
  if (!base || (totals.includes(of) && isOneOfSeveral)) return [];
  if (!oneDigitExplains(figures(of), holds)) return [];
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(file, [made, base, times]),
    told: made,
    ...differing(made, valueOf(made), multiply(valueOf(base), rate)),
    factors: [inMeasure(valueOf(base), base), rate],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: [index - 1, of, index], finding }];
}

/** `tăng từ 20 lên 50 chủ thể, gấp 2,5 lần`: of what it was. */
function isFrom(base: TextFact | undefined, made: TextFact): boolean {
  const isTo = /^(?:lên|xuống|đến)(?!\p{L})/iu.test(leadOf(made));
  return base !== undefined && inOneSentence(base, made) && isTo && /(?<!\p{L})từ$/iu.test(leadOf(base));
}
