import { add, equals } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, isPlain } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { isOne } from './raised';
import { notMade } from './not-made';
import type { Outcome } from './outcome';

const WITH = /(?<!\p{L})(?:cùng với|cộng với|kể cả|tính cả)(?!\p{L})[^\d]*$/iu;
/** How many paragraphs back the other number may stand. */
const NEARBY = 6;

/** `Cùng với 37 sản phẩm được công nhận đợt 1, cả năm công nhận 86 sản phẩm`: what was told before and these make that. */
export function checkTogetherWith(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((added, index): Outcome[] => {
    const at = index + 1;
    const all = facts[at];
    if (!all || !WITH.test(added.label) || !isAlike(all, added) || all.sentence !== added.sentence) return [];
    const formers = facts.flatMap((fact, before) =>
      before < index && fact.paragraph >= added.paragraph - NEARBY && isAlike(fact, added) ? [before] : [],
    );
    const [whole, plus] = [claimOf(all).value, claimOf(added).value];
    const sumWith = (before: number) => add(plus, claimOf(facts[before] ?? added).value);
    const holds = formers.findLast((before) => equals(sumWith(before), whole));
    if (holds !== undefined) return [{ rule: 'text-raised', verdict: 'pass', facts: [at, index, holds] }];
    const near = formers.filter((before) => isSlip(whole, sumWith(before)));
    const last = near.at(-1);
    const former = facts[last ?? -1];
    if (last === undefined || !former || !isOne(near, facts)) return [];
    return [notMade(all, added, former, [at, index, last], file)];
  });
}

function isAlike(fact: TextFact, other: TextFact): boolean {
  return countsAlike(fact, other) && isPlain(fact) && fact.family !== 'share' && fact.family !== 'time';
}
