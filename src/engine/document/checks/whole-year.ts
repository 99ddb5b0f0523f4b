import { add, compare, equals, subtract } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, isSideBySide } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { notMade } from './not-made';
import type { Outcome } from './outcome';

const ALL_YEAR = /(?<!\p{L})(?:cả|hết|trong) năm(?:\s+\d{4})?(?:\s+(?:là|đạt|có|ước đạt|dự kiến))*$/iu;
const COMING = /(?<!\p{L})(?:thêm|tiếp|nữa|cuối năm|quý iv|còn lại)(?!\p{L})/iu;

/**
 * `đến nay đã công nhận 8 sản phẩm, dự kiến quý IV công nhận thêm 3 sản phẩm, ước cả năm 11 sản phẩm`: what was done
 * and what is to come make the year, one right behind the other in a sentence.
 */
export function checkWholeYear(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((year, index): Outcome[] => {
    if (!ALL_YEAR.test(year.label) || !isPlain(year)) return [];
    const alike: number[] = [];
    for (let at = index - 1; facts[at]?.sentence === year.sentence && alike.length < 2; at--)
      if (isAlike(facts[at], year)) alike.push(at);
    const [coming = -1, done = -1] = alike;
    const [more, had] = [facts[coming], facts[done]];
    if (!more || !had || !COMING.test(`${more.label} ${more.tail}`) || COMING.test(had.label)) return [];
    const sum = add(claimOf(more).value, claimOf(had).value);
    const all = claimOf(year).value;
    const indices = [index, coming, done];
    if (equals(all, sum)) return [{ rule: 'text-raised', verdict: 'pass', facts: indices }];
    // Less than what was done already can be no estimate of all.
    const isLikely = isSlip(all, sum) && compare(subtract(all, claimOf(more).value), all) < 0;
    return isLikely ? [notMade(year, more, had, indices, file)] : [];
  });
}

function isPlain({ values, comparator, each, part, isChange, family }: TextFact): boolean {
  const isExact = values.length === 1 && (comparator === 'exactly' || comparator === 'about');
  return isExact && each === undefined && !part && !isChange && family !== 'share' && family !== 'time';
}

function isAlike(fact: TextFact | undefined, year: TextFact): boolean {
  return isSideBySide(fact, year) && isPlain(fact) && countsAlike(fact, year);
}
