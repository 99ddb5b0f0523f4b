import { equals } from '../../decimal';
import { bare } from '../../text/fold';
import { inParagraphs } from '../facts/by-paragraph';
import { countsAlike } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { oneDigitExplains } from './one-digit';
import type { Outcome } from './outcome';
import {
  amountBefore,
  asWarning,
  isReached,
  isShareOf,
  isSpending,
  judgeShare,
  shareOrSlip,
  SPENT,
} from './shares';

/** How many paragraphs before what was spent it may be told what was given. */
const NEARBY = 12;
const SPENDING =
  /(?:^| )(?:da|giai ngan|thanh toan|thuc hien|su dung|chi|duoc|uoc|la|gom|trong do|co)(?= |$)/gu;

/**
 * `gồm vốn đầu tư 21,9 tỷ đồng, vốn sự nghiệp 16,56 tỷ đồng. … đã giải ngân 30,768 tỷ đồng, trong đó vốn đầu tư giải
 * ngân 19,71 tỷ đồng (đạt 90%)`: each part of what was spent, of the amount that is called alike. Told where one wrong
 * digit explains it.
 */
export function checkSpentOfGiven(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    if (share.family !== 'share' || !isReached(share) || share.values.length > 1) return [];
    const at = amountBefore(index, facts);
    const amount = facts[at];
    const [stated] = share.values;
    if (amount && !amount.part && stated) return ofPlan(share, index, at, facts, file);
    if (!amount?.part || !stated || amount.sentence !== share.sentence || !isSpending(amount.part.to, facts))
      return [];
    const name = nameOf(amount);
    const { to } = amount.part;
    const given = inParagraphs(facts, share.paragraph - NEARBY, share.paragraph).filter((before) => {
      const fact = facts[before];
      return (
        before < to &&
        countsAlike(fact, amount) &&
        fact.values.length === 1 &&
        name !== '' &&
        ` ${nameOf(fact)} `.includes(` ${name} `)
      );
    });
    const own = claimOf(amount);
    const judged = given.map((before) => {
      const plan = facts[before] ?? amount;
      const base = claimOf(plan).value;
      return {
        base,
        plan,
        outcome: judgeShare(
          share,
          amount,
          plan,
          { base, indices: [index, at, before], makeAll: false },
          file,
        ),
      };
    });
    const holds = judged.findLast(({ outcome }) => outcome.verdict !== 'fail');
    if (holds) return [holds.outcome];
    const likely = judged.filter(
      ({ base, plan }) =>
        oneDigitExplains([stated, own.value, base] as const, (each) => isShareOf(...each, own.half)) &&
        plan.comparator === 'exactly',
    );
    const [only] = likely;
    return only && likely.every(({ base }) => equals(base, only.base)) ? [asWarning(only.outcome)] : [];
  });
}

/** `kế hoạch vốn năm 2024 là 612,8 tỷ đồng. …` and, in another paragraph, `giải ngân 465,7 tỷ đồng, đạt 76% kế hoạch`. */
function ofPlan(
  share: TextFact,
  index: number,
  at: number,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const amount = facts[at];
  if (!amount?.money || amount.sentence !== share.sentence || !SPENT.test(amount.label)) return [];
  if (!/^(?:kế hoạch|dự toán)/iu.test(share.tail) || amount.comparator !== 'exactly') return [];
  const planned = (from: number, to: number): number[] =>
    inParagraphs(facts, from, to).filter((before) => {
      const fact = facts[before];
      const isPlain =
        fact?.money !== undefined && fact.values.length === 1 && !fact.part && fact.each === undefined;
      return before < at && isPlain && /(?:kế hoạch|dự toán|được giao)/iu.test(fact.label);
    });
  // What stands in its own paragraph has a rule of its own.
  if (planned(share.paragraph, share.paragraph).length > 0) return [];
  const [only, more] = planned(share.paragraph - 3, share.paragraph - 1);
  return only === undefined || more !== undefined ? [] : shareOrSlip([index, at, only], facts, file);
}

/** What an amount is called, without the words of spending. */
function nameOf({ label }: TextFact): string {
  return bare(label)
    .replace(/[^\p{L}\d ]/gu, ' ')
    .replace(SPENDING, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
