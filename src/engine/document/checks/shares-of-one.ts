import { absolute, compare, decimal, subtract, type Decimal } from '../../decimal';
import { gather } from '../../gather';
import { countsAlike, inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf, total, tellingDigits } from './claims';
import { oneDigitExplains } from './one-digit';
import { HUNDRED } from './not-all';
import type { Outcome } from './outcome';
import { amountBefore, asWarning, isOfNoun, isShareOf, judgeShare, SPENT, wholeOf } from './shares';
import { roomInUnsaid, unsaidWhole } from './unsaid-whole';

/** How many paragraphs before the shares the figure may stand that they are of. */
const NEARBY = 12;

interface Pair {
  readonly share: number;
  readonly amount: number;
}

interface Whole {
  readonly base: Decimal;
  /** Absent where it is what the amounts make together. */
  readonly at?: number;
}

/**
 * `80 sản phẩm đạt 3 sao (83,3%), 15 sản phẩm đạt 4 sao (15,6%), …`: shares whose whole no words tie to them. It is
 * the one figure that they all fit; of a single share what does not fit says nothing.
 */
export function checkSharesOfOne(facts: readonly TextFact[], file: string): Outcome[] {
  const together = runsOf(facts).flatMap((pairs): Outcome[] => {
    const judgedBy = wholesOf(pairs, facts).map((whole) => {
      const outcomes = pairs.flatMap((pair) => judged(pair, whole, facts, file));
      return {
        base: whole.base,
        outcomes,
        passed: outcomes.filter(({ verdict }) => verdict !== 'fail').length,
      };
    });
    const best = judgedBy.reduce((most, each) => Math.max(most, each.passed), 0);
    const chosen = judgedBy.find(({ passed }) => passed === best);
    if (best === 0)
      return [
        ...ofNamed(pairs, facts, file),
        ...ofWrongWhole(pairs, facts, file),
        ...ofOneUnsaid(pairs, facts, file),
      ];
    if (!chosen) return [];
    // All but one, and more than a chance hit: that one is told.
    // Amounts that make up the whole between them have their shares of it.
    const amounts = total(pairs.flatMap(({ amount }) => facts[amount] ?? []).map(claimOf));
    const isWhole = pairs.length > 1 && compare(amounts.value, chosen.base) === 0;
    if (best === pairs.length) return chosen.outcomes;
    if (best < pairs.length - 1) return [];
    return best > 1 || isWhole || isOneDigit(pairs, chosen, facts) ? chosen.outcomes : [];
  });
  return [...together, ...apart(facts, file)];
}

/**
 * Three shares or more that fit no figure before them, and all of them one that differs from it in a digit: then that
 * figure is wrong, and is told by the largest of its parts.
 */
function ofWrongWhole(pairs: readonly Pair[], facts: readonly TextFact[], file: string): Outcome[] {
  if (pairs.length < 3) return [];
  const amounts = pairs.flatMap(({ share, amount }) => {
    const [stated, own] = [facts[share]?.values[0], facts[amount]];
    return stated && own ? [{ share, amount, stated, own: claimOf(own) }] : [];
  });
  const fitsAll = (base: Decimal): boolean =>
    amounts.every(({ stated, own }) => isShareOf(stated, own.value, base, own.half));
  const whole = wholesOf(pairs, facts).find(
    ({ base, at }) => at !== undefined && oneDigitExplains([base] as const, ([other]) => fitsAll(other)),
  );
  const [largest] = [...amounts].sort((a, b) => compare(b.own.value, a.own.value));
  return whole && largest ? judged(largest, whole, facts, file) : [];
}

/**
 * `còn 9.604 hộ nghèo, chiếm tỷ lệ 3,14%; hộ cận nghèo là 6.943 hộ, chiếm tỷ lệ 2,27%`: of how many nobody says, but both
 * of the same. Shares told alike, to two digits behind the comma; told where one wrong digit explains it.
 */
function ofOneUnsaid(pairs: readonly Pair[], facts: readonly TextFact[], file: string): Outcome[] {
  const [one, other, more] = pairs;
  const [first, second] = [facts[one?.share ?? -1], facts[other?.share ?? -1]];
  const [own, beside] = [facts[one?.amount ?? -1], facts[other?.amount ?? -1]];
  if (!one || !other || more || !first || !second || !own || !beside) return [];
  const [rate, stated] = [first.values[0], second.values[0]];
  const isAlike =
    first.label === second.label && first.tail === '' && second.tail === '' && countsAlike(own, beside);
  if (!rate || !stated || !isAlike || Math.min(rate.scale, stated.scale) < 2 || rate.digits <= 0n) return [];
  const [part, claim] = [claimOf(own).value, claimOf(beside)];
  const fits = ([ownRate, ownPart, share, value]: readonly [Decimal, Decimal, Decimal, Decimal]): boolean =>
    isShareOf(share, value, unsaidWhole(ownRate, ownPart), roomInUnsaid(ownRate, { ...claim, value }));
  const figures = [rate, part, stated, claim.value] as const;
  const indices = [other.share, other.amount, one.share, one.amount];
  if (fits(figures)) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
  if (!oneDigitExplains(figures, fits)) return [];
  const base = unsaidWhole(rate, part);
  return [asWarning(judgeShare(second, beside, undefined, { base, indices, makeAll: false }, file))];
}

/** True where one wrong digit explains the only share that does not fit the whole of the others. */
function isOneDigit(
  pairs: readonly Pair[],
  { base, outcomes }: { readonly base: Decimal; readonly outcomes: readonly Outcome[] },
  facts: readonly TextFact[],
): boolean {
  return pairs.some(({ share, amount }, index) => {
    const [stated] = facts[share]?.values ?? [];
    const own = facts[amount] && claimOf(facts[amount]);
    if (outcomes[index]?.verdict !== 'fail' || !stated || !own) return false;
    return oneDigitExplains([stated, own.value] as const, ([rate, part]) =>
      isShareOf(rate, part, base, own.half),
    );
  });
}

/**
 * `148 chủ thể, bằng 35,9% tổng số chủ thể`, `giải ngân 17.335 triệu đồng, đạt 93% kế hoạch`: of the only figure that
 * the words can mean. It is told where one wrong digit explains it.
 */
function ofNamed(pairs: readonly Pair[], facts: readonly TextFact[], file: string): Outcome[] {
  const [pair, more] = pairs;
  const [share, amount] = [facts[pair?.share ?? -1], facts[pair?.amount ?? -1]];
  if (!pair || more || !share || !amount) return [];
  const ofNoun = isOfNoun(share, amount);
  // In brackets it is of what was told before.
  const isSpent = SPENT_OF.test(share.tail) || SPENT.test(amount.label);
  if (!ofNoun && !isSpent && share.depth <= amount.depth && !formerOf(pair.amount, facts)) return [];
  // More was spent than was given: the digit is wrong in either.
  const before = facts.findLastIndex((fact, at) => at < pair.amount && isGiven(fact, amount));
  const given = isSpent && facts[before] ? [{ base: claimOf(facts[before]).value, at: before }] : [];
  const former = share.tail === '' && share.depth === amount.depth ? formerOf(pair.amount, facts) : undefined;
  // "Năm 2021: 8.200 triệu đồng, giải ngân 8.036 triệu đồng (đạt 98%)", a line of a list as well.
  const beside = facts[pair.amount - 1];
  const isRightBefore =
    isSpent &&
    share.tail === '' &&
    beside !== undefined &&
    isGiven({ ...beside, part: undefined }, amount) &&
    beside.sentence === amount.sentence;
  const wholes = isRightBefore
    ? [{ base: claimOf(beside).value, at: pair.amount - 1 }]
    : former
      ? [former]
      : [...wholesOf(pairs, facts), ...given].filter(({ at }) => {
          const fact = facts[at ?? -1];
          if (!fact || fact.part || fact.isChange || fact.depth > 0 || fact.comparator !== 'exactly')
            return false;
          // What is to be is no whole of what is.
          if (ofNoun && /kế hoạch|chỉ tiêu|mục tiêu/iu.test(fact.label)) return false;
          if (isSpent && SPENT.test(fact.label)) return false;
          return isSpent ? fact.paragraph === amount.paragraph : fact.measure === amount.measure;
        });
  // "chiếm 84,4% tổng kinh phí": of the figure that is called so.
  const called =
    ofNoun && amount.money !== undefined
      ? facts.findLastIndex((fact, at) => at < pair.amount && isTotalOfMoney(fact))
      : -1;
  const [whole] = facts[called] ? [{ base: claimOf(facts[called]).value, at: called }] : wholes;
  const [stated] = share.values;
  if (!whole || !stated || (called < 0 && wholes.some(({ base }) => compare(base, whole.base) !== 0)))
    return [];
  const own = claimOf(amount);
  const figures = [stated, own.value, whole.base] as const;
  if (!oneDigitExplains(figures, (each) => isShareOf(...each, own.half))) return [];
  return judged(pair, whole, facts, file);
}

/** `được phân bổ 1.850 triệu đồng, đã thanh toán 1.665 triệu đồng`: the one before in its sentence. */
function isGiven(
  before: Omit<TextFact, 'part'> & { readonly part?: TextFact['part'] | undefined },
  amount: TextFact,
): boolean {
  const isAlike =
    before.family === amount.family && before.depth === amount.depth && before.each === undefined;
  return isAlike && before.paragraph === amount.paragraph && !before.part && !before.isChange;
}

function isTotalOfMoney({ money, label, part, each, values }: TextFact): boolean {
  const isTotal = /(?<!\p{L})tổng\s+(?:số\s+)?(?:vốn|kinh phí|nhu cầu|mức|dự toán)/iu.test(label);
  return money !== undefined && isTotal && !part && each === undefined && values.length === 1;
}

/** `Đã giải ngân 2.990 triệu đồng, đạt 92%` says of what by itself. */
const SPENT_OF = /^(?:tổng\s+)?(?:số\s+)?(?:vốn|kinh phí|dự toán|kế hoạch|tổng)/iu;

/** Amounts with a share in brackets behind them, side by side in one sentence or one list. */
function runsOf(facts: readonly TextFact[]): Pair[][] {
  const runs = new Map<string, Pair[]>();
  const pair = (share: number, amount: number, apart = ''): void => {
    const own = facts[amount];
    if (!own) return;
    const key = `${own.paragraph} ${own.sentence} ${own.family} ${apart}`;
    gather(runs, key, { share, amount });
  };
  facts.forEach((fact, index) => {
    if (isBracketed(fact, index, facts)) pair(index, index + 1);
    const at = amountBefore(index, facts);
    const amount = facts[at];
    if (fact.family !== 'share' || !amount || amount.part || amount.of || amount.each !== undefined) return;
    if (amount.isChange) return;
    if (!inOneSentence(amount, fact)) return;
    const label = fact.label.toLowerCase();
    const isOf =
      fact.depth > amount.depth &&
      (label === '' || /^(?:(?:chiếm|đạt|tương đương|bằng)(?: tỷ lệ)?|tỷ lệ)$/u.test(label));
    // "giải ngân 3.100 triệu đồng, đạt 41,3% kinh phí đã phân bổ"
    const isSpent =
      amount.money !== undefined &&
      /^(?:đạt|bằng)$/u.test(label) &&
      (SPENT_OF.test(fact.tail) || (fact.tail === '' && SPENT.test(amount.label)));
    const isOfAll = /^(?:bằng|đạt|tương đương)$/u.test(label) && isOfNoun(fact, amount);
    // "45/52 sản phẩm …, đạt 86,5%; 38 sản phẩm …, đạt 73,1%"
    const isOfFormer =
      fact.tail === '' && /^(?:đạt|chiếm|bằng)$/u.test(label) && formerOf(at, facts) !== undefined;
    const isShare = isOfFormer || isOf || /^(?:và\s+)?chiếm(?: tỷ lệ)?$/u.test(label) || isSpent || isOfAll;
    // "chiếm 4,6% số sản phẩm đạt hạng sao cả nước"
    if (!isShare || amount.family === 'other' || /cả nước|toàn quốc/iu.test(fact.tail)) return;
    if (fact.tail !== '' && !isSpent && !isOfNoun(fact, amount)) return;
    if ([fact, amount].some(({ values }) => values.length > 1) || fact.comparator !== 'exactly') return;
    // "dự kiến hơn 1.631 tỉ đồng (chiếm 24%)": told to the unit
    if (amount.comparator !== 'exactly' && !(isOf && isToTheUnit(amount))) return;
    // Each spending is of a whole of its own.
    pair(index, at, isSpent ? String(index) : '');
  });
  return overSentences([...runs.values()], facts);
}

/** `hơn 339 tỉ đồng`: an amount of so many digits that what it leaves out is too little to count in a share. */
function isToTheUnit({ comparator, values: [value], money }: TextFact): boolean {
  const digits = value ? tellingDigits(value) : 0;
  return money !== undefined && (comparator === 'at-least' || comparator === 'about') && digits >= 3;
}

/** `Vốn tỉnh 340 tỉ đồng (chiếm 5%). Vốn tín dụng 3.126 tỉ đồng (chiếm 46%). …`: one each in sentences that follow each other. */
function overSentences(runs: readonly Pair[][], facts: readonly TextFact[]): Pair[][] {
  const joined: Pair[][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const [one, before] = [facts[run[0]?.amount ?? -1], facts[last?.[0]?.amount ?? -1]];
    const goesOn =
      last &&
      run.length === 1 &&
      (last.length === 1 || facts[last[1]?.amount ?? -1]?.sentence !== before?.sentence) &&
      one?.paragraph === before?.paragraph &&
      one?.family === before?.family &&
      one?.money !== undefined &&
      [...run, ...last].every(
        ({ share, amount }) => (facts[share]?.depth ?? 0) > (facts[amount]?.depth ?? 0),
      ) &&
      run[0]?.amount === (last.at(-1)?.share ?? 0) + 1;
    if (goesOn) last.push(...run);
    else joined.push([...run]);
  }
  return joined;
}

/** `Ngân sách tỉnh bảo đảm 60% (750 triệu đồng)`: the amount alone in brackets behind its share. */
function isBracketed(share: TextFact, index: number, facts: readonly TextFact[]): boolean {
  const [amount, next] = [facts[index + 1], facts[index + 2]];
  if (share.family !== 'share' || share.values.length > 1 || amount?.paragraph !== share.paragraph)
    return false;
  // "đạt 107,2% kế hoạch (400 tỷ đồng)": that is what it is of.
  if (/^(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|cùng kỳ|năm)/iu.test(share.tail)) return false;
  const isAlone = next?.paragraph !== share.paragraph || next.depth <= share.depth;
  const isExact = [share, amount].every(({ comparator }) => comparator === 'exactly');
  return (
    (amount.money !== undefined || isCounted(amount, share)) &&
    amount.each === undefined &&
    // "Xuất khẩu chiếm 25%, tương đương 103 tỷ đồng"
    ((amount.depth === share.depth + 1 && amount.label === '') ||
      (amount.depth === share.depth &&
        amount.sentence === share.sentence &&
        /^(?:tương đương|tương ứng)(?:\s+với)?$/iu.test(amount.label) &&
        /(?:chiếm|tỷ lệ|tỷ trọng)$/iu.test(share.label))) &&
    isAlone &&
    isExact &&
    !amount.part
  );
}

/** `nhóm thực phẩm chiếm 75% (90 sản phẩm)`: what a share counts, where it says that it is one. */
function isCounted({ family }: TextFact, { label, tail }: TextFact): boolean {
  return (
    !['share', 'time', 'other'].includes(family) && tail === '' && /(?:chiếm|tỷ lệ|tỉ lệ)$/iu.test(label)
  );
}

/**
 * `… 1.420 sản phẩm 3 sao, 462 sản phẩm 4 sao. Cơ cấu tương ứng: 3 sao 74,9%, 4 sao 24,4%`: shares away from their
 * amounts, found by the star or the group that both name.
 */
function apart(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((share, index): Outcome[] => {
    const named = share.about.stars ?? share.about.group;
    if (share.family !== 'share' || named === undefined || share.part || share.comparator !== 'exactly')
      return [];
    const amounts = facts.flatMap((fact, at) =>
      at < index - 1 &&
      fact.paragraph === share.paragraph &&
      fact.sentence !== share.sentence &&
      fact.part &&
      fact.family === 'product' &&
      fact.about.stars?.join() === share.about.stars?.join() &&
      fact.about.group === share.about.group
        ? [at]
        : [],
    );
    const [amount, more] = amounts;
    const to = facts[amount ?? -1]?.part?.to;
    if (amount === undefined || more !== undefined || to === undefined) return [];
    const whole = facts[to];
    return whole ? judged({ share: index, amount }, { base: claimOf(whole).value, at: to }, facts, file) : [];
  });
}

/** The last figure of the paragraph that says of how many it is: 52 of `45/52 sản phẩm`. */
function formerOf(amount: number, facts: readonly TextFact[]): Whole | undefined {
  const own = facts[amount];
  const at = facts.findLastIndex(
    (fact, before) =>
      before < amount &&
      fact.of !== undefined &&
      fact.paragraph === own?.paragraph &&
      fact.family === own.family,
  );
  const base = facts[at] && wholeOf(facts[at]);
  return base && { base, at };
}

/** What the shares may be of: their sum where they make all of it, or a figure alike before them. */
function wholesOf(pairs: readonly Pair[], facts: readonly TextFact[]): Whole[] {
  const [first] = pairs;
  const one = facts[first?.amount ?? -1];
  if (!first || !one) return [];
  const amounts = pairs.flatMap(({ amount }) => facts[amount] ?? []);
  const shares = pairs.flatMap(({ share }) => facts[share] ?? []);
  const together = total(shares.map(claimOf));
  const isAll = compare(absolute(subtract(together.value, HUNDRED)), decimal(15, 1)) <= 0;
  const before = facts.flatMap((fact, at): Whole[] =>
    at < first.amount &&
    fact.paragraph >= one.paragraph - NEARBY &&
    fact.family === one.family &&
    fact.each === undefined &&
    fact.values.length === 1 &&
    compare(claimOf(fact).value, claimOf(one).value) > 0
      ? [{ base: claimOf(fact).value, at }]
      : [],
  );
  const former = formerOf(first.amount, facts);
  return [
    ...(former ? [former] : []),
    ...before.reverse(),
    ...(isAll && pairs.length > 1 ? [{ base: total(amounts.map(claimOf)).value }] : []),
  ];
}

function judged(
  { share, amount }: Pair,
  { base, at }: Whole,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [part, own] = [facts[share], facts[amount]];
  const whole = facts[at ?? -1];
  if (!part || !own || base.digits <= 0n) return [];
  const indices = [share, amount, ...(at === undefined ? [] : [at])];
  const outcome = judgeShare(part, own, whole, { base, indices, makeAll: false }, file);
  return outcome.finding?.rule === 'text-share'
    ? [
        {
          ...outcome,
          finding: { ...outcome.finding, severity: outcome.verdict === 'fail' ? 'warning' : 'info' },
        },
      ]
    : [outcome];
}
