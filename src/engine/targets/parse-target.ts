import { clausesOf, type Clause } from '../language/clauses';
import type { FactComparator } from '../language/comparators';
import { lex } from '../language/lex';
import type { Lexed } from '../language/tokens';
import { nounAt } from '../language/nouns';
import { periodWithin, readClause, type ClauseReading } from '../language/read-clause';
import type { TargetValues } from '../records/target-record';
import { clean } from '../text/fold';
import { says } from '../text/says';
import {
  eachCommune,
  isOfCommunes,
  isOfEachCommune,
  someCommunes,
  starsOfCommunes,
  wordsOf,
} from './commune-targets';
import { INDICATORS, type IndicatorId } from './indicators';
import type { Comparator, Target, TargetPeriod } from './target';

type Row = Pick<TargetValues, 'indicator' | 'planned' | 'measure' | 'year' | 'fromYear' | 'until'>;

/**
 * Takes a row of a target sheet apart. Where the column of planned values is filled, the row is one target;
 * else its sentence holds one for each value (`40% chủ thể là HTX; 30% là doanh nghiệp nhỏ và vừa`). Empty
 * where no planned value can be read.
 */
export function parseTargets(row: Row): Target[] {
  const sentence = clean((row.indicator ?? '').replace(FOOTNOTES, ''));
  const planned = clean(row.planned ?? '');
  const own = periodOfRow(row);
  const read = lex(sentence);
  if (lex(planned).quantities.length > 0) {
    const said = own ?? wholePeriod(read) ?? wholePeriod(lex(planned));
    return fromColumns(sentence, planned, row.measure).map((target) => withPeriod(target, said));
  }
  return fromSentence(read, own);
}

/** Marks of footnotes, which stick to the word before them. */
const FOOTNOTES = /[⁰¹²³⁴-⁹]+/gu;

/** The targets of one sentence, in order; `own` is the period that stands beside it. */
export function fromSentence(read: Lexed, own: TargetPeriod | undefined): Target[] {
  const clauses = withoutStarts(read, clausesOf(read));
  const readings = clauses.map((_, index) => readClause(read, clauses, index));
  const targets: Target[] = [];
  const periods: { readonly depth: number; readonly period: TargetPeriod }[] = [];
  for (const [index, reading] of readings.entries()) {
    // How long something lasts is no target.
    if (reading.noun.noun?.family === 'time' && reading.comparator === undefined) continue;
    // what a bracket says of its years ends with the bracket
    while ((periods.at(-1)?.depth ?? 0) > reading.clause.depth) periods.pop();
    if (reading.period) periods.push({ depth: reading.clause.depth, period: reading.period });
    const period = own ?? periods.at(-1)?.period;
    const alone = readings.length === 1;
    const former = readings[index - 1];
    // "90% xã có ít nhất 01 sản phẩm" is one target, told with its share.
    if (former && isOfCommunes(read, former, reading)) continue;
    const next = readings[index + 1];
    const target = isOfEachCommune(read, reading)
      ? eachCommune(reading, alone ? read.text : wordsOf(read, reading.clause))
      : next && isOfCommunes(read, reading, next)
        ? someCommunes(read, reading, next)
        : partOf(readings, index, ofReading(read, reading, targets.at(-1), alone));
    targets.push(withPeriod(target, period));
  }
  return targets;
}

/** `nâng tổng số sản phẩm từ 210 lên 260 sản phẩm` is to be 260: where it begins is no target, its words are the target's. */
function withoutStarts({ masked, periods }: Lexed, clauses: readonly Clause[]): Clause[] {
  const isStart = (clause: Clause, next: Clause | undefined): next is Clause =>
    next !== undefined &&
    next.sentence === clause.sentence &&
    /(?<!\p{L})từ\s*$/u.test(masked.slice(clause.start, clause.quantity.start)) &&
    /^(?:\s*\p{L}+){0,3}?\s*(?<!\p{L})lên(?:\s+\p{L}+){0,2}\s*$/u.test(
      masked.slice(clause.quantity.end, next.quantity.start),
    ) &&
    !periods.some(({ start }) => start > clause.quantity.end && start < next.quantity.start);
  return clauses.flatMap((clause, index) => {
    if (isStart(clause, clauses[index + 1])) return [];
    const former = clauses[index - 1];
    return former && isStart(former, clause)
      ? [{ ...clause, start: former.start, leadStart: former.leadStart }]
      : [clause];
  });
}

const PASSED_ON: readonly string[] = ['new-products', 'upgraded-products', 'renewed-products'];

/** `Có thêm 150 sản phẩm (năm 2022: 35 …)`: parts are new where the whole is. */
function partOf(readings: readonly ClauseReading[], index: number, target: Target): Target {
  const under = readings[index]?.clause.under;
  if (!under || target.indicator !== 'recognised-products') return target;
  const whole = readings.findLast(
    ({ clause, noun }, at) => at < index && clause.under?.id !== under.id && noun.noun?.family === 'product',
  );
  const { indicator } = whole ?? {};
  return indicator !== undefined && indicator !== 'budget' && PASSED_ON.includes(indicator)
    ? { ...target, indicator }
    : target;
}

function wholePeriod(read: Lexed): TargetPeriod | undefined {
  return periodWithin(read, 0, read.text.length);
}

function withPeriod(target: Target, period: TargetPeriod | undefined): Target {
  return period ? { ...target, period } : target;
}

function periodOfRow({ year, fromYear, until }: Row): TargetPeriod | undefined {
  if (year === undefined) return undefined;
  return until ? { mode: 'by', to: year } : { mode: 'in', from: fromYear ?? year, to: year };
}

function ofReading(read: Lexed, reading: ClauseReading, former: Target | undefined, alone: boolean): Target {
  const { clause, indicator, comparator, noun, stars, group, registered, each } = reading;
  const { quantity } = clause;
  // "ít nhất có 40% … là HTX; 30% … là doanh nghiệp": a share goes on with what the former said.
  const inherited =
    quantity.percent && former?.measure === '%' && former.comparator === 'at-least' ? 'at-least' : undefined;
  return made({
    indicator: indicator === 'budget' ? 'other' : indicator,
    text: clean(alone ? read.text : wordsOf(read, clause)),
    comparator: comparator ?? inherited,
    planned: quantity.values,
    measure: measureOf(reading, noun.end > 0 ? read.text.slice(noun.start, noun.end) : '', each),
    stars,
    group,
    registered,
  });
}

const MONEY_WORDS = { dong: 'đồng', nghin: 'nghìn đồng', trieu: 'triệu đồng', ty: 'tỷ đồng' } as const;

function measureOf(
  { clause: { quantity } }: ClauseReading,
  noun: string,
  each: string | undefined,
): string | undefined {
  if (quantity.percent) return '%';
  const words = quantity.money ? MONEY_WORDS[quantity.money] : noun;
  if (words === '') return undefined;
  return each === undefined ? words : `${words}/${each}`;
}

interface Made extends Omit<Target, 'comparator' | 'measure' | 'stars' | 'group' | 'registered'> {
  readonly comparator: FactComparator | undefined;
  readonly measure: string | undefined;
  readonly stars: Target['stars'];
  readonly group: string | undefined;
  readonly registered: boolean;
}

/** A planned value said to be about so much is met from it upwards, as a bare one. */
function made({ indicator, text, comparator, planned, measure, stars, group, registered }: Made): Target {
  const kept: Comparator = comparator === undefined || comparator === 'about' ? 'number' : comparator;
  return {
    indicator,
    text,
    comparator: planned.length > 1 ? 'range' : kept,
    planned,
    measure: measure ?? INDICATORS[indicator].noun.vi,
    ...(stars && isOfProducts(indicator) ? { stars } : {}),
    ...(OF_COMMUNES.includes(indicator) ? starsOfCommunes(stars) : {}),
    ...(group !== undefined && isOfProducts(indicator) ? { group } : {}),
    ...(registered && (indicator === 'commune-share' || isOfProducts(indicator)) ? { registered: true } : {}),
  };
}

const OF_COMMUNES: readonly IndicatorId[] = ['commune-share', 'communes'];

const isOfProducts = (id: IndicatorId): boolean => INDICATORS[id].noun.vi === 'sản phẩm';

/** The value in its own column, the words in another: read as the sentence that both make. */
function fromColumns(sentence: string, planned: string, measure: string | undefined): Target[] {
  const noun = measure ?? '';
  const percent = /%|phần trăm|tỷ lệ/iu.test(noun);
  const bare = lex(planned);
  const [first] = bare.quantities;
  if (!first) return [];
  const own = nounAt(bare.lower, first.end);
  const needsNoun = own.word === '' && !first.percent && first.money === undefined;
  const value = `${planned.slice(0, first.end)}${needsNoun ? (percent ? '%' : ` ${noun}`) : ''}${planned.slice(first.end)}`;
  const read = lex(`${sentence}: ${value}`);
  const clauses = clausesOf(read);
  const at = clauses.findIndex(({ quantity }) => quantity.start >= sentence.length + 1);
  if (at < 0) return [];
  const reading = readClause(read, clauses, at);
  const shown =
    percent || first.percent
      ? '%'
      : noun !== ''
        ? noun
        : read.text.slice(reading.noun.start, reading.noun.end);
  const { clause, indicator, comparator, stars, group, registered, each } = reading;
  return [
    made({
      indicator: indicator === 'budget' ? 'other' : indicator,
      text: sentence,
      comparator: comparator ?? (says(sentence, LEAST) ? 'at-least' : undefined),
      planned: clause.quantity.values,
      measure: shown === '' ? undefined : each !== undefined && noun === '' ? `${shown}/${each}` : shown,
      stars,
      group,
      registered,
    }),
  ];
}

const LEAST = ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn'];
