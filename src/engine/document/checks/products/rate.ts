import { compare, divide } from '../../../decimal';
import { nounAt } from '../../../language/nouns';
import { inOneSentence } from '../../facts/alike';
import { startsNoun } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import { claimOf, inMeasure, valueOf } from '../claims';

/** True where so many of it are each of what the rate is for: `05 lớp` of `50 người/lớp`. */
export function isTimes(fact: TextFact | undefined, rate: TextFact): boolean {
  return (
    fact !== undefined &&
    fact.each === undefined &&
    fact.values.length === 1 &&
    !fact.isChange &&
    (fact.noun.toLowerCase() === rate.each ||
      isCalledSo(fact, rate) ||
      startsNoun(fact.noun, rate.each ?? '') ||
      fact.noun.toLowerCase() === `lượt ${rate.each ?? ''}`)
  );
}

/** `102 đơn vị hành chính cấp xã` of so many for each `xã`. */
function isCalledSo({ family, measure }: TextFact, { each = '' }: TextFact): boolean {
  const isKind = family === 'commune' || family === 'district' || family === 'person';
  return isKind && nounAt(each, 0).noun?.measure === measure;
}

/** True where a figure could be so many times the rate. */
export function isResultOf(fact: TextFact, rate: TextFact): boolean {
  if (fact.each !== undefined || fact.values.length > 1 || fact.isChange) return false;
  return rate.money
    ? fact.money !== undefined
    : (fact.family === rate.family ||
        (fact.noun !== '' && fact.noun.toLowerCase() === rate.noun.toLowerCase())) &&
        rate.family !== 'time' &&
        (rate.family !== 'other' || fact.noun.toLowerCase() === rate.noun.toLowerCase());
}

/** True where an amount shared out among so many is the average, as displayed. */
export function isShared(rate: TextFact, factor: TextFact, all: TextFact | undefined): boolean {
  const [average] = rate.values;
  const count = claimOf(factor).value;
  if (!average || count.digits <= 0n) return false;
  return compare(divide(inMeasure(valueOf(all), rate), count, average.scale), average) === 0;
}

/** `bình quân 45 triệu đồng/sản phẩm`. */
export function isAverage({ label }: TextFact): boolean {
  return /(?:bình quân|trung bình)/iu.test(label);
}

/** `bình quân 22 lao động cho mỗi hợp tác xã, tổ hợp tác`: for each of things of several names. */
export function isOfSeveral({ each = '', tail }: TextFact): boolean {
  const lower = tail.toLowerCase();
  const at = lower.lastIndexOf(each);
  const next = /^(?:,| và| hoặc)\s+/u.exec(lower.slice(at + each.length));
  const [one, other] = [nounAt(each, 0), next ? nounAt(lower, at + each.length + next[0].length) : undefined];
  return (
    at >= 0 && other?.noun !== undefined && one.noun !== undefined && other.noun.measure !== one.noun.measure
  );
}

/** Told apart by neither a sentence nor a semicolon: what stands behind one is another matter. */
export function isBeside(fact: TextFact | undefined, rate: TextFact, lexed: ReadFacts['lexed']): boolean {
  if (!fact || !inOneSentence(fact, rate)) return false;
  const words = lexed[rate.paragraph]?.lower ?? '';
  return !words.slice(Math.min(fact.end, rate.end), Math.max(fact.start, rate.start)).includes(';');
}

/** The one that fits in the nearest of some places that has any. */
export function only(
  places: readonly (readonly number[])[],
  fits: (at: number, place: readonly number[]) => boolean,
): number | undefined {
  const found = places
    .map((place) => place.filter((at) => fits(at, place)))
    .find((place) => place.length > 0);
  return found?.length === 1 ? found[0] : undefined;
}
