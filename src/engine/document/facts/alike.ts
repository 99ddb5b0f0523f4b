import type { TextFact } from './fact';

/** True where two figures stand in one sentence of one paragraph. */
export function inOneSentence(
  fact: Pick<TextFact, 'paragraph' | 'sentence'> | undefined,
  other: Pick<TextFact, 'paragraph' | 'sentence'> | undefined,
): boolean {
  return fact !== undefined && fact.paragraph === other?.paragraph && fact.sentence === other.sentence;
}

type Placed = Pick<TextFact, 'paragraph' | 'sentence' | 'depth'>;

/** In one sentence, and in as many brackets. */
export function isSideBySide<T extends Placed>(fact: T | undefined, other: Placed): fact is T {
  return inOneSentence(fact, other) && fact?.depth === other.depth;
}

/** True where two figures count by one word, or both are money in whatever unit. */
export function countsAlike<T extends Counted>(fact: T | undefined, other: Counted): fact is T {
  return fact?.family === other.family && (fact.money !== undefined || fact.measure === other.measure);
}

type Counted = Pick<TextFact, 'family' | 'money' | 'measure'>;

/** One number, told as it is: no range, no `khoảng`, no `ít nhất`. */
export function isExact({ values, comparator }: Pick<TextFact, 'values' | 'comparator'>): boolean {
  return values.length === 1 && comparator === 'exactly';
}

/** An exact number of its own: for nobody each, and not what came or went. */
export function isPlain(fact: Pick<TextFact, 'values' | 'comparator' | 'each' | 'isChange'>): boolean {
  return isExact(fact) && fact.each === undefined && !fact.isChange;
}
