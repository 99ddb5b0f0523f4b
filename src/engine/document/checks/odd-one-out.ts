import { equals } from '../../decimal';
import { gather } from '../../gather';
import { countsAlike, isPlain } from '../facts/alike';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { lineage } from '../facts/structure';
import { tellingDigits, valueOf } from './claims';
import type { Outcome } from './outcome';
import { heavyWords, isAboutOne } from './said-again';
import { toldTwice } from './told-twice';

/** So many words of weight say that two places speak of one thing, where a third tells the same figure. */
const FEW = 3;
/** No more places are compared, however long a text is. */
const MOST = 60;

/**
 * `Tổng kinh phí 4.250 triệu đồng`, `Kinh phí thực hiện Kế hoạch 4.253 triệu đồng`, `bố trí 4.250 triệu đồng thực hiện Kế
 * hoạch`: three sections of a plan tell one figure, two of them agree, and one digit sets the third apart.
 */
export function checkOddOneOut(
  { facts, placements }: ReadFacts,
  judged: readonly Outcome[],
  file: string,
): Outcome[] {
  const settled = new Set(judged.flatMap(({ facts: indices }) => indices));
  const byKind = new Map<string, number[]>();
  facts.forEach((fact, index) => {
    if (isTold(fact)) gather(byKind, `${fact.family} ${fact.money === undefined ? fact.measure : ''}`, index);
  });
  const sectionOf = (index: number): number | undefined =>
    lineage(placements, facts[index]?.paragraph ?? -1).at(-1);
  const areApart = (indices: readonly number[]): boolean =>
    new Set(indices.map(sectionOf)).size === indices.length;
  return [...byKind.values()].flatMap((told) =>
    told.length > MOST
      ? []
      : told.flatMap((odd): Outcome[] => {
          const own = facts[odd];
          if (!own || settled.has(odd) || told.some((at) => at !== odd && isEqual(facts[at], own))) return [];
          const near = told.filter(
            (at) => isSlip(valueOf(facts[at]), valueOf(own)) && isAboutOne(facts[at], own),
          );
          const pair = pairsOf(near).find(
            ([a, b]) =>
              areApart([a, b, odd]) &&
              isEqual(facts[a], facts[b]) &&
              tellingDigits(valueOf(facts[a])) > 1 &&
              isAboutOne(facts[a], facts[b]) &&
              [
                [a, b],
                [a, odd],
                [b, odd],
              ].filter(([one = -1, other = -1]) => shared(facts[one], facts[other]) >= FEW).length > 1,
          );
          const other = facts[pair?.[0] ?? -1];
          return pair && other ? [toldTwice(own, other, [odd, pair[0]], file)] : [];
        }),
  );
}

/** Money or a number of things, told as it is. */
function isTold(fact: TextFact): boolean {
  return isPlain(fact) && !['share', 'time', 'score', 'round', 'other'].includes(fact.family);
}

function isEqual(one: TextFact | undefined, other: TextFact | undefined): boolean {
  return other !== undefined && countsAlike(one, other) && equals(valueOf(one), valueOf(other));
}

function pairsOf(near: readonly number[]): (readonly [number, number])[] {
  return near.flatMap((a, at) => near.slice(at + 1).map((b) => [a, b] as const));
}

/** How many words of weight two figures have in common, what they count left out. */
function shared(one: TextFact | undefined, other: TextFact | undefined): number {
  const own = new Set(one ? saidOf(one) : []);
  return other ? saidOf(other).filter((word) => own.has(word)).length : 0;
}

function saidOf({ label, tail, noun }: TextFact): readonly string[] {
  return heavyWords(
    `${label} ${tail.toLowerCase().startsWith(noun.toLowerCase()) ? tail.slice(noun.length) : tail}`,
  );
}
