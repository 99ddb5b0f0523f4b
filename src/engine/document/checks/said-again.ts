import { compare, decimal, equals } from '../../decimal';
import { gather } from '../../gather';
import { bare } from '../../text/fold';
import { countsAlike, inOneSentence, isPlain } from '../facts/alike';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import { valueOf } from './claims';
import type { Outcome } from './outcome';
import { PLANNED } from './relations/around';
import { toldTwice } from './told-twice';

/** How many paragraphs later it may be said again. */
const NEARBY = 20;
/** So many words of weight at least say what one figure is of, and no other. */
const FEW = 5;
/** Before a figure more of them are everybody's: `thành lập mới 40 hợp tác xã` is planned and has been done. */
const MANY = 7;
/** No more are looked back at, however long a text is. */
const LOOKED_AT = 40;
/** Smaller numbers differ in one digit whatever they are of. */
const TEN = decimal(10);
/** Words that come and go where one thing is told twice. */
const LIGHT =
  /(?<!\p{L})(?:được|đã|cũng|có|là|các|những|của|và|hơn|khoảng|gần|trên|công nhận|trong khi|theo đó|kết quả|cụ thể|ocop)(?!\p{L})/giu;
/** Whose figure it is: of the country, a province, a district. */
const SCOPE =
  /(?<!\p{L})(?:cả nước|toàn quốc|tỉnh|thành phố|huyện|thị xã|xã|phường|đợt|quý|tháng)(?!\p{L})/giu;

/**
 * `đã quyết định công nhận 28 sản phẩm đạt chứng nhận OCOP cấp quốc gia. … Kết quả, 28 sản phẩm được công nhận đạt chứng
 * nhận OCOP cấp quốc gia`: what figures count is said in the same words, and so may be what follows them. Told where one
 * digit sets two apart.
 */
export function checkSaidAgain(facts: readonly TextFact[], file: string): Outcome[] {
  const alike = new Map<string, (readonly [number, readonly string[]])[]>();
  const pairs = facts.flatMap((fact, index): (readonly [number, number])[] => {
    const words = wordsOf(fact);
    if (words.length < FEW) return [];
    const kind = `${fact.family} ${fact.measure}`;
    const before = (alike.get(kind) ?? []).slice(-LOOKED_AT);
    gather(alike, kind, [index, words] as const);
    const again = before.filter(
      ([at, said]) =>
        fact.paragraph - (facts[at]?.paragraph ?? 0) <= NEARBY &&
        isOfOneThing(facts[at], fact) &&
        areTheSame(said, words),
    );
    // Three and more are a list of different things, told alike.
    const [[first = -1] = []] = again;
    return again.length === 1 ? [[first, index]] : [];
  });
  const following = pairs.flatMap(([one, other]): (readonly [number, number])[] => {
    const [a, b] = [facts[one + 1], facts[other + 1]];
    const isSame = equals(valueOf(facts[one]), valueOf(facts[other]));
    return isSame &&
      follows(a, facts[one]) &&
      follows(b, facts[other]) &&
      countsAlike(a, b) &&
      a.comparator === b.comparator
      ? [[one + 1, other + 1]]
      : [];
  });
  const owned = ofOwners(facts);
  const seldom = new Set([...following, ...owned]);
  return [...pairs, ...following, ...owned].flatMap((pair): Outcome[] => {
    const [first, again] = pair;
    const [one, other] = [facts[first], facts[again]];
    if (!one || !other) return [];
    const [a, b] = [valueOf(one), valueOf(other)];
    if (equals(a, b)) return [{ rule: 'text-repeated', verdict: 'pass', facts: [first, again] }];
    const isTelling = seldom.has(pair) || (compare(a, TEN) >= 0 && compare(b, TEN) >= 0);
    return isTelling && isSlip(a, b) ? [toldTwice(one, other, [first, again], file)] : [];
  });
}

/**
 * `32 sản phẩm của 21 chủ thể` and, elsewhere, `32 sản phẩm, thuộc 21 chủ thể`: where one of two such numbers is told
 * again as it was, so is the other.
 */
function ofOwners(facts: readonly TextFact[]): (readonly [number, number])[] {
  const pairs = facts.flatMap((fact, index) => (isOwned(fact, facts[index + 1]) ? [index] : []));
  return pairs.flatMap((again, place): (readonly [number, number])[] => {
    const before = pairs
      .slice(Math.max(0, place - LOOKED_AT), place)
      .filter((at) => isOfOneThing(facts[at], facts[again]));
    const alike = before.filter((at) => isEqual(at, again, facts) !== isEqual(at + 1, again + 1, facts));
    const [first, more] = alike;
    // What is told whole once more needs no other.
    if (first === undefined || more !== undefined || alike.length < before.length) return [];
    return isEqual(first, again, facts) ? [[first + 1, again + 1]] : [[first, again]];
  });
}

function isOwned(fact: TextFact, owners: TextFact | undefined): boolean {
  return (
    fact.family === 'product' &&
    isPlain(fact) &&
    follows(owners, fact) &&
    owners.family === 'producer' &&
    OWNED.test(owners.label)
  );
}

const OWNED = /^(?:của|thuộc|do|từ)(?!\p{L})/iu;

/** The same number, of two digits or more. */
function isEqual(one: number, other: number, facts: readonly TextFact[]): boolean {
  const value = valueOf(facts[one]);
  return compare(value, TEN) >= 0 && equals(value, valueOf(facts[other]));
}

/** In its sentence, of itself: no part, nothing for each. */
function follows(next: TextFact | undefined, fact: TextFact | undefined): next is TextFact {
  return (
    next !== undefined &&
    inOneSentence(next, fact) &&
    next.values.length === 1 &&
    !next.part &&
    next.each === undefined &&
    !['share', 'time', 'round', 'score'].includes(next.family)
  );
}

/** What a figure is of, by the words behind it, or by all of its clause where few stand there. */
function wordsOf({ label, tail, values, part, family, each, isChange }: TextFact): readonly string[] {
  // "khoảng 50 người/lớp" is said of one class and of the next.
  if (values.length > 1 || each !== undefined || isChange || ['time', 'round', 'score'].includes(family))
    return [];
  if (part && part.kind !== 'open' && family !== 'share') return [];
  const behind = heavyWords(tail);
  const all = heavyWords(`${label} ${tail}`);
  return behind.length >= FEW ? behind : all.length >= MANY ? all : [];
}

/** The words of a text that say what is meant, without diacritics. */
export function heavyWords(text: string): readonly string[] {
  return [
    ...new Set(
      bare(text.replace(LIGHT, ' '))
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 1),
    ),
  ];
}

/** All words of one, and two of three of the other: `40% chủ thể là HTX` and `40% chủ thể là nữ` are not the same. */
function areTheSame(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  const [few, many] = [one.length, other.length].sort((a, b) => a - b);
  return shared === few && shared >= FEW && shared * 3 >= (many ?? 0) * 2;
}

function isOfOneThing(one: TextFact | undefined, other: TextFact | undefined): boolean {
  if (!one || !other || !isAboutOne(one, other) || PLANNED.test(one.label) !== PLANNED.test(other.label))
    return false;
  return areAlike(scopeOf(one), scopeOf(other)) && areAlike(namesOf(one), namesOf(other));
}

/** True where nothing tells two figures apart: no unit, group, source, stars or year. */
export function isAboutOne(one: TextFact | undefined, other: TextFact | undefined): boolean {
  if (!one || !other || !countsAlike(one, other) || inOneSentence(one, other)) return false;
  if (one.part && other.part && one.family !== 'share') return false;
  if (one.comparator !== other.comparator || one.isRaised !== other.isRaised) return false;
  const [a, b] = [one.about, other.about];
  if (a.unit !== b.unit || a.group !== b.group || a.source !== b.source) return false;
  if (a.stars?.join() !== b.stars?.join()) return false;
  return !a.period || !b.period || (a.period.to === b.period.to && a.period.mode === b.period.mode);
}

/** Alike, or one of them does not say. */
function areAlike(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function scopeOf({ label }: TextFact): string {
  return [...new Set(label.toLowerCase().match(SCOPE) ?? [])].sort().join();
}

/** Names before a figure, the first word of its clause left out. */
function namesOf({ label }: TextFact): string {
  return (label.slice(1).match(/(?<=\s)\p{Lu}[\p{L}\d]*/gu) ?? []).join(' ');
}
