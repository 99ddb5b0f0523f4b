import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import type { IndicatorId } from '../targets/indicators';
import type { TargetPeriod } from '../targets/target';
import { says } from '../text/says';
import type { Clause } from './clauses';
import { comparatorOf, type FactComparator } from './comparators';
import { groupNamed } from './groups-named';
import { countNamed, shareNamed, type Words } from './indicator-named';
import type { DateToken, Lexed, PeriodToken, StarsToken } from './tokens';
import { nounAt, type NounAt } from './nouns';
import { sourceAlone, sourceNamed } from './sources-named';

/** What one figure is about, from its own clause. What lists and paragraphs add comes later (`facts.ts`). */
export interface ClauseReading {
  readonly clause: Clause;
  readonly indicator: IndicatorId | 'budget';
  /** Undefined where nothing is said. */
  readonly comparator: FactComparator | undefined;
  readonly noun: NounAt;
  /** `lớp` of `60 người/lớp`, `huyện` of `mỗi huyện ít nhất 02 sản phẩm`: what each has so much of. */
  readonly each?: string;
  /** Recognised stars that it counts; absent where none are named. */
  readonly stars?: readonly RecognisedStars[];
  readonly group?: string;
  readonly source?: string;
  readonly period?: TargetPeriod;
  /** Something that has happened: `đã`, `hiện có`. */
  readonly done: boolean;
  /** Entries count before they are recognised: `đăng ký`, `dự thi`. */
  readonly registered: boolean;
  /** It is the total that a former figure raises: `nâng tổng số … là 395`. */
  readonly isRaised: boolean;
  /** One side of a product that is written out: both of `08 sản phẩm x 100 triệu đồng`. */
  readonly isFactor: boolean;
}

const RAISES = ['nâng tổng số', 'đưa tổng số', 'nâng tổng', 'đưa tổng'];
const DONE = ['đã', 'hiện có', 'đến nay', 'hiện nay', 'tính đến', 'đang có'];
const REGISTERED = ['đăng ký', 'dự thi', 'tham gia đánh giá'];
/** `hằng năm` tells of the figure that it leads up to with no comma between, unless it begins the sentence. */
const EACH_BEFORE =
  /(?<!\p{L})(?:mỗi|từng|(?<=^\P{L}*)h[àằ]ng(?=\s+năm(?!\p{L}),?[^,;:]*$)|h[àằ]ng(?=\s+năm(?!\p{L})[^,;:]*$))\s+((?:\p{L}+)(?:\s+\p{L}+){0,2})/u;
const AVERAGE_OF = /(?:bình quân|trung bình)\s+(?:của\s+)?(?:mỗi|một|01|1)\s+(\p{L}+(?:\s+\p{L}+){0,2})/u;
const EACH_AFTER =
  /^\s*(?:ocop\s*)?(?:\/|(?:cho|trên|trong)?\s*(?:mỗi|một|01|1)\s+)\s*(\p{L}+(?:\s+\p{L}+){0,2})/u;

/** Reads the clause at `index` of a text's clauses. */
export function readClause(lexed: Lexed, clauses: readonly Clause[], index: number): ClauseReading {
  const clause = clauses[index];
  if (!clause) throw new RangeError(`no clause ${index}`);
  const next = clauses[index + 1];
  const { lower, masked } = lexed;
  const { quantity, start, end, leadStart, contextEnd } = clause;
  const behind = quantity.money === undefined || quantity.percent ? nounAt(lower, quantity.end) : NO_NOUN;
  // "đạt 45% năm 2030" is no share of years.
  const noun = quantity.percent && behind.noun?.family === 'time' ? NO_NOUN : behind;
  const before = leadOf(lexed, clauses, index);
  const ownBefore = lower.slice(start, quantity.start);
  const after = lower.slice(quantity.end, end);
  const each = eachOf(
    masked.slice(leadStart, quantity.start),
    // The programme's own name is no rate: "… thực hiện Đề án Mỗi xã một sản phẩm".
    behindNoun(masked.slice(Math.max(noun.end, quantity.end), end), noun),
    noun,
  );
  const stars = starsWithin(lexed, start, end);
  const period = periodOfClause(lexed, clause);
  const isRaised = says(before, RAISES) && next?.quantity.start !== quantity.start;
  const words: Words = {
    before,
    ownBefore,
    after,
    context: lower.slice(leadStart, contextEnd),
    noun: noun.noun,
    word: noun.word,
    stars,
    raisesNext:
      next !== undefined &&
      clause.depth === 0 &&
      next.sentence === clause.sentence &&
      says(lower.slice(next.leadStart, next.quantity.start), RAISES),
    isRaised,
    untilYear: period?.mode === 'by',
    each: each !== undefined,
  };
  const indicator =
    quantity.money !== undefined ? 'budget' : quantity.percent ? shareNamed(words) : countNamed(words);
  const recognised = RECOGNISED_STARS.filter((star) => stars.includes(star));
  // A label before a colon may hold commas of its own.
  const labelStart = ownBefore.trimEnd().endsWith(':') ? leadStart : start;
  const group = quantity.percent
    ? undefined
    : groupNamed(
        lexed.text.slice(labelStart, quantity.start),
        lower.slice(Math.max(noun.end, quantity.end), end),
      );
  const source =
    quantity.money === undefined
      ? undefined
      : (sourceNamed(lower.slice(labelStart, quantity.start)) ??
        sourceBehind(after) ??
        sourceNamed(before) ??
        // "ngân sách huyện 525 triệu đồng, các chủ thể 350 triệu đồng"
        sourceAlone(ownBefore.replace(/^\s*(?:và\s+)?(?:các\s+)?/u, '')));
  const comparator =
    comparatorOf(lexed, { start, end }, quantity) ?? comparatorOf(lexed, { start: leadStart, end }, quantity);
  return {
    clause,
    indicator,
    comparator,
    noun,
    ...(each === undefined ? {} : { each }),
    ...(recognised.length > 0 ? { stars: recognised } : {}),
    ...(group === undefined ? {} : { group }),
    ...(source === undefined ? {} : { source }),
    ...(period ? { period } : {}),
    done: says(before, DONE) && !says(before, ['phấn đấu', 'dự kiến']),
    registered: says(`${before} ${after}`, REGISTERED),
    isRaised,
    isFactor: isFactor(lexed, quantity),
  };
}

const TIMES_BEFORE = /(?:[×*]|(?<!\p{L})x)\s*$/u;
const TIMES_BEHIND = /^[^\d.;:()=+×*]{0,60}?\s(?:[×*]|x)\s+\d/u;

function isFactor({ masked }: Lexed, { start, end }: Clause['quantity']): boolean {
  return (
    TIMES_BEFORE.test(masked.slice(Math.max(0, start - 4), start)) ||
    TIMES_BEHIND.test(masked.slice(end, end + 80))
  );
}

/**
 * The words that lead up to a figure. One that only goes on listing by groups has those of the figure before it:
 * `phát triển mới 22 sản phẩm thuộc nhóm thực phẩm, 05 sản phẩm thuộc nhóm dược liệu`.
 */
function leadOf({ lower, text }: Lexed, clauses: readonly Clause[], index: number): string {
  const [clause, former] = [clauses[index], clauses[index - 1]];
  const own = clause ? lower.slice(clause.leadStart, clause.quantity.start) : '';
  if (!clause || former?.sentence !== clause.sentence || !/^[\s,]*(?:và)?\s*$/u.test(own)) return own;
  const behind = (each: Clause): string => text.slice(each.quantity.end, each.end);
  const goesOn = [clause, former].every((each) => groupNamed('', behind(each).toLowerCase()) !== undefined);
  return goesOn ? lower.slice(former.leadStart, former.quantity.start) : own;
}

const NO_NOUN: NounAt = { word: '', start: 0, end: 0 };

/** `300 triệu đồng từ ngân sách huyện`, `do chủ thể đối ứng`. */
function sourceBehind(after: string): string | undefined {
  return /^\s*(?:\(?(?:từ|nguồn|thuộc|do|bằng|là|vốn|ngân sách))/u.test(after)
    ? sourceNamed(after)
    : undefined;
}

/** A noun of two words that the list does not know ends at the stroke: `28 gian hàng/phiên`. */
function behindNoun(after: string, { noun, word }: NounAt): string {
  return noun || word === '' ? after : after.replace(/^\s*\p{L}+(?=\s*\/)/u, '');
}

function eachOf(before: string, after: string, counted: NounAt): string | undefined {
  if (isAlternative(after, counted)) return undefined;
  const behind = EACH_AFTER.exec(after)?.[1] ?? EACH_BEFORE.exec(after.slice(0, 40))?.[1];
  const shared = AVERAGE_OF.exec(before)?.[1];
  // "Doanh thu bình quân một sản phẩm đạt 1,5 tỷ đồng/năm" is for each product.
  if (behind !== undefined && (shared === undefined || !/^(?:năm|tháng|quý|vụ)/u.test(behind)))
    return unitWord(behind);
  if (shared !== undefined) return unitWord(shared);
  // "Lộ trình từng năm: …" tells the years one by one.
  const ahead = EACH_BEFORE.exec(before.replace(/(?<!\p{L})từng\s[^:\d]*:/u, ' '))?.[1];
  return ahead === undefined ? undefined : unitWord(ahead);
}

/** `59 cơ sở/hộ kinh doanh`: behind the stroke stands another word for what is counted. */
function isAlternative(after: string, { noun }: NounAt): boolean {
  const stroke = /^\s*(?:ocop\s*)?\/\s*/u.exec(after);
  return (
    stroke !== null && noun !== undefined && nounAt(after, stroke[0].length).noun?.family === noun.family
  );
}

/** The noun alone, of the two words that were caught. */
function unitWord(words: string): string {
  const { noun, word } = nounAt(words, 0);
  // "500 nghìn đồng/lượt khách" is for each guest.
  return noun || words.startsWith('lượt ') ? word : (words.split(/\s/u)[0] ?? words);
}

/** Stars between two places, from low to high; of an upgrade only those that it leads to. */
function starsWithin({ stars, lower }: Lexed, start: number, end: number): number[] {
  const inside = stars.filter((token) => token.start >= start && token.start < end);
  const reached = inside.filter((token, index) => {
    const following = inside[index + 1];
    return !following || !/(?<!\p{L})lên(?!\p{L})/u.test(lower.slice(token.end, following.start));
  });
  return [...new Set(reached.flatMap((token: StarsToken) => token.stars))].sort((a, b) => a - b);
}

/** The years before the figure; or behind it, unless they say when something else was done. */
function periodOfClause(
  lexed: Lexed,
  { start, leadStart, quantity, end, afterSemicolon }: Clause,
): TargetPeriod | undefined {
  const after = lexed.lower.slice(quantity.end, end);
  // "đợt 1 …, hoàn thành trước ngày 30/6/2024; đợt 2 đánh giá 14 sản phẩm": the day is of the former.
  const before = periodWithin(lexed, afterSemicolon ? start : leadStart, quantity.start);
  if (before || says(after, ['đã', 'so với'])) return before;
  const behind = periodWithin(lexed, quantity.end, end);
  // "gửi hồ sơ 24 sản phẩm trước ngày 15/10/2022": a deadline is within its year.
  const isDeadline = behind?.mode === 'by' && /(?<!\p{L})trước\s+(?:ngày|tháng)/u.test(after);
  return isDeadline ? { mode: 'in', from: behind.to, to: behind.to } : behind;
}

/** The period that a stretch of a text names: a range of years first, then an end, then one year. */
export function periodWithin(lexed: Lexed, start: number, end: number): TargetPeriod | undefined {
  const within = <T extends { readonly start: number }>(tokens: readonly T[]): T[] =>
    tokens.filter((token) => token.start >= start && token.start < end);
  const periods = within(lexed.periods);
  const range = periods.find(({ mode, from, to }) => mode === 'in' && from !== to);
  const chosen = range ?? periods.find(({ mode }) => mode === 'by') ?? periods[0];
  if (chosen) return periodOfToken(chosen);
  const date = within(lexed.dates).find(({ year, ofDocument }) => year !== undefined && !ofDocument);
  return date && periodOfDate(lexed, date);
}

function periodOfToken({ mode, from, to }: PeriodToken): TargetPeriod {
  return { mode, ...(from === undefined ? {} : { from }), to };
}

/** `đến ngày 31/12/2024` is by the end of that year; `tháng 9 năm 2021` within it. */
function periodOfDate({ lower }: Lexed, { start, year }: DateToken): TargetPeriod | undefined {
  if (year === undefined) return undefined;
  const by = /(?:đến|tới|trước|hết)\s*(?:hết\s*)?(?:ngày\s*)?$/u.test(
    lower.slice(Math.max(0, start - 20), start),
  );
  return by ? { mode: 'by', to: year } : { mode: 'in', from: year, to: year };
}
