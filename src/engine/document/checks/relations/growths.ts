import { add, subtract, type Decimal } from '../../../decimal';
import { inOneSentence, isExact } from '../../facts/alike';
import { inParagraph } from '../../facts/by-paragraph';
import type { TextFact } from '../../facts/fact';
import { claimOf, valueOf } from '../claims';
import { oneDigitExplains } from '../one-digit';
import type { Outcome } from '../outcome';
import { rateDiffers } from '../rate-differs';
import { isShareOf } from '../shares';
import { around, FORMER, isLevel, isOfOneKind, leadOf, PLANNED, saidBefore, STEP } from './around';

const LESS = /(?:giảm|thấp hơn|ít hơn|hụt|kém|thiếu)(?:\s+\p{L}+)*$/iu;

const BEYOND = /(?<!\p{L})(?:vượt|hụt)(?!\p{L})/iu;

const SO_MUCH = /^(?:tương đương|tương ứng)(?:\s+(?:với|tăng|giảm))*$/iu;

/**
 * `cùng kỳ năm trước đạt 30 tỷ đồng, năm nay 36 tỷ đồng, tăng 20%`: so much more or less than what there was, of two
 * figures around it. Where they are the only ones and one wrong digit explains it, that is told.
 */
export function growthAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const share = facts[index];
  const [rate] = share?.values ?? [];
  if (!share || !rate || share.family !== 'share' || !isExact(share) || share.each !== undefined) return [];
  // "tăng 112 tỷ đồng so với năm 2023 là 1.350 tỷ đồng, tương ứng 8,3%"
  const steps = inParagraph(facts, share.paragraph).filter((at) => {
    const fact = facts[at];
    return at < index && fact !== undefined && inOneSentence(fact, share) && STEP.test(leadOf(fact));
  });
  const stepped = facts[steps.at(-1) ?? -1];
  const step = STEP.test(leadOf(share)) ? share : SO_MUCH.test(leadOf(share)) ? stepped : undefined;
  if (!step) return [];
  const isMore = !LESS.test(leadOf(step));
  // "vượt 10% kế hoạch", "vượt kế hoạch 10%": of what was to be, and not of what there was
  const isOfPlan = BEYOND.test(leadOf(step)) && PLANNED.test(`${leadOf(share)} ${share.tail}`);
  const places = around(
    facts,
    index,
    (fact, at) =>
      isLevel(fact) &&
      fact.family !== 'share' &&
      (isOfPlan ? !FORMER.test(saidBefore(facts, at)) : !PLANNED.test(saidBefore(facts, at))),
  );
  const holds = (each: readonly [Decimal, Decimal, Decimal], room: Decimal): boolean => {
    const [stated, is, was] = each;
    return isShareOf(stated, isMore ? subtract(is, was) : subtract(was, is), was, room);
  };
  for (const place of places) {
    const pair = pairOf(place, facts);
    const [now, before] = [facts[pair?.[0] ?? -1], facts[pair?.[1] ?? -1]];
    if (!pair || !now || !before) continue;
    const room = add(claimOf(now).half, claimOf(before).half);
    const figures = [rate, valueOf(now), valueOf(before)] as const;
    if (holds(figures, room)) return [{ rule: 'text-share', verdict: 'pass', facts: [index, ...pair] }];
    if (!oneDigitExplains(figures, (each) => holds(each, room))) return [];
    const came = isMore ? subtract(valueOf(now), valueOf(before)) : subtract(valueOf(before), valueOf(now));
    const finding = rateDiffers(file, [share, now, before], rate, { came, before: valueOf(before) });
    return [{ rule: 'text-share', verdict: 'fail', facts: [index, ...pair], finding }];
  }
  return [];
}

/** What there is and what there was, where a place has but these two of a kind and words tell which is which. */
function pairOf(place: readonly number[], facts: readonly TextFact[]): readonly [number, number] | undefined {
  const [a = -1, b = -1, more] = place;
  const [one, other] = [facts[a], facts[b]];
  if (!one || !other || more !== undefined || !isOfOneKind(one, other)) return undefined;
  const [first, second] = [a, b].map((at) => {
    const said = saidBefore(facts, at);
    return FORMER.test(said) || PLANNED.test(said);
  });
  if (first && second) {
    const [from, to] = [one.about.period?.to ?? 0, other.about.period?.to ?? 0];
    return from === to ? undefined : from < to ? [b, a] : [a, b];
  }
  return first ? [b, a] : second ? [a, b] : undefined;
}
