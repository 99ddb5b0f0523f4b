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
  if (factor.part && isTimes(facts[factor.part.to], rate)) return undefined;
  const isOne = [factor, made].every(
    ({ sentence, paragraph, depth }) =>
      sentence === rate.sentence && paragraph === rate.paragraph && depth < rate.depth,
  );
  return isOne ? index - 2 : undefined;
}
