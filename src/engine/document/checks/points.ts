import { absolute, add, compare, decimal, subtract, trimmed, type Decimal } from '../../decimal';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { TextEquation } from '../../findings/text-figures';
import { claimOf } from './claims';
import { oneDigitExplains } from './one-digit';
import { warnedAt, type Outcome } from './outcome';
import { isShareOf } from './shares';

const CHANGE =
  /(?:^|\s)(?:(?:giảm|tăng|hạ)(?:\s+(?:thêm|được|là))*|(?:cao|thấp) hơn(?:\s+[^\d,;]{2,40})?)$/iu;
const FROM = /(?<!\p{L})từ$/iu;
const TO = /^(?:xuống|còn|lên|đến)(?!\p{L})/iu;
const LEFT = /(?:còn|xuống|lên|cuối năm|nay)(?:\s+(?:là|còn|đạt))?$/iu;
const SINCE = /^so (?:với )?[^\d]*(?:năm\s+(?:19|20)\d\d)?$/iu;

/** Places of what there is now, by how much it changed and what there was. */
interface Step {
  readonly now: number;
  readonly base: number;
}

/**
 * `tỷ lệ hộ nghèo giảm 3,8% (từ 16,3% xuống còn 12,5%)`, `còn 2,15%, giảm 0,35% so với năm 2022 (2,5%)`: a share that
 * falls or rises by points. Told where one wrong digit explains it, and where the change is no share of what there was.
 */
export function checkPoints(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((fact, by): Outcome[] => {
    const step = isShare(fact) && CHANGE.test(fact.label) ? stepOf(by, facts) : undefined;
    const [change, now, base] = [facts[by], facts[step?.now ?? -1], facts[step?.base ?? -1]];
    if (!step || !change || !now || !base) return [];
    const figures = [change, now, base].map((each) => claimOf(each).value) as [Decimal, Decimal, Decimal];
    const room = [change, now, base].reduce((sum, each) => add(sum, claimOf(each).half), decimal(0));
    const indices = [by, step.now, step.base];
    const [stated, is, was] = figures;
    const apart = absolute(subtract(is, was));
    const holds = ([one, other, third]: readonly [Decimal, Decimal, Decimal]): boolean =>
      compare(absolute(subtract(one, absolute(subtract(other, third)))), decimal(0)) === 0;
    const off = absolute(subtract(stated, apart));
    if (compare(off, room) <= 0)
      return [{ rule: 'text-equation', verdict: off.digits === 0n ? 'pass' : 'rounding', facts: indices }];
    // "giảm 20% so với cùng kỳ (2,5%)" is a share of what there was.
    if (isShareOf(stated, apart, was, claimOf(base).half) || !oneDigitExplains(figures, holds)) return [];
    const isMore = compare(is, was) > 0;
    const finding: TextEquation = {
      rule: 'text-equation',
      ...warnedAt(file, [change, now, base]),
      told: change,
      terms: isMore ? [is, was] : [was, is],
      signs: ['−'],
      expected: trimmed(apart),
      found: stated,
      difference: trimmed(subtract(stated, apart)),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: indices, finding }];
  });
}

function stepOf(by: number, facts: readonly TextFact[]): Step | undefined {
  const isOne = (at: number): boolean => {
    const [fact, change] = [facts[at], facts[by]];
    return isShare(fact) && inOneSentence(fact, change);
  };
  const isFromTo = (from: number): boolean =>
    isOne(from) &&
    isOne(from + 1) &&
    FROM.test(facts[from]?.label ?? '') &&
    TO.test(facts[from + 1]?.label ?? '');
  if (isFromTo(by + 1)) return { base: by + 1, now: by + 2 };
  if (isFromTo(by - 2)) return { base: by - 2, now: by - 1 };
  const told = bracketed(by, facts);
  if (told) return told;
  // "Tỷ lệ hộ nghèo đầu năm 1,69%, cuối năm ước còn 1,2%, giảm 0,49%"
  const isRow = isOne(by - 1) && isOne(by - 2) && !isOne(by - 3) && facts[by - 1]?.depth === facts[by]?.depth;
  if (isRow && LEFT.test(facts[by - 1]?.label ?? '') && !facts[by - 2]?.isChange)
    return { base: by - 2, now: by - 1 };
  const [change, base, now] = [facts[by], facts[by + 1], facts[by - 1]];
  const isSince = isOne(by + 1) && base?.label === '' && base.depth === (change?.depth ?? 0) + 1;
  return isSince &&
    (SINCE.test(change?.tail ?? '') || (change?.tail === '' && /hơn\s/iu.test(change.label))) &&
    isOne(by - 1) &&
    !now?.isChange &&
    now?.depth === change?.depth
    ? { base: by + 1, now: by - 1 }
    : undefined;
}

/** `512 hộ, chiếm 1,42%; cuối năm còn 361 hộ, chiếm 1%, giảm 151 hộ (giảm 0,42%)`: between the two shares before it. */
function bracketed(by: number, facts: readonly TextFact[]): Step | undefined {
  const [change, amount] = [facts[by], facts[by - 1]];
  if (!change || !amount || amount.depth !== change.depth - 1 || !CHANGE.test(amount.label)) return undefined;
  const shares = [7, 6, 5, 4, 3, 2].flatMap((back) => {
    const fact = facts[by - back];
    const isBefore = isShare(fact) && inOneSentence(fact, change);
    return isBefore ? [by - back] : [];
  });
  const [base, now, more] = shares;
  return base !== undefined && now !== undefined && more === undefined ? { base, now } : undefined;
}

function isShare(fact: TextFact | undefined): fact is TextFact {
  return (
    fact?.family === 'share' &&
    fact.values.length === 1 &&
    (fact.comparator === 'exactly' || fact.comparator === 'about') &&
    fact.each === undefined
  );
}
