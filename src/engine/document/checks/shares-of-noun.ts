import { equals } from '../../decimal';
import { nounIn, type NounAt } from '../../language/nouns';
import { inParagraphs } from '../facts/by-paragraph';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { oneDigitExplains } from './one-digit';
import type { Outcome } from './outcome';
import { amountBefore, asWarning, isShareOf, judgeShare, shareOrSlip } from './shares';

/** How many paragraphs before the share the number may be told that it is of. */
const NEARBY = 12;
const OF = /^(?:(?:trên|trong|so với)\s+)?(?:tổng\s+số|tổng|số)\s+(?=\p{L})/iu;
const ALL =
  /(?<!\p{L})(?:toàn|tổng|lũy kế|luỹ kế|cả)(?!\p{L})|(?<!\p{L})(?:tỉnh|huyện|xã|phường|thành phố|thị xã|địa bàn)(?:\s+(?:đã|hiện))?\s+có$/iu;
const SAYS_SHARE = /(?:^|\s)(?:chiếm|đạt|bằng|tương đương|chiếm tỷ lệ)$/iu;

/**
 * `Số chủ thể là nữ 69 người, đạt 42,3% tổng số chủ thể`: of a number of things that was told before by another word
 * than the amount's. Told where one wrong digit explains it.
 */
export function checkSharesOfNoun(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    const at = amountBefore(index, facts);
    const amount = facts[at];
    const subject = share.tail === '' && amount ? subjectOf(amount) : undefined;
    if (share.tail === '' && !subject) return ofFormer(share, index, facts, file);
    const [stated] = share.values;
    if (share.family !== 'share' || !stated || share.values.length > 1 || !SAYS_SHARE.test(share.label))
      return [];
    const behind = OF.exec(share.tail);
    const said = subject ?? (behind ? nounIn(share.tail.slice(behind[0].length).toLowerCase()) : undefined);
    if (!said?.noun || said.start > 0 || !amount || amount.sentence !== share.sentence || amount.money)
      return [];
    const own = claimOf(amount);
    if (amount.family === 'share' || amount.values.length > 1) return [];
    // By its own word it may be of anything told before, but for what is said to be all there are.
    const isSame = amount.noun.toLowerCase() === said.word;
    // What tells them from others of their noun is said of both: `tổng số hộ nghèo`.
    const more =
      share.tail
        .slice((behind?.[0].length ?? 0) + said.end)
        .trim()
        .toLowerCase()
        .split(/\s/u)[0] ?? '';
    if (isSame && (amount.part || !/^(?:trên\s+)?tổng/iu.test(share.tail))) return [];
    const wholes = inParagraphs(facts, share.paragraph - NEARBY, share.paragraph).filter((before) => {
      const fact = facts[before];
      return (
        before < at &&
        fact !== undefined &&
        fact.measure === said.noun?.measure &&
        isAll(fact) &&
        isSaid(fact, more) &&
        (!isSame || ALL.test(fact.label))
      );
    });
    const judged = wholes.map((before) => {
      const whole = facts[before] ?? amount;
      const base = claimOf(whole).value;
      const of = { base, indices: [index, at, before], makeAll: false };
      return { base, outcome: judgeShare(share, amount, whole, of, file) };
    });
    const holds = judged.findLast(({ outcome }) => outcome.verdict !== 'fail');
    if (holds) return [holds.outcome];
    const likely = judged.filter(({ base }) =>
      oneDigitExplains([stated, own.value, base] as const, (each) => isShareOf(...each, own.half)),
    );
    const [only] = likely;
    return only && likely.every(({ base }) => equals(base, only.base)) ? [asWarning(only.outcome)] : [];
  });
}

/** `Chủ thể là nữ 67 người, chiếm 41,1%`: people who are called by another noun before their figure. */
function subjectOf({ family, label, noun }: TextFact): NounAt | undefined {
  const said =
    family === 'person' ? nounIn(label.toLowerCase().replace(/^(?:số|tổng số)\s+/u, '')) : undefined;
  return said?.start === 0 && said.word !== noun.toLowerCase() ? said : undefined;
}

/** `Phát 300 phiếu, thu về 276 phiếu hợp lệ, đạt 92%`: of as many of the same as stand right before. */
function ofFormer(share: TextFact, index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [whole, amount] = [facts[index - 2], facts[index - 1]];
  if (!whole || !amount || share.family !== 'share' || !/^(?:đạt|bằng)$/iu.test(share.label)) return [];
  const isOne = [whole, amount].every(
    (fact) =>
      inOneSentence(fact, share) &&
      (fact.depth === share.depth || fact.depth === share.depth - 1) &&
      isAll(fact),
  );
  if (!isOne || amount.money || amount.noun === '' || amount.noun.toLowerCase() !== whole.noun.toLowerCase())
    return [];
  return shareOrSlip([index, index - 1, index - 2], facts, file);
}

function isSaid({ tail }: TextFact, word: string): boolean {
  return (
    /^(?:|của|toàn|trên|trong|được|tham|cả|đã|hiện|,.*)$/u.test(word) || tail.toLowerCase().includes(word)
  );
}

/** No part, no change and none for each of something. */
function isAll({ part, isChange, each, values, comparator, of, depth }: TextFact): boolean {
  return (
    !part &&
    !isChange &&
    each === undefined &&
    values.length === 1 &&
    comparator === 'exactly' &&
    !of &&
    depth === 0
  );
}
