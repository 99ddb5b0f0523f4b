import { compare, decimal, equals } from '../../decimal';
import { gather } from '../../gather';
import { bare } from '../../text/fold';
import { countsAlike, inOneSentence } from '../facts/alike';
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
 * nhận OCOP cấp quốc gia`: what figures count is said in the same words. Told where one digit sets two apart.
 */
export function checkSaidAgain(facts: readonly TextFact[], file: string): Outcome[] {
  const said = new Map<string, number[]>();
  facts.forEach((fact, index) => {
    const words = wordsOf(fact);
    if (words !== undefined) gather(said, `${fact.family} ${fact.measure} ${words}`, index);
  });
  return [...said.values()].flatMap(([first = -1, ...others]): Outcome[] => {
    const one = facts[first];
    const [again = -1, more] = others.filter((at) => isOfOneThing(one, facts[at]));
    const other = facts[again];
    // Three and more are a list of different things, told alike.
    if (!one || !other || (more !== undefined && others.length > 2)) return [];
    const [a, b] = [valueOf(one), valueOf(other)];
    if (equals(a, b)) return [{ rule: 'text-repeated', verdict: 'pass', facts: [first, again] }];
    const isTelling = compare(a, TEN) >= 0 && compare(b, TEN) >= 0;
    return isTelling && isSlip(a, b) ? [toldTwice(one, other, [first, again], file)] : [];
  });
}

/** What a figure is of, by the words behind it, or by all of its clause where few stand there. */
function wordsOf({ label, tail, values, part, family, each, isChange }: TextFact): string | undefined {
  // "khoảng 50 người/lớp" is said of one class and of the next.
  if (
    values.length > 1 ||
    each !== undefined ||
    (part && family !== 'share') ||
    isChange ||
    ['time', 'round', 'score'].includes(family)
  )
    return undefined;
  const heavy = (text: string): readonly string[] => [
    ...new Set(
      bare(text.replace(LIGHT, ' '))
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 1),
    ),
  ];
  const behind = heavy(tail);
  const words = behind.length >= FEW ? behind : heavy(`${label} ${tail}`);
  return words.length >= FEW ? [...words].sort().join(' ') : undefined;
}

function isOfOneThing(one: TextFact | undefined, other: TextFact | undefined): boolean {
  if (!one || !other || !countsAlike(one, other) || inOneSentence(one, other)) return false;
  if (other.paragraph - one.paragraph > NEARBY) return false;
  if (one.comparator !== other.comparator || one.isRaised !== other.isRaised) return false;
  const [a, b] = [one.about, other.about];
  if (a.unit !== b.unit || a.group !== b.group || a.source !== b.source) return false;
  if (a.period && b.period && (a.period.to !== b.period.to || a.period.mode !== b.period.mode)) return false;
  if (PLANNED.test(one.label) !== PLANNED.test(other.label)) return false;
  return areAlike(scopeOf(one), scopeOf(other)) && areAlike(namesOf(one), namesOf(other));
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
