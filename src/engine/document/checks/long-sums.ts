import { equals, type Decimal } from '../../decimal';
import type { TextSum } from '../../findings/text-figures';
import { gather } from '../../gather';
import { countsAlike } from '../facts/alike';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import { claimOf, differing, tellingDigits, total } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** Figures of so many digits are not one digit apart by chance, however many of them a text has. */
const LONG = 7;
/** So many paragraphs may lie between a figure and those that make it up. */
const NEARBY = 15;
/** More than these side by side are a table's column. */
const MOST = 20;

/**
 * `2.589,768 tỷ đồng …; 1.764,766 tỷ đồng …; 1.871,123 tỷ đồng` and, sentences later, `6.225,657 tỷ đồng`: no word says
 * that the one is made of the others, their digits do. Told where all but one digit agree.
 */
export function checkLongSums(
  facts: readonly TextFact[],
  judged: readonly Outcome[],
  file: string,
): Outcome[] {
  const told = new Set(judged.flatMap(({ verdict, facts: indices }) => (verdict === 'fail' ? indices : [])));
  const longs = facts.flatMap((fact, index) =>
    isAmount(fact) && tellingDigits(claimOf(fact).value) >= LONG ? [index] : [],
  );
  return longs.length < 2
    ? []
    : sideBySide(facts).flatMap((group) =>
        group.some((index) => told.has(index)) ? [] : judgeGroup(group, longs, told, facts, file),
      );
}

function judgeGroup(
  group: readonly number[],
  longs: readonly number[],
  told: ReadonlySet<number>,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const parts = group.flatMap((index) => facts[index] ?? []);
  const [first] = parts;
  const sum = total(parts.map(claimOf)).value;
  if (!first || tellingDigits(sum) < LONG) return [];
  const wholes = longs.filter(
    (index) =>
      !group.includes(index) &&
      countsAlike(facts[index], first) &&
      Math.abs(facts[index].paragraph - first.paragraph) <= NEARBY,
  );
  const valueAt = (index: number): Decimal => claimOf(facts[index] ?? first).value;
  const made = wholes.find((index) => equals(valueAt(index), sum));
  if (made !== undefined) return [{ rule: 'text-sum', verdict: 'pass', facts: [made, ...group] }];
  const near = wholes.filter((index) => !told.has(index) && isSlip(valueAt(index), sum));
  const [at, more] = near;
  const whole = facts[at ?? -1];
  if (at === undefined || more !== undefined || !whole) return [];
  const finding: TextSum = {
    rule: 'text-sum',
    ...warnedAt(file, [whole, ...parts]),
    what: 'sum',
    told: whole,
    ...differing(whole, claimOf(whole).value, sum),
  };
  return [{ rule: 'text-sum', verdict: 'fail', facts: [at, ...group], finding }];
}

/** Amounts of one sentence that stand in as many brackets, two or more of them. */
function sideBySide(facts: readonly TextFact[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  facts.forEach((fact, index) => {
    if (isAmount(fact))
      gather(groups, [fact.paragraph, fact.sentence, fact.depth, fact.measure].join('\n'), index);
  });
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST);
}

/** One amount of money, an estimate too: of so many digits none is meant to be round. */
function isAmount({ money, values, each, isChange, comparator }: TextFact): boolean {
  const isOne = values.length === 1 && each === undefined && !isChange;
  return money !== undefined && isOne && (comparator === 'exactly' || comparator === 'about');
}
