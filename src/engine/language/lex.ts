import { add, decimal, shift, type Decimal } from '../decimal';
import { readFigureText } from '../text/figure-text';
import type { MoneyUnit } from '../text/measure-unit';
import { DONG_EXPONENT } from '../text/measure-unit';
import { nounAt } from './nouns';

/**
 * Digits in administrative Vietnamese, told apart: dates, documents, references, stars and years are taken out
 * one kind after the other, each hiding what it took from the next; what is left are figures. All patterns are
 * for text in lower case, except that of documents, whose capitals are their sign.
 */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure where it stands: `40%`, `40 - 50`, `269.295 triệu đồng`, `45/52`. */
export interface Quantity extends Span {
  /** One, or the two ends of a range, in the text's own measure. */
  readonly values: readonly Decimal[];
  readonly percent: boolean;
  /** The money unit behind it. */
  readonly money?: MoneyUnit;
  /** What it is out of: 52 of `45/52 xã`. */
  readonly of?: Decimal;
}

/** Stars in a text: `3 sao`, `3 - 4 sao`, `từ 4 sao trở lên`. */
export interface StarsToken extends Span {
  /** From low to high. */
  readonly stars: readonly number[];
  readonly upwards: boolean;
}

/** `in`: during these years; `by`: at the end of the last. */
export interface PeriodToken extends Span {
  readonly mode: 'in' | 'by';
  readonly from?: number;
  readonly to: number;
}

/** A date, a month or a quarter; what is not said is absent. */
export interface DateToken extends Span {
  readonly day?: number;
  /** One, or the two ends. */
  readonly months: readonly number[];
  readonly quarters: readonly number[];
  readonly year?: number;
  /** It only tells which document is meant: `… số 34/QĐ-UBND ngày 23/01/2019`. */
  readonly ofDocument: boolean;
}

/** A document's number in a text: `2581/KH-UBND`. */
export interface DocumentToken extends Span {
  /** `2581`. */
  readonly number: string;
  /** `KH-UBND`, `QĐ-TTg`. */
  readonly symbol: string;
}

/** A sentence's figures, dates and documents by their places; offsets are into `text`. */
export interface Lexed {
  readonly text: string;
  readonly lower: string;
  /** The lower-case text with everything blanked out that holds digits and is no figure. */
  readonly masked: string;
  readonly quantities: readonly Quantity[];
  readonly stars: readonly StarsToken[];
  readonly periods: readonly PeriodToken[];
  readonly dates: readonly DateToken[];
  readonly documents: readonly DocumentToken[];
}

const YEAR = '(?:19|20)\\d\\d';
const TO = '(?:-|–|—|−|đến|tới|->)';
const DM = '(0?[1-9]|[12]\\d|3[01])';
const MM = '(0?[1-9]|1[0-2])';

const DOCUMENT =
  /(?<![\d/.,])(\d{1,5}[a-z]?)\s*((?:\/\s*(?:19|20)\d\d)?)\s*\/\s*(\p{Lu}[\p{L}\d]*(?:\s?[-–&.]\s?\p{Lu}[\p{L}\d&]*)*)|(?<![\d/.,])(\d{1,5})-(\p{Lu}[\p{L}]*\/\p{Lu}[\p{L}]*)/gu;

/**
 * What holds digits and is neither figure, date nor document. The order is of no account. What was taken out
 * before stands there as blanks, so that no pattern may reach over many of them.
 */
const REFERENCES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/gu,
  /(?<!\p{L})(?:điện thoại|sđt|đt|fax|hotline|tel|số máy)\s*[:.]?\s*[\d.\s()+-]{7,}/gu,
  /(?<![\d.,])0\d{2,3}[.\s]?\d{3,4}[.\s]?\d{3,4}(?![\d.,])/gu,
  /^\s*(?:\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s+/gu,
  /(?:(?:iso|tcvn|qcvn|haccp)\s*\d[\d:.]*(?:[-–]\d+)?|(?:công nghệ|công nghiệp|nông nghiệp)\s*\d\.0(?!\d|[.,]\d))/gu,
  /(?<=[\p{L}_])[-.]?\d[\d.]*/gu,
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|tờ trình|kết luận|kế hoạch|báo cáo|thông báo|hướng dẫn|chương trình|luật)\s{1,2}số\s{0,2}:?\s{0,2}\d+/gu,
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|tờ trình|kết luận)\s{1,2}\d+/gu,
  /(?:điều|khoản|mục|chương|phụ lục|phụ biểu|biểu|bảng|mẫu|trang|lần thứ|thứ|khóa|khoá|đợt|vòng|bước|giai đoạn|nhóm|phần|quốc lộ|số nhà|tiêu chí|điểm số|nội dung|kỳ họp|tháng thứ|quý|dự án|hợp phần|(?<!\p{L})(?:ấp|thôn|khu phố|tổ dân phố))\s{0,2}(?:số\s{0,2}:?\s{0,2})?\d+(?:\.\d+)*(?:\s*(?:,|và|-|–)\s*\d+)*(?![\d%.,]*\d|\s*(?:%|triệu|tỷ|tỉ|nghìn|ngàn|đồng|sản phẩm|chủ thể|lớp|người))/gu,
  /\d{1,2}\s*(?:giờ|h)\s*\d{1,2}(?!\d)/gu,
  /(?<![\d.,:])(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])|(?:gmt|utc)\s?[+-]\s?\d{1,2}/gu,
  /24\/7|24\/24/gu,
  /(?:trước|vào|từ|đến|hạn|hằng)\s+ngày\s+\d{1,2}(?!\d)/gu,
];

const STARS =
  /(?:từ\s*)?0?([1-5])\s*(?:(?:-|–|—|đến|tới|,|và|hoặc|lên)\s*0?([1-5])\s*)?(?:sao|\*+|★+)(?:\s*(?:ocop|cấp\s+[^\s,;.)]+))?(\s*(?:trở lên|trở đi))?/gu;

const DATES: readonly RegExp[] = [
  // 24/02/2021, ngày 24-02-2021
  new RegExp(
    `(?:ngày\\s*)?(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>${YEAR})(?!\\d)`,
    'gu',
  ),
  new RegExp(`ngày\\s*(?<day>\\d{1,2})\\s*tháng\\s*(?<month>\\d{1,2})(?:\\s*năm\\s*(?<year>${YEAR}))?`, 'gu'),
  new RegExp(`ngày\\s+tháng\\s*(?<month>\\d{1,2})\\s*năm\\s*(?<year>${YEAR})`, 'gu'),
  new RegExp(
    `(?:các\\s*)?tháng\\s*${MM.replace('(', '(?<month>')}(?!\\d)(?:\\s*(?:${TO}|,|và)\\s*(?:tháng\\s*)?${MM.replace('(', '(?<month2>')}(?![\\d/]))?(?:\\s*(?:/|năm\\s*|-)\\s*(?<year>${YEAR}))?`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)${MM.replace('(', '(?<month>')}\\s*${TO}\\s*${MM.replace('(', '(?<month2>')}\\s*(?:năm\\s*|/)(?<year>${YEAR})`,
    'gu',
  ),
  new RegExp(`(?<![\\d/])${MM.replace('(', '(?<month>')}/(?<year>${YEAR})(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\d/.,])${DM.replace('(', '(?<day>')}/${MM.replace('(', '(?<month>')}(?![\\d/])`, 'gu'),
  /(?<![\p{L}\p{N}])quý\s*(?<quarter>iv|iii|ii|i|[1-4])(?![\p{L}\p{N}])(?:\s*(?:-|–|,|và|đến)\s*(?:quý\s*)?(?<quarter2>iv|iii|ii|i|[1-4])(?![\p{L}\p{N}]))?(?:\s*(?:\/|năm\s*|-)\s*(?<year>(?:19|20)\d\d))?/gu,
];

const PERIODS: readonly (readonly [RegExp, 'in' | 'by'])[] = [
  [new RegExp(`(?<!\\d)(${YEAR})\\s*${TO}\\s*(?:hết\\s*)?(?:năm\\s*)?(${YEAR})(?!\\d)`, 'gu'), 'in'],
  [
    new RegExp(
      `(?:đến|tới|trước|hết|cuối)\\s*(?:hết\\s*|cuối\\s*|thời điểm\\s*)*năm\\s*(${YEAR})(?!\\d)`,
      'gu',
    ),
    'by',
  ],
  [new RegExp(`(?<!\\p{L})(?:hết|cuối)\\s+(${YEAR})(?![\\d.,/]*\\d)`, 'gu'), 'by'],
  [
    new RegExp(
      `năm\\s*(${YEAR})(?!\\d)(?:(?:\\s*,\\s*(?:năm\\s*)?${YEAR})*\\s*(?:,|và)\\s*(?:năm\\s*)?(${YEAR})(?!\\d))?`,
      'gu',
    ),
    'in',
  ],
];

const BARE_YEAR = /(?<![\d.,/])(20[1-4]\d)(?![\d.,/]*\d)/gu;

/** The name of the programme counts nothing. */
const PROGRAMME =
  /mỗi\s+(?:xã|làng|xã,? phường|phường|địa phương)(?:,?\s*(?:phường|thị trấn))*,?\s+(?:có\s+)?(?:một|01|1)\s+sản phẩm(?!\s*(?:ocop\s+)?(?:đạt|được|tham gia|dự thi|đăng ký|trở lên))/gu;

class Mask {
  constructor(private text: string) {}

  get rest(): string {
    return this.text;
  }

  /** Takes out every match that `keep` makes something of. */
  take<T>(pattern: RegExp, keep: (match: RegExpExecArray) => T | undefined): T[] {
    const kept: T[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const made = keep(match);
      if (made === undefined) continue;
      kept.push(made);
      this.text =
        this.text.slice(0, match.index) +
        ' '.repeat(match[0].length) +
        this.text.slice(match.index + match[0].length);
    }
    return kept;
  }
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** What a text without a single digit must have to say a number or a time. */
const SAYS_NUMBER = /\d|(?<!\p{L})(?:quý|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L})/u;

/** Takes a text apart. Pure; never fails. Lower-casing keeps every position of a text in NFC. */
export function lex(text: string): Lexed {
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  if (!SAYS_NUMBER.test(lower))
    return { text, lower, masked: lower, quantities: [], stars: [], periods: [], dates: [], documents: [] };
  const documents: DocumentToken[] = [];
  let start = lower;
  for (const match of text.matchAll(DOCUMENT)) {
    const [whole, number, year = '', symbol, other, otherSymbol] = match;
    documents.push({
      ...spanOf(match),
      number: `${number ?? other ?? ''}${year.replace(/\s/gu, '')}`,
      symbol: (symbol ?? otherSymbol ?? '').replace(/\s/gu, '').replace(/–/gu, '-'),
    });
    start = start.slice(0, match.index) + ' '.repeat(whole.length) + start.slice(match.index + whole.length);
  }
  const mask = new Mask(start);
  mask.take(PROGRAMME, spanOf);
  const dates = DATES.flatMap((pattern) => mask.take(pattern, (match) => dateOf(match, lower))).map(
    (date): DateToken => ({
      ...date,
      ofDocument: documents.some((token) => isBehind(date, token, lower)),
    }),
  );
  const periods = PERIODS.flatMap(([pattern, mode]) =>
    mask.take(pattern, (match): PeriodToken => {
      const from = Number(match[1]);
      const to = Number(match[2] ?? match[1]);
      return { ...spanOf(match), mode, ...(mode === 'in' ? { from } : {}), to };
    }),
  );
  for (const pattern of REFERENCES) mask.take(pattern, spanOf);
  const stars = mask.take(STARS, starsOf);
  const years = mask.take(BARE_YEAR, (match): PeriodToken | undefined => {
    const end = match.index + match[0].length;
    if (
      nounAt(lower, end).noun !== undefined ||
      /^\s*(?:%|triệu|tỷ|tỉ|nghìn|ngàn|đồng)/u.test(lower.slice(end))
    )
      return undefined;
    return { ...spanOf(match), mode: 'in', from: Number(match[1]), to: Number(match[1]) };
  });
  return {
    text,
    lower,
    masked: mask.rest,
    quantities: quantitiesOf(mask.rest),
    stars: byPlace(stars),
    periods: byPlace([...periods, ...years]),
    dates: byPlace(dates),
    documents,
  };
}

function byPlace<T extends Span>(tokens: readonly T[]): T[] {
  return [...tokens].sort((a, b) => a.start - b.start);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** True for the date right behind a document's number. */
function isBehind(date: Span, token: Span, lower: string): boolean {
  return (
    date.start >= token.end &&
    /^[\s,(]*(?:ban hành\s*)?(?:ngày\s*)?$/u.test(lower.slice(token.end, date.start))
  );
}

function dateOf(match: RegExpExecArray, lower: string): Omit<DateToken, 'ofDocument'> | undefined {
  const groups = match.groups ?? {};
  const number = (...names: readonly string[]): number | undefined => {
    const found = names.map((name) => groups[name]).find((value) => value !== undefined);
    return found === undefined ? undefined : (ROMAN[found] ?? Number(found));
  };
  const day = number('day');
  const year = number('year');
  const list = (...values: readonly (number | undefined)[]): number[] =>
    values.filter((value) => value !== undefined);
  const months = list(number('month'), number('month2'));
  // "10/12 xã" are ten of twelve; "trước ngày 10/12" is a day whatever follows.
  if (year === undefined && /^\d+\/\d+$/.test(match[0]) && isFraction(lower, match)) return undefined;
  // "6 tháng" is how long, not when.
  if (day === undefined && months.length === 0 && number('quarter') === undefined) return undefined;
  return {
    ...spanOf(match),
    ...(day === undefined ? {} : { day }),
    months,
    quarters: list(number('quarter'), number('quarter2')),
    ...(year === undefined ? {} : { year }),
  };
}

function isFraction(lower: string, { index, 0: digits }: RegExpExecArray): boolean {
  const { noun } = nounAt(lower, index + digits.length);
  const after = lower.slice(index + digits.length);
  const named = (noun !== undefined && noun.family !== 'time') || /^\s*%/u.test(after);
  return named && !/(?:ngày|trước|hết|hạn|và)\s+$/u.test(lower.slice(0, index));
}

function starsOf(match: RegExpExecArray): StarsToken {
  const [whole, low, high, upwards] = match;
  const from = Number(low);
  // "từ 3 sao lên 4 sao" is read as two tokens; "3 lên 4 sao" arrives at the higher.
  const to = upwards ? 5 : Number(high ?? low);
  const first = /lên/u.test(whole) && !upwards ? to : from;
  const stars = Array.from({ length: Math.max(0, to - first) + 1 }, (_, index) => first + index);
  return { ...spanOf(match), stars, upwards: upwards !== undefined };
}

/** `30 ngàn 309 tỷ đồng` as it is spoken, and `71, 4 tỷ đồng` with a blank behind its comma. */
const SPOKEN =
  '\\d{1,3}\\s+(?:nghìn|ngàn)\\s+\\d{3}(?![\\d.,]*\\d)(?=\\s+\\p{L})|\\d{2,3},\\s\\d(?=\\s*(?:%|tỷ|tỉ|triệu))';
const FIGURE = `(?:${SPOKEN}|\\d+(?:[.,]\\d+)*)`;
const MONEY =
  '(?:(?:tỷ|tỉ|triệu|nghìn|ngàn|tr)(?:\\s*(?:đồng|vnđ|vnd|đ(?![\\p{L}])))?|đồng|vnđ|vnd|đ(?![\\p{L}]))(?![\\p{L}])';
const PER_CENT = '(?:%|phần trăm|điểm\\s+(?:phần trăm|%))';
const UNIT = `(?:${PER_CENT}|${MONEY})`;
/** `395 - 149 = 246` is a subtraction and no range. */
const NO_RESULT = '(?![^\\d.,;:()=]{0,30}=)';
const QUANTITY = new RegExp(
  `(?<low>${FIGURE})(?:(?:\\s*/\\s*|\\s+(?:trên|trong)\\s+tổng(?:\\s+số)?\\s+|\\s+(?<noun>\\p{L}+)\\s*/\\s*(?=${FIGURE}\\s+\\k<noun>(?!\\p{L})))(?<of>${FIGURE})(?=\\s*(?:\\p{L}|[,;)]|\\.(?:\\s|$)|$))|\\s*${MONEY}\\s*/\\s*(?<ofMoney>${FIGURE})(?=\\s*${MONEY}))?(?:\\s*(?<lowUnit>${UNIT}))?(?:\\s*(?:${TO}|hoặc)\\s*(?<high>${FIGURE})(?![.,]?\\d)(?:\\s*(?<highUnit>${UNIT}))?${NO_RESULT})?`,
  'gu',
);
/** `3 tỷ 157 triệu đồng`: each further part in a smaller unit. */
const COMPOUND = new RegExp(`^\\s*(?<more>\\d{1,3}(?:,\\d+)?)\\s*(?<unit>${MONEY})`, 'u');

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** `một` before a noun may be but an article: it is a figure behind words that count. */
const NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?:(?<=(?:ít nhất|tối thiểu|không dưới|có thêm|thêm|được|đủ|có ít nhất|tối đa)\s+)(một)|(hai|ba|bốn|sáu|bảy|tám|chín|mười))(?=\s+\p{L})/gu;

/** More figures than these are no paragraph of a plan: those behind them stay digits, which are counted as unread. */
const MOST_FIGURES = 2000;

function quantitiesOf(masked: string): Quantity[] {
  const figures: Quantity[] = [];
  for (const match of masked.matchAll(QUANTITY)) {
    // Parts of an amount in several units were taken with its first.
    if (match.index < (figures.at(-1)?.end ?? 0)) continue;
    const quantity = quantityOf(masked, match);
    if (quantity) figures.push(quantity);
    if (figures.length === MOST_FIGURES) return figures;
  }
  for (const match of masked.matchAll(NUMBER_WORD)) {
    const word = match[1] ?? match[2] ?? '';
    const end = match.index + word.length;
    const { noun } = nounAt(masked, end);
    if (
      !noun ||
      noun.family === 'thing' ||
      noun.family === 'item' ||
      (word !== 'một' && noun.family === 'time')
    )
      continue;
    figures.push({
      start: match.index,
      end,
      values: [decimal(SMALL_NUMBERS[word] ?? 0)],
      percent: false,
    });
  }
  return byPlace(figures);
}

/** `30 nghìn lượt khách`, `1,2 triệu con giống`: measured or told by the piece, and no money. */
const PIECES = /^\s*(?:lượt|khách|tấn|tạ|kg|ha|m[23²³]|km|lít|cây|con|suất|căn|chiếc|hộp|chai)(?![\p{L}\d])/u;

function quantityOf(masked: string, match: RegExpExecArray): Quantity | undefined {
  const { low = '', ofMoney, of = ofMoney, lowUnit, high, highUnit } = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].trimEnd().length;
  const unit = (highUnit ?? lowUnit)?.trim();
  const percent = unit !== undefined && /^(?:%|phần|điểm)/u.test(unit);
  let money = percent || unit === undefined ? undefined : moneyOf(unit);
  // "10 nghìn sản phẩm": a number in words, not money.
  const counted =
    money !== undefined &&
    !/đồng|đ$|vn[dđ]/u.test(unit ?? '') &&
    (nounAt(masked, end).noun !== undefined || PIECES.test(masked.slice(end)));
  const power = counted && money ? DONG_EXPONENT[money] : 0;
  if (counted) money = undefined;
  const values = [low, ...(high === undefined ? [] : [high])].flatMap((figure) => {
    const value = readOne(figure, money, percent);
    return value ? [power === 0 ? value : shift(value, power)] : [];
  });
  const [first, last] = values;
  if (!first || !last) {
    if (!first) return undefined;
  }
  let [only] = values;
  if (money && values.length === 1 && only) {
    for (let more = COMPOUND.exec(masked.slice(end)); more; more = COMPOUND.exec(masked.slice(end))) {
      const smaller = moneyOf(more.groups?.['unit'] ?? '');
      const part = readOne(more.groups?.['more'] ?? '', smaller, false);
      if (!smaller || !part || DONG_EXPONENT[smaller] >= DONG_EXPONENT[money]) break;
      only = add(shift(only, DONG_EXPONENT[money] - DONG_EXPONENT[smaller]), part);
      money = smaller;
      end += more[0].length;
    }
  }
  const whole = of === undefined ? undefined : readOne(of, undefined, false);
  return {
    start,
    end,
    values: values.length === 1 && only ? [only] : values,
    percent,
    ...(money ? { money } : {}),
    ...(whole ? { of: whole } : {}),
  };
}

function moneyOf(unit: string): MoneyUnit | undefined {
  if (/^(?:tỷ|tỉ)/u.test(unit)) return 'ty';
  if (/^tr/u.test(unit)) return 'trieu';
  if (/^(?:nghìn|ngàn)/u.test(unit)) return 'nghin';
  return 'dong';
}

/** A lone point before three digits groups thousands; `20.57 %` can only be a decimal. */
function readOne(figure: string, money: Quantity['money'], percent: boolean): Decimal | undefined {
  const read = readFigureText(figure.replace(/\s+(?:nghìn|ngàn)\s+/u, '').replace(/\s+/gu, ''));
  if (read.kind !== 'figure') return undefined;
  const [first, second] = read.readings;
  // Nobody writes thousands of per cent, nor 1.234.000.000 tỷ with one point.
  if (percent && second && first && first.scale === 0) return second;
  if (money === undefined && !percent && second && first && first.scale > 0) return second;
  return first;
}
