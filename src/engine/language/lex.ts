import { nounAt } from './nouns';
import { quantitiesOf } from './quantities';
import { BARE_YEAR, dateOf, DATES, PERIODS } from './times';
import {
  byPlace,
  spanOf,
  type DateToken,
  type DocumentToken,
  type Lexed,
  type PeriodToken,
  type Span,
  type StarsToken,
} from './tokens';

/**
 * Digits in administrative Vietnamese, told apart: dates, documents, references, stars and years are taken out
 * one kind after the other, each hiding what it took from the next; what is left are figures. All patterns are
 * for text in lower case, except that of documents, whose capitals are their sign.
 */

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

/** The name of the programme counts nothing. */
const PROGRAMME =
  /mỗi\s+(?:xã|làng|xã,? phường|phường|địa phương)(?:,?\s*(?:phường|thị trấn))*,?\s+(?:(?:có\s+)?một|01|1)\s+sản phẩm(?!\s*(?:ocop\s+)?(?:đạt|được|tham gia|dự thi|đăng ký|trở lên))/gu;

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

/** True for the date right behind a document's number. */
function isBehind(date: Span, token: Span, lower: string): boolean {
  return (
    date.start >= token.end &&
    /^[\s,(]*(?:ban hành\s*)?(?:ngày\s*)?$/u.test(lower.slice(token.end, date.start))
  );
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
