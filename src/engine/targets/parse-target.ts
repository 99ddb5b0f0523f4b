import { decimal } from '../decimal';
import type { TargetValues } from '../records/target-record';
import { clean } from '../text/fold';
import { clausesOf, type Clause } from './clauses';
import { INDICATORS, indicatorSaid, says, type IndicatorId } from './indicators';
import { periodIn, quantitiesIn, starsIn, withoutOtherDigits, type Quantity } from './quantities';
import type { Comparator, Target, TargetPeriod } from './target';

type Words = Pick<TargetValues, 'indicator' | 'planned' | 'measure' | 'year' | 'fromYear' | 'until'>;

/**
 * Takes a row of a target sheet apart. Where the column of planned values is filled, the row is one target;
 * else its sentence holds one for each value (`40% chủ thể là HTX; 30% là doanh nghiệp nhỏ và vừa`). Empty
 * where no planned value can be read.
 */
export function parseTargets(row: Words): Target[] {
  const sentence = clean((row.indicator ?? '').replace(FOOTNOTES, ''));
  const planned = clean(row.planned ?? '');
  const perCommune = eachCommune(sentence);
  const said = periodOfRow(row) ?? periodIn(sentence) ?? periodIn(planned);
  if (perCommune) return [withPeriod(perCommune, said)];
  if (quantitiesIn(planned).length > 0)
    return [withPeriod(fromColumns(sentence, planned, row.measure, said), said)];
  const targets: Target[] = [];
  const clauses = clausesOf(sentence);
  let period = periodOfRow(row);
  for (const [index, clause] of clauses.entries()) {
    period = periodOfRow(row) ?? periodOfClause(clause) ?? period;
    const target = fromClause(clause, {
      measure: row.measure,
      period,
      next: clauses[index + 1],
      former: targets.at(-1),
      whole: clauses.length === 1 ? sentence : undefined,
    });
    targets.push(withPeriod(target, period));
  }
  return targets;
}

/** Marks of footnotes, which stick to the word before them. */
const FOOTNOTES = /[⁰¹²³⁴-⁹]+/gu;

/** The years before the value; or behind it, unless they say when something else was done. */
function periodOfClause({ lead, text, quantity }: Clause): TargetPeriod | undefined {
  const after = text.slice(quantity.end);
  return (
    periodIn(lead + text.slice(0, quantity.start)) ?? (says(after, ['đã']) ? undefined : periodIn(after))
  );
}

function withPeriod(target: Target, period: TargetPeriod | undefined): Target {
  return period ? { ...target, period } : target;
}

function periodOfRow({ year, fromYear, until }: Words): TargetPeriod | undefined {
  if (year === undefined) return undefined;
  return until ? { mode: 'by', to: year } : { mode: 'in', from: fromYear ?? year, to: year };
}

const PER_COMMUNE =
  /mỗi\s+(?:xã|phường|đơn vị|địa phương)[^;.]*?(\d+|một|hai|ba)\s*(?:-|–|đến)?\s*\d*\s*sản phẩm/iu;
const SMALL: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3 };

/** `mỗi xã, thị trấn đăng ký ít nhất một sản phẩm`: all communes, each with so many. */
function eachCommune(sentence: string): Target | undefined {
  const match = PER_COMMUNE.exec(withoutOtherDigits(sentence));
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return {
    indicator: 'commune-share',
    text: sentence,
    comparator: 'at-least',
    planned: [decimal(100)],
    measure: '%',
    perCommune: SMALL[word] ?? Number(word),
    ...(says(sentence, ['đăng ký', 'dự thi', 'tham gia']) ? { registered: true } : {}),
  };
}

function fromColumns(
  sentence: string,
  planned: string,
  measure: string | undefined,
  period: TargetPeriod | undefined,
): Target {
  const [quantity] = quantitiesIn(planned);
  const whole: Quantity = quantity ?? { start: 0, end: 0, values: [], percent: false };
  const percent = whole.percent || isPercent(measure);
  const noun = measure === undefined || measure === '' ? nounAt(planned, whole.end) : measure;
  return target(sentence, sentence, whole, {
    percent,
    noun: noun === '' ? sentence : noun,
    measure: percent ? '%' : noun === '' ? undefined : noun,
    comparator: comparatorOf(planned, whole) ?? (says(sentence, LEAST_ANYWHERE) ? 'at-least' : undefined),
    period,
    beforeCumulative: false,
  });
}

interface Surroundings {
  readonly measure: string | undefined;
  readonly period: TargetPeriod | undefined;
  readonly next: Clause | undefined;
  readonly former: Target | undefined;
  /** The whole sentence, where it holds one target only. */
  readonly whole: string | undefined;
}

function fromClause(clause: Clause, { measure, period, next, former, whole }: Surroundings): Target {
  const percent = clause.quantity.percent || isPercent(measure);
  const noun = nounAt(clause.text, clause.quantity.end);
  const own = comparatorOf(clause.text, clause.quantity);
  const inherited =
    percent && former?.measure === '%' && former.comparator === 'at-least' ? 'at-least' : undefined;
  return target(clause.text, whole ?? clean(clause.text), clause.quantity, {
    percent,
    noun,
    measure: percent ? '%' : noun,
    comparator: own ?? inherited,
    period,
    beforeCumulative: next !== undefined && says(next.lead + next.text, RAISES),
    cumulative: says(clause.lead + clause.text, RAISES),
    context: clause.context,
  });
}

interface Signs {
  readonly percent: boolean;
  /** What the value is of: the words behind it, or the measure column. */
  readonly noun: string;
  readonly measure: string | undefined;
  readonly comparator: Comparator | undefined;
  readonly period: TargetPeriod | undefined;
  /** The next value of the sentence is the total that this one raises. */
  readonly beforeCumulative: boolean;
  /** The value is that total. */
  readonly cumulative?: boolean;
  readonly context?: string;
}

const RAISES = ['nâng tổng số', 'đưa tổng số'];

function target(words: string, text: string, quantity: Quantity, signs: Signs): Target {
  const indicator = signs.percent ? shareSaid(words, signs) : countSaid(words, signs);
  const stars = starsIn(words);
  const { noun } = INDICATORS[indicator];
  return {
    indicator,
    text,
    comparator: quantity.values.length > 1 ? 'range' : (signs.comparator ?? 'number'),
    planned: quantity.values,
    measure: signs.measure ?? noun.vi,
    ...(stars && isOfProducts(indicator) ? { stars } : {}),
    ...(indicator === 'commune-share' && says(words, ['đăng ký', 'dự thi']) ? { registered: true } : {}),
  };
}

function isPercent(measure: string | undefined): boolean {
  return measure !== undefined && /%|phần trăm|tỷ lệ/iu.test(measure);
}

const isOfProducts = (id: IndicatorId): boolean => INDICATORS[id].noun.vi === 'sản phẩm';

function shareSaid(words: string, { context }: Signs): IndicatorId {
  return indicatorSaid(words, 'share') ?? indicatorSaid(context ?? '', 'share') ?? 'other-share';
}

/** What a count is of decides first; of products, the words and the stars decide which. */
function countSaid(words: string, signs: Signs): IndicatorId {
  const noun = NOUNS.find(({ says: phrases }) => begins(signs.noun, phrases))?.of;
  if (noun === 'none') return 'other';
  const kind = noun ?? NOUNS.find(({ says: phrases }) => says(words, phrases))?.of ?? 'none';
  switch (kind) {
    case 'products':
      return productsSaid(words, signs);
    case 'sales-points':
      return says(words, ['giới thiệu', 'bán', 'bán hàng', 'cửa hàng']) ? 'sales-points' : 'other';
    case 'cooperatives':
    case 'craft-villages':
    case 'communes':
      return kind;
    case 'producers':
      return says(words, ['htx', 'hợp tác xã']) ? 'cooperatives' : 'producers';
    case 'none':
      return 'other';
  }
}

function productsSaid(words: string, { beforeCumulative, cumulative, period }: Signs): IndicatorId {
  if (cumulative) return 'cumulative-products';
  const said = indicatorSaid(words, 'count');
  // "Nâng cấp, … và công nhận thêm 25 - 30 sản phẩm" is about new ones; "nâng tổng số" about all.
  if (said) return said;
  if (beforeCumulative) return 'new-products';
  const stars = starsIn(words);
  if (stars?.length === 1 && stars[0]) return STAR_INDICATORS[stars[0]];
  if (says(words, ['tổng số', 'tổng sản phẩm', 'tổng cộng']) || period?.mode === 'by')
    return 'cumulative-products';
  return 'recognised-products';
}

const STAR_INDICATORS = {
  3: 'three-star-products',
  4: 'four-star-products',
  5: 'five-star-products',
} as const satisfies Record<3 | 4 | 5, IndicatorId>;

type CountOf =
  'products' | 'sales-points' | 'cooperatives' | 'craft-villages' | 'communes' | 'producers' | 'none';

/** What stands behind a planned value. The first that the words begin with is taken. */
const NOUNS: readonly { readonly says: readonly string[]; readonly of: CountOf }[] = [
  {
    says: ['lớp', 'phóng sự', 'số báo', 'tin bài', 'dự án', 'sự kiện', 'hội nghị', 'hội chợ', 'người'],
    of: 'none',
  },
  { says: ['làng nghề'], of: 'craft-villages' },
  { says: ['điểm giới thiệu', 'điểm bán', 'điểm', 'cửa hàng'], of: 'sales-points' },
  { says: ['htx', 'hợp tác xã'], of: 'cooperatives' },
  { says: ['chủ thể', 'cơ sở'], of: 'producers' },
  { says: ['xã', 'phường'], of: 'communes' },
  { says: ['sản phẩm', 'sp'], of: 'products' },
];

function begins(noun: string, phrases: readonly string[]): boolean {
  const words = noun.trim().split(/\s+/u);
  return phrases.some((phrase) => says(words.slice(0, phrase.split(' ').length).join(' '), [phrase]));
}

/** The word or two behind a value that name what is counted: `sản phẩm`, `HTX`, `điểm`. */
function nounAt(text: string, at: number): string {
  const rest = text.slice(at).replace(/^\s*(?:%|\*)?\s*/u, '');
  const known = NOUNS.flatMap((noun) => noun.says).find((phrase) => begins(rest, [phrase]));
  if (known !== undefined) return rest.trim().split(/\s+/u).slice(0, known.split(' ').length).join(' ');
  return /^\p{L}+/u.exec(rest)?.[0] ?? '';
}

const LEAST_ANYWHERE = ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn'];
const LEAST_BEFORE = /(?:trên|hơn|≥|>=|>)\s*$/iu;
const MOST_BEFORE = /(?:không quá|không vượt quá|tối đa|nhiều nhất|dưới|≤|<=|<)\s*(?:là|đạt)?\s*$/iu;
const UPWARDS_AFTER = /^[^\d,;]{0,40}?(?:trở lên|trở đi)/iu;

/** `trên 10` stands among the minima as plans use it (domain.md, section 1): 10 itself meets it. */
function comparatorOf(text: string, { start, end }: Quantity): Comparator | undefined {
  const before = text.slice(0, start);
  const after = withoutOtherDigits(text).slice(end);
  if (MOST_BEFORE.test(before) && !says(before.slice(-16), LEAST_ANYWHERE)) return 'at-most';
  if (says(before, LEAST_ANYWHERE) || LEAST_BEFORE.test(before) || UPWARDS_AFTER.test(after))
    return 'at-least';
  return undefined;
}
