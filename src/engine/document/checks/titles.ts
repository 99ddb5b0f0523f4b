import { equals } from '../../decimal';
import { bare } from '../../text/fold';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf } from './claims';
import type { Outcome } from './outcome';
import { toldTwice } from './told-twice';

/** How far below the title what it says is told again. */
const NEARBY = 12;
/** So many words of the title's figure at least, and this share of them, are said again. */
const FEW = 3;

/** `Toàn tỉnh có 931 tổ hợp tác …` as a title, and the same again in the text: told where a digit sets them apart. */
export function checkTitles({ facts, text }: ReadFacts, file: string): Outcome[] {
  const body = text.paragraphs.findIndex(
    ({ text: words }) => /[.;:]\s*$/u.test(words) || words.split(/\s+/u).length > 45,
  );
  return facts.flatMap((title, index): Outcome[] => {
    if (title.paragraph >= body || title.values.length > 1 || title.comparator !== 'exactly') return [];
    if (['share', 'time', 'round', 'score'].includes(title.family)) return [];
    const words = wordsOf(title);
    const again = facts.flatMap((fact, at) =>
      at > index && fact.paragraph >= body && fact.paragraph <= body + NEARBY && isAlike(fact, title)
        ? [at]
        : [],
    );
    const own = claimOf(title).value;
    const same = again.find((at) => equals(claimOf(facts[at] ?? title).value, own));
    if (same !== undefined) return [{ rule: 'text-repeated', verdict: 'pass', facts: [index, same] }];
    const at = again.find((each) => {
      const said = new Set(wordsOf(facts[each] ?? title));
      const shared = words.filter((word) => said.has(word)).length;
      return shared >= FEW && shared * 2 >= words.length;
    });
    const told = facts[at ?? -1];
    if (at === undefined || !told || !isSlip(own, claimOf(told).value)) return [];
    return [toldTwice(title, told, [index, at], file)];
  });
}

function isAlike(fact: TextFact, title: TextFact): boolean {
  return countsAlike(fact, title) && fact.values.length === 1 && fact.each === title.each && !fact.isChange;
}

function wordsOf({ label, tail }: TextFact): readonly string[] {
  return [
    ...new Set(
      bare(`${label} ${tail}`)
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 1),
    ),
  ];
}
