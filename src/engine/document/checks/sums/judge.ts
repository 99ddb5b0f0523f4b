import { absolute, compare, type Decimal, decimal, multiply, subtract } from '../../../decimal';
import { areComplements, areNewAndAgain } from '../../facts/belonging/complements';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import { agreement, claimOf, lastDigit, total } from '../claims';
import { commonDimension, type Dimension } from '../dimensions';
import type { Outcome } from '../outcome';
import { isComplete } from './complete';
import { failed } from './failed';
import { isFlow, isLong, isStock, nearMiss } from './near-miss';
import { claimsOf, prefixes, type Run, type Told } from './run';
import { over, under } from './severity';
import { isEnumeration } from './told-apart';

/** A whole held against its parts, which one thing tells apart. */
export function judge(
  run: Run,
  dimension: Dimension,
  { facts, placements }: Told,
  file: string,
  alone: boolean,
): Outcome[] {
  const whole = facts[run.whole];
  if (!whole) return [];
  const all = claimOf(whole);
  const readings = run.listed || run.kind === 'nearby' ? [run.parts] : prefixes(run.parts, facts);
  const judged = readings.map((parts) => ({
    parts,
    says: agreement(all, total(parts.flatMap((index) => claimsOf(facts[index])))),
  }));
  const holds =
    judged.find(({ says }) => says === 'equal') ??
    judged.find(({ says }) => says === 'rounding' || says === 'compatible');
  if (holds?.says === 'compatible' && run.parts.length > 1 && isPrecise(whole, holds.parts, facts))
    return [failed({ what: 'sum', severity: 'warning', at: run.whole, parts: run.parts }, facts, file)];
  const indices = [run.whole, ...(holds ?? { parts: run.parts }).parts];
  if (holds) {
    if (holds.says !== 'rounding') return [{ rule: 'text-sum', verdict: 'pass', facts: indices }];
    // Told as it is: figures typed beside each other mostly add up to the digit.
    const approximate = indices.some((index) => facts[index]?.comparator !== 'exactly');
    return approximate
      ? [{ rule: 'text-sum', verdict: 'rounding', facts: indices }]
      : [failed({ what: 'sum', severity: 'info', at: run.whole, parts: holds.parts }, facts, file)];
  }
  if (isStock(whole) && run.parts.every((index) => isFlow(facts[index]))) return [];
  const says = judged[0]?.says ?? 'doubtful';
  const sum = total(run.parts.flatMap((index) => claimsOf(facts[index])));
  const more = compare(sum.value, all.upper) > 0;
  if (!more && isOnlySome(run, whole, sum.value)) return [];
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  const complete = alone && isComplete(run, facts, placements);
  const enumerated =
    isEnumeration(parts, run.kind) || areComplements(parts) || areNewAndAgain(parts) ? 'warning' : undefined;
  const severity =
    run.kind === 'nearby'
      ? 'warning'
      : more
        ? (over(parts, dimension, run, says, alone) ?? enumerated)
        : (under(parts, dimension, run, says, complete) ?? (complete ? enumerated : undefined));
  if (severity !== undefined)
    return [failed({ what: 'sum', severity, at: run.whole, parts: run.parts }, facts, file)];
  return alone ? nearMiss(run, { facts, placements }, file) : [];
}

/**
 * `cho 5.800 người. Cụ thể, … 1.830 lao động; … 101 người`, `gần 500 ha bị mất trắng (Điện Biên 314 ha, Sơn La 60 ha)`:
 * less than half of all, or two places of a round figure, are named for what they are and share out nothing.
 */
function isOnlySome({ kind, listed }: Run, whole: TextFact, sum: Decimal): boolean {
  if (kind === 'bracket') return whole.comparator === 'about';
  return kind === 'closed' && !listed && compare(multiply(sum, decimal(2)), claimOf(whole).value) < 0;
}

/**
 * `ước đạt 1.284 tỷ đồng, trong đó …`: an estimate told to its last digit, whose parts are exact, is no round one, and a
 * round one is not far off; `tối thiểu 193.155,6 tỷ đồng, trong đó …` is what its parts make, or misses one digit.
 */
function isPrecise(whole: TextFact, parts: readonly number[], facts: readonly TextFact[]): boolean {
  if (parts.some((index) => facts[index]?.comparator !== 'exactly')) return false;
  const all = claimOf(whole).value;
  const sum = total(parts.flatMap((index) => claimsOf(facts[index]))).value;
  if (whole.comparator === 'at-least') return isLong(all) && isSlip(all, sum);
  const off = absolute(subtract(all, sum));
  const isOff = compare(off, lastDigit(all)) > 0 || compare(multiply(off, ROUNDLY), all) > 0;
  return whole.comparator === 'about' && isOff;
}

/** `khoảng 1.000.000 tỷ đồng` stands for what is so near to it, one in so many, however few its digits are. */
const ROUNDLY = decimal(20);

/** What a second semicolon shares out once more: as a warning, since it may be of something else. */
export function once(run: Run, read: ReadFacts, file: string): Outcome[] {
  const whole = read.facts[run.whole];
  const parts = run.parts.flatMap((index) => read.facts[index] ?? []);
  const dimension = whole && commonDimension(parts, whole);
  if (!dimension) return [];
  return judge(run, dimension, read, file, true).map((outcome) =>
    outcome.finding?.severity === 'error'
      ? { ...outcome, finding: { ...outcome.finding, severity: 'warning' } }
      : outcome,
  );
}
