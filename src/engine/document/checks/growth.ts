import { add, subtract, ZERO, type Decimal } from '../../decimal';
import { countsAlike, inOneSentence, isExact } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { TextShare } from '../../findings/text-figures';
import { claimOf } from './claims';
import { oneDigitExplains } from './one-digit';
import type { Outcome } from './outcome';
import { rateDiffers } from './rate-differs';
import { isShareOf } from './shares';

const MORE = /(?:^|\s)(?:tăng|vượt)(?:\s+(?:thêm|khoảng))?$/iu;
const LESS = /(?:^|\s)giảm$/iu;
/**
 * `đạt 24,6 tỷ đồng, tăng 20% so với năm 2024 (20,5 tỷ đồng)`: what came on top, of what there was. Told where one
 * wrong digit explains that it does not hold.
 */
export function checkGrowth(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    const isMore = MORE.test(share.label);
    if (
      share.family !== 'share' ||
      share.each !== undefined ||
      (!isMore && !LESS.test(share.label)) ||
      !isExact(share)
    )
      return [];
    const [stated] = share.values;
    const base = [index + 1, index - 1].find((at) => isBase(facts[at], share)) ?? ofYear(index, facts);
    const former = facts[base ?? -1];
    if (!stated || base === undefined || !former) return [];
    const inSentence = facts.findLastIndex(
      (fact, before) => before < index && before !== base && isNow(fact, share, former),
    );
    // "Doanh thu đạt 67,08 tỷ đồng. So với cùng kỳ năm 2024 (58,5 tỷ đồng), doanh thu tăng 14,7%."
    const at =
      inSentence < 0 && base < index
        ? facts.findLastIndex(
            (fact, before) =>
              before < base &&
              isNow({ ...fact, sentence: share.sentence }, share, former) &&
              fact.each === undefined &&
              !fact.part,
          )
        : inSentence;
    const now = facts[at];
    if (!now) return [];
    const [all, one] = [claimOf(now), claimOf(former)];
    // Both figures may be rounded.
    const room = add(one.half, all.half);
    const holds = ([rate, current, before]: readonly [Decimal, Decimal, Decimal]): boolean =>
      isShareOf(rate, isMore ? subtract(current, before) : subtract(before, current), before, room);
    const figures = [stated, all.value, one.value] as const;
    const indices = [index, at, base];
    const isWritten = (each: typeof figures): boolean =>
      isShareOf(each[0], isMore ? subtract(each[1], each[2]) : subtract(each[2], each[1]), each[2], ZERO);
    if (isWritten(figures)) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
    // "12,6 tỷ đồng, tăng 6% so với năm 2023 (12 tỷ đồng)" may come of figures rounded; it is not what they make.
    const isRounded = holds(figures);
    if (one.value.digits <= 0n || !oneDigitExplains(figures, isRounded ? isWritten : holds))
      return isRounded ? [{ rule: 'text-share', verdict: 'rounding', facts: indices }] : [];
    const came = isMore ? subtract(all.value, one.value) : subtract(one.value, all.value);
    const finding: TextShare = {
      ...rateDiffers(file, [share, now, former], stated, { came, before: one.value }),
      ...(isRounded ? ({ severity: 'info', verdict: 'rounding' } as const) : {}),
    };
    return [{ rule: 'text-share', verdict: finding.verdict, facts: indices, finding }];
  });
}

/** `Phấn đấu công nhận 70 sản phẩm, tăng 6,1% so với năm 2022`: the only figure alike that was told of that year. */
function ofYear(index: number, facts: readonly TextFact[]): number | undefined {
  const [share, now] = [facts[index], facts[index - 1]];
  const year = Number(
    /^so với (?:kết quả |thực hiện )?(?:cuối |cùng kỳ )?năm\s+((?:19|20)\d\d)/iu.exec(share?.tail ?? '')?.[1],
  );
  if (!share || !now || Number.isNaN(year) || now.sentence !== share.sentence || now.depth !== share.depth)
    return undefined;
  const told = facts.flatMap((fact, at) =>
    at < index - 1 &&
    fact.paragraph < share.paragraph &&
    countsAlike(fact, now) &&
    fact.about.period?.to === year &&
    !fact.part &&
    !fact.isChange &&
    fact.depth === 0 &&
    fact.each === now.each &&
    isExact(fact) &&
    !/kế hoạch|chỉ tiêu|mục tiêu|dự toán/iu.test(fact.label)
      ? [at]
      : [],
  );
  return told.length === 1 ? told[0] : undefined;
}

/** What there was, alone in brackets beside the share. */
function isBase(base: TextFact | undefined, share: TextFact): boolean {
  return (
    base !== undefined &&
    inOneSentence(base, share) &&
    base.depth === share.depth + 1 &&
    base.family !== 'share' &&
    base.family !== 'time' &&
    isExact(base)
  );
}

function isNow(fact: TextFact, share: TextFact, former: TextFact): boolean {
  return (
    inOneSentence(fact, share) &&
    fact.depth === share.depth &&
    countsAlike(fact, former) &&
    // "59,4 triệu đồng/người, tăng 8% so với năm 2022 (55 triệu đồng)": what each had is said once.
    (former.each === undefined || former.each === fact.each) &&
    !fact.isChange &&
    fact.values.length === 1 &&
    // "lãi bình quân 310 triệu đồng/năm": a mean as told.
    (fact.comparator === 'exactly' ||
      (fact.comparator === 'about' && /bình quân|trung bình/iu.test(fact.label)))
  );
}
