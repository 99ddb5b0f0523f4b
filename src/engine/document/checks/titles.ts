import {
  absolute,
  compare,
  decimal,
  equals,
  multiply,
  round,
  shift,
  subtract,
  type Decimal,
} from '../../decimal';
import { bare } from '../../text/fold';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { lastDigit, valueOf } from './claims';
import type { Outcome } from './outcome';
import { toldTwice } from './told-twice';

/** How far below the title what it says is told again. */
const NEARBY = 12;
/** So many words of the title's figure at least, and this share of them, are said again. */
const FEW = 3;
const TEN = decimal(10);

/** `Toàn tỉnh có 931 tổ hợp tác …` as a title, and the same again in the text: told where a digit sets them apart. */
export function checkTitles({ facts, text }: ReadFacts, file: string): Outcome[] {
  const body = text.paragraphs.findIndex(
    ({ text: words }) => /[.;:]\s*$/u.test(words) || words.split(/\s+/u).length > 45,
  );
  return facts.flatMap((title, index): Outcome[] => {
    if (title.paragraph >= body || title.values.length > 1 || title.comparator === 'at-most') return [];
    if (['share', 'time', 'round', 'score'].includes(title.family)) return [];
    const again = facts.flatMap((fact, at) =>
      at > index && fact.paragraph >= body && fact.paragraph <= body + NEARBY && isAlike(fact, title)
        ? [at]
        : [],
    );
    const same = again.find((at) => isToldAs(facts[at] ?? title, title));
    if (same !== undefined) return [{ rule: 'text-repeated', verdict: 'pass', facts: [index, same] }];
    const words = wordsOf(`${title.label} ${title.tail}`);
    const at = again.find((each) => {
      const told = facts[each] ?? title;
      const shared = sharedWords(words, told);
      // Small numbers differ in one digit whatever they are of.
      const isSmall = compare(valueOf(title), TEN) < 0;
      const isSaid = shared >= FEW && (isSmall ? shared * 3 : shared * 5) >= words.length * 2;
      return isSaid && !isNarrower(told, title) && isSlip(valueOf(title), inDigitsOf(told, title));
    });
    const told = facts[at ?? -1];
    if (at === undefined || !told) return [];
    return [toldTwice(title, told, [index, at], file)];
  });
}

function isAlike(fact: TextFact, title: TextFact): boolean {
  return countsAlike(fact, title) && fact.values.length === 1 && fact.each === title.each && !fact.isChange;
}

/** `Có thêm 40 sản phẩm` and `Trong 32 sản phẩm hạng 3 sao`: some of them. */
function isNarrower({ about: own }: TextFact, { about: all }: TextFact): boolean {
  return (['stars', 'group'] as const).some(
    (dimension) => own[dimension] !== undefined && all[dimension] === undefined,
  );
}

/** A part is called by its own words; what is told of all, by those of its sentence. */
function sharedWords(words: readonly string[], { label, tail, sentence, part }: TextFact): number {
  const said = new Set(wordsOf(part ? `${label} ${tail}` : sentence));
  return words.filter((word) => said.has(word)).length;
}

/** `hơn 10.300` is how a title tells 10.322. */
function isToldAs(fact: TextFact, title: TextFact): boolean {
  const [own, told] = [valueOf(fact), valueOf(title)];
  if (isExact(title)) return equals(own, told);
  return compare(absolute(subtract(own, told)), lastDigit(told)) < 0;
}

/** Rounded to the last digit of a title that tells it roundly. */
function inDigitsOf(fact: TextFact, title: TextFact): Decimal {
  const own = valueOf(fact);
  if (isExact(title) || fact.comparator === title.comparator) return own;
  // "ít nhất 60" is no round word for 146.
  const told = valueOf(title);
  if (compare(multiply(absolute(subtract(own, told)), decimal(2)), told) > 0) return own;
  const unit = lastDigit(told);
  const power = unit.digits === 0n ? 0 : String(unit.digits).length - 1 - unit.scale;
  return shift(round(shift(own, -power), 0), power);
}

function isExact({ comparator }: TextFact): boolean {
  return comparator === 'exactly';
}

function wordsOf(text: string): readonly string[] {
  return [
    ...new Set(
      bare(text)
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 1),
    ),
  ];
}
