import { absolute, compare, type Decimal, decimal, multiply, subtract } from '../../../decimal';
import { isExact } from '../../facts/alike';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import { agreement, claimOf, tellingDigits, total } from '../claims';
import { oneDigitExplains } from '../one-digit';
import type { Outcome } from '../outcome';
import { isComplete } from './complete';
import { failed } from './failed';
import type { Run, Told } from './run';
import { areApart, areNamed, isAtPlace } from './told-apart';

/** Parts that are only some of the whole seldom come this close to it, one in so many; amounts of many digits and parts each named before its figure less so. */
export const NEAR_MISS = { count: decimal(10), money: decimal(4) };

/**
 * `57 sản phẩm hết hạn, trong đó 31 sản phẩm ngừng sản xuất, 29 sản phẩm đang hoàn thiện`: nothing says that these are
 * all, but they miss the whole by one digit and by less than a tenth of it.
 */
export function nearMiss(run: Run, { facts, placements }: Told, file: string): Outcome[] {
  const whole = facts[run.whole];
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  if (!whole || parts.length < 2 || whole.family === 'share' || !isComplete(run, facts, placements))
    return [];
  const isRound = whole.money !== undefined && ROUND.includes(whole.comparator);
  if (parts.some((part) => !isExact(part)) || !(isExact(whole) || isRound)) return [];
  if (isStock(whole) && parts.every(isFlow)) return [];
  if (run.kind === 'open' && !whole.money && !areApart(parts, whole) && !isTold(parts, whole)) return [];
  const [all, sum] = [claimOf(whole).value, total(parts.map(claimOf)).value];
  const off = absolute(subtract(all, sum));
  const isMoney = whole.money || areNamed(parts) || isTold(parts, whole);
  const near = isMoney ? NEAR_MISS.money : NEAR_MISS.count;
  const isClose =
    compare(multiply(off, near), all) <= 0 || parts.every(isAtPlace) || (isLong(all) && isLong(sum));
  return (isRound ? isRoundSlip(whole, parts) : isSlip(all, sum)) && isClose
    ? [failed({ what: 'sum', severity: 'warning', at: run.whole, parts: run.parts }, facts, file)]
    : [];
}

const ROUND: readonly TextFact['comparator'][] = ['about', 'at-least'];

/** `gần 62 tỷ đồng` of parts that make 51,95: another digit would do. */
function isRoundSlip(whole: TextFact, parts: readonly TextFact[]): boolean {
  const sum = total(parts.map(claimOf));
  const holds = (value: Decimal): boolean => {
    const says = agreement({ ...claimOf(whole), value, upper: value }, sum);
    return says === 'equal' || says === 'rounding' || says === 'compatible';
  };
  return oneDigitExplains([claimOf(whole).value] as const, ([value]) => holds(value));
}

/** Of large numbers some parts seldom miss the whole by one digit, nor do those that a last `và` ends. */
function isTold(parts: readonly TextFact[], whole: TextFact): boolean {
  const isEnded = parts.length >= 3 && /^và(?!\p{L})/iu.test(parts.at(-1)?.label ?? '');
  return compare(claimOf(whole).value, decimal(isEnded ? 300 : 1000)) >= 0;
}

/** Two figures of so many digits seldom differ in one of them by chance. */
export function isLong(value: Decimal): boolean {
  return tellingDigits(value) >= LONG;
}

const LONG = 5;

/** All there are at the end of some years; the new ones of each year come on top of the former. */
export function isStock({ family, about }: TextFact): boolean {
  const all = ['recognised-products', 'cumulative-products', 'valid-products'].includes(about.indicator);
  return (
    family === 'product' && all && (about.period?.mode === 'by' || about.indicator !== 'recognised-products')
  );
}

/** New ones of a time, and not all there are at its end. */
export function isFlow(fact: TextFact | undefined): boolean {
  const said = fact && `${fact.label} ${fact.tail}`;
  return said !== undefined && /(?<!\p{L})(?:mới|thêm|lần đầu)(?!\p{L})/iu.test(said);
}
