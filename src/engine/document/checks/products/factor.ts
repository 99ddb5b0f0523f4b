import { countsAlike, inOneSentence } from '../../facts/alike';
import { partsOf } from '../parts-of';
import { isBeside, isResultOf, isTimes, only } from './rate';
import type { RateScene } from './scene';

/** How often a rate is taken: the one figure of what it is for, of its sentence, its paragraph or its list. */
export function factorOf(scene: RateScene): number | undefined {
  const { facts, lexed, rate, same, beside } = scene;
  const counted = (at: number): boolean => isTimes(facts[at], rate);
  // Of "05 lớp (03 lớp …, 02 lớp …)" all of them.
  return (
    besideBracket(scene) ??
    only([same.filter((at) => isBeside(facts[at], rate, lexed)), same, beside], (at, place) => {
      const whole = facts[at]?.part?.to ?? -1;
      return counted(at) && !(place.includes(whole) && counted(whole));
    })
  );
}

/** `08 lớp với 500 người (bình quân 62,5 người/lớp)`: how often, right before what it makes and the bracket. */
function besideBracket({ facts, index }: RateScene): number | undefined {
  const [factor, made, rate] = [facts[index - 2], facts[index - 1], facts[index]];
  if (!factor || !made || !rate || !isTimes(factor, rate) || !isResultOf(made, rate)) return undefined;
  // "09 lớp, gồm 01 lớp … và 08 lớp …, với tổng số 495 học viên (bình quân 55 học viên/lớp)": of all of them.
  // "trong đó … 2 lớp chủ thể 68 triệu đồng (34 triệu đồng/lớp)": what they make is some of all as well.
  if (factor.part && isTimes(facts[factor.part.to], rate) && !made.part) return undefined;
  const isOne = [factor, made].every(
    ({ sentence, paragraph, depth }) =>
      sentence === rate.sentence && paragraph === rate.paragraph && depth < rate.depth,
  );
  return isOne ? index - 2 : undefined;
}

/**
 * `3 lớp: 1 lớp cho cán bộ (30 người) và 2 lớp cho chủ thể (mỗi lớp 45 người)`: the rate stands right behind some of
 * them, and right behind others stands what they have (`relations/products-together.ts` adds them up).
 */
export function isOfSome({ facts, index, rate }: RateScene): boolean {
  const [other, made, own] = [facts[index - 3], facts[index - 2], facts[index - 1]];
  const to = own?.part?.to;
  // "160 triệu đồng cho 04 sản phẩm (40 triệu đồng/sản phẩm)": what it makes stands before it.
  if (made && inOneSentence(made, rate) && isResultOf(made, rate) && !isTimes(other, rate)) return false;
  if (!own || to === undefined || !isTimes(own, rate) || !isTimes(facts[to], rate)) return false;
  return partsOf(facts, to).some(
    (at) => at !== index - 1 && isTimes(facts[at], rate) && countsAlike(facts[at + 1], rate),
  );
}
