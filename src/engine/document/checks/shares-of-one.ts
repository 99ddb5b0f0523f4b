import { absolute, compare, decimal, subtract, type Decimal } from '../../decimal';
import type { TextFact } from '../facts/fact';
import { claimOf, total } from './claims';
import type { Outcome } from './outcome';
import { isOfNoun, judgeShare } from './shares';

const HUNDRED = decimal(100);
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
  return runsOf(facts).flatMap((pairs): Outcome[] => {
    const judgedBy = wholesOf(pairs, facts).map((whole) => {
      const outcomes = pairs.flatMap((pair) => judged(pair, whole, facts, file));
      return { outcomes, passed: outcomes.filter(({ verdict }) => verdict !== 'fail').length };
    });
    const best = judgedBy.reduce((most, each) => Math.max(most, each.passed), 0);
    const chosen = judgedBy.find(({ passed }) => passed === best);
    if (!chosen || best === 0) return [];
    // All but one, and more than a chance hit: that one is told.
    const isTold = best === pairs.length || (best > 1 && best === pairs.length - 1);
    return isTold ? chosen.outcomes : [];
  });
}

/** Amounts with a share in brackets behind them, side by side in one sentence or one list. */
function runsOf(facts: readonly TextFact[]): Pair[][] {
  const runs = new Map<string, Pair[]>();
  facts.forEach((fact, index) => {
    const amount = facts[index - 1];
    if (fact.family !== 'share' || !amount || amount.part || amount.of || amount.each !== undefined) return;
    if (amount.paragraph !== fact.paragraph || amount.sentence !== fact.sentence) return;
    const label = fact.label.toLowerCase();
    const isOf =
      fact.depth > amount.depth && (label === '' || /^(?:chiếm|đạt|tương đương|bằng|tỷ lệ)$/u.test(label));
    if (!(isOf || /^(?:và\s+)?chiếm(?: tỷ lệ)?$/u.test(label)) || amount.family === 'other') return;
    if (fact.tail !== '' && !isOfNoun(fact, amount)) return;
    if ([fact, amount].some(({ comparator, values }) => comparator !== 'exactly' || values.length > 1))
      return;
    const key = `${amount.paragraph} ${amount.sentence} ${amount.family}`;
    const pair = { share: index, amount: index - 1 };
    const run = runs.get(key);
    if (run) run.push(pair);
    else runs.set(key, [pair]);
  });
  return [...runs.values()];
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
  return [
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
