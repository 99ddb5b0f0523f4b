import { compare, decimal, type Decimal, divide, multiply } from '../../../decimal';
import type { TextProduct } from '../../../findings/text-figures';
import { inOneSentence } from '../../facts/alike';
import { inParagraphs } from '../../facts/by-paragraph';
import type { TextFact } from '../../facts/fact';
import { claimOf, differing, inMeasure, valueOf } from '../claims';
import { oneDigitExplains } from '../one-digit';
import { warnedAt, type Outcome } from '../outcome';
import { isAverage, isResultOf, isShared, isTimes } from './rate';
import type { RateScene } from './scene';

/** How many paragraphs above an average the number may be told that it is of. */
const ABOVE = 4;
/** Where it is told of all there are, it may stand further above. */
const FAR = 40;

/** An average of which not one figure alone can be the number: of one of several in its paragraph, above it, or of years. */
export function averageOf(scene: RateScene, file: string): Outcome[] {
  const { facts, rate, same } = scene;
  const counted = (at: number): boolean => isTimes(facts[at], rate);
  const own = same.filter(counted);
  if (own.length > 0) return ofOneOf(scene, own, file);
  // "toàn tỉnh có 858 hợp tác xã. … 39.468 thành viên, bình quân 46 thành viên/hợp tác xã"
  const above = inParagraphs(facts, rate.paragraph - ABOVE, rate.paragraph - 1).filter(
    (at) => counted(at) && facts[at]?.depth === 0 && !facts[at].part && !facts[at].isChange,
  );
  const ofAbove = ofOneOf(scene, above, file);
  if (ofAbove.length > 0) return ofAbove;
  const far = inParagraphs(facts, rate.paragraph - FAR, rate.paragraph - ABOVE - 1).filter(
    (at) => counted(at) && isOfAll(facts[at]),
  );
  const ofFar = ofOneOf(scene, far, file);
  return ofFar.length > 0 ? ofFar : ofYears(scene, file);
}

function isOfAll(fact: TextFact | undefined): boolean {
  return (
    fact?.depth === 0 && !fact.part && !fact.isChange && /(?<!\p{L})(?:toàn|tổng)(?!\p{L})/iu.test(fact.label)
  );
}

/** `đạt 86 tấn, ước cả năm 105 tấn … 8.400 triệu đồng, bình quân 80 triệu đồng/tấn`: of the one of several that fits. */
function ofOneOf({ facts, index, rate }: RateScene, counts: readonly number[], file: string): Outcome[] {
  const made = facts[index - 1];
  const [average] = rate.values;
  if (!made || !average || counts.length === 0 || !isAverage(rate) || !isResultOf(made, rate)) return [];
  if (made.paragraph !== rate.paragraph) return [];
  const right = counts.find((at) => facts[at] && isShared(rate, facts[at], made));
  if (right !== undefined)
    return [{ rule: 'text-product', verdict: 'pass', facts: [index - 1, right, index] }];
  const near = counts.filter((at) =>
    oneDigitExplains(
      [inMeasure(valueOf(made), rate), valueOf(facts[at]), average] as const,
      ([all, number, each]) => number.digits > 0n && compare(divide(all, number, each.scale), each) === 0,
    ),
  );
  const [only, more] = near;
  const factor = facts[only ?? -1];
  if (only === undefined || more !== undefined || !factor) return [];
  const expected = multiply(claimOf(rate).value, claimOf(factor).value);
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(file, [made, factor, rate]),
    told: made,
    ...differing(made, valueOf(made), expected),
    factors: [claimOf(factor).value, inMeasure(claimOf(rate).value, rate)],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: [index - 1, only, index], finding }];
}

/** `Giai đoạn 2023 - 2025 bố trí 24.000 triệu đồng, bình quân 8.000 triệu đồng/năm`: of so many years. */
function ofYears({ facts, index, rate }: RateScene, file: string): Outcome[] {
  const at = ofTheYears(index, facts);
  const made = facts[at];
  const [average] = rate.values;
  const { from, to } = made?.about.period ?? {};
  if (!made || !average || from === undefined || to === undefined || to <= from) return [];
  if (rate.each !== 'năm' || !isAverage(rate) || !isResultOf(made, rate) || made.sentence !== rate.sentence)
    return [];
  const years = decimal(to - from + 1);
  const all = inMeasure(valueOf(made), rate);
  const holds = ([whole, each]: readonly [Decimal, Decimal]): boolean =>
    compare(divide(whole, years, each.scale), each) === 0;
  const indices = [at, index];
  if (holds([all, average])) return [{ rule: 'text-product', verdict: 'pass', facts: indices }];
  if (!oneDigitExplains([all, average] as const, holds)) return [];
  const expected = multiply(claimOf(rate).value, years);
  const finding: TextProduct = {
    rule: 'text-product',
    ...warnedAt(file, [made, rate]),
    told: made,
    ...differing(made, valueOf(made), expected),
    factors: [years, average],
  };
  return [{ rule: 'text-product', verdict: 'fail', facts: indices, finding }];
}

/** Right before it, or what its sentence begins with: `giai đoạn 2026 - 2030 là 400 sản phẩm, năm 2026 …; bình quân mỗi năm 80 sản phẩm`. */
function ofTheYears(index: number, facts: readonly TextFact[]): number {
  const [before, rate] = [facts[index - 1], facts[index]];
  const whole = before?.part?.to ?? index - 1;
  return inOneSentence(facts[whole], rate) ? whole : index - 1;
}
