import { valueOf } from '../claims';
import { add, equals, negate, type Decimal } from '../../../decimal';
import { bare } from '../../../text/fold';
import { inOneSentence } from '../../facts/alike';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import type { Outcome } from '../outcome';
import { isLevel, isOfOneKind, leadOf } from './around';
import { notEqual } from './not-equal';

/** Words that lead from what there was to another number of it. */
export const TO =
  /(?<!\p{L})(?:nâng|đưa|giảm|hạ)(?!\p{L})[^;]*\s(?:lên|xuống|còn)(?:\s+(?:thành|là|còn|tới|đến|đạt))*$/iu;
const DOWN = /\s(?:xuống|còn)(?:\s+\p{L}+)*$/iu;
const NAME =
  /(?:^| )(?:tong )?(?:so|nguon|quy)(?: luong)? (\S+(?: \S+){1,6}?)(?: (?:cua|toan) .*)? (?:len|xuong|con)(?: |$)/u;
/** Among so many figures of before some fits by chance. */
const MOST = 60;

/**
 * `Nâng hạng 5 sản phẩm …, đưa số sản phẩm 4 sao lên 9`, `giảm ít nhất 60 hộ nghèo, đưa số hộ nghèo xuống còn 265`: what there was,
 * told anywhere before by the same name, and what comes or goes make the number.
 */
export function raisedAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [step, all] = [facts[index - 1], facts[index]];
  const lead = leadOf(all ?? { lead: '' });
  if (!step || !all || !TO.test(lead) || !inOneSentence(step, all) || !isOfOneKind(step, all)) return [];
  if ([step, all].some(({ values, each, part }) => values.length > 1 || each !== undefined || part))
    return [];
  const isDown = DOWN.test(lead);
  const name = NAME.exec(bare(lead))?.[1];
  const before = facts.flatMap((fact, at) =>
    at < index - 1 && isLevel(fact) && isOfOneKind(fact, all) && isNamed(fact, all, name) ? [at] : [],
  );
  if (before.length === 0 || before.length > MOST) return [];
  const made = (at: number): Decimal =>
    add(valueOf(facts[at]), isDown ? negate(valueOf(step)) : valueOf(step));
  const right = before.findLast((at) => equals(made(at), valueOf(all)));
  if (right !== undefined)
    return [{ rule: 'text-equation', verdict: 'pass', facts: [index, right, index - 1] }];
  const last = before.at(-1) ?? -1;
  if (!isSlip(valueOf(all), made(last))) return [];
  return [notEqual([index, last, index - 1], [isDown ? '−' : '+'], made(last), facts, file)];
}

/** Of the same stars, unit and group, and called by the same words. */
function isNamed(fact: TextFact, all: TextFact, name: string | undefined): boolean {
  const { stars, unit, group } = all.about;
  if (fact.about.stars?.join() !== stars?.join() || fact.about.unit !== unit || fact.about.group !== group)
    return false;
  const said = ` ${bare(`${fact.lead} ${fact.tail}`)} `;
  return stars !== undefined || (name !== undefined && said.includes(` ${name} `));
}
